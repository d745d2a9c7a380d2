/** The debrief of an attempt: opens it, grades it, and says so where there is nothing to grade yet. */
import { useCallback } from 'react'
import { Link } from 'wouter'
import { isOver } from '../../dialogue/state.ts'
import { say } from '../../i18n/debrief-speech.ts'
import { useHost } from '../host.ts'
import { openAttempt } from '../opened.ts'
import { ClosedTalk } from '../parts/closed-talk.tsx'
import { Loading } from '../parts/loading.tsx'
import { Message } from '../parts/message.tsx'
import { usePromised } from '../parts/use-promised.ts'
import { NextWay } from '../shift/next-way.tsx'
import { shiftNamed } from '../shift/shift-of.ts'
import { useStanding } from '../shift/use-standing.ts'
import { useWays } from '../ways.ts'
import { DebriefView } from './debrief-view.tsx'
import { reviewOf } from './review.ts'

export default function DebriefScreen({ id }: { id: string }) {
  const host = useHost()
  const { talkOf, shift: shiftId } = useWays()
  const shift = shiftId === undefined ? undefined : shiftNamed(host, shiftId)
  const standing = useStanding(shift)
  const opened = usePromised(useCallback(() => openAttempt(host, id), [host, id]))
  // The way on is there with the rest: nothing may move under a finger.
  if (!opened || (shift && !standing)) return <Loading />
  if ('closed' in opened.value) return <ClosedTalk why={opened.value.closed} />
  const review = reviewOf(opened.value)
  if (review) {
    const next = shift && standing && <NextWay shift={shift} standing={standing} attempt={id} />
    return <DebriefView review={review} next={next} />
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
