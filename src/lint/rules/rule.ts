/** What a rule is: one thing that a good scenario keeps, how to see that it does not, and an example of each. */
import type { Path, Severity } from '../../scenario/problem.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Proof } from '../proof.ts'

export interface Rule<Code extends string = string> {
  readonly code: Code
  /** A programme may change it, and says why. */
  readonly level: Severity
  /** Parts of a scenario file, as an author writes them: one that keeps the rule, and one that breaks it. */
  readonly ok: string
  readonly notOk: string
  /** Every breach, in the order of the file. Why the rule is there, and its words, are in i18n under its code. */
  readonly check: (proof: Proof, scenario: Scenario) => readonly Breach[]
}

/** Where a rule is broken, and what its sentence needs to say so. */
export interface Breach {
  /** In the data of the file: `['beats', 'opening', 'replies', 0, 'say']`. */
  readonly path: Path
  /** Whether the name of the field is meant, or what it holds. */
  readonly part?: 'value' | 'key'
  readonly args: Readonly<Record<string, string | number>>
}
