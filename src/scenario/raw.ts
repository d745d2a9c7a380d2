/** A look into data of which nothing is known yet. */
import type { Path } from './problem.ts'

export type Fields = Readonly<Record<string, unknown>>

export function asFields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

export function valueAt(value: unknown, path: Path): unknown {
  let reached = value
  for (const step of path) {
    if (Array.isArray(reached) && typeof step === 'number') reached = reached[step]
    else {
      const fields = asFields(reached)
      if (fields === undefined || !Object.hasOwn(fields, step)) return undefined
      reached = fields[step]
    }
  }
  return reached
}

/** The field that a path ends in; of an item the list's. */
export function fieldOf(path: Path): string {
  return String(path.findLast(step => typeof step === 'string') ?? '')
}

/** A path in words that stand in the file: `beats › opening › replies › hear-first`; nothing for the file itself. */
export function placeOf(value: unknown, path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'string') return step
      const item = asFields(valueAt(value, path.slice(0, index + 1)))
      return asText(item?.['id']) ?? asText(item?.['name']) ?? String(step + 1)
    })
    .join(' › ')
}

/** A single value as it reads; a list or a group of fields has no short form. */
export function shown(value: unknown): string {
  return typeof value === 'object' ? '…' : String(value)
}

/** `yes` and `true` alike; whatever is neither counts as no. */
export function isYes(value: unknown): boolean {
  return value === 'yes' || value === true
}
