/** Writes down what talks of a programme came to that are over by now: said to their end, or out of time. */
import type { Begun, Enrolment, Result } from '../../course/enrolment.ts'
import { withResult } from '../../course/enrol.ts'
import { resultOf, resultOutOfTime } from '../../course/result-of.ts'
import type { Attempt } from '../../dialogue/attempt.ts'
import { isOver } from '../../dialogue/state.ts'
import { referenceTo } from '../../scoring/reference-to.ts'
import type { Course } from '../../host/course.ts'
import type { Host } from '../host.ts'
import { openAttempt } from '../opened.ts'
import { moreTimeOf } from './more-time-of.ts'

/** Nothing is settled where nothing is kept, nor of a programme that has changed and was not decided on. */
export async function settled(host: Host, course: Course): Promise<Enrolment | null> {
  const enrolment = await course.enrolment()
  if (!enrolment || course.view !== 'normal' || course.updated()) return enrolment
  let now = enrolment
  for (const begun of enrolment.begun) {
    const result = begun.result === null ? await resultIn(host, course, begun) : null
    if (result) now = withResult(now, begun.attempt, result)
  }
  if (now !== enrolment) course.keep(now)
  return now
}

async function resultIn(host: Host, course: Course, { attempt: id }: Begun): Promise<Result | null> {
  const opened = await openAttempt(host, id)
  if ('closed' in opened) return null
  const { attempt, script, transcript } = opened
  const reference = referenceTo(script)
  if (isOver(transcript.state)) return reference ? resultOf(script, reference, attempt) : null
  const ends = endOf(host, course, attempt)
  return ends !== undefined && host.now() >= ends ? resultOutOfTime(script) : null
}

/** When its time is over, in milliseconds since 1970; undefined where it has as much as it takes. */
export function endOf(host: Host, { compiled }: Course, { started }: Attempt): number | undefined {
  const { timeLimit } = compiled.programme
  if (timeLimit === null) return undefined
  const time = timeLimit * moreTimeOf(host).read() * 60_000
  // Begun by a clock that was ahead, it has no more than its time all the same.
  return Math.min(Date.parse(started), host.now()) + time
}
