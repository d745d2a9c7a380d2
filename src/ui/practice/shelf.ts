/** The scenarios of the shelf as a plan sees them; each is fetched once. */
import type { CompiledScenario } from 'virtual:library'
import { scriptOf } from '../../dialogue/script.ts'
import { asksOf } from '../../practice/asks.ts'
import type { Shelved } from '../../practice/done.ts'
import { referenceTo } from '../../scoring/reference-to.ts'
import type { Host } from '../host.ts'

const read = new WeakMap<CompiledScenario, Shelved | null>()

/** Gentle ones first, as on the shelf. One that cannot be fetched now is not proposed now. */
export async function shelfOf(host: Host): Promise<readonly Shelved[]> {
  const all = await Promise.all(
    host.cards.map(({ id }) => Promise.resolve(host.load(id)).catch(() => undefined)),
  )
  return all.flatMap(found => (found && shelved(found)) ?? [])
}

function shelved(compiled: CompiledScenario): Shelved | null {
  const known = read.get(compiled)
  if (known !== undefined) return known
  const { scenario } = compiled
  const script = scriptOf(scenario)
  const reference = referenceTo(script)
  const found: Shelved | null = reference
    ? {
        scenario: scenario.id,
        level: scenario.level,
        teaches: scenario.teaches,
        asks: asksOf(script, reference),
      }
    : null
  read.set(compiled, found)
  return found
}
