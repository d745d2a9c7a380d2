/** How many ways there are and which part of them comes by where, up to numbers that no machine holds. */
import { expect, test } from 'vitest'
import { arrivalsOver } from '../../../src/lint/net/arrivals.ts'
import { netOf } from '../../../src/lint/net/net.ts'
import { runsOf } from '../../../src/lint/net/runs.ts'
import { talliesOf } from '../../../src/lint/net/tallies.ts'
import { arrivalsIn } from '../../../src/lint/ways/arrivals.ts'
import { countWays } from '../../../src/lint/ways/count.ts'
import { groundOf } from '../../../src/lint/ways/ground.ts'
import { WHERE } from '../../../src/lint/ways/question.ts'
import { MOST_STATES, walk } from '../../../src/lint/ways/walk.ts'
import { measured } from '../../support/script.ts'

/** So many beats in a row, each with four replies; the last may go either way. */
function row(beats: number, carried: readonly (readonly string[])[] = [[], ['told']]) {
  const all = Array.from(
    { length: beats },
    (_, at) => `
    b${at}: asking
      a = answer validate -> b${at + 1}
      b = answer -> b${at + 1}
      c = deflect -> b${at + 1} when anger < 4 | left
      d = answer explain-reason -> b${at + 1}`,
  )
  const { script, reference } = measured(
    `${all.join('')}
    b${beats}: asking
      a = answer validate -> done
      b = deflect -> half when trust < 9.5 | done
    done: resolved
    half: partly
    left: customer-left`,
    { anger: 0, trust: 10 },
  )
  const ground = groundOf(script, reference, WHERE)
  const net = netOf(ground, carried, MOST_STATES)
  if (!net) throw new Error('It is small.')
  const tallies = talliesOf(net, runsOf(net))
  return { net, ground, carried, tallies }
}

function walkedIn({ ground, carried }: Pick<ReturnType<typeof row>, 'ground' | 'carried'>) {
  const walked = walk(ground, carried)
  if (!walked) throw new Error('It is small.')
  return walked
}

const rounded = (value: unknown) =>
  JSON.parse(
    JSON.stringify(value, (_, one: unknown) =>
      one instanceof Map ? [...one].toSorted() : typeof one === 'number' ? Math.round(one * 1e9) / 1e9 : one,
    ),
  ) as unknown

test.each([
  ['a handful', 4],
  ['more than a number holds exactly', 30],
])('%s of ways are counted to the last one, by ending', (_, beats) => {
  for (const carried of [[[]], [[], ['told']]]) {
    const one = row(beats, carried)
    const { net, tallies } = one
    const walked = walkedIn(one)
    for (const [start, endings] of tallies.endings.entries())
      expect(endings).toEqual(countWays(walked, walked.starts[start]?.node ?? 0)?.endings)
    expect(rounded(arrivalsOver(net, tallies))).toEqual(rounded(arrivalsIn(walked)))
  }
})

test('where there are more than can be counted so, each still has its share', () => {
  const one = row(70)
  const { net, tallies } = one
  expect(tallies.endings).toEqual([undefined, undefined])
  expect(rounded(arrivalsOver(net, tallies))).toEqual(rounded(arrivalsIn(walkedIn(one))))
})

test('and where no number is large enough, none has', () => {
  const { net, tallies } = row(560)
  expect(tallies).toEqual({ endings: [undefined, undefined], shares: undefined })
  const { beats, goesOn } = arrivalsOver(net, tallies)
  expect(new Set([...beats.values()].map(({ share }) => share))).toEqual(new Set([null]))
  expect([...(goesOn.get('b0')?.keys() ?? [])]).toEqual(['b1'])
})
