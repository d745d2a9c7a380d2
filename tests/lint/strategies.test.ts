import { describe, expect, test } from 'vitest'
import { fareOf, fareOfNaive } from '../../src/lint/fare.ts'
import { explore } from '../../src/lint/graph.ts'
import { briefOf, fullOf, liked, type Naive, robotOf, type Taste, TASTES } from '../../src/lint/strategies.ts'
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
const graph = explore(one)

/** The replies that a taste can take at the opening and, after a good one, at the demand. */
function takes(taste: Taste): string[][] {
  const opening = graph[0]
  const demand = opening && graph[opening.leadsTo[1] ?? -1]
  if (!opening || !demand) throw new Error('The graph has both.')
  return [opening, demand].map(place =>
    liked(taste, place, graph).map(at => place.replies[at]?.reply.id ?? ''),
  )
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
  expect(fareOfNaive(graph, 'robot').move).toBe('validate')
})

describe('two sound players', () => {
  test('take the shortest and the longest of what loses nothing', () => {
    expect(takes(briefOf(one))).toEqual([['ok'], ['no']])
    expect(takes(fullOf(one))).toEqual([['good-and-long'], ['no']])
    expect(fareOf(graph, briefOf(one))).toEqual({ mean: 100, chance: 1 })
  })
})

test('a tie is shared by chance, exactly', () => {
  expect(fareOf(graph, TASTES.apologist)).toEqual({ mean: 0, chance: 0 })
  expect(fareOf(graph, TASTES.random).chance).toBeCloseTo((2 / 3) * (1 / 4), 12)
})
