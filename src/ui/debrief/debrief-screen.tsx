/** The debrief of an attempt: asks first how it went, then opens; it says so where there is nothing to grade yet. */
import { type ReactNode, useCallback } from 'react'
import { Link, Redirect } from 'wouter'
import { isOver } from '../../dialogue/state.ts'
import { say } from '../../i18n/debrief-speech.ts'
import { courseTalks } from '../course/course-talks.ts'
import { useHost } from '../host.ts'
import { openAttempt } from '../opened.ts'
import { ClosedTalk } from '../parts/closed-talk.tsx'
import { Loading } from '../parts/loading.tsx'
import { Message } from '../parts/message.tsx'
import { usePromised } from '../parts/use-promised.ts'
import { debriefOf, PROGRAMME } from '../paths.ts'
import { RateFirst } from '../rating/rate-first.tsx'
import { useRating } from '../rating/use-rating.ts'
import { NextWay } from '../shift/next-way.tsx'
import { shiftNamed } from '../shift/shift-of.ts'
import { useStanding } from '../shift/use-standing.ts'
import { useWays } from '../ways.ts'
import { BesideWay } from './beside-way.tsx'
import { DebriefView } from './debrief-view.tsx'
import { OwnTalk } from './own-talk.tsx'
import { reviewOf } from './review.ts'
import { useParent } from './use-parent.ts'

interface DebriefScreenProps {
  readonly id: string
  /** The way on, where the talk is one of a programme. */
  readonly next?: ReactNode
  /** What passes there. */
  readonly mark?: number
}

/** How a talk of a programme went is told there, and no sooner than it may be. */
export default function DebriefScreen(props: DebriefScreenProps) {
  const { id } = props
  const host = useHost()
  const { inProgramme } = useWays()
  const talks = usePromised(useCallback(() => courseTalks(host), [host]))
  if (!talks) return <Loading />
  if (!inProgramme && talks.value.of(id)) {
    return <Redirect to={`${PROGRAMME}${debriefOf(id)}`} replace />
  }
  return <Debrief {...props} />
}

function Debrief({ id, next: onwards, mark }: DebriefScreenProps) {
  const host = useHost()
  const { talkOf, shift: shiftId } = useWays()
  const shift = shiftId === undefined ? undefined : shiftNamed(host, shiftId)
  const standing = useStanding(shift)
  const rated = useRating(id)
  const opened = usePromised(useCallback(() => openAttempt(host, id), [host, id]))
  const parent = useParent(opened?.value)
  // The way on is there with the rest: nothing may move under a finger.
  if (!opened || !parent || !rated || (shift && !standing)) return <Loading />
  if ('closed' in opened.value) return <ClosedTalk why={opened.value.closed} />
  const review = reviewOf(opened.value, mark)
  if (review) {
    // A talk that says another differently has its score told already: there is nothing left to guess.
    if (!rated.rating && review.attempt.from === null) {
      return <RateFirst review={review} onRated={rated.rate} />
    }
    const next =
      onwards ??
      (parent.value === undefined
        ? shift && standing && <NextWay shift={shift} standing={standing} attempt={id} />
        : review.attempt.from && <BesideWay attempt={id} parent={parent.value} />)
    return (
      <OwnTalk rating={rated.rating}>
        <DebriefView review={review} next={next} />
      </OwnTalk>
    )
  }
  if (isOver(opened.value.transcript.state)) {
    return <Message title={say('unscored')}>{null}</Message>
  }
  return (
    <Message title={say('unfinished.title')}>
      <p>{say('unfinished')}</p>
      <p>
        <Link href={talkOf(id)}>{say('unfinished.on')}</Link>
      </p>
    </Message>
  )
}
