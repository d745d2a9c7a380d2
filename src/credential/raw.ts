/** JSON as it came, with the freedom that JSON-LD has: of one thing, or of a list of one. */
import { orNull, text } from '../dialogue/shape.ts'

export type Raw = Readonly<Record<string, unknown>>

export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

export function inside(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? (value as Raw) : {}
}

/** A list of one says the same as the one, and its proof holds for both. */
export function textOf(value: unknown): string | null {
  const [one, ...more] = listOf(value)
  return more.length === 0 && orNull(text)(one) === null ? (one as string | null) : null
}
