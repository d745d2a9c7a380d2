/** The brief of a talk of a programme: who waits there, which attempt it is, and how it counts. */
import { useCallback, useEffect } from 'react'
import { Redirect, useLocation } from 'wouter'
import type { Beginning } from '../../course/draw.ts'
import type { PlaceStanding } from '../../course/standing.ts'
import { say } from '../../i18n/course-speech.ts'
import { Brief } from '../brief/brief.tsx'
import { useHost } from '../host.ts'
import { Loading } from '../parts/loading.tsx'
import { Message } from '../parts/message.tsx'
import { usePromised } from '../parts/use-promised.ts'
import { shownAs } from '../shown.ts'
import { useWays } from '../ways.ts'
import { beginAt, freshOf, nextAt } from './begin-place.ts'
import { CourseGate } from './course-gate.tsx'
import { PlaceForm } from './place-form.tsx'
import type { CourseNow } from './use-course.ts'

export default function PlaceScreen({ id }: { id: string }) {
  return <CourseGate>{now => <PlaceNow id={id} now={now} />}</CourseGate>
}

function PlaceNow({ id, now }: { id: string; now: CourseNow }) {
  const { back } = useWays()
  const host = useHost()
  const { course, enrolment, kept, standing } = now
  const stage = standing.stages.find(({ places }) => places.some(({ place }) => place.id === id))
  const place = stage?.places.find(one => one.place.id === id)
  if (!stage || !place) {
    return (
      <Message title={say('no-place.title')}>
        <p>{say('no-place', { id })}</p>
      </Message>
    )
  }
  // Nobody comes before it is open; who only looks round may look everywhere.
  if (!stage.open && course.view === 'normal') return <Redirect to={back} replace />
  const { unfinished } = place
  const goesOn = unfinished !== null && kept.has(unfinished.attempt)
  const next = nextAt(course, enrolment ?? freshOf(host, course), id, unfinished ?? undefined)
  return <PlaceBrief key={next.attempt} place={place} next={next} goesOn={goesOn} now={now} />
}

interface PlaceBriefProps {
  readonly place: PlaceStanding
  /** Whose scenario this is the brief of: the one that is begun, else the next. */
  readonly next: Beginning
  /** It is begun, and stands where it was left. */
  readonly goesOn: boolean
  readonly now: CourseNow
}

function PlaceBrief({ place, next, goesOn, now }: PlaceBriefProps) {
  const host = useHost()
  const { talkOf } = useWays()
  const [, go] = useLocation()
  const { scenario } = next
  const loaded = usePromised(
    useCallback(async () => {
      const compiled = await host.load(scenario)
      return compiled && { compiled, shown: await shownAs(host, compiled) }
    }, [host, scenario]),
  )
  // While the brief is read, the talk is fetched.
  useEffect(() => {
    import('../play/talk-screen.tsx').catch(() => undefined)
  }, [])
  const rings = loaded?.value?.shown.setting.channel === 'phone'
  useEffect(() => {
    if (rings) host.sound.cue('ring')
  }, [host, rings])
  if (!loaded) return <Loading />
  if (!loaded.value) {
    return (
      <Message title={say('no-place.title')}>
        <p>{say('no-place', { id: scenario })}</p>
      </Message>
    )
  }
  const { compiled, shown } = loaded.value
  const begin = async () => {
    if (goesOn) return go(talkOf(next.attempt))
    const attempt = await beginAt(host, now.course, compiled, {
      place: place.place.id,
      next,
      language: shown.language,
    })
    go(talkOf(attempt))
  }
  return (
    <Brief scenario={shown}>
      <PlaceForm
        channel={shown.setting.channel}
        place={place}
        n={next.n}
        goesOn={goesOn}
        now={now}
        onBegin={begin}
      />
    </Brief>
  )
}
