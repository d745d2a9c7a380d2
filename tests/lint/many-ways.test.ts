/** More ways than a number holds, counted to the last digit. */
import { describe, expect, test } from 'vitest'
import { countWays } from '../../src/lint/ways/count.ts'
import { playedOn } from './support/played-on.ts'

describe('more ways than a number holds', () => {
  /** So many beats in a row with four replies that differ in nothing but their names. */
  const row = (beats: number) => {
    const text = Array.from(
      { length: beats },
      (_, at) =>
        `b${at}: asking\n${['a', 'b', 'c', 'd'].map(id => `${id} = answer -> b${at + 1}`).join('\n')}`,
    )
    const last = `b${beats}: asking\n a = answer -> done\n b = answer -> over`
    return playedOn(`${text.join('\n')}\n${last}\ndone: resolved\nover: escalated`)
  }

  test.each([10, 30, 50, 51, 60])('4^%i are counted to the last digit, by each ending', beats => {
    const { walk, start } = row(beats)
    const each = 4n ** BigInt(beats)
    const counted = countWays(walk, start)
    expect(counted?.ways).toBe(2n * each)
    expect([...(counted?.endings ?? [])]).toEqual([
      ['done', each],
      ['over', each],
    ])
  })
})
