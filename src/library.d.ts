/** The shapes of what the build makes of the scenarios folder. */
declare module 'virtual:library' {
  // An import statement in here may not be relative, and would quietly make everything `any`.
  type Channel = import('./scenario/vocabulary.ts').Channel
  type Practice = import('./scenario/vocabulary.ts').Practice
  type Scenario = import('./scenario/scenario.ts').Scenario
  type Shift = import('./scenario/programme.ts').Shift

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
  export interface Translations {
    readonly cards: () => Promise<Readonly<Record<string, TranslatedCard>>>
    readonly scenarios: Readonly<Record<string, () => Promise<CompiledTranslation>>>
  }
  /** Gentle ones first. */
  export const cards: readonly Card[]
  export const loaders: Readonly<Record<string, () => Promise<CompiledScenario>>>
  /** The recordings of each scenario that has any: their addresses, by the names in its lines. */
  export const recordings: Readonly<Record<string, () => Promise<Readonly<Record<string, string>>>>>
  /** By language, where there are any. */
  export const translations: Readonly<Record<string, Translations>>
  /** The programme's; every scenario of theirs is on the shelf. */
  export const shifts: readonly Shift[]
  /** The hash of the rules in force. */
  export const rules: string
}

/** The version in package.json. */
declare const __ENGINE__: string
