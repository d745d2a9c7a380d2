/** What the sentences on money need: what was given, and what was fair to give. */
import { offered } from '../dialogue/memory.ts'
import type { Transcript } from '../dialogue/transcript.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { bandAtEnd } from '../scoring/compensation.ts'
import { say } from './debrief-speech.ts'
import { sum } from './page-speech.ts'

export function sumValues({ script, state: { memory } }: Transcript) {
  const { scenario } = script
  const { lo, hi } = bandAtEnd(script, memory)
  const given = offered(memory.standing)
  return {
    given: given > 0 ? 'some' : 'none',
    sum: sum(given, scenario),
    range: rangeWords(lo, hi, scenario),
    give: sum(scenario.youMay.give, scenario),
  }
}

function rangeWords(lo: number, hi: number, scenario: Scenario): string {
  if (hi === 0) return say('fair.nothing')
  return lo === hi ? sum(lo, scenario) : say('fair.range', { lo: sum(lo, scenario), hi: sum(hi, scenario) })
}
