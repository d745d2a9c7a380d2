/** The translations on the shelf as modules, so that each is fetched alone, and only where its language is spoken. */
import { readFileSync } from 'node:fs'
import type { CompiledTranslation, TranslatedCard } from 'virtual:library'
import { translatedCard } from '../course/card.ts'
import { fingerprint } from '../dialogue/fingerprint.ts'
import { LANGUAGES } from '../i18n/language.ts'
import { readTranslation } from '../scenario/read.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { fittingLines } from '../scenario/translation.ts'
import { refusal } from './playable.ts'
import { translationOf } from './scenario-files.ts'

const CARDS = 'virtual:cards/'

interface Shelved {
  readonly path: string
  readonly scenario: Scenario
}

/** The module that holds the cards of a language. */
export function cardsIn(language: string): string {
  return CARDS + language
}

/** The language whose cards a module holds. */
export function languageOfCards(id: string): string | undefined {
  return id.startsWith(CARDS) ? id.slice(CARDS.length) : undefined
}

/** `export const translations`: by language, the cards and the scenarios that have one. */
export function translationsCode(shelf: readonly Shelved[]): string {
  const languages = LANGUAGES.flatMap(language => {
    const loaders = shelf.flatMap(({ path, scenario }) => {
      const file = translationOf(path, language)
      return file === undefined ? [] : [`${JSON.stringify(scenario.id)}: ${loaderOf(file)}`]
    })
    if (loaders.length === 0) return []
    return `${JSON.stringify(language)}: { cards: ${loaderOf(cardsIn(language))}, scenarios: { ${loaders.join(', ')} } }`
  })
  return `export const translations = { ${languages.join(', ')} }`
}

function loaderOf(module: string): string {
  return `() => import(${JSON.stringify(module)}).then(m => m.default)`
}

/**
 * What of a translation fits its scenario as it is.
 *
 * @throws an Error with all problems of a file that cannot be read
 */
export function compiledTranslation(path: string, scenario: Scenario): CompiledTranslation {
  const { translation, problems } = readTranslation(readFileSync(path))
  if (!translation) throw refusal('This translation cannot be shown yet.', path, problems)
  return {
    language: translation.language,
    words: fingerprint(scenario).words,
    lines: fittingLines(scenario, translation),
  }
}

/** What the library shows of each scenario that has a translation; what is not translated is left out. */
export function translatedCards(
  shelf: readonly Shelved[],
  language: string,
): Readonly<Record<string, TranslatedCard>> {
  const cards = shelf.flatMap(({ path, scenario }) => {
    const file = translationOf(path, language)
    if (file === undefined) return []
    const { lines } = compiledTranslation(file, scenario)
    return [[scenario.id, translatedCard(scenario, lines)] as const]
  })
  return Object.fromEntries(cards)
}
