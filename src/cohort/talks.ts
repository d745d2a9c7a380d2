/** Finds the talks of somebody by a part of their name, so that a score of theirs can be corrected. */
import { hashOf } from '../dialogue/fingerprint.ts'
import type { Attempt } from '../dialogue/attempt.ts'
import { type Cohort, type Group, isNamed } from './cohort.ts'
import type { Correctable } from './collected.ts'
import { readWayKey } from './grade-ways.ts'
import type { Kept } from './kept.ts'
import { isWhole } from './way.ts'

export interface Talk extends Correctable {
  readonly attempt: string
  readonly title: string
  readonly mode: Attempt['mode']
}

/** Nobody reads more of them. */
const MOST = 50

/** The first and the latest of each person at each scenario; of an empty text none. In the order of names. */
export function talksNamed(cohort: Cohort, text: string, rules: string): readonly Talk[] {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return []
  return talksWhere(cohort, rules, ({ learner }) => {
    const { id = '', name = '' } = learner ?? {}
    return `${name}\n${id}`.toLowerCase().includes(wanted)
  })
}

/** Those of these attempts. */
export function talksOf(cohort: Cohort, ids: ReadonlySet<string>, rules: string): readonly Talk[] {
  return talksWhere(cohort, rules, ({ attempt }) => ids.has(attempt))
}

function talksWhere(cohort: Cohort, rules: string, fits: (kept: Kept) => boolean): readonly Talk[] {
  const found: Talk[] = []
  for (const group of cohort.groups()) {
    for (const [key, { first, latest }] of group.people) {
      if (!isNamed(key)) continue
      for (const kept of first === latest ? [first] : [first, latest]) {
        const talk = fits(kept) ? talkOf(group, kept, rules) : undefined
        if (talk) found.push(talk)
        if (found.length >= MOST) return inOrder(found)
      }
    }
  }
  return inOrder(found)
}

function inOrder(talks: readonly Talk[]): readonly Talk[] {
  const key = ({ learner, started }: Talk) => `${learner?.name}\u0000${learner?.id}\u0000${started}`
  return talks.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

function talkOf({ scenario, plays, mode, graded, ways }: Group, kept: Kept, rules: string): Talk | undefined {
  const way = ways.grade(kept.way)
  if (!way || !isWhole(way)) return undefined
  const { seed, attempt, learner, started } = kept
  return {
    attempt,
    learner,
    scenario,
    title: graded.script.scenario.title,
    mode,
    started,
    // As `essenceHash` makes it, from what was kept.
    essence: hashOf({ scenario: { id: scenario, plays }, rules, mode, seed, ...readWayKey(way.key) }),
    way: { overall: way.overall, scores: way.scores, fatal: way.fatal },
  }
}
