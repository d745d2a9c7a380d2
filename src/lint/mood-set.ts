/** A set of moods, and what replies and conditions make of it: hundreds of moods move in a few dozen operations. */
import { MOST_APOLOGIES } from '../dialogue/memory.ts'
import { easeBand, EASE_BANDS, isAtLimit, moodChange } from '../dialogue/mood.ts'
import type { Script, WeighedReply } from '../dialogue/script.ts'

/** Anger and trust each take 21 half points. */
export const HALVES = 21
export const ALL_TRUSTS = 2 ** HALVES - 1
const APOLOGIES = MOST_APOLOGIES + 1
/** What a mood depends on of the memory: heard, limited, apologies. */
const RECORDS = 2 * 2 * APOLOGIES

/** For each record and each half point of anger, the trusts that go with them as bits. */
export type MoodSet = Int32Array

export function noMoods(): MoodSet {
  return new Int32Array(RECORDS * HALVES)
}

/** The mood of an opening, before anything is remembered. */
export function oneMood(anger: number, trust: number): MoodSet {
  const set = noMoods()
  set[anger * 2] = 1 << (trust * 2)
  return set
}

export function isEmpty(set: MoodSet): boolean {
  // A plain loop: this is asked more often than anything else.
  for (let row = 0; row < set.length; row++) if (set[row] !== 0) return false
  return true
}

/** Adds what is not there yet; whether anything was. */
export function addTo(set: MoodSet, more: MoodSet): boolean {
  let grew = false
  for (let row = 0; row < set.length; row++) {
    const before = set[row] ?? 0
    const after = before | (more[row] ?? 0)
    if (after === before) continue
    set[row] = after
    grew = true
  }
  return grew
}

/** Moods picked out whatever is remembered: for each half point of anger, the trusts as bits. */
export type MoodMask = Int32Array

/** The moods for which `holds` is true. */
export function maskOf(holds: (anger: number, trust: number) => boolean): MoodMask {
  const mask = new Int32Array(HALVES)
  for (let anger = 0; anger < HALVES; anger++) {
    for (let trust = 0; trust < HALVES; trust++) {
      if (holds(anger / 2, trust / 2)) mask[anger] = (mask[anger] ?? 0) | (1 << trust)
    }
  }
  return mask
}

/** The moods at which a customer leaves. */
export const AT_LIMIT: MoodMask = maskOf((anger, trust) => isAtLimit({ anger, trust }))

/** Whether a mask picks any mood of a set. */
export function picksAny(mask: MoodMask, set: MoodSet): boolean {
  for (let row = 0; row < set.length; row++) {
    if (((set[row] ?? 0) & (mask[row % HALVES] ?? 0)) !== 0) return true
  }
  return false
}

/** Takes the moods that a mask picks out of a set into `taken`, and leaves the others in it. */
export function takeOut(set: MoodSet, mask: MoodMask, taken: MoodSet): MoodSet {
  for (let row = 0; row < set.length; row++) {
    const all = set[row] ?? 0
    const picked = all & (mask[row % HALVES] ?? 0)
    taken[row] = picked
    set[row] = all & ~picked
  }
  return taken
}

/** What a reply does to any mood. */
export interface MoodTable {
  /** Change of anger in half points, by record and ease band. */
  readonly anger: Int8Array
  /** Change of trust in half points. */
  readonly trust: number
  /** The record that each record becomes. */
  readonly records: Int8Array
}

/** The table of one reply: the same reckoning as `moodAfter`, done once for each case. */
export function moodTable(script: Script, said: WeighedReply): MoodTable {
  const { temper } = script.scenario.customer
  const limits = said.reply.moves.some(move => move === 'set-limit' || move === 'warn-consequence')
  const anger = new Int8Array(RECORDS * EASE_BANDS.length)
  const records = new Int8Array(RECORDS)
  let trust = 0
  for (let record = 0; record < RECORDS; record++) {
    const apologies = record % APOLOGIES
    const limited = Math.floor(record / APOLOGIES) % 2
    const heard = Math.floor(record / APOLOGIES / 2)
    const memory = { heard: heard === 1, limit: limited === 1 ? 'set' : 'none', apologies } as const
    for (const [band, stands] of EASE_BANDS.entries()) {
      const change = moodChange(said.mood, stands, memory, temper)
      anger[record * EASE_BANDS.length + band] = change.anger * 2
      trust = change.trust * 2
    }
    const after = Math.min(MOST_APOLOGIES, apologies + Number(said.apologisesUncalled))
    records[record] = ((heard | Number(said.listens)) * 2 + (limited | Number(limits))) * APOLOGIES + after
  }
  return { anger, trust, records }
}

/** Each half point of anger in its ease band. */
export const BANDS = Int8Array.from({ length: HALVES }, (_, anger) => easeBand(anger / 2))

/** The moods after a reply, written into `moved`. */
export function movedBy(set: MoodSet, table: MoodTable, moved: MoodSet): MoodSet {
  moved.fill(0)
  for (let record = 0; record < RECORDS; record++) {
    const to = (table.records[record] ?? 0) * HALVES
    for (let anger = 0; anger < HALVES; anger++) {
      const trusts = set[record * HALVES + anger] ?? 0
      if (trusts === 0) continue
      const change = table.anger[record * EASE_BANDS.length + (BANDS[anger] ?? 0)] ?? 0
      const row = to + Math.min(HALVES - 1, Math.max(0, anger + change))
      moved[row] = (moved[row] ?? 0) | shifted(trusts, table.trust)
    }
  }
  return moved
}

/** Trusts moved by half points; what would pass an end of the scale stops there. */
export function shifted(trusts: number, by: number): number {
  if (by >= 0) {
    const over = trusts >> (HALVES - by) !== 0 ? 1 << (HALVES - 1) : 0
    return ((trusts << by) & ALL_TRUSTS) | over
  }
  const under = (trusts & ((1 << -by) - 1)) !== 0 ? 1 : 0
  return (trusts >> -by) | under
}

/** The least and the most anger and trust in a set that is not empty. */
export function rangeOf(set: MoodSet): { anger: [number, number]; trust: [number, number] } {
  let least = HALVES
  let most = 0
  let trusts = 0
  for (const [row, bits] of set.entries()) {
    if (bits === 0) continue
    least = Math.min(least, row % HALVES)
    most = Math.max(most, row % HALVES)
    trusts |= bits
  }
  const lowest = 31 - Math.clz32(trusts & -trusts)
  const highest = 31 - Math.clz32(trusts)
  return { anger: [least / 2, most / 2], trust: [lowest / 2, highest / 2] }
}

/** How many trusts there are in a row: its bits, counted in pairs, in fours and in bytes at once. */
export function manyIn(trusts: number): number {
  let counts = trusts - ((trusts >> 1) & 0x55555555)
  counts = (counts & 0x33333333) + ((counts >> 2) & 0x33333333)
  return (((counts + (counts >> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
