/** The shapes of what the build makes of the scenarios folder. */
declare module 'virtual:library' {
  // An import statement in here may not be relative, and would quietly make everything `any`.
  export type Card = import('./course/compiled.ts').Card
  export type CompiledScenario = import('./course/compiled.ts').CompiledScenario
  export type CompiledTranslation = import('./course/compiled.ts').CompiledTranslation
  export type TranslatedCard = import('./course/compiled.ts').TranslatedCard
  type Shift = import('./scenario/programme.ts').Shift

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
  /** The one that ships; every scenario of its is on the shelf. Null where there is none. */
  export const programme: import('./course/compiled-programme.ts').CompiledProgramme | null
  /** The address of the logo of its theme. */
  export const logo: string | null
  /** The programme's; every scenario of theirs is on the shelf. */
  export const shifts: readonly Shift[]
  /** The hash of the rules in force. */
  export const rules: string
}

/** The version in package.json. */
declare const __ENGINE__: string
