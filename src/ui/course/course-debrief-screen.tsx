/** After a talk of a programme: how it went, or its scores alone while more would give the next attempt away. */
import { useCallback } from 'react'
import { Link, Redirect } from 'wouter'
import { mayDebrief } from '../../course/may-debrief.ts'
import { say } from '../../i18n/course-speech.ts'
import DebriefScreen from '../debrief/debrief-screen.tsx'
import { reviewOf } from '../debrief/review.ts'
import { useHost } from '../host.ts'
import { openAttempt } from '../opened.ts'
import { Loading } from '../parts/loading.tsx'
import { usePromised } from '../parts/use-promised.ts'
import { BreatherOffer } from '../practice/breather-offer.tsx'
import { RateFirst } from '../rating/rate-first.tsx'
import { useRating } from '../rating/use-rating.ts'
import { useWays } from '../ways.ts'
import { CourseGate } from './course-gate.tsx'
import { ScoresOnly } from './scores-only.tsx'
import type { CourseNow } from './use-course.ts'

export default function CourseDebriefScreen({ id }: { id: string }) {
  return <CourseGate>{now => <After id={id} now={now} />}</CourseGate>
}

function After({ id, now }: { id: string; now: CourseNow }) {
  const { back, talkOf } = useWays()
  const { course, programme, standing, enrolment } = now
  const begun = enrolment?.begun.find(({ attempt }) => attempt === id)
  const on = (
    <Link href={back} data-next>
      {say('over.on')}
    </Link>
  )
  // Of who only looks round nothing is kept that could be held back; a talk of no programme is told as ever.
  const open = !begun || begun.mode !== programme.mode
  if (open) return <DebriefScreen id={id} next={on} mark={course.mark} />
  if (begun.result === null) return <Redirect to={talkOf(id)} replace />
  if (begun.result.outOfTime) return <ScoresOnly begun={begun} result={begun.result} now={now} />
  if (mayDebrief(programme, standing, begun)) {
    return <DebriefScreen id={id} next={on} mark={course.mark} />
  }
  return <RatedScores id={id} now={now} />
}

/** Scores are told to nobody who was not asked for a guess at them first. */
function RatedScores({ id, now }: { id: string; now: CourseNow }) {
  const host = useHost()
  const rated = useRating(id)
  const opened = usePromised(useCallback(() => openAttempt(host, id), [host, id]))
  const begun = now.enrolment?.begun.find(({ attempt }) => attempt === id)
  if (!rated || !opened || !begun?.result) return <Loading />
  // Its scores are known even where its words are no longer kept.
  const review = 'closed' in opened.value ? undefined : reviewOf(opened.value, now.course.mark)
  if (review && !rated.rating) return <RateFirst review={review} onRated={rated.rate} />
  return (
    <ScoresOnly begun={begun} result={begun.result} now={now}>
      {review && now.programme.wellbeing.breather && <BreatherOffer review={review} />}
    </ScoresOnly>
  )
}
