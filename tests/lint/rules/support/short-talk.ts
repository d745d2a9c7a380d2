/** A talk of two moments in which only the texts matter, and what a rule says that only reads them. */
import type { Proof } from '../../../../src/lint/proof.ts'
import type { Rule } from '../../../../src/lint/rules/rule.ts'
import type { Beat, Moment, Scenario } from '../../../../src/scenario/scenario.ts'
import { scenarioOf } from '../../../support/script.ts'

/** So many words of one syllable. */
export const words = (count: number) => Array.from({ length: count }, () => 'so').join(' ')

/** Two moments with two replies each, of which the first says what is given; the rest is short. */
export function talk(
  says: Readonly<Record<string, string>>,
  has: Partial<Scenario> = {},
  change: Partial<Moment> = {},
): Scenario {
  const scenario = scenarioOf(`
    opening: frustrated
      hear = acknowledge-feeling validate -> asks
      no = dismiss -> asks
    asks: asking
      tell = answer -> done
      pass = deflect -> done
    done: resolved`)
  const beats = Object.entries(scenario.beats).map(([id, beat]): [string, Beat] => {
    if (beat.kind !== 'moment') return [id, beat]
    const replies = beat.replies.map(reply => ({ ...reply, say: says[reply.id] ?? 'So.' }))
    const lines = [{ when: [], says: says[id] ?? 'So?' }]
    return [id, { ...beat, lines, replies, ...(id === 'opening' && change) }]
  })
  return { ...scenario, brief: says['brief'] ?? 'So.', ...has, beats: Object.fromEntries(beats) }
}

/** What a rule says that only reads the file. */
export const told = (rule: Rule, scenario: Scenario) =>
  rule.check({} as Proof, scenario).map(({ path, args }) => [path.join('.'), args] as const)
