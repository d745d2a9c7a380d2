import { describe, expect, test } from 'vitest'
import { type Memory, NOTHING_YET } from '../../src/dialogue/memory.ts'
import { isAtLimit, moodAfter, moodWeight } from '../../src/dialogue/mood.ts'
import { replay, turnsOf } from '../../src/dialogue/transcript.ts'
import type { Move, Tone } from '../../src/scenario/vocabulary.ts'
import { scripted } from '../support/script.ts'

const EVEN = { anger: 'even', forgives: 'even' } as const

/** The mood after these moves at anger 5 and trust 5, unless said otherwise. */
function after(
  moves: string,
  tone: Tone,
  memory: Partial<Memory> = {},
  anger = 5,
  temper: Parameters<typeof moodAfter>[3] = EVEN,
) {
  const weight = moodWeight(moves.split(' ').filter(Boolean) as Move[], tone)
  return moodAfter(weight, { anger, trust: 5 }, { ...NOTHING_YET, heard: true, ...memory }, temper)
}

describe('a reply', () => {
  test('soothes by the sum of its moves, rounded once to halves', () => {
    // .5 + .3 of anger off, .3 + .2 of trust on
    expect(after('acknowledge-feeling invite-story', 'frustrated')).toEqual({ anger: 4, trust: 5.5 })
  })

  test('reaches someone who pours it out by listening, hardly by solving', () => {
    expect(after('acknowledge-feeling paraphrase', 'venting').anger).toBe(4)
    expect(after('offer-choice', 'venting').anger).toBe(5)
  })

  test('that solves before any listening counts half', () => {
    expect(after('offer-compensation commit-next-step', 'demanding', { heard: false }).anger).toBe(4.5)
    expect(after('offer-compensation commit-next-step', 'demanding', { heard: true }).anger).toBe(4)
  })

  test('that misses the moment lets anger rise', () => {
    expect(after('use-history', 'demanding').anger).toBe(5)
    expect(after('back-colleague', 'demanding').anger).toBe(5.5)
    expect(after('', 'abusive').anger).toBe(6)
  })

  test('changes anger by −1.5 to +2.5 at most, and trust by −2 to +.5', () => {
    const all =
      'acknowledge-feeling validate paraphrase invite-story ask-expectation offer-choice commit-next-step'
    expect(after(all, 'frustrated')).toEqual({ anger: 3.5, trust: 5.5 })
    expect(after('slur threaten sarcasm', 'frustrated')).toEqual({ anger: 7.5, trust: 3 })
  })

  test('eases little where anger is small already, and less where it is very high', () => {
    const moves = 'acknowledge-feeling validate paraphrase'
    expect(after(moves, 'frustrated', {}, 9).anger).toBe(8)
    expect(after(moves, 'frustrated', {}, 8).anger).toBe(6.5)
    expect(after(moves, 'frustrated', {}, 4).anger).toBe(2.5)
    expect(after(moves, 'frustrated', {}, 2).anger).toBe(1)
    expect(after(moves, 'frustrated', {}, 1.5).anger).toBe(1)
  })
})

test('telling someone to calm down makes it worse', () => {
  expect(after('command-calm', 'frustrated')).toEqual({ anger: 6, trust: 4.5 })
})

test('the second apology is worth half, the third a quarter', () => {
  const soothing = [0, 1, 2, 3].map(
    apologies => 8 - after('apologise own-fault', 'frustrated', { apologies }, 8).anger,
  )
  expect(soothing).toEqual([1, 0.5, 0.5, 0.5])
  // .4 × 1, ½, ¼ beside .4 of owning: .8, .6, .5, .5 before rounding; alone it shows plainly
  const alone = [0, 1, 2].map(
    apologies =>
      after('apologise', 'frustrated', { apologies }, 5, { anger: 'even', forgives: 'quick' }).anger,
  )
  expect(alone).toEqual([4.5, 4.5, 5.5])
})

