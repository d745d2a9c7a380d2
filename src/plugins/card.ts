/** What the library shows of a scenario before it is opened. */
import type { Card } from 'virtual:library'
import type { Scenario } from '../scenario/scenario.ts'

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
