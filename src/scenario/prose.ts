/** Which fields hold words that are spoken or read, as against names, numbers and conditions. */
import { MOVES } from './vocabulary.ts'

const FIELDS =
  'title business brief says because name what seen customer plain thinks say hears slip better afterwards asks'
const PROSE: ReadonlySet<string> = new Set([...FIELDS.split(' '), ...MOVES])

/** A test holds this list against the schema. */
export function isProse(field: string): boolean {
  return PROSE.has(field)
}
