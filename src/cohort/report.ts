/** All figures of a cohort as plain data: what `cohort --json` prints, and what the page draws. */
import type { Attempt } from '../dialogue/attempt.ts'
import { MODES } from '../dialogue/attempt.ts'
import type { Alpha, NoAlpha } from './alpha.ts'
import type { Cohort, LeftOut } from './cohort.ts'
import { figuresOf, type ScenarioFigures } from './figures.ts'
import { type Help, helpNeeded } from './help.ts'
import { reliabilityOf } from './reliability.ts'
import type { Mark } from './rest-score.ts'

export interface CohortReport {
  /** By scenario, mode and version. They are never ranked against each other. */
  readonly scenarios: readonly ScenarioReport[]
  /** In the order of names. */
  readonly help: readonly Help[]
  readonly reliability: readonly ReliabilityReport[]
  /** How many attempts are in no figure, and why. */
  readonly leftOut: Readonly<Record<LeftOut, number>>
  /** The pass mark that help goes by. */
  readonly mark: number
}

export interface ScenarioReport extends Omit<ScenarioFigures, 'group' | 'endings'> {
  readonly scenario: string
  readonly title: string
  /** SHA-256 in hex. */
  readonly plays: string
  readonly mode: Attempt['mode']
  readonly endings: readonly { readonly ending: string; readonly people: number }[]
}

export interface ReliabilityReport {
  readonly mode: Attempt['mode']
  /** The ids of the scenarios, each in the version that most people played. */
  readonly scenarios: readonly string[]
  /** People who finished every one of them. */
  readonly people: number
  readonly alpha: Readonly<Record<Mark, Alpha | NoAlpha>>
}

/** `together` are the ids of the scenarios that make one programme; null: all that there are. */
export function reportOf(cohort: Cohort, mark: number, together: readonly string[] | null): CohortReport {
  const groups = cohort.groups()
  const modes = MODES.filter(mode => groups.some(group => group.mode === mode))
  return {
    scenarios: groups
      .filter(({ people, unfinished }) => people.size + unfinished.size > 0)
      .map(group => {
        const { group: _, endings, ...figures } = figuresOf(group)
        const { scenario, plays, mode } = group
        return {
          scenario,
          title: group.graded.script.scenario.title,
          plays,
          mode,
          ...figures,
          endings: [...endings].map(([ending, people]) => ({ ending, people })),
        }
      }),
    help: modes.flatMap(mode => helpNeeded(groups, mode, mark)),
    reliability: modes.map(mode => {
      const { items, people, alpha } = reliabilityOf(groups, mode, together)
      return { mode, scenarios: items.map(({ scenario }) => scenario), people, alpha }
    }),
    leftOut: cohort.leftOut(),
    mark,
  }
}
