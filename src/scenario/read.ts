/** The way in: a file's text becomes a Scenario or Walkthroughs, and every problem of it in one list. */
import { buildProgramme } from './build-programme.ts'
import { buildScenario } from './build.ts'
import { buildTranslation } from './build-translation.ts'
import { buildWalkthroughs } from './build-walkthroughs.ts'
import {
  checkProgramme,
  checkScenario,
  checkTranslation,
  checkWalkthroughs,
  sortedByPlace,
  type Checked,
} from './check.ts'
import { parse } from './parse.ts'
import type { ScenarioProblemCode } from './problem-codes.ts'
import type { Problem, Range } from './problem.ts'
import type { Programme } from './programme.ts'
import type { Scenario, Walkthroughs } from './scenario.ts'
import type { Source } from './source.ts'
import type { Translation } from './translation.ts'

export type ScenarioProblem = Problem<ScenarioProblemCode>

/** A scenario comes with warnings and hints at most; with an error there is none. */
export type ScenarioRead =
  | { readonly scenario: Scenario; readonly problems: readonly ScenarioProblem[]; readonly source: Source }
  | { readonly scenario: null; readonly problems: readonly ScenarioProblem[]; readonly source: Source | null }

export type WalkthroughsRead =
  | {
      readonly walkthroughs: Walkthroughs
      readonly problems: readonly ScenarioProblem[]
      readonly source: Source
    }
  | {
      readonly walkthroughs: null
      readonly problems: readonly ScenarioProblem[]
      readonly source: Source | null
    }

export type ProgrammeRead =
  | { readonly programme: Programme; readonly problems: readonly ScenarioProblem[]; readonly source: Source }
  | {
      readonly programme: null
      readonly problems: readonly ScenarioProblem[]
      readonly source: Source | null
    }

export type TranslationRead =
  | {
      readonly translation: Translation
      readonly problems: readonly ScenarioProblem[]
      readonly source: Source
    }
  | {
      readonly translation: null
      readonly problems: readonly ScenarioProblem[]
      readonly source: Source | null
    }

/** Reads a scenario file, text or bytes in UTF-8; it never throws, whatever they hold. */
export function readScenario(text: string | Uint8Array): ScenarioRead {
  const { draft, problems, source } = read(text, checkScenario)
  return draft === undefined || source === null
    ? { scenario: null, problems, source }
    : { scenario: buildScenario(draft), problems, source }
}

/** Reads a walkthrough file; whether its replies and endings are there is for whoever holds the scenario too. */
export function readWalkthroughs(text: string | Uint8Array): WalkthroughsRead {
  const { draft, problems, source } = read(text, checkWalkthroughs)
  return draft === undefined || source === null
    ? { walkthroughs: null, problems, source }
    : { walkthroughs: buildWalkthroughs(draft), problems, source }
}

/** Reads a programme file; whether its scenarios are there is for whoever holds them too. */
export function readProgramme(text: string | Uint8Array): ProgrammeRead {
  const { draft, problems, source } = read(text, checkProgramme)
  return draft === undefined || source === null
    ? { programme: null, problems, source }
    : { programme: buildProgramme(draft), problems, source }
}

/** Reads a translation file; whether its lines are those of the scenario is for whoever holds that too. */
export function readTranslation(text: string | Uint8Array): TranslationRead {
  const { draft, problems, source } = read(text, checkTranslation)
  return draft === undefined || source === null
    ? { translation: null, problems, source }
    : { translation: buildTranslation(draft), problems, source }
}

function read<Draft>(text: string | Uint8Array, check: (draft: unknown, source: Source) => Checked<Draft>) {
  const parsed = parse(text)
  const { source } = parsed
  if (parsed.draft === undefined || source === null)
    return { draft: undefined, problems: sortedByPlace(parsed.problems), source }
  const checked = check(parsed.draft, source)
  const told = checked.problems.filter(problem => !parsed.guessed.some(guess => holds(guess, problem)))
  const problems = sortedByPlace([...parsed.problems, ...told])
  const sound = problems.every(problem => problem.severity !== 'error')
  return { draft: sound ? checked.draft : undefined, problems, source }
}

function holds(range: Range, { range: { start } }: ScenarioProblem): boolean {
  return start.line >= range.start.line && start.line <= range.end.line
}
