/** A translation draft without errors becomes a Translation. */
import type { TranslationDraft } from './schema-translation.ts'
import type { Translation } from './translation.ts'

export function buildTranslation({ scenario, language, lines }: TranslationDraft): Translation {
  return {
    format: 1,
    scenario,
    language,
    lines: new Map(
      Object.entries(lines).map(([id, { from, says }]) => [id, { from: from.trim(), says: says.trim() }]),
    ),
  }
}
