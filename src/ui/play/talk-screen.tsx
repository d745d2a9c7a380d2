/** The talk of an attempt: opens it where it stands, and takes it further. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { Redirect, useLocation } from 'wouter'
import { isOver } from '../../dialogue/state.ts'
import { recorded } from '../../dialogue/attempt.ts'
import { elapsedIn } from '../../host/clock.ts'
import { courseTalks } from '../course/course-talks.ts'
import { type Host, useHost } from '../host.ts'
import { type Opened, openAttempt } from '../opened.ts'
import { ClosedTalk } from '../parts/closed-talk.tsx'
import { Loading } from '../parts/loading.tsx'
import { usePromised } from '../parts/use-promised.ts'
import { debriefOf, PROGRAMME, talkOf } from '../paths.ts'
import { useWays } from '../ways.ts'
import { Overtaken } from './overtaken.tsx'
import { TalkView } from './talk-view.tsx'
import type { TimeLimit } from './use-time-left.ts'
import { useTalk } from './use-talk.ts'

interface TalkScreenProps {
  readonly id: string
  /** Where its time is limited. */
  readonly limit?: TimeLimit | undefined
  /** It is said to its end, and kept. */
  readonly onOver?: () => void
}

export default function TalkScreen(props: TalkScreenProps) {
  // Opened anew after another tab took the talk further.
  const [times, setTimes] = useState(1)
  return <StoredTalk key={times} {...props} onAgain={() => setTimes(times + 1)} />
}

function StoredTalk({ id, limit, onOver, onAgain }: TalkScreenProps & { onAgain: () => void }) {
  const host = useHost()
  const { inProgramme } = useWays()
  const opened = usePromised(useCallback(() => openAndResume(host, id, inProgramme), [host, id, inProgramme]))
  const overtaken = useSyncExternalStore(host.attempts.watch, host.attempts.overtaken)
  if (!opened) return <Loading />
  if (opened.value === 'in-programme') return <Redirect to={`${PROGRAMME}${talkOf(id)}`} replace />
  if ('closed' in opened.value) return <ClosedTalk why={opened.value.closed} />
  if (overtaken.has(id)) return <Overtaken onShow={onAgain} />
  return <OpenTalk opened={opened.value} limit={limit} onOver={onOver} />
}

interface OpenTalkProps {
  readonly opened: Opened
  readonly limit: TimeLimit | undefined
  readonly onOver: (() => void) | undefined
}

function OpenTalk({ opened: { attempt, script }, limit, onOver }: OpenTalkProps) {
  const [, go] = useLocation()
  const { back } = useWays()
  const talk = useTalk(script, attempt)
  const { over } = talk
  useEffect(() => {
    if (over) onOver?.()
  }, [over, onOver])
  const leave = () => {
    talk.leave()
    // Whoever leaves a turn that is said differently goes back to where it was offered.
    go(attempt.from && !talk.over ? debriefOf(attempt.from.attempt) : back)
  }
  return <TalkView talk={talk} limit={limit} onLeave={leave} />
}

/** A talk that had begun is resumed, and its record says so; one of a programme is held there and nowhere else. */
async function openAndResume(
  host: Host,
  id: string,
  inProgramme: boolean,
): Promise<Awaited<ReturnType<typeof openAttempt>> | 'in-programme'> {
  if (!inProgramme && (await courseTalks(host)).of(id)) return 'in-programme'
  const opened = await openAttempt(host, id)
  if ('closed' in opened) return opened
  const { attempt, transcript } = opened
  if (attempt.events.length === 0 || isOver(transcript.state)) return opened
  const at = elapsedIn(attempt, host.now())
  const resumed = recorded(attempt, { at, kind: 'resume', beat: transcript.state.beat, reply: null })
  const event = resumed.events.at(-1)
  if (event) host.attempts.append(id, event)
  return { ...opened, attempt: resumed }
}
