/** What earlier encounters left, as a person gives it; a name that the scenario does not ask for would change nothing. */
import { carriedNames } from '../lint/ways/carried.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Given } from './command.ts'
import { wordsIn } from './options.ts'
import { say } from './say.ts'
import { Stop } from './stop.ts'

export function carriedIn(given: Given, scenario: Scenario): readonly string[] {
  const carried = [...new Set(wordsIn(given.text('carried') ?? ''))]
  const known = carriedNames(scenario)
  const unknown = carried.find(name => !known.includes(name))
  if (unknown === undefined) return carried
  const names = known.join(', ')
  throw new Stop(
    say('unknown-carried', { name: unknown }),
    known.length > 0 ? say('asks-for', { names }) : say('asks-for-nothing'),
  )
}