test('a rule softened by its reason or a choice costs little; alone it costs trust', () => {
  expect(after('cite-policy', 'demanding')).toEqual({ anger: 6, trust: 4.5 })
  expect(after('cite-policy offer-choice', 'demanding')).toEqual({ anger: 4.5, trust: 5.5 })
})

test('a promise that cannot be kept calms too, for now', () => {
  expect(after('over-promise', 'demanding').anger).toBe(4.5)
})

test('parting softly, with a plan, calms; curtly it does not', () => {
  expect(after('part-ways commit-next-step', 'demanding').anger).toBe(4.5)
  expect(after('part-ways offer-choice', 'demanding').anger).toBe(4.5)
  expect(after('part-ways', 'demanding').anger).toBe(5.5)
})

test('listening in the same reply is enough for its solution to count whole', () => {
  const unheard = { heard: false }
  expect(after('offer-compensation commit-next-step ask-clarify', 'demanding', unheard).anger).toBe(3.5)
  expect(after('offer-compensation commit-next-step use-history', 'demanding', unheard).anger).toBe(4)
})

describe('abuse', () => {
  test('met without a limit goes on, however kindly', () => {
    expect(after('validate', 'abusive').anger).toBeGreaterThanOrEqual(5)
    expect(after('set-limit validate', 'abusive').anger).toBeLessThan(5)
  })

  test('calms by a warning after a limit, not before one', () => {
    expect(after('warn-consequence', 'abusive', { limit: 'set' }).anger).toBe(4.5)
    expect(after('warn-consequence', 'abusive').anger).toBe(6)
  })

  test('calms most by a whole limit, then an explained one, a bare one, a belittling one', () => {
    const angers = [
      'set-limit validate offer-choice',
      'set-limit explain-reason',
      'set-limit',
      'set-limit condescend',
    ].map(moves => after(moves, 'abusive').anger)
    expect(angers).toEqual(angers.toSorted((a, b) => a - b))
    expect(new Set(angers).size).toBeGreaterThanOrEqual(3)
  })
})

test('a quick temper rises faster, a slow one forgives less', () => {
  expect(after('dismiss', 'frustrated', {}, 5, { anger: 'quick', forgives: 'even' }).anger).toBe(6.5)
  expect(after('dismiss', 'frustrated', {}, 5, { anger: 'slow', forgives: 'even' }).anger).toBe(6)
  const calming = 'acknowledge-feeling validate paraphrase'
  expect(after(calming, 'frustrated', {}, 5, { anger: 'even', forgives: 'slow' }).anger).toBe(4)
  expect(after(calming, 'frustrated', {}, 5, { anger: 'even', forgives: 'quick' }).anger).toBe(3.5)
})

test.each([
  [10, 5, true],
  [9.5, 1, false],
  [8.5, 0.5, true],
  [8, 0, false],
])('at anger %s and trust %s the customer has had enough: %s', (anger, trust, enough) => {
  expect(isAtLimit({ anger, trust })).toBe(enough)
})

const STONEWALL = Array.from(
  { length: 8 },
  (_, index) => `b${index}: demanding
    wall = cite-policy cites:rule -> b${index + 1}
    good = decline-clearly offer-choice acknowledge-feeling validate -> b${index + 1}`,
).join('\n')

test('stonewalling goes 5, 6, 7, 8, 9, and the customer leaves', () => {
  const script = scripted(`${STONEWALL}\nb8: resolved`)
  const { transcript } = replay(script, ['wall', 'wall', 'wall', 'wall', 'wall'])
  expect(turnsOf(transcript).map(({ before }) => before.anger)).toEqual([5, 6, 7, 8, 9])
  expect(transcript.state.ending).toBe('left')
})

test('one good turn amid policy does not save it', () => {
  const script = scripted(`${STONEWALL}\nb8: resolved`)
  const { transcript } = replay(script, ['wall', 'wall', 'good', 'wall', 'wall', 'wall', 'wall'])
  expect(transcript.state.ending).toBe('left')
})
