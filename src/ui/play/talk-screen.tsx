/** The talk of an attempt: opens it where it stands, and takes it further. */
import { useCallback, useState, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import { isOver } from '../../dialogue/state.ts'
import { recorded } from '../../dialogue/attempt.ts'
import { elapsedIn } from '../../host/clock.ts'
import { type Host, useHost } from '../host.ts'
import { type Opened, openAttempt } from '../opened.ts'
import { ClosedTalk } from '../parts/closed-talk.tsx'
import { Loading } from '../parts/loading.tsx'
import { usePromised } from '../parts/use-promised.ts'
import { debriefOf } from '../paths.ts'
import { useWays } from '../ways.ts'
import { Overtaken } from './overtaken.tsx'
import { TalkView } from './talk-view.tsx'
import { useTalk } from './use-talk.ts'

export default function TalkScreen({ id }: { id: string }) {
  // Opened anew after another tab took the talk further.
  const [times, setTimes] = useState(1)
  return <StoredTalk key={times} id={id} onAgain={() => setTimes(times + 1)} />
}

function StoredTalk({ id, onAgain }: { id: string; onAgain: () => void }) {
  const host = useHost()
  const opened = usePromised(useCallback(() => openAndResume(host, id), [host, id]))
  const overtaken = useSyncExternalStore(host.attempts.watch, host.attempts.overtaken)
  if (!opened) return <Loading />
  if ('closed' in opened.value) return <ClosedTalk why={opened.value.closed} />
  if (overtaken.has(id)) return <Overtaken onShow={onAgain} />
  return <OpenTalk opened={opened.value} />
}

function OpenTalk({ opened: { attempt, script } }: { opened: Opened }) {
  const [, go] = useLocation()
  const { back } = useWays()
  const talk = useTalk(script, attempt)
  const leave = () => {
    talk.leave()
    // Whoever leaves a turn that is said differently goes back to where it was offered.
    go(attempt.from && !talk.over ? debriefOf(attempt.from.attempt) : back)
  }
  return <TalkView talk={talk} onLeave={leave} />
}

/** A talk that had begun is resumed, and its record says so. */
async function openAndResume(host: Host, id: string): ReturnType<typeof openAttempt> {
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
