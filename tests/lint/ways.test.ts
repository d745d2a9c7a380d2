import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scriptOf } from '../../src/dialogue/script.ts'
import { isOver } from '../../src/dialogue/state.ts'
import { available } from '../../src/dialogue/step.ts'
import { begin, replay, say, type Transcript } from '../../src/dialogue/transcript.ts'
import { offered } from '../../src/dialogue/memory.ts'
import { compensationWays } from '../../src/lint/compensation-ways.ts'
import type { Measured } from '../../src/lint/measured.ts'
import { moodRanges } from '../../src/lint/mood-ranges.ts'
import type { Proof } from '../../src/lint/proof.ts'
import { isTooLarge, prove } from '../../src/lint/prove.ts'
import { score } from '../../src/scoring/score.ts'
import { anyScenario } from '../support/generate.ts'
import { measured, scripted } from '../support/script.ts'

/** Every talk, one by one: what an exact search must agree with. */
function everyTalk(
  { script }: Measured,
  most = 3_000,
): { transcript: Transcript; share: number }[] | undefined {
  const over: { transcript: Transcript; share: number }[] = []
  const open = [{ transcript: begin(script), share: 1 }]
  for (let at = open.pop(); at; at = open.pop()) {
    if (isOver(at.transcript.state)) {
      over.push(at)
      if (over.length > most) return undefined
      continue
    }
    const replies = available(script, at.transcript.state)
    for (const said of replies)
      open.push({ transcript: say(at.transcript, said), share: at.share / replies.length })
  }
  return over
}

/** The proof of a scenario that can be walked. */
function proved({ script, reference }: Measured): Proof {
  const proof = prove(script, reference)
  if (isTooLarge(proof)) throw new Error('A small scenario can be walked.')
  return proof
}

describe('over generated scenarios', () => {
  test('the range of moods at a beat is that of all talks that come there', () => {
    fc.assert(
      fc.property(anyScenario.map(scriptOf), script => {
        const talks = everyTalk({ script } as Measured)
        fc.pre(talks !== undefined)
        const states = talks.flatMap(({ transcript }) => [
          begin(script).state,
          ...transcript.happenings.map(({ after }) => after),
        ])
        const ranges = moodRanges(script)
        expect([...ranges.keys()].toSorted()).toEqual([...new Set(states.map(({ beat }) => beat))].toSorted())
        for (const [beat, { anger, trust }] of ranges) {
          const here = states.filter(state => state.beat === beat)
          expect(anger).toEqual([Math.min(...here.map(s => s.anger)), Math.max(...here.map(s => s.anger))])
          expect(trust).toEqual([Math.min(...here.map(s => s.trust)), Math.max(...here.map(s => s.trust))])
        }
      }),
      { numRuns: 40 },
    )
  })
})

test('the kinds of giving that a scenario can end with are those of all its talks', () => {
  fc.assert(
    fc.property(anyScenario.map(scriptOf), script => {
      const talks = everyTalk({ script } as Measured)
      fc.pre(talks !== undefined)
      const { lo, hi } = script.bands.plain
      // Plain cases only: what a remedy or a sum beyond your authority does to the band is tested where it is made.
      fc.pre(lo > 0 && lo <= script.scenario.youMay.give && script.onOffer.every(({ remedy }) => !remedy))
      const sums = talks.map(({ transcript }) => offered(transcript.state.memory.standing))
      const ways = compensationWays(script)
      expect(ways.has('low')).toBe(sums.some(sum => sum < lo))
      expect(ways.has('high')).toBe(sums.some(sum => sum > hi))
    }),
    { numRuns: 40 },
  )
})

test('a better way than the author’s walkthrough is found', () => {
  const one = measured(`
    opening: frustrated
      hear = acknowledge-feeling paraphrase apologise -> ask
      half = acknowledge-feeling -> shortcut
    ask: demanding
      no = decline-clearly offer-choice validate -> done
      soft = validate -> done
    shortcut: demanding
      no = decline-clearly offer-choice -> done
      none = use-history -> done
    done: resolved`)
  const walkthrough = ['half', 'no']
  const card = score(one.script, one.reference, replay(one.script, walkthrough).transcript)
  const best = proved(one).talks[0]?.best
  expect(card?.overall).toBeLessThan(best?.overall ?? 0)
  expect(best).toMatchObject({ replies: ['hear', 'no'], overall: 100 })
})

test('a loop is walked to its end: going round loses, and nothing hangs', () => {
  const one = measured(`
    ask: demanding
      no = decline-clearly offer-choice validate -> done
      round = use-history -> again
    again: demanding
      no = decline-clearly offer-choice validate -> done
      round = use-history -> ask
    done: resolved`)
  const { talks, strategies } = proved(one)
  expect(talks[0]?.ways).toBeNull()
  expect(talks[0]?.best?.replies).toEqual(['no'])
  expect(talks[0]?.worst?.overall).toBe(0)
  expect(strategies.get('last')?.chance).toBe(0)
})

test('a beat that no mood can reach is not among the ranges', () => {
  const script = scripted(`
    opening: frustrated
      hear = acknowledge-feeling validate -> furious when anger >= 9 | done
      other = dismiss -> done
    furious: demanding
      no = decline-clearly -> done
      yes = validate -> done
    done: resolved`)
  expect([...moodRanges(script).keys()]).toEqual(['opening', 'done'])
  expect(moodRanges(script).get('done')).toEqual({ anger: [4, 6], trust: [3, 4.5] })
})
