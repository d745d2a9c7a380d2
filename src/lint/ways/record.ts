/** What is remembered of a talk, offers aside, as one whole number: a walk meets millions of them. */
import { type Memory, NOTHING_YET } from '../../dialogue/memory.ts'
import type { WeighedReply } from '../../dialogue/script.ts'
import { remember } from '../../dialogue/step.ts'

/** The parts of a record; a set of them is their bits. */
export const PART = {
  heard: 1,
  limit: 2,
  apologies: 4,
  explanations: 8,
  abusiveLines: 16,
  ignored: 32,
  wayForward: 64,
  handedOver: 128,
} as const
type Part = keyof typeof PART

const LIMITS = ['none', 'set', 'warned'] as const

/** How many values each part has, in the order in which they are packed; the first varies fastest. */
const SIZES: readonly (readonly [Part, number])[] = [
  ['apologies', 4],
  ['limit', 3],
  ['heard', 2],
  ['explanations', 3],
  ['abusiveLines', 3],
  ['ignored', 3],
  ['wayForward', 2],
  ['handedOver', 2],
]

/** How many records there are. */
export const RECORDS = SIZES.reduce((product, [, size]) => product * size, 1)

/** The record of a number, with no offer standing. */
export function memoryOf(record: number): Memory {
  const digits = digitsOf(record)
  return {
    ...NOTHING_YET,
    heard: digits.heard === 1,
    limit: LIMITS[digits.limit] ?? 'none',
    apologies: digits.apologies,
    explanations: digits.explanations,
    abusiveLines: digits.abusiveLines,
    ignored: digits.ignored,
    wayForward: digits.wayForward === 1,
    handedOver: digits.handedOver === 1,
  }
}

/** The number of a record. */
export function recordOf(memory: Memory): number {
  return packed({
    ...memory,
    heard: Number(memory.heard),
    limit: LIMITS.indexOf(memory.limit),
    wayForward: Number(memory.wayForward),
    handedOver: Number(memory.handedOver),
  })
}

function digitsOf(record: number): Record<Part, number> {
  const digits: Partial<Record<Part, number>> = {}
  let rest = record
  for (const [part, size] of SIZES) {
    digits[part] = rest % size
    rest = Math.floor(rest / size)
  }
  return digits as Record<Part, number>
}

function packed(digits: Readonly<Record<Part, number>>): number {
  let record = 0
  for (const [part, size] of SIZES.toReversed()) record = record * size + digits[part]
  return record
}

/** For each record the one that is left of it when only some of its parts are still read. */
export type Keeping = Int16Array

const keepings = new Map<number, Keeping>()

export function keeping(parts: number): Keeping {
  const known = keepings.get(parts)
  if (known) return known
  const kept = Int16Array.from({ length: RECORDS }, (_, record) => {
    const digits = digitsOf(record)
    for (const [part] of SIZES) if ((parts & PART[part]) === 0) digits[part] = 0
    return packed(digits)
  })
  keepings.set(parts, kept)
  return kept
}

/** The records that can be told apart when only some of their parts are still read, counted from 0. */
export interface Counted {
  /** By record. */
  readonly number: Int16Array
  readonly size: number
}

const countings = new Map<number, Counted>()

export function counted(parts: number): Counted {
  const known = countings.get(parts)
  if (known) return known
  const numbers = new Map<number, number>()
  const number = keeping(parts).map(kept => {
    const same = numbers.get(kept) ?? numbers.size
    numbers.set(kept, same)
    return same
  })
  const found: Counted = { number, size: numbers.size }
  countings.set(parts, found)
  return found
}

/** For each record the one after a reply. */
export type RecordTable = Int16Array

const tables = new Map<string, RecordTable>()

/** The table of a reply; replies that leave the same behind share one. */
export function recordTable(said: WeighedReply): RecordTable {
  const { moves } = said.reply
  const key = [
    said.listens,
    said.apologisesUncalled,
    said.explanationsUncalled.length,
    said.moment.tone === 'abusive',
    said.limits,
    moves.includes('warn-consequence'),
    moves.includes('set-limit'),
    said.wayForward,
    moves.includes('escalate'),
  ].join()
  const known = tables.get(key)
  if (known) return known
  const table = Int16Array.from({ length: RECORDS }, (_, record) =>
    recordOf(remember(memoryOf(record), said)),
  )
  tables.set(key, table)
  return table
}

/** For each record whether a limit stands. */
export const LIMITED = Uint8Array.from({ length: RECORDS }, (_, record) => Number(digitsOf(record).limit > 0))

/** For each record the part that moods depend on, as `mood-set.ts` numbers it. */
export const MOOD_RECORD = Int8Array.from({ length: RECORDS }, (_, record) => {
  const { heard, limit, apologies } = digitsOf(record)
  return (heard * 2 + (limit > 0 ? 1 : 0)) * 4 + apologies
})
