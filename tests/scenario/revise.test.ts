/** Changes of a text, and the way back. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { revise, standing, wayBack } from '../../src/scenario/revise.ts'

const TEXT = 'abcdefghijklmnopqrstuvwxyz'
const change = fc
  .tuple(fc.nat(TEXT.length), fc.nat(3), fc.string({ maxLength: 4 }))
  .map(([from, length, text]) => ({ from, to: Math.min(from + length, TEXT.length), text }))
const changes = fc.array(change, { maxLength: 5 })

test('all changes are made at once, by their places in the text as it came', () => {
  expect(
    revise(TEXT, [
      { from: 20, to: 26, text: '!' },
      { from: 0, to: 1, text: 'AA' },
      { from: 3, to: 3, text: '-' },
    ]),
  ).toBe('AAbc-defghijklmnopqrst!')
})

test('of two that overlap the first stands', () => {
  expect(
    revise('abcdef', [
      { from: 2, to: 5, text: 'Y' },
      { from: 1, to: 3, text: 'X' },
    ]),
  ).toBe('aXdef')
  expect(
    revise('abc', [
      { from: 1, to: 1, text: 'X' },
      { from: 1, to: 1, text: 'Y' },
    ]),
  ).toBe('aXbc')
})

test('what was not changed is found again', () => {
  fc.assert(
    fc.property(changes, changes, (first, second) => {
      const once = revise(TEXT, first)
      const onces = second.map(({ from, to, text }) => ({
        from: Math.min(from, once.length),
        to: Math.min(to, once.length),
        text,
      }))
      const twice = revise(once, onces)
      const back = wayBack([first, onces])
      for (let at = 0; at < twice.length; at++) {
        const reached = back.offset(at)
        expect(reached).toBeGreaterThanOrEqual(0)
        expect(reached).toBeLessThanOrEqual(TEXT.length)
        // A sign of the first text that no change put in leads back to itself.
        const own = back.change({ from: at, to: at, text: '' })
        expect(own === undefined || TEXT[reached] === twice[at]).toBe(true)
      }
    }),
  )
})

test('a change of the revised text is a change of the first, where both have the same words', () => {
  const back = wayBack([[{ from: 2, to: 4, text: 'longer' }]])
  expect(back.change({ from: 10, to: 12, text: 'x' })).toEqual({ from: 6, to: 8, text: 'x' })
  expect(back.change({ from: 0, to: 12, text: 'x' })).toBeUndefined()
  expect(back.change({ from: 3, to: 5, text: 'x' })).toBeUndefined()
})

test('the changes that stand never overlap', () => {
  fc.assert(
    fc.property(changes, made => {
      const kept = standing(made)
      kept.slice(1).forEach((next, at) => expect(next.from).toBeGreaterThanOrEqual(kept[at]?.to ?? 0))
    }),
  )
})
