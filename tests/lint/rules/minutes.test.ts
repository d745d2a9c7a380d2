/** How long it takes to read and to choose: a wait, and the minutes of a play. */
import { describe, expect, test } from 'vitest'
import { scriptOf } from '../../../src/dialogue/script.ts'
import type { Proof } from '../../../src/lint/proof.ts'
import { minutesAsSaid, minutesOf } from '../../../src/lint/rules/minutes-as-said.ts'
import { timeToRead } from '../../../src/lint/rules/time-to-read.ts'
import type { Moment, Scenario } from '../../../src/scenario/scenario.ts'
import { talk, told, words } from './support/short-talk.ts'

describe('a wait', () => {
  /** Eighteen words and two are six seconds at 200 a minute. */
  const waiting = (after: number, more = '') =>
    told(
      timeToRead,
      talk(
        { opening: words(6), hear: words(7), no: `${words(7)}${more}` },
        {},
        {
          silence: { after, says: 'Hello?', anger: 1 },
        },
      ),
    )

  test('is as long as it takes to read, to the second', () => {
    expect(waiting(6)).toEqual([])
    expect(waiting(5)).toEqual([
      ['beats.opening.silence.after', { beat: 'opening', after: 5, needed: 6, words: 20 }],
    ])
    expect(waiting(6, ' so')).toMatchObject([[expect.anything(), { needed: 7, words: 21 }]])
  })
})

describe('the minutes of a play', () => {
  /** A proof of two talks through it: these replies, and what a full player says. */
  const proofOf = (scenario: Scenario, best: readonly string[] | undefined, full: readonly string[]) =>
    ({
      script: scriptOf(scenario),
      talks: best ? [{ best: { replies: best, overall: 100 } }] : [{ best: undefined }],
      temperaments: { brief: [], full },
    }) as unknown as Proof
  // Each turn: a line of 20 words and two replies of 40, which is half a minute; and ten seconds to choose.
  const long = talk({
    brief: words(50),
    opening: words(20),
    hear: words(40),
    no: words(40),
    asks: words(20),
    tell: words(40),
    pass: words(40),
  })
  const FULL = ['opening.hear', 'asks.tell']

  test('are those of reading and choosing, the brief and the ending with them', () => {
    // “done.” and “Time went by.”
    expect(minutesOf(proofOf(long, ['hear', 'tell'], FULL)) * 60).toBeCloseTo(2 * 40 + 15 + 4 * 0.3)
  })

  test('are the mean of the best way and of a full player’s', () => {
    expect(minutesOf(proofOf(long, ['hear', 'tell'], ['opening.hear'])) * 60).toBeCloseTo(60 + 15 + 1.2)
    expect(minutesOf(proofOf(long, ['hear', 'tell'], [])) * 60).toBeCloseTo(80 + 15 + 1.2)
  })

  test('are those of the full player, and of no ending, where no way is the best', () => {
    expect(minutesOf(proofOf(long, undefined, FULL)) * 60).toBeCloseTo(80 + 15)
    expect(minutesOf({ ...proofOf(long, undefined, FULL), talks: [] }) * 60).toBeCloseTo(80 + 15)
    expect(minutesOf(proofOf(long, undefined, [])) * 60).toBeCloseTo(15)
  })

  test('count the note, which is written before the end', () => {
    const note = { ...(long.beats['asks'] as Moment), id: 'note' }
    expect(minutesOf(proofOf({ ...long, note }, undefined, [...FULL, 'note.tell'])) * 60).toBeCloseTo(
      120 + 15,
    )
  })

  test('are told of where more than half of them are too many or too few', () => {
    // Two minutes: four turns of forty seconds, less a little.
    const proof = proofOf(long, undefined, [...FULL, 'asks.tell'])
    const said = (minutes: number) => minutesAsSaid.check(proof, { ...long, minutes }).map(({ args }) => args)
    expect(said(1)).toEqual([])
    expect(said(3)).toEqual([])
    expect(said(4)).toEqual([{ minutes: 4, takes: 2 }])
  })

  test('are one at the least', () => {
    const short = talk({})
    const proof = proofOf(short, undefined, [])
    expect(minutesAsSaid.check(proof, { ...short, minutes: 1 })).toEqual([])
    expect(minutesAsSaid.check(proof, { ...short, minutes: 2 })).toEqual([
      { path: ['minutes'], args: { minutes: 2, takes: 1 } },
    ])
  })
})
