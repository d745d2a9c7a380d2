/** The shelf in the language of the page: its cards, and where the translations of its scenarios come from. */
import type { Card, Translations } from 'virtual:library'
import type { Shift } from '../scenario/programme.ts'
import type { Host } from './host.ts'
import { leaveAsWritten } from './line-language.ts'

type Shelf = Pick<Host, 'cards' | 'translation'>

/** Must be done before the first screen; what does not arrive leaves the cards as they were written. */
export async function shelfIn(
  language: string,
  cards: readonly Card[],
  shifts: readonly Shift[],
  translations: Readonly<Record<string, Translations>>,
): Promise<Shelf> {
  const found = Object.hasOwn(translations, language) ? translations[language] : undefined
  const translated = await found?.cards().catch(() => undefined)
  if (!found || !translated) return { cards }
  leaveShiftsAsWritten(shifts, cards)
  return {
    cards: cards.map(card => {
      const own = Object.hasOwn(translated, card.id) ? translated[card.id] : undefined
      if (!own) return card
      for (const field of ['title', 'business', 'firstWords'] as const)
        if (own[field] === undefined) leaveAsWritten(card[field], card.language)
      return { ...card, ...own, language }
    }),
    translation: id => (Object.hasOwn(found.scenarios, id) ? found.scenarios[id]?.() : undefined),
  }
}

/** The programme has no translation: its words are in the language of the scenarios that it names. */
function leaveShiftsAsWritten(shifts: readonly Shift[], cards: readonly Card[]): void {
  for (const { title, scenarios, remembers, leftNothing } of shifts) {
    const language = cards.find(({ id }) => id === scenarios[0])?.language
    if (language === undefined) continue
    const told = remembers.flatMap(({ means, later, team }) => [means, later, team ?? ''])
    for (const line of [title, leftNothing ?? '', ...told]) leaveAsWritten(line, language)
  }
}
