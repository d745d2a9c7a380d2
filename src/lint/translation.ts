/** Whether a translation fits the scenario that it stands beside, line by line. */
import { linesOf, withLines } from '../scenario/lines.ts'
import { makeNearest } from '../scenario/nearest.ts'
import type { Problem } from '../scenario/problem.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { standingOf, type Translation } from '../scenario/translation.ts'
import type { LintProblem, Locate } from './check.ts'
import type { LintCode } from './problems.ts'

/** `named` is the language that the name of the file says. */
export function checkTranslation(
  translation: Translation,
  scenario: Scenario,
  named: string | undefined,
  locate: Locate,
): readonly LintProblem[] {
  return [
    ...languageFaults(translation, scenario, named, locate),
    ...lineFaults(translation, scenario, locate),
    ...wordFaults(translation, scenario, locate),
    ...missingLines(translation, scenario, locate),
  ]
}

function languageFaults(
  { language }: Translation,
  scenario: Scenario,
  named: string | undefined,
  locate: Locate,
): LintProblem[] {
  const range = locate(['language'])
  if (language === scenario.language) return [problem('translation-same-language', { language }, range)]
  if (named !== undefined && named !== language)
    return [problem('translation-named-otherwise', { language, named }, range)]
  return []
}

/** Lines that the scenario has not, and lines that it says otherwise now. */
function lineFaults({ lines }: Translation, scenario: Scenario, locate: Locate): LintProblem[] {
  const now = linesOf(scenario)
  const nearest = makeNearest()
  return [...lines].flatMap(([id, line]): LintProblem[] => {
    const text = now.get(id)
    if (text === undefined) {
      const args = { line: id, closest: nearest(id, now.keys()) ?? 'none' }
      return [problem('translation-unknown-line', args, locate(['lines', id], 'key'))]
    }
    if (standingOf(line, text) !== 'stale') return []
    const args = { line: id, now: text.replaceAll('\n', ' ') }
    return [problem('translation-stale', args, locate(['lines', id, 'from']), 'warning')]
  })
}

/** The words that make a move must stand in the reply, in this language as in the other. */
function wordFaults({ lines }: Translation, scenario: Scenario, locate: Locate): LintProblem[] {
  const found: LintProblem[] = []
  withLines(scenario, (id, text, within) => {
    const words = lines.get(id)?.says ?? ''
    const said = lines.get(within ?? '')?.says ?? ''
    if (within !== undefined && words !== '' && said !== '' && !said.includes(words)) {
      const args = { words, move: id.slice(within.length + 1), reply: within }
      found.push(problem('translation-words-not-said', args, locate(['lines', id, 'says'])))
    }
    return text
  })
  return found
}

/** All in one hint, at the first of them: a file just begun has hundreds. */
function missingLines({ lines }: Translation, scenario: Scenario, locate: Locate): LintProblem[] {
  const missing = [...linesOf(scenario)].filter(([id, text]) => standingOf(lines.get(id), text) === 'missing')
  const [first] = missing
  if (!first) return []
  const [line] = first
  const range = lines.has(line) ? locate(['lines', line], 'key') : locate(['lines'], 'key')
  return [problem('translation-missing', { count: missing.length, line }, range, 'hint')]
}

function problem(
  code: LintCode,
  args: Problem['args'],
  range: Problem['range'],
  severity: Problem['severity'] = 'error',
): LintProblem {
  return { code, severity, args, range }
}
