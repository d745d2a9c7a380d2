import { describe, expect, test } from 'vitest'
import { fareOf, fareOfNaive } from '../../src/lint/ways/fare.ts'
import { playedOf } from '../../src/lint/ways/played.ts'
import {
  briefOf,
  fullOf,
  likedIn,
  type Naive,
  robotOf,
  type Taste,
  TASTES,
} from '../../src/lint/ways/players.ts'
import { replyAt } from '../../src/lint/ways/ways-through.ts'
import { measured } from '../support/script.ts'

const one = measured(`
  opening: frustrated
    good-and-long = acknowledge-feeling invite-story apologise -> ask
    ok = acknowledge-feeling invite-story apologise -> ask
    rule = cite-policy cites:rule -> ask
  ask: demanding
    no = decline-clearly offer-choice validate -> done
    wall = decline-clearly explain-reason -> done
    give = apologise offer-compensation £60 -> done
    drop = grant-exception cites:rule -> done
  done: resolved`)
const found = playedOf(one)
if (!found) throw new Error('A small scenario can be walked.')
const played = found

/** The replies that a taste can take at the opening and, after a good one, at the demand. */
function takes(taste: Taste): string[][] {
  const { walk } = played
  const liked = likedIn(walk, taste)
  const opening = walk.starts[0]?.node ?? 0
  const demand = walk.to[(walk.first[opening] ?? 0) + 1] ?? 0
  return [opening, demand].map(node => liked(node).map(edge => replyAt(walk, node, edge)))
}

test.each<[Exclude<Naive, 'robot'>, string[], string[]]>([
  ['first', ['good-and-long'], ['no']],
  ['last', ['rule'], ['drop']],
  ['longest', ['good-and-long'], ['wall', 'give', 'drop']],
  ['shortest', ['ok'], ['no']],
  ['random', ['good-and-long', 'ok', 'rule'], ['no', 'wall', 'give', 'drop']],
  ['pushover', ['good-and-long', 'ok', 'rule'], ['give']],
  ['stonewaller', ['rule'], ['wall']],
  ['apologist', ['good-and-long', 'ok'], ['give']],
])('%s takes %j, then %j', (name, opening, demand) => {
  expect(takes(TASTES[name])).toEqual([opening, demand])
})

test('a robot makes its one move wherever it is there', () => {
  expect(takes(robotOf('validate'))).toEqual([['good-and-long', 'ok', 'rule'], ['no']])
  expect(fareOfNaive(played, 'robot').move).toBe('validate')
})

describe('two sound players', () => {
  test('take the shortest and the longest of what loses nothing', () => {
    expect(takes(briefOf(one.reference))).toEqual([['ok'], ['no']])
    expect(takes(fullOf(one.reference))).toEqual([['good-and-long'], ['no']])
    expect(fareOf(played, briefOf(one.reference))).toMatchObject({ mean: 100, chance: 1 })
  })
})

test('a tie is shared by chance, exactly', () => {
  expect(fareOf(played, TASTES.apologist)).toMatchObject({ mean: 0, chance: 0 })
  expect(fareOf(played, TASTES.random).chance).toBeCloseTo((2 / 3) * (1 / 4), 12)
})
