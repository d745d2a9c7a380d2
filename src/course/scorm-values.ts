/** Numbers, times and texts as SCORM writes them. */
import { isoOf } from './instant.ts'

/** A plain decimal, never `1e2`; four places at most. */
export function decimal(value: number): string {
  const tenThousandths = Math.round((Number.isFinite(value) ? value : 0) * 10_000)
  const whole = Math.floor(Math.abs(tenThousandths) / 10_000)
  const rest = String(Math.abs(tenThousandths) % 10_000).padStart(4, '0')
  const sign = tenThousandths < 0 ? '-' : ''
  return `${sign}${whole}.${rest}`.replace(/\.?0+$/, '')
}

const LONGEST_SPAN = ((9999 * 60 + 59) * 60 + 59) * 1000

/** `HH:MM:SS.ss`, for SCORM 1.2. */
export function span12(milliseconds: number): string {
  const { hours, minutes, seconds } = parts(Math.min(milliseconds, LONGEST_SPAN))
  return `${two(hours)}:${two(minutes)}:${seconds.padStart(5, '0')}`
}

/** The time of day in UTC, `HH:MM:SS.ss`, for SCORM 1.2. */
export function timeOfDay12(instant: number): string {
  return isoOf(sane(instant)).slice(11, 22)
}

/** `PT1H2M3.45S`, for SCORM 2004. */
export function span2004(milliseconds: number): string {
  const { hours, minutes, seconds } = parts(milliseconds)
  return `PT${hours}H${minutes}M${seconds}S`
}

/** `2026-11-22T10:00:00.12Z`, for SCORM 2004: exactly two decimals. */
export function instant2004(instant: number): string {
  return `${isoOf(sane(instant)).slice(0, 22)}Z`
}

/** One line of no more than so many signs; what had to be cut ends in an ellipsis. */
export function fitted(text: string, longest: number): string {
  const line = text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cs}/gu, '')
    .trim()
  if (line.length <= longest) return line
  // No half of a character that is written as two.
  return `${line.slice(0, longest - 1).replace(/\p{Cs}$/u, '')}…`
}

function parts(milliseconds: number): { hours: number; minutes: number; seconds: string } {
  const hundredths = Math.floor(sane(milliseconds) / 10)
  return {
    hours: Math.floor(hundredths / 360_000),
    minutes: Math.floor(hundredths / 6000) % 60,
    seconds: `${Math.floor(hundredths / 100) % 60}.${two(hundredths % 100)}`,
  }
}

/** A clock may have been set back, and years of more than four digits are none of ours. */
function sane(milliseconds: number): number {
  return Number.isFinite(milliseconds) ? Math.min(Math.max(0, milliseconds), LAST_INSTANT) : 0
}

const LAST_INSTANT = 253_402_300_799_999

function two(value: number): string {
  return String(value).padStart(2, '0')
}
