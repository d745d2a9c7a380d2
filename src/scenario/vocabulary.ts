/**
 * The closed word lists of a scenario file, said once: everything that a trainer may choose from.
 *
 * They stand here, and not in the folders that give them meaning, because the file format must be able to
 * refuse an unknown word and depends on nothing of ours.
 */

/** What a reply can be graded for. */
export const DIMENSIONS = ['empathy', 'boundaries', 'compensation'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** What a customer's line does; it decides what the moment calls for. */
export const TONES = [
  'asking',
  'frustrated',
  'venting',
  'demanding',
  'abusive',
  'threatening',
  'settling',
] as const
export type Tone = (typeof TONES)[number]

/** How a talk can end. */
export const OUTCOMES = ['resolved', 'partly', 'escalated', 'ended-by-you', 'customer-left'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const CHANNELS = ['phone', 'counter', 'chat'] as const
export type Channel = (typeof CHANNELS)[number]

/** Whose doing the trouble is. */
export const FAULTS = ['ours', 'shared', 'third-party', 'none', 'customer'] as const
export type Fault = (typeof FAULTS)[number]

/** How fast anger rises, or is let go. */
export const TEMPERS = ['slow', 'even', 'quick'] as const
export type Temper = (typeof TEMPERS)[number]

/** How a customer is drawn. None of it has a meaning in the talk: any person can be in any mood. */
export const BUILDS = ['slight', 'medium', 'broad'] as const
export const FACES = ['narrow', 'round', 'square'] as const
export const SKINS = ['pale', 'fair', 'olive', 'tan', 'brown', 'dark'] as const
export const HAIRS = [
  'afro',
  'bald',
  'bob',
  'bun',
  'crop',
  'curls',
  'headscarf',
  'long',
  'parted',
  'receding',
  'turban',
] as const
export const HAIR_COLOURS = ['black', 'brown', 'auburn', 'fair', 'grey', 'white'] as const
export const BEARDS = ['none', 'stubble', 'moustache', 'short', 'full'] as const
export const CLOTHES = ['blouse', 'cardigan', 'coat', 'crew', 'hoodie', 'mac', 'shirt'] as const
export const COLOURS = ['blue', 'green', 'plum', 'rust', 'mustard', 'teal', 'grey', 'navy'] as const

/** The practices of the five source texts that a scenario may teach. */
export const PRACTICES = [
  'listen-apologise-solve',
  'stand-your-ground',
  'lost-package-and-review',
  'never-defensive',
  'match-the-compensation',
  'limit-abuse',
  'unrealistic-expectations',
  'exceptions-set-precedents',
  'own-authority',
  'firm-and-humane',
  'five-donts',
] as const
export type Practice = (typeof PRACTICES)[number]

/** What a reply can do. A scripted reply declares its moves; two harmful ones the scorer finds by itself. */
export const MOVES = [
  // listen
  'invite-story',
  'ask-clarify',
  'ask-expectation',
  'acknowledge-feeling',
  'validate',
  'paraphrase',
  // own
  'apologise',
  'own-fault',
  // explain
  'answer',
  'correct-tactfully',
  'explain-reason',
  'cite-policy',
  'use-history',
  // solve
  'decline-clearly',
  'offer-choice',
  'grant-exception',
  'offer-compensation',
  'commit-next-step',
  'check-agreement',
  'log-feedback',
  // limit
  'set-limit',
  'warn-consequence',
  'escalate',
  'end-contact',
  'part-ways',
  'back-colleague',
  // harmful
  'dismiss',
  'argue',
  'blame-customer',
  'command-calm',
  'sarcasm',
  'condescend',
  'deflect',
  'self-focus',
  'over-promise',
  'threaten',
  'slur',
  'breach-privacy',
  'breach-values',
  'undermine',
] as const
export type Move = (typeof MOVES)[number]

/** Harmful acts that depend on the state of the talk, so that no author may declare them. */
export const FOUND_MOVES = ['cave-in', 'ignore-abuse'] as const
export type FoundMove = (typeof FOUND_MOVES)[number]

/** How a mood or a sum may be compared in a condition. */
export const COMPARISONS = ['>=', '<=', '>', '<'] as const
export type Comparison = (typeof COMPARISONS)[number]

/** What a walkthrough stands for. */
export const WALKTHROUGH_KINDS = ['best', 'pushover', 'stonewaller', 'other'] as const
export type WalkthroughKind = (typeof WALKTHROUGH_KINDS)[number]

/** The id of the one last turn that may follow an ending; no beat may be called so. */
export const NOTE = 'note'

/** What stands for a silence wherever replies are listed by their ids. */
export const SILENCE = '-'
