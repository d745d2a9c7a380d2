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
export const date = wants(
  'date',
  value => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value),
)

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
