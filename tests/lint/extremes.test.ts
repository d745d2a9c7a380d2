import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scriptOf } from '../../src/dialogue/script.ts'
import { isOver } from '../../src/dialogue/state.ts'
import { available } from '../../src/dialogue/step.ts'
import { begin, replay, say, type Transcript } from '../../src/dialogue/transcript.ts'
import { offered } from '../../src/dialogue/memory.ts'
import { compensationWays } from '../../src/lint/compensation-ways.ts'
import { extremes } from '../../src/lint/extremes.ts'
import { fareOf } from '../../src/lint/fare.ts'
import { explore } from '../../src/lint/graph.ts'
import type { Measured } from '../../src/lint/ledger.ts'
import { TASTES } from '../../src/lint/strategies.ts'
import { moodRanges } from '../../src/lint/walk.ts'
import { referenceOf } from '../../src/scoring/reference.ts'
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

const anyMeasured = anyScenario.map(scenario => {
  const script = scriptOf(scenario)
  const found = referenceOf(script)
  return 'faults' in found ? undefined : { script, reference: found.reference }
})

describe('over generated scenarios', () => {
  test('best and worst are what listing every talk finds, and replay to what they promise', () => {
    fc.assert(
      fc.property(anyMeasured, one => {
        fc.pre(one !== undefined)
        const talks = everyTalk(one)
        fc.pre(talks !== undefined)
        const overalls = talks.map(
          ({ transcript }) => score(one.script, one.reference, transcript)?.overall ?? -1,
        )
        const { best, worst } = extremes(explore(one))
        expect([worst.overall, best.overall]).toEqual([Math.min(...overalls), Math.max(...overalls)])
        for (const way of [best, worst]) {
          const { transcript } = replay(one.script, way.replies)
          expect(score(one.script, one.reference, transcript)?.overall).toBe(way.overall)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('the random player fares as the share of all talks says', () => {
    fc.assert(
      fc.property(anyMeasured, one => {
        fc.pre(one !== undefined)
        const talks = everyTalk(one)
        fc.pre(talks !== undefined)
        const cards = talks.map(({ transcript, share }) => ({
          card: score(one.script, one.reference, transcript),
          share,
        }))
        const { mean, chance } = fareOf(explore(one), TASTES.random)
        expect(mean).toBeCloseTo(
          cards.reduce((sum, { card, share }) => sum + share * (card?.overall ?? 0), 0),
          6,
        )
        expect(chance).toBeCloseTo(
          cards.reduce((sum, { card, share }) => sum + (card?.passed ? share : 0), 0),
          9,
        )
      }),
      { numRuns: 60 },
    )
  })

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
  const { best } = extremes(explore(one))
  expect(card?.overall).toBeLessThan(best.overall)
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
  const { best, worst } = extremes(explore(one))
  expect(best.replies).toEqual(['no'])
  expect(worst.overall).toBe(0)
  expect(fareOf(explore(one), TASTES.last).chance).toBe(0)
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
