/** A whole number for every mood: each such field is kept once, and what is reckoned of fields is reckoned once. */
import { BANDS, HALVES, type MoodMask } from '../mood-set.ts'
import { grown, heldIn } from '../ways/reach.ts'
import type { Turn } from './turns.ts'

/** How many moods there are. A mood is `HALVES` times anger and trust, in half points. */
export const MOODS = HALVES * HALVES

/** Under 0: the same number everywhere, turned by `flat`; else the number of a field that is kept. */
export type Field = number

export const flat = (value: number): Field => -1 - value

/** Reckons one number of two, none of them under 0; the same two always make the same. */
export interface Sum {
  readonly number: number
  readonly of: (one: number, other: number) => number
}

export interface Fields {
  readonly sum: (of: Sum['of']) => Sum
  readonly at: (field: Field, mood: number) => number
  /** What two fields make, mood by mood. */
  readonly both: (how: Sum, one: Field, other: Field) => Field
  /** The first field where a mask picks the mood, the second elsewhere. */
  readonly pick: (mask: MoodMask, one: Field, other: Field) => Field
  /** What a field is before a reply moves the mood. */
  readonly before: (turn: Turn, field: Field) => Field
}

const PICK = 1 << 20
const BEFORE = 1 << 21

export function fieldsIn(): Fields {
  let kept = new Int32Array(MOODS << 4)
  let size = 0
  /** Fields by their values, and what was made of them by how: two open hashes. */
  let slots = new Int32Array(1 << 8)
  let made = new Int32Array(4 << 10)
  let makings = 0
  let sums = 1
  const draft = new Int32Array(MOODS)
  const masks = new Map<MoodMask, number>()

  const keep = (): Field => {
    const value = draft[0] ?? 0
    let hash = 0
    let same = true
    for (let mood = 0; mood < MOODS; mood++) {
      const here = draft[mood]!
      if (here !== value) same = false
      hash = Math.imul(hash ^ here, 0x9e3779b1)
      hash ^= hash >>> 15
    }
    if (same) return flat(value)
    let slot = hash & (slots.length - 1)
    for (; ; slot = (slot + 1) & (slots.length - 1)) {
      const known = slots[slot]! - 1
      if (known < 0) break
      let mood = 0
      for (let at = known * MOODS; mood < MOODS && kept[at] === draft[mood]; at++) mood++
      if (mood === MOODS) return known
    }
    const field = size++
    if (size * MOODS > kept.length) kept = grown(kept, new Int32Array(kept.length * 2))
    kept.set(draft, field * MOODS)
    hashes[field] = hash
    slots[slot] = size
    if (size * 2 > slots.length) {
      slots = new Int32Array(slots.length * 4)
      for (let one = 0; one < size; one++) {
        let at = hashes[one]! & (slots.length - 1)
        while (slots[at] !== 0) at = (at + 1) & (slots.length - 1)
        slots[at] = one + 1
      }
    }
    return field
  }
  const hashes: number[] = []

  /** The slot of a making: where it is, or where it is to be. */
  const slotOf = (how: number, one: Field, other: Field): number => {
    const last = (made.length >> 2) - 1
    let hash = Math.imul(how, 0x9e3779b1) ^ Math.imul(one, 0x85ebca6b) ^ Math.imul(other, 0xc2b2ae35)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    let slot = (hash ^ (hash >>> 13)) & last
    for (;;) {
      const at = slot * 4
      if (made[at] === 0 || (made[at] === how && made[at + 1] === one && made[at + 2] === other)) return at
      slot = (slot + 1) & last
    }
  }

  const remember = (how: number, one: Field, other: Field, field: Field): Field => {
    if (++makings * 2 > made.length >> 2) {
      const old = made
      made = new Int32Array(old.length * 4)
      for (let at = 0; at < old.length; at += 4)
        if (old[at] !== 0) made.set(old.subarray(at, at + 4), slotOf(old[at]!, old[at + 1]!, old[at + 2]!))
    }
    const at = slotOf(how, one, other)
    made[at] = how
    made[at + 1] = one
    made[at + 2] = other
    made[at + 3] = field
    return field
  }

  const at = (field: Field, mood: number): number => (field < 0 ? -1 - field : kept[field * MOODS + mood]!)

  return {
    sum: of => ({ number: sums++, of }),
    at,
    both(how, one, other) {
      if (one < 0 && other < 0) return flat(how.of(-1 - one, -1 - other))
      const known = slotOf(how.number, one, other)
      if (made[known] !== 0) return made[known + 3]!
      let before = -1
      let beside = -1
      let value = 0
      for (let mood = 0; mood < MOODS; mood++) {
        const a = at(one, mood)
        const b = at(other, mood)
        if (a !== before || b !== beside) {
          value = how.of(a, b)
          before = a
          beside = b
        }
        draft[mood] = value
      }
      return remember(how.number, one, other, keep())
    },
    pick(mask, one, other) {
      if (one === other) return one
      const number = masks.get(mask) ?? masks.size
      if (number === masks.size) masks.set(mask, number)
      const known = slotOf(PICK + number, one, other)
      if (made[known] !== 0) return made[known + 3]!
      for (let mood = 0, anger = 0; anger < HALVES; anger++) {
        const trusts = mask[anger]!
        for (let trust = 0; trust < HALVES; trust++, mood++)
          draft[mood] = ((trusts >> trust) & 1) === 1 ? at(one, mood) : at(other, mood)
      }
      return remember(PICK + number, one, other, keep())
    },
    before({ number, angers, trust: more }, field) {
      if (field < 0) return field
      const known = slotOf(BEFORE, number, field)
      if (made[known] !== 0) return made[known + 3]!
      for (let mood = 0, anger = 0; anger < HALVES; anger++) {
        const row = field * MOODS + heldIn(anger + angers[BANDS[anger]!]!) * HALVES
        for (let trust = 0; trust < HALVES; trust++, mood++) draft[mood] = kept[row + heldIn(trust + more)]!
      }
      return remember(BEFORE, number, field, keep())
    },
  }
}
