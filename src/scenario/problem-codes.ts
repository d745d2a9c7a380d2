/** Every problem that a file of an author’s can have by itself, by its code. */

/** Faults of the text itself: of quotes, spaces, signs and size. */
const TEXT = [
  'empty-file',
  'not-a-scenario',
  'too-large',
  'not-text',
  'tabs',
  'uneven-indent',
  'curly-quotes',
  'cut-at-hash',
  'cut-at-colon',
  'cut-at-comma',
  'needs-quotes',
  'unclosed-quote',
  'quote-in-quotes',
  'unclosed-bracket',
  'bad-escape',
  'no-space-after-colon',
  'no-field-name',
  'not-yaml',
  'several-documents',
  'duplicate-key',
  'forbidden-key',
  'odd-key',
  'too-many-copies',
  'too-deep',
  'unknown-copy',
] as const
export type TextProblemCode = (typeof TEXT)[number]

/** Faults of one field: its name, its kind, its value. */
const FIELD = [
  'wrong-format',
  'unknown-field',
  'missing-field',
  'empty-field',
  'wrong-type',
  'unknown-move',
  'found-move',
  'unknown-word',
  'out-of-range',
  'not-in-halves',
  'not-whole',
  'too-many-decimals',
  'bad-id',
  'reserved-id',
  'bad-date',
  'bad-language',
  'bad-currency',
  'bad-recording',
  'too-few',
  'too-many',
  'listed-twice',
  'one-move-an-item',
  'no-place-in-ending',
  'no-place-in-turn',
  'no-dimension',
  'missing-reply-id',
] as const
export type FieldProblemCode = (typeof FIELD)[number]

/** Faults between fields: names that lead nowhere, ways that cannot be gone, facts that contradict each other. */
const WHOLE = [
  'bad-condition',
  'impossible-condition',
  'idle-condition',
  'unknown-flag',
  'unknown-beat',
  'unknown-policy',
  'limit-not-customer-left',
  'duplicate-id',
  'was-clash',
  'move-twice',
  'words-not-said',
  'cites-without-move',
  'move-without-cites',
  'needs-last-resort',
  'never-taken',
  'plain-twice',
  'voice-twice',
  'unreachable-beat',
  'no-way-out',
  'few-replies',
  'limitless-abuse',
  'kindness-and-fault',
  'abuse-understated',
  'law-over-price',
  'nothing-lost',
] as const
export type WholeProblemCode = (typeof WHOLE)[number]

/** Faults that only a programme can have. */
export const PROGRAMME_PROBLEMS = [
  'too-long',
  'bad-address',
  'bad-colour',
  'bad-logo',
  'low-contrast',
  'attempts-in-practice',
  'certificate-in-practice',
  'counts-one-attempt',
  'no-last-attempt',
  'debrief-before-retake',
  'opens-on-nothing',
  'passed-in-practice',
  'nothing-required',
  'pool-runs-out',
  'pool-in-shift',
] as const
export type ProgrammeProblemCode = (typeof PROGRAMME_PROBLEMS)[number]

export const SCENARIO_PROBLEMS = [...TEXT, ...FIELD, ...WHOLE, ...PROGRAMME_PROBLEMS] as const
export type ScenarioProblemCode = (typeof SCENARIO_PROBLEMS)[number]
