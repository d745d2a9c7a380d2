/** Scenario files as they can be played; while one cannot, the last version of it that could. */
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { describeProblem } from '../i18n/problem-words.ts'
import { checkScenario } from '../lint/check.ts'
import type { Problem } from '../scenario/problem.ts'
import { readScenario } from '../scenario/read.ts'
import type { Scenario } from '../scenario/scenario.ts'

export interface Playables {
  /**
   * The scenario of a file, for the page.
   *
   * @throws an Error with all problems of a file that cannot be played or graded, and never could be here
   */
  readonly open: (path: string) => Scenario
  /** What `open` gave last. */
  readonly opened: (path: string) => Scenario | undefined
  /** The file is gone. */
  readonly forget: (path: string) => void
}

export function playables(): Playables {
  const last = new Map<string, { readonly bytes: Buffer; readonly scenario: Scenario }>()
  return {
    open(path) {
      const bytes = readFileSync(path)
      const before = last.get(path)
      // The library and the scenario itself both ask, and each reload asks for all files.
      if (before?.bytes.equals(bytes)) return before.scenario
      const { scenario, problems } = readPlayable(bytes)
      if (scenario) last.set(path, { bytes, scenario })
      const playable = scenario ?? before?.scenario
      if (!playable) throw refusal('This scenario cannot be played yet.', path, problems)
      return playable
    },
    opened: path => last.get(path)?.scenario,
    forget: path => last.delete(path),
  }
}

interface ReadPlayable {
  /** null where the file cannot be played or graded. */
  readonly scenario: Scenario | null
  readonly problems: readonly Problem[]
}

export function readPlayable(bytes: Uint8Array): ReadPlayable {
  const { scenario, problems, source } = readScenario(bytes)
  const ungraded = scenario ? checkScenario(scenario, source.locate).filter(isUngraded) : []
  return { scenario: ungraded.length === 0 ? scenario : null, problems: [...problems, ...ungraded] }
}

/** All problems of a file, each at its place. */
export function refusal(title: string, path: string, problems: readonly Problem[]): Error {
  const lines = problems.map(problem => {
    const { line, column } = problem.range.start
    const { message, help } = describeProblem(problem, compileMessage)
    return `${relative('.', path)}:${line}:${column}  ${message} ${help}`
  })
  const error = new Error([title, ...lines].join('\n'))
  // A trainer reads this over the page: where our code noticed is no help.
  error.stack = ''
  return error
}

/** Without a reference there is nothing to measure replies against. */
function isUngraded({ code }: { readonly code: string }): boolean {
  return code === 'no-reference' || code === 'reference-loops'
}
