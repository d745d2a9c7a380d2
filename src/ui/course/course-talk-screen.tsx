/** A talk of a programme: in its time, and written down as what it came to once it is over. */
import { useCallback, useMemo, useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import type { Attempt } from '../../dialogue/attempt.ts'
import { type Host, useHost } from '../host.ts'
import { Loading } from '../parts/loading.tsx'
import { usePromised } from '../parts/use-promised.ts'
import TalkScreen from '../play/talk-screen.tsx'
import { useWays } from '../ways.ts'
import { CourseGate } from './course-gate.tsx'
import { endOf, settled } from './settled.ts'
import type { CourseNow } from './use-course.ts'

export default function CourseTalkScreen({ id }: { id: string }) {
  return <CourseGate>{now => <TalkNow id={id} now={now} />}</CourseGate>
}

function TalkNow({ id, now: { course, enrolment } }: { id: string; now: CourseNow }) {
  const host = useHost()
  const { debriefOf } = useWays()
  const [, go] = useLocation()
  const begun = enrolment?.begun.find(({ attempt }) => attempt === id)
  // As it was on arrival: whoever says the last thing stays to hear what is said to that.
  const [wasOver] = useState(begun !== undefined && begun.result !== null)
  const attempt = usePromised(useCallback(() => attemptOf(host, id), [host, id]))
  const settle = useCallback(() => settled(host, course), [host, course])
  const over = useCallback(() => void settle(), [settle])
  const started = attempt?.value
  const limit = useMemo(() => {
    const ends = begun && started ? endOf(host, course, started) : undefined
    if (ends === undefined) return undefined
    return { ends, onOver: () => void settle().then(() => go(debriefOf(id), { replace: true })) }
    // Its way of ending is the same each time; its time must not begin anew with each drawing.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [host, course, begun === undefined, started, settle, id])
  if (!attempt) return <Loading />
  if (wasOver) return <Redirect to={debriefOf(id)} replace />
  return <TalkScreen id={id} limit={limit} onOver={over} />
}

async function attemptOf(host: Host, id: string): Promise<Attempt | undefined> {
  const stored = await host.attempts.open(id)
  return stored && 'attempt' in stored ? stored.attempt : undefined
}
