/** Checks of the shape of plain data by hand, small enough for the page: no schema library reaches it. */
import type { Path } from '../scenario/problem.ts'

/** What is wrong with a value, and where in it; null when nothing is. */
export type Check = (value: unknown) => ShapeFault | null

export interface ShapeFault {
  readonly path: Path
  /** `text`, `number`, `whole`, `list`, `fields`, `date`, `missing`, or the words that it may be, with commas. */
  readonly wanted: string
}

const LONGEST_ID = 1000

const TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?Z$/

/** A hundred thousand years. */
const LONGEST_TIME = 3_155_760_000_000_000

const wants =
  (wanted: string, fits: (value: unknown) => boolean): Check =>
  value =>
    fits(value) ? null : { path: [], wanted }

export const text = wants('text', value => typeof value === 'string')
export const number = wants('number', value => typeof value === 'number' && Number.isFinite(value))
/** A name that can stand in an address, and on a line: of one character at least, and none that cannot be seen. */
export const id = wants(
  'text',
  value => typeof value === 'string' && value.length <= LONGEST_ID && /^[^\p{Cc}\p{Cs}]+$/u.test(value),
)
export const yesOrNo = wants('true, false', value => typeof value === 'boolean')
export const whole = wants('whole', value => Number.isSafeInteger(value) && Number(value) >= 0)
/** A day that there is: whoever writes out another one stops the page. */
export const day = wants('date', value => typeof value === 'string' && isDay(value))
/** An instant in UTC that there is, and that every machine reads alike. */
export const date = wants(
  'date',
  value => typeof value === 'string' && TIME.test(value.slice(10)) && isDay(value.slice(0, 10)),
)
/** Milliseconds since another instant: with any date behind them they are a date still. */
export const elapsed = wants('number', value => typeof value === 'number' && Math.abs(value) <= LONGEST_TIME)

export function anyOf(words: readonly string[]): Check {
  return wants(words.join(', '), value => typeof value === 'string' && words.includes(value))
}

export function orNull(check: Check): Check {
  return value => (value === null ? null : check(value))
}

export function list(item: Check): Check {
  return value => {
    if (!Array.isArray(value)) return { path: [], wanted: 'list' }
    for (const [index, inner] of value.entries()) {
      const fault = item(inner)
      if (fault) return { ...fault, path: [index, ...fault.path] }
    }
    return null
  }
}

export function fields(checks: Readonly<Record<string, Check>>): Check {
  return value => firstFault(value, checks)
}

/** The first field that is missing or wrong; fields that are not asked for may stand beside them. */
export function firstFault(value: unknown, checks: Readonly<Record<string, Check>>): ShapeFault | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return { path: [], wanted: 'fields' }
  const entries = new Map<string, unknown>(Object.entries(value))
  for (const [name, check] of Object.entries(checks)) {
    if (!entries.has(name)) return { path: [name], wanted: 'missing' }
    const fault = check(entries.get(name))
    if (fault) return { ...fault, path: [name, ...fault.path] }
  }
  return null
}

function isDay(written: string): boolean {
  const [, year, month, dayOfMonth] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(written) ?? []).map(Number)
  if (year === undefined || month === undefined || dayOfMonth === undefined) return false
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}
