/** A mistake in an author's file, as data: what it is, where it stands; its words live in i18n. */

/** Counted from 1, as editors do; a column counts UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** From the first character to the one after the last. */
export interface Range {
  readonly start: Position
  readonly end: Position
}

/** Where in the data something stands: `['beats', 'opening', 'replies', 0, 'say']`. */
export type Path = readonly (string | number)[]

export const SEVERITIES = ['error', 'warning', 'hint'] as const
export type Severity = (typeof SEVERITIES)[number]

/** A change of the author's text that has one meaning: characters `from` up to `to` become `text`. */
export interface Mend {
  readonly from: number
  readonly to: number
  readonly text: string
}

export interface Problem<Code extends string = string> {
  readonly code: Code
  readonly severity: Severity
  readonly args: Readonly<Record<string, string | number>>
  readonly range: Range
  /** What `check --fix` writes, where there is one meaning only. */
  readonly mend?: Mend
}
