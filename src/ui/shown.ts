/** A scenario as it is shown: in the language of the page where it has a translation that fits, else as it was written. */
import type { CompiledScenario, CompiledTranslation } from 'virtual:library'
import type { Scenario } from '../scenario/scenario.ts'
import type { Host } from './host.ts'
import { leaveAsWritten } from './line-language.ts'

/** One for each scenario: whatever is made ready for it is made ready once. */
const shown = new WeakMap<Scenario, Scenario>()

/** What is kept is always the original; a kept one of other words than the translation was made for is shown as it is. */
export async function shownAs(
  host: Pick<Host, 'translation'>,
  { scenario, words }: CompiledScenario,
): Promise<Scenario> {
  const known = shown.get(scenario)
  if (known) return known
  const loading = host.translation?.(scenario.id)
  if (!loading) return scenario
  try {
    const [{ withLines }, translation] = await Promise.all([import('../scenario/lines.ts'), loading])
    if (translation.words !== words) return scenario
    const made = { ...withLines(scenario, inWordsOf(scenario, translation)), language: translation.language }
    shown.set(scenario, made)
    return made
  } catch {
    // What did not arrive, or does not fit a scenario of an older form, leaves the original.
    return scenario
  }
}

function inWordsOf({ language }: Scenario, { lines }: CompiledTranslation) {
  return (id: string, text: string): string => {
    const translated = lines[id]
    if (translated === undefined) leaveAsWritten(text, language)
    return translated ?? text
  }
}
