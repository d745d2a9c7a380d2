/** The words of a rule: what a breach says, what to do about it, and why the rule is there. */

export interface RuleWords {
  /** ICU; the args of a breach stand in braces. */
  readonly message: string
  readonly help: string
  readonly reason: string
}
