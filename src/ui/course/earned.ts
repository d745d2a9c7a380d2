/** What a certificate says beside the result: when it was earned, and the code of the attempts that earned it. */
import { certificateCode } from '../../course/certificate-code.ts'
import { essenceHash } from '../../course/essence.ts'
import { monthsLater } from '../../credential/instant.ts'
import type { Attempt } from '../../dialogue/attempt.ts'
import { lasted } from '../../dialogue/fork.ts'
import type { Host } from '../host.ts'
import { countedIn } from './before-of.ts'
import type { CourseNow } from './use-course.ts'

export interface Earned {
  /** ISO 8601: when the last of the attempts that count was over. */
  readonly on: string
  /** ISO 8601; null where it does not expire. */
  readonly until: string | null
  /** Null where one of them is no longer kept. */
  readonly code: string | null
}

export async function earnedIn(host: Host, { course, programme, standing }: CourseNow): Promise<Earned> {
  const counted = countedIn(standing)
  const attempts: Attempt[] = []
  for (const { attempt } of counted) {
    const stored = await host.attempts.open(attempt)
    if (stored && 'attempt' in stored) attempts.push(stored.attempt)
  }
  const ends = attempts.map(({ started, events }) => Date.parse(started) + lasted(events))
  const on = ends.length > 0 ? Math.max(...ends) : host.now()
  const months = programme.certificate?.validMonths ?? null
  return {
    on: new Date(on).toISOString(),
    until: months === null ? null : new Date(monthsLater(on, months)).toISOString(),
    code:
      attempts.length === counted.length
        ? certificateCode(course.compiled.hash, attempts.map(essenceHash))
        : null,
  }
}
