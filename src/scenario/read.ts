/** The way in: a file's text becomes a Scenario or Walkthroughs, and every problem of it in one list. */
import { buildScenario } from './build.ts'
import { parse } from './parse.ts'
import type { Problem } from './problem.ts'
import { scenarioFile } from './schema.ts'
import { walkthroughsFile } from './schema-walkthroughs.ts'
import type { Scenario, Walkthroughs } from './scenario.ts'
import type { Source } from './source.ts'

export type ScenarioRead =
  | { readonly scenario: Scenario; readonly problems: readonly Problem[]; readonly source: Source }
  | { readonly scenario: null; readonly problems: readonly Problem[]; readonly source: Source | null }

export type WalkthroughsRead =
  | { readonly walkthroughs: Walkthroughs; readonly problems: readonly Problem[]; readonly source: Source }
  | { readonly walkthroughs: null; readonly problems: readonly Problem[]; readonly source: Source | null }

export function readScenario(text: string | Uint8Array): ScenarioRead {
  const { draft, source, problems } = parse(text)
  const shape = scenarioFile.safeParse(draft)
  if (shape.success && problems.length === 0) return { scenario: buildScenario(shape.data), problems, source }
  const shaped = (shape.error?.issues ?? []).map(issue => ({
    code: 'shape',
    severity: 'error' as const,
    args: { detail: issue.message, path: issue.path.join('.') },
    range: source.locate(issue.path.map(step => (typeof step === 'symbol' ? '' : step))),
  }))
  return { scenario: null, problems: [...problems, ...shaped], source }
}

export function readWalkthroughs(text: string | Uint8Array): WalkthroughsRead {
  const { draft, source, problems } = parse(text)
  const shape = walkthroughsFile.safeParse(draft)
  if (shape.success && problems.length === 0) {
    const walkthroughs = shape.data.walkthroughs.map(({ scores = {}, ...rest }) => ({
      ...rest,
      scores: Object.fromEntries(Object.entries(scores).filter(([, score]) => score !== undefined)),
    }))
    return { walkthroughs: { ...shape.data, walkthroughs }, problems, source }
  }
  return { walkthroughs: null, problems, source }
}
