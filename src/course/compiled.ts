/** What is made of a scenario and of its translation for whoever plays it, in the page and in a package. */
import type { Scenario } from '../scenario/scenario.ts'
import type { Channel, Practice } from '../scenario/vocabulary.ts'

/** What is shown of a scenario before it is opened. */
export interface Card {
  readonly id: string
  readonly title: string
  /** BCP 47: of its title and its first words. */
  readonly language: string
  readonly level: number
  readonly abuse: number
  readonly minutes: number
  readonly channel: Channel
  readonly business: string
  readonly customer: string
  readonly looks: Scenario['customer']['looks']
  /** How they feel as you begin. */
  readonly mood: Scenario['customer']['mood']
  readonly teaches: readonly Practice[]
  readonly firstWords: string
}

export interface CompiledScenario {
  readonly scenario: Scenario
  /** SHA-256 in hex, see dialogue/fingerprint.ts. */
  readonly plays: string
  readonly words: string
}

/** What a translation has of a card; what is missing stays as it was written. */
export interface TranslatedCard {
  readonly title?: string
  readonly business?: string
  readonly firstWords?: string
}

export interface CompiledTranslation {
  /** BCP 47. */
  readonly language: string
  /** The hash of the words that it was made for, see dialogue/fingerprint.ts. */
  readonly words: string
  /** By line id, those that fit. The words of a move are empty where they do not stand in their reply. */
  readonly lines: Readonly<Record<string, string>>
}
