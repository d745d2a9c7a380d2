/** What is shown of a scenario before it is opened, and of it in another language. */
import { withLines } from '../scenario/lines.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Card, TranslatedCard } from './compiled.ts'

/** The card of a checked scenario, with the customer's first words. */
export function cardOf({
  id,
  title,
  language,
  level,
  abuse,
  minutes,
  setting,
  customer,
  teaches,
  beats,
  start,
}: Scenario): Card {
  const first = beats[start.at(-1)?.beat ?? '']
  return {
    id,
    title,
    language,
    level,
    abuse,
    minutes,
    channel: setting.channel,
    business: setting.business,
    customer: customer.name,
    looks: customer.looks,
    mood: customer.mood,
    teaches,
    firstWords: first?.lines.at(-1)?.says ?? '',
  }
}

/** `lines` are those of the translation that fit. */
export function translatedCard(scenario: Scenario, lines: Readonly<Record<string, string>>): TranslatedCard {
  const original = cardOf(scenario)
  const card = cardOf(withLines(scenario, (id, text) => lines[id] ?? text))
  const differs = (field: 'title' | 'business' | 'firstWords') =>
    card[field] === original[field] ? {} : { [field]: card[field] }
  return { ...differs('title'), ...differs('business'), ...differs('firstWords') }
}
