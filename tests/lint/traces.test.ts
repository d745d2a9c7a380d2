import { describe, expect, test } from 'vitest'
import { replay } from '../../src/dialogue/transcript.ts'
import { playedOf } from '../../src/lint/ways/played.ts'
import { score } from '../../src/scoring/score.ts'
import { SHIPPED } from '../support/shipped.ts'
import { drawnPlay, tabledPlay } from '../support/traces.ts'

/** `npm run bench` draws ten thousand of each, and plays them on the machine as well. */
const PLAYS = 500

describe.each(SHIPPED.map(one => [one.name, one] as const))('%s', (_, { script, reference }) => {
  test('goes on the tables as it goes by step, and is graded alike', () => {
    const walk = playedOf({ script, reference }, [[]], undefined, true)?.walk
    if (!walk) throw new Error('A scenario that ships can be walked whole.')
    for (let seed = 0; seed < PLAYS; seed++) {
      const play = drawnPlay(script, seed)
      const { trace, lost } = tabledPlay(walk, play.replies)
      expect(trace).toEqual(play.trace)
      const card = score(script, reference, replay(script, play.replies).transcript)
      for (const dimension of reference.claimed)
        expect({ seed, dimension, score: card?.scores[dimension] }).toEqual({
          seed,
          dimension,
          score: 100 - Math.min(100, lost[dimension]),
        })
    }
  })
})
