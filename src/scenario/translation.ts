/** A scenario's words in another language, line by line, each with the words that it was made from. */
import { withLines } from './lines.ts'
import type { Scenario } from './scenario.ts'

export interface Translation {
  readonly format: 1
  /** The id of the scenario. */
  readonly scenario: string
  /** BCP 47. */
  readonly language: string
  /** By the id of the line; see `lines.ts`. */
  readonly lines: ReadonlyMap<string, TranslatedLine>
}

export interface TranslatedLine {
  /** The line as it was when it was translated: where it reads otherwise now, the translation is stale. */
  readonly from: string
  /** Empty where it is still to be translated. */
  readonly says: string
}

/** Whether the words of a line may be shown. */
type Standing = 'fresh' | 'stale' | 'missing'

export function standingOf(line: TranslatedLine | undefined, now: string): Standing {
  if (!line || line.says === '') return 'missing'
  return line.from === now ? 'fresh' : 'stale'
}

/**
 * The words that fit the scenario as it is, by line; whatever is not among them is shown in the original.
 *
 * A reply goes with the words that make its moves: where it stays as it was written, so do they, and where a move's
 * words are stale or do not stand in it, they are empty, and nothing is underlined.
 */
export function fittingLines(scenario: Scenario, { lines }: Translation): Record<string, string> {
  const fitting: Record<string, string> = {}
  withLines(scenario, (id, text, within) => {
    const line = lines.get(id)
    const says = standingOf(line, text) === 'fresh' ? line?.says : undefined
    if (within === undefined) {
      if (says !== undefined) fitting[id] = says
    } else {
      const said = fitting[within]
      if (said !== undefined) fitting[id] = says !== undefined && said.includes(says) ? says : ''
    }
    return text
  })
  return fitting
}
