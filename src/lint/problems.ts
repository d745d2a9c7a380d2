/** The problems that show only when a whole scenario is walked. */

export const LINT_PROBLEMS = [
  'no-reference',
  'reference-loops',
  'reference-leaves',
  'reference-below-100',
  'too-little-weight',
  'compensation-one-sided',
  'walkthrough-broken',
  'walkthrough-unfinished',
  'walkthrough-ending',
  'walkthrough-score',
  'walkthrough-alone',
] as const
export type LintCode = (typeof LINT_PROBLEMS)[number]
