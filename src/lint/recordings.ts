/** Whether each recording that a scenario names is there. */
import type { Problem } from '../scenario/problem.ts'
import { recordingsOf } from '../scenario/recordings.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Source } from '../scenario/source.ts'
import type { LintCode } from './problems.ts'

/** `isThere` is asked for paths from the scenario's folder. */
export function checkRecordings(
  scenario: Scenario,
  { text, span, locate }: Pick<Source, 'text' | 'span' | 'locate'>,
  isThere: (file: string) => boolean,
): readonly Problem<LintCode>[] {
  return recordingsOf(scenario)
    .filter(({ file }) => !isThere(file))
    .map(({ file, places }) => {
      const named = places.find(path => {
        const { from, to } = span(path)
        return text.slice(from, to).includes(file)
      })
      return {
        code: 'recording-missing',
        severity: 'error',
        args: { file },
        range: locate(named ?? places[0] ?? []),
      }
    })
}
