/** Plays that are drawn where there are too many to reckon: the same each time, and close to what all of them come to. */
import { describe, expect, test } from 'vitest'
import { chances, intervalOf } from '../../src/lint/ways/chance.ts'
import { overPlays } from '../../src/lint/ways/drawn.ts'
import { overAll } from '../../src/lint/ways/ledgers.ts'
import { playedOf } from '../../src/lint/ways/played.ts'
import { likesIn, type Taste, TASTES } from '../../src/lint/ways/players.ts'
import { measured } from '../support/script.ts'

describe('chance', () => {
  test('is the same for the same seed, and another for another', () => {
    const three = (seed: number) => {
      const next = chances(seed)
      return [next(), next(), next()]
    }
    // As mulberry32 is published.
    expect(three(1).map(value => value.toFixed(9))).toEqual(['0.627073941', '0.002735721', '0.527447040'])
    expect(three(1)).toEqual(three(1))
    expect(three(2)).not.toEqual(three(1))
  })

  test('lies within Wilson’s interval 19 times in 20', () => {
    const shown = (share: number, plays: number) => intervalOf(share, plays).map(bound => bound.toFixed(4))
    expect(shown(0.5, 100)).toEqual(['0.4038', '0.5962'])
    expect(shown(0.1, 10)).toEqual(['0.0179', '0.4042'])
    expect(shown(0, 10)).toEqual(['0.0000', '0.2775'])
    expect(shown(1, 10)).toEqual(['0.7225', '1.0000'])
  })
})

const one = measured(
  `
  opening: frustrated
    hear = acknowledge-feeling invite-story apologise -> asks
    half = acknowledge-feeling -> asks
    rude = threaten -> asks
  asks: demanding
    no = decline-clearly offer-choice validate -> closing
    much = offer-compensation £90/sum -> closing
    fair = decline-clearly offer-choice validate offer-compensation £5/sum -> closing
  closing: asking
    plan = commit-next-step answer -> done
    bye = deflect -> done
  done: resolved`,
  { give: 8_000 },
)
const found = playedOf(one)
if (!found) throw new Error('It is small.')
const played = found

test.each<[string, Taste]>([
  ['random', TASTES.random],
  ['pushover', TASTES.pushover],
  ['of the middle', ({ index }) => (index === 1 ? 1 : 0)],
  ['who does no harm', ({ said }) => (said.harmful ? 0 : 1)],
])('ten thousand plays of one %s come out as all of them do', (_, taste) => {
  const likes = likesIn(played.walk, taste)
  const whole = overAll(played, likes, 0, false)
  const drawn = overPlays(played, likes, 0, false)
  expect(Math.abs(drawn.mean - (whole?.mean ?? 0))).toBeLessThan(1.5)
  expect(Math.abs(drawn.chance - (whole?.chance ?? 0))).toBeLessThan(0.02)
  for (const dimension of ['empathy', 'boundaries', 'compensation'] as const)
    expect(Math.abs((drawn.means[dimension] ?? -9) - (whole?.means[dimension] ?? 0))).toBeLessThan(1.5)
  // Giving a play up as soon as it cannot pass changes nothing of the chance, drawn or reckoned.
  expect(overPlays(played, likes, 0, true).chance).toBeCloseTo(drawn.chance, 1)
  expect(overAll(played, likes, 0, true)?.chance).toBeCloseTo(whole?.chance ?? -1, 12)
})

test('where talks can go round, plays are drawn and not reckoned', () => {
  const round = measured(
    `
    opening: frustrated
      out = acknowledge-feeling validate invite-story -> done
      round = acknowledge-feeling validate invite-story -> opening
    done: resolved`,
    { anger: 0, trust: 10, scores: ['empathy'] },
  )
  const talks = playedOf(round)
  if (!talks) throw new Error('It is small.')
  const likes = likesIn(talks.walk, TASTES.random)
  expect(overAll(talks, likes, 0, false)).toBeUndefined()
  expect(overPlays(talks, likes, 0, false)).toEqual({ mean: 100, chance: 1, means: { empathy: 100 } })
})
