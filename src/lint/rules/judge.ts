/** Holds a proven scenario to the rules. */
import type { Problem, Severity } from '../../scenario/problem.ts'
import type { Programme } from '../../scenario/programme.ts'
import type { Locate } from '../check.ts'
import type { Proof } from '../proof.ts'
import type { Rule } from './rule.ts'
import { type RuleCode, RULES } from './rules.ts'

/** What a programme says of a rule; `off` where it does not hold there. */
export type Level = Severity | 'off'

export type Levels = Readonly<Partial<Record<RuleCode, Level>>>

export type RuleProblem = Problem<RuleCode>

/** Every breach of every rule, as problems of the author's file; `levels` are those that a programme changed. */
export function judge(proof: Proof, locate: Locate, levels: Levels = {}): readonly RuleProblem[] {
  const { scenario } = proof.script
  const rules: readonly Rule<RuleCode>[] = RULES
  return rules.flatMap(({ code, level, check }) => {
    const severity = levels[code] ?? level
    if (severity === 'off') return []
    return check(proof, scenario).map(({ path, part, args }) => ({
      code,
      severity,
      args,
      range: locate(path, part),
    }))
  })
}

/** The levels that a programme sets; a rule that it says twice, or that is none, is a problem of its own file. */
export function levelsOf({ rules }: Programme): Levels {
  return Object.fromEntries(rules.map(({ rule, level }) => [rule, level]))
}
