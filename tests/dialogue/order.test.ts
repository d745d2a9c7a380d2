import { expect, test } from 'vitest'
import { shown } from '../../src/dialogue/order.ts'
import { opening, available } from '../../src/dialogue/step.ts'
import { scripted } from '../support/script.ts'

const script = scripted(`
  opening: frustrated
    one = validate -> done
    two = answer -> done
    three = apologise -> done
    four = dismiss -> done
  done: resolved`)
const replies = available(script, opening(script))
const order = (seed: number, beat = 'opening', there = replies) =>
  shown(seed, beat, there).map(({ reply }) => reply.id)

test('the same seed shows the same order, whatever the order of the file', () => {
  expect(order(1, 'opening', replies.toReversed())).toEqual(order(1))
})

test('another seed or another beat shows most of them otherwise', () => {
  const orders = new Set(Array.from({ length: 50 }, (_, seed) => order(seed).join()))
  const elsewhere = new Set(Array.from({ length: 50 }, (_, n) => order(1, `beat-${n}`).join()))
  expect(orders.size).toBeGreaterThan(15)
  expect(elsewhere.size).toBeGreaterThan(15)
})

test('a reply that is not there moves no other', () => {
  for (let seed = 0; seed < 50; seed++) {
    const without = replies.filter(({ reply }) => reply.id !== 'two')
    expect(order(seed, 'opening', without)).toEqual(order(seed).filter(id => id !== 'two'))
  }
})

test('over many seeds and beats each reply comes first about as often', () => {
  const firsts = new Map<string, number>()
  for (let seed = 0; seed < 1_000; seed++) {
    for (const beat of ['opening', 'digs-in', 'b1', 'b2']) {
      const id = order(seed, beat)[0] ?? ''
      firsts.set(id, (firsts.get(id) ?? 0) + 1)
    }
  }
  for (const { reply } of replies) {
    expect(firsts.get(reply.id)).toBeGreaterThan(850)
    expect(firsts.get(reply.id)).toBeLessThan(1_150)
  }
})
