/** Points in time as a credential writes them: to the second, and never without a zone. */
import { instantOf, isoOf } from '../course/instant.ts'

const STAMP = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/

/** Milliseconds since 1970; null where it is no date with its time and its zone. */
export function timeOf(stamp: string): number | null {
  return STAMP.test(stamp) ? (instantOf(stamp) ?? null) : null
}

/** `2026-04-11T09:30:00Z`. */
export function stampOf(instant: number): string {
  return isoOf(instant).replace(/\.\d+Z$/, 'Z')
}

/** The same day so many months later, or the last of a month that has none such. */
export function monthsLater(instant: number, months: number): number {
  const [year = 0, month = 1, day = 1] = isoOf(instant).slice(0, 10).split('-').map(Number)
  const midnight = Date.UTC(year, month - 1, day)
  const last = Date.UTC(year, month + months, 0)
  return Math.min(Date.UTC(year, month - 1 + months, day), last) + (instant - midnight)
}
