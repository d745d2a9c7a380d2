import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scriptOf } from '../../src/dialogue/script.ts'
import { replay } from '../../src/dialogue/transcript.ts'
import type { Measured } from '../../src/lint/measured.ts'
import { playedOf } from '../../src/lint/ways/played.ts'
import type { Beat, Condition, Scenario } from '../../src/scenario/scenario.ts'
import { referenceOf } from '../../src/scoring/reference.ts'
import { score } from '../../src/scoring/score.ts'
import { anyScenario } from '../support/generate.ts'
import { SHIPPED } from '../support/shipped.ts'
import { drawnPlay, tabledPlay } from '../support/traces.ts'

/** `npm run bench` draws ten thousand of each, and plays them on the machine as well. */
const PLAYS = 500

function comparePlays({ script, reference }: Measured, plays: number) {
  const walk = playedOf({ script, reference }, [[]], undefined, true)?.walk
  if (!walk) throw new Error('A small scenario can be walked whole.')
  for (let seed = 0; seed < plays; seed++) {
    const play = drawnPlay(script, seed)
    const { trace, lost } = tabledPlay(walk, play)
    expect(trace).toEqual(play.trace)
    const card = score(script, reference, replay(script, play.replies).transcript)
    for (const dimension of reference.claimed)
      expect({ seed, dimension, score: card?.scores[dimension] }).toEqual({
        seed,
        dimension,
        score: 100 - Math.min(100, lost[dimension]),
      })
  }
  return { plays, endless: walk.endless }
}

describe.each(SHIPPED.map(one => [one.name, one] as const))('%s', (_, one) => {
  test('goes on the tables as it goes by step, and is graded alike', () => {
    expect(comparePlays(one, PLAYS).plays).toBe(PLAYS)
  })
})

/** The first reply of every later moment leads back to the opening where there is trust; the last one always leads on. */
function goingRound(scenario: Scenario): Scenario {
  const trusting: Condition = { kind: 'trust', is: '>=', than: 4, not: false }
  const beats = Object.entries(scenario.beats).map(([id, beat]): [string, Beat] => {
    if (beat.kind !== 'moment' || id.startsWith('m0')) return [id, beat]
    const replies = beat.replies.map((reply, index) =>
      index === 0 ? { ...reply, to: [{ when: [trusting], beat: 'm0-0' }, ...reply.to] } : reply,
    )
    return [id, { ...beat, replies }]
  })
  return { ...scenario, beats: Object.fromEntries(beats) }
}

test('so do talks that can come back', () => {
  let endless = 0
  fc.assert(
    fc.property(anyScenario.map(goingRound), scenario => {
      const script = scriptOf(scenario)
      const found = referenceOf(script)
      fc.pre(!('faults' in found))
      if ('faults' in found) return
      const { reference } = found
      if (comparePlays({ script, reference }, 20).endless) endless++
    }),
    { numRuns: 200 },
  )
  expect(endless).toBeGreaterThan(20)
})
