import { expect, test } from 'vitest'
import { provenReport } from '../../src/commands/prove-report.ts'
import type { TooLarge } from '../../src/lint/proof.ts'
import { isTooLarge, prove } from '../../src/lint/prove.ts'
import { measured } from '../support/script.ts'

const MOST = 300

/** Twelve beats in a row; `reply` writes the second reply of each, `last` what the last beat makes of it. */
function row(reply: (at: number) => string, last: string): string {
  const beats = Array.from(
    { length: 12 },
    (_, at) => `
    b${at}: asking
      a = answer validate -> b${at + 1}
      b = answer validate ${reply(at)} -> b${at + 1}`,
  )
  return `${beats.join('')}
    b12: asking
      ${last}
      z = answer validate -> done
    done: resolved
    left: customer-left`
}

function tooLarge(beats: string): TooLarge {
  const { script, reference } = measured(beats)
  const proven = prove(script, reference, { most: MOST })
  if (!isTooLarge(proven)) throw new Error(`It has ${proven.states} states only.`)
  return proven
}

const FLAGS = row(
  at => `sets:f${at}`,
  `a = answer validate -> left when ${Array.from({ length: 12 }, (_, at) => `f${at}`).join(' and ')} | done`,
)

test('a scenario that too many flags make too large is said to be so, with the flag', () => {
  const { states, by, name } = tooLarge(FLAGS)
  expect({ states, by, name }).toEqual({ states: MOST, by: 'flags', name: 'f0' })
})

test('and so is one of too many sums', () => {
  const { by, name } = tooLarge(
    row(at => `offer-compensation £${at + 1}/${at % 3 === 0 ? 'goods' : 'money'}`, 'a = answer -> done'),
  )
  expect({ by, name }).toEqual({ by: 'offers', name: 'money' })
})

test('what is known all the same is a bound that holds: exact by itself, or all that is possible', () => {
  const { script, reference } = measured(FLAGS)
  const whole = prove(script, reference)
  if (isTooLarge(whole)) throw new Error('It can be walked with patience.')
  for (const [dimension, bound] of Object.entries(tooLarge(FLAGS).bounds)) {
    const known = whole.talks[0]?.scores[dimension as 'empathy']
    expect(bound.min).toBeLessThanOrEqual(known?.min ?? 0)
    expect(bound.max).toBeGreaterThanOrEqual(known?.max ?? 0)
  }
})

test('and a person is told what makes it so and what to do', () => {
  const world = { columns: 60, colour: false } as Parameters<typeof provenReport>[1]
  const report = provenReport(
    { path: 'a.yaml', text: '', proven: tooLarge(FLAGS), problems: [], milliseconds: 1 },
    world,
  )
  expect(report.replace(/\s+/g, ' ')).toContain('Its flags multiply them, most of all “f0”.')
  expect(report.replace(/\s+/g, ' ')).toContain('Read a flag soon after it is set')
})
