/** A programme as it stands in a package: what `programme.js` beside the player says. */
import type { Card, TranslatedCard } from './compiled.ts'
import type { CompiledProgramme } from './compiled-programme.ts'

export const PACKAGE_FORMS = ['scorm12', 'scorm2004', 'cmi5', 'web'] as const
export type PackageForm = (typeof PACKAGE_FORMS)[number]

export interface Packed {
  readonly format: 1
  readonly as: PackageForm
  readonly compiled: CompiledProgramme
  /** The hash of the rules in force. */
  readonly rules: string
  /** Of the page, BCP 47: those that a person may choose from. */
  readonly languages: readonly string[]
  /** Of all its scenarios, in the order of the programme. */
  readonly cards: readonly Card[]
  /** By language, beside that in which the scenarios are written. */
  readonly translations: Readonly<Record<string, PackedTranslation>>
  /** By scenario: the path of each recording in the package, by its name in the lines. */
  readonly recordings: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The path of the theme's logo in the package. */
  readonly logo: string | null
}

export interface PackedTranslation {
  readonly cards: Readonly<Record<string, TranslatedCard>>
  /** Ids of those that it has. */
  readonly scenarios: readonly string[]
}

/** Where the page of a package, and what it loads, stand in it. */
export const PAGE = 'index.html'
export const PROGRAMME = 'programme.js'

export function scenarioAt(id: string): string {
  return `scenarios/${id}.js`
}

export function translationAt(language: string, id: string): string {
  return `translations/${language}/${id}.js`
}

/** Data as a module: many a platform serves no `.json`. */
export function moduleOf(data: unknown): string {
  // JSON.parse of a text starts faster than the same text as an object literal.
  const json = JSON.stringify(data).replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  return `export default JSON.parse('${json}')\n`
}
