/** Seeded plays over a net, beside the same plays by walking; and when they are drawn instead of all being reckoned. */
import { expect, test } from 'vitest'
import { type Chooses, choosesIn } from '../../../src/lint/net/chooses.ts'
import { areFarTooMany } from '../../../src/lint/net/far-too-many.ts'
import { netOf } from '../../../src/lint/net/net.ts'
import { outlookOf } from '../../../src/lint/net/outlook.ts'
import { overPlays } from '../../../src/lint/net/plays.ts'
import { stepsOver } from '../../../src/lint/net/steps.ts'
import { overPlays as overWalkedPlays } from '../../../src/lint/ways/drawn.ts'
import { playedOn, playground } from '../../../src/lint/ways/played.ts'
import { likesIn, type Taste, TASTES } from '../../../src/lint/ways/players.ts'
import { MOST_STATES } from '../../../src/lint/ways/walk.ts'
import { type Circumstances, measured } from '../../support/script.ts'

function bothWays(beats: string, about: Circumstances) {
  const ground = playground(measured(beats, about))
  const net = netOf(ground, [[]], MOST_STATES)
  if (!net) throw new Error('It is small.')
  return { ground, steps: stepsOver(net, outlookOf(net)) }
}

const SHORT = `
  opening: frustrated
    hear = acknowledge-feeling invite-story apologise -> asks
    half = acknowledge-feeling -> asks
    rude = threaten -> asks
    sour = sarcasm -> asks when anger < 9 | gone
  asks: demanding
    no = decline-clearly offer-choice validate -> closing
    much = offer-compensation £90/sum -> closing
    fair = decline-clearly offer-choice validate offer-compensation £5/sum -> closing
    boss = escalate -> boss
  closing: asking
    plan = commit-next-step answer -> done
    bye = deflect -> done
    blame = blame-customer -> done
  done: resolved
  boss: escalated
  gone: customer-left`

test.each<[string, Taste]>([
  ['random', TASTES.random],
  ['a pushover', TASTES.pushover],
  ['sour first', ({ index, place }) => (place.beat === 'opening' && index === 3 ? 1 : 0)],
])('ten thousand plays of who is %s come out alike over a net and walking', (_, taste) => {
  const { ground, steps } = bothWays(SHORT, { give: 8_000, anger: 5, trust: 3 })
  const played = playedOn(ground, [[]], undefined, false)
  if (!played) throw new Error('It is small.')
  const chooses = choosesIn(steps, taste, false)
  for (const passing of [false, true]) {
    const { mean, chance, means } = overPlays(steps, chooses, 0, passing)
    const walked = overWalkedPlays(played, likesIn(played.walk, taste), 0, passing)
    expect(chance).toBe(walked.chance)
    // Where plays are given up as soon as they are lost, the means are nobody's.
    if (passing) continue
    expect(mean).toBeCloseTo(walked.mean, 9)
    for (const [dimension, points] of Object.entries(walked.means))
      expect(means[dimension as keyof typeof means]).toBeCloseTo(points, 9)
  }
})

/** A talk of so many turns that never comes to the same state twice, with so many replies at each. */
function tree(replies: number, turns: number) {
  const last = (replies ** turns - 1) / (replies - 1)
  const steps = {
    starts: [0],
    after: (state: number, way: number) => state * replies + way + 1,
    lossOf: () => 0,
    isEnd: (state: number) => state >= last,
  }
  const every: Chooses = (_, into) => {
    for (let way = 0; way < replies; way++) into[way] = way
    return replies
  }
  return { steps, every }
}

test.each([
  ['two replies at each of twenty-six turns', 2, 26, true],
  ['six replies at each of fourteen turns', 6, 14, true],
  ['six replies at each of seven turns', 6, 7, false],
  ['two replies at each of three turns', 2, 3, false],
])('%s make far more ledgers than can be carried, or not: %i, %i, %s', (_, replies, turns, isFar) => {
  const { steps, every } = tree(replies, turns)
  expect(areFarTooMany(steps, every, 0)).toBe(isFar)
})

test('where plays come to the same states, what they lost in either dimension tells them apart', () => {
  const { every } = tree(6, 1)
  const SPREAD = 4_096
  const losing = (lossOf: (state: number, way: number) => number) => ({
    starts: [0],
    after: (state: number, way: number) =>
      (Math.floor(state / SPREAD) + 1) * SPREAD + (((state % SPREAD) * 6 + way) % SPREAD),
    lossOf,
    isEnd: (state: number) => state >= 90 * SPREAD,
  })
  const isFar = (lossOf: (way: number) => number) =>
    areFarTooMany(
      losing((_, way) => lossOf(way)),
      every,
      0,
    )
  expect(isFar(() => 0)).toBe(false)
  expect(isFar(way => way)).toBe(true)
  expect(isFar(way => way << 7)).toBe(true)
  // Whoever lost everything loses nothing more.
  expect(isFar(way => 100 + way)).toBe(false)
  expect(isFar(way => (50 + way) << 7)).toBe(false)
})
