/** The problems that show only when a whole scenario is walked, or a talk through it is tried. */

export const LINT_PROBLEMS = [
  'no-reference',
  'reference-loops',
  'reference-leaves',
  'reference-fatal',
  'reference-below-100',
  'reference-unfair',
  'too-little-weight',
  'never-too-low',
  'never-fair',
  'never-too-high',
  'walkthrough-broken',
  'walkthrough-unfinished',
  'walkthrough-ending',
  'walkthrough-score',
  'walkthrough-unclaimed',
  'walkthrough-alone',
  'walkthrough-waits',
] as const
export type LintCode = (typeof LINT_PROBLEMS)[number]
