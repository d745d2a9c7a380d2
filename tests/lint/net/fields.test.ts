/** A whole number for every mood, reckoned as anyone would reckon it mood by mood. */
import { expect, test } from 'vitest'
import { EASE_BANDS } from '../../../src/dialogue/mood.ts'
import { ALL_TRUSTS, BANDS, HALVES, maskOf } from '../../../src/lint/mood-set.ts'
import { type Field, fieldsIn, flat, MOODS } from '../../../src/lint/net/fields.ts'
import type { Turn } from '../../../src/lint/net/turns.ts'
import { chances } from '../../../src/lint/ways/chance.ts'

const moods = Array.from({ length: MOODS }, (_, mood) => mood)
const held = (half: number) => Math.min(20, Math.max(0, half))

/** The same as `fieldsIn`, with every number written out. */
function plainly(turn: Turn, field: readonly number[]): number[] {
  return moods.map(mood => {
    const anger = Math.floor(mood / HALVES)
    const after = held(anger + (turn.angers[BANDS[anger] ?? 0] ?? 0))
    return field[after * HALVES + held((mood % HALVES) + turn.trust)] ?? -1
  })
}

test('a thousand fields made of one another hold what is reckoned mood by mood, and none is kept twice', () => {
  const fields = fieldsIn()
  const least = fields.sum(Math.min)
  const added = fields.sum((one, other) => (one + 3 * other) % 50)
  const next = chances(1)
  const pick = (count: number) => Math.floor(next() * count)
  const masks = Array.from({ length: 6 }, () => {
    const [anger, trust] = [pick(21) / 2, pick(21) / 2]
    return maskOf((a, t) => a >= anger && t < trust)
  })
  masks.push(new Int32Array(HALVES), new Int32Array(HALVES).fill(ALL_TRUSTS))
  const turns = Array.from({ length: 8 }, (_, number): Turn => ({
    number,
    angers: Int8Array.from(EASE_BANDS, () => pick(9) - 4),
    trust: pick(9) - 4,
  }))
  const made: { field: Field; plain: readonly number[] }[] = [0, 1, 7].map(value => ({
    field: flat(value),
    plain: moods.map(() => value),
  }))
  for (let round = 0; round < 1_000; round++) {
    const one = made[pick(made.length)]!
    const other = made[pick(made.length)]!
    const mask = masks[pick(masks.length)]!
    const turn = turns[pick(turns.length)]!
    const isPicked = (mood: number) => ((mask[Math.floor(mood / HALVES)]! >> (mood % HALVES)) & 1) === 1
    const makings = [
      () => ({
        field: fields.both(least, one.field, other.field),
        plain: moods.map(mood => Math.min(one.plain[mood]!, other.plain[mood]!)),
      }),
      () => ({
        field: fields.both(added, one.field, other.field),
        plain: moods.map(mood => (one.plain[mood]! + 3 * other.plain[mood]!) % 50),
      }),
      () => ({
        field: fields.pick(mask, one.field, other.field),
        plain: moods.map(mood => (isPicked(mood) ? one : other).plain[mood]!),
      }),
      () => ({ field: fields.before(turn, one.field), plain: plainly(turn, one.plain) }),
    ]
    made.push(makings[round % makings.length]!())
  }
  const byText = new Map<string, Field>()
  for (const { field, plain } of made) {
    const text = plain.join()
    expect(byText.get(text) ?? field).toBe(field)
    byText.set(text, field)
    expect(moods.map(mood => fields.at(field, mood)).join()).toBe(text)
  }
  expect(new Set(byText.values()).size).toBe(byText.size)
  expect(byText.size).toBeGreaterThan(200)
})

test('what is the same in every mood is a number and no field, and so is what is made of such', () => {
  const fields = fieldsIn()
  const more = fields.sum((one, other) => one + other)
  const still: Turn = { number: 0, angers: new Int8Array(EASE_BANDS.length), trust: 0 }
  const angry = maskOf(anger => anger >= 5)
  expect(fields.both(more, flat(3), flat(4))).toBe(flat(7))
  expect(fields.before(still, flat(0))).toBe(flat(0))
  expect(fields.pick(angry, flat(5), flat(5))).toBe(flat(5))
  const parted = fields.pick(angry, flat(2), flat(5))
  expect(parted).toBeGreaterThanOrEqual(0)
  expect(fields.pick(angry, flat(3), parted)).not.toBe(parted)
  expect(fields.both(more, parted, fields.pick(angry, flat(5), flat(2)))).toBe(flat(7))
})
