/** What is remembered of a talk as the bits of one small number: counts stand as so many bits, as they stop early. */
import { type Memory, MOST_ABUSIVE_LINES, MOST_APOLOGIES, MOST_EXPLANATIONS, MOST_IGNORED } from './memory.ts'
import type { WeighedReply } from './script.ts'

/** What a mood depends on comes first, so that it can be looked up by these bits alone. */
const HEARD = 1
const LIMITED = 1 << 1
const APOLOGIES = counter(2, MOST_APOLOGIES)
const WARNED = 1 << 5
const EXPLANATIONS = counter(6, MOST_EXPLANATIONS)
const ABUSIVE_LINES = counter(8, MOST_ABUSIVE_LINES)
const IGNORED = counter(10, MOST_IGNORED)
const WAY_FORWARD = 1 << 12
const HANDED_OVER = 1 << 13

/** So many ways has what a mood depends on. */
export const MOODED = 1 << 5

interface Counter {
  readonly first: number
  readonly bits: number
  readonly most: number
}

function counter(place: number, most: number): Counter {
  return { first: 1 << place, bits: ((1 << most) - 1) << place, most }
}

const ONES = [APOLOGIES, EXPLANATIONS, ABUSIVE_LINES, IGNORED].reduce((sum, { first }) => sum | first, 0)

/** What a reply adds: bits that stand from now on, and counts that go up by one. */
export interface Remembers {
  readonly sets: number
  readonly counts: number
}

/** The bits after a reply. A count goes up by moving its bits one on: the lowest is set, the highest is held. */
export function rememberedAfter(bits: number, sets: number, counts: number): number {
  return bits | sets | (((bits << 1) | ONES) & counts)
}

export function remembers(said: WeighedReply): Remembers {
  const { moves } = said.reply
  const abused = said.moment.tone === 'abusive'
  const explains = said.explanationsUncalled.length
  return {
    sets:
      (said.listens ? HEARD : 0) |
      (moves.includes('set-limit') ? LIMITED : 0) |
      (moves.includes('warn-consequence') ? LIMITED | WARNED : 0) |
      // There is room for two: whoever explains twice in one reply fills it.
      (explains >= MOST_EXPLANATIONS ? EXPLANATIONS.bits : 0) |
      (said.wayForward ? WAY_FORWARD : 0) |
      (moves.includes('escalate') ? HANDED_OVER : 0),
    counts:
      (said.apologisesUncalled ? APOLOGIES.bits : 0) |
      (explains > 0 ? EXPLANATIONS.bits : 0) |
      (abused ? ABUSIVE_LINES.bits : 0) |
      (abused && !said.limits ? IGNORED.bits : 0),
  }
}

/** The bits as a record, but for the offers that stand. */
export function memoryOf(bits: number): Omit<Memory, 'standing'> {
  const count = ({ bits: all, first, most }: Counter) => {
    const ones = (bits & all) / first
    return Math.min(most, Math.log2(ones + 1))
  }
  return {
    heard: (bits & HEARD) !== 0,
    apologies: count(APOLOGIES),
    explanations: count(EXPLANATIONS),
    abusiveLines: count(ABUSIVE_LINES),
    ignored: count(IGNORED),
    limit: (bits & WARNED) !== 0 ? 'warned' : (bits & LIMITED) !== 0 ? 'set' : 'none',
    wayForward: (bits & WAY_FORWARD) !== 0,
    handedOver: (bits & HANDED_OVER) !== 0,
  }
}

/** The part of the bits that a mood depends on, as a record; a count that skips a bit never comes about. */
export function moodMemoryOf(bits: number): Pick<Memory, 'heard' | 'apologies' | 'limit'> {
  const { heard, limit } = memoryOf(bits & (HEARD | LIMITED))
  let apologies = 0
  for (let ones = bits & APOLOGIES.bits; ones > 0; ones &= ones - 1) apologies++
  return { heard, apologies, limit }
}
