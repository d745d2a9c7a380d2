/** The scenarios of a package: each is loaded when it is needed, and graded by when it is reported. */
import type { CompiledScenario, CompiledTranslation, Translations } from 'virtual:library'
import { type Packed, scenarioAt, translationAt } from '../../course/packed.ts'
import { scriptOf } from '../../dialogue/script.ts'
import { referenceTo } from '../../scoring/reference-to.ts'
import type { Graded } from '../../scoring/verdict.ts'

export interface PackedShelf {
  /** Undefined where nothing is called that. */
  readonly load: (scenario: string) => Promise<CompiledScenario> | undefined
  /** Of those that are loaded. */
  readonly named: (scenario: string) => Graded | undefined
  readonly translations: Readonly<Record<string, Translations>>
  readonly recordings: (scenario: string) => Promise<Readonly<Record<string, string>>> | undefined
}

/** `fetchModule` gives what a module of the package exports, by its path. */
export function packedShelf(packed: Packed, fetchModule: (path: string) => Promise<unknown>): PackedShelf {
  const loading = new Map<string, Promise<CompiledScenario>>()
  const loaded = new Map<string, CompiledScenario>()
  const graded = new Map<string, Graded>()
  const fetched = async (id: string) => {
    const compiled = (await fetchModule(scenarioAt(id))) as CompiledScenario
    loaded.set(id, compiled)
    return compiled
  }
  return {
    load(id) {
      if (!packed.cards.some(card => card.id === id)) return undefined
      const known = loading.get(id)
      if (known) return known
      const asked = fetched(id)
      loading.set(id, asked)
      // What did not arrive may arrive the next time.
      asked.catch(() => loading.delete(id))
      return asked
    },
    named(id) {
      const known = graded.get(id)
      const compiled = loaded.get(id)
      if (known || !compiled) return known
      const made = gradedBy(compiled)
      if (made) graded.set(id, made)
      return made
    },
    translations: Object.fromEntries(
      Object.entries(packed.translations).map(([language, { cards, scenarios }]): [string, Translations] => [
        language,
        {
          cards: async () => cards,
          scenarios: Object.fromEntries(
            scenarios.map(id => [
              id,
              async () => (await fetchModule(translationAt(language, id))) as CompiledTranslation,
            ]),
          ),
        },
      ]),
    ),
    recordings: id =>
      Object.hasOwn(packed.recordings, id) ? Promise.resolve(packed.recordings[id] ?? {}) : undefined,
  }
}

function gradedBy({ scenario, plays, words }: CompiledScenario): Graded | undefined {
  const script = scriptOf(scenario)
  const reference = referenceTo(script)
  return reference && { script, reference, fingerprint: { plays, words } }
}
