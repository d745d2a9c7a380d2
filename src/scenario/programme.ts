/** The nouns of a checked programme. Plain data: JSON keeps it whole. */
import type { Severity } from './problem.ts'

export interface Programme {
  readonly format: 1
  readonly id: string
  readonly title: string
  readonly provider: Provider | null
  /** The overall score that passes, one for all dimensions; null: the usual. */
  readonly pass: number | null
  readonly mode: 'practice' | 'assessment'
  /** How many attempts each place allows; null: as many as one likes. */
  readonly attempts: number | null
  /** Which of the finished attempts at a place counts. */
  readonly counts: 'best' | 'last' | 'first'
  readonly debrief: 'after-each' | 'scores-only-until-last'
  /** Minutes for one talk; null: none. */
  readonly timeLimit: number | null
  readonly wellbeing: Wellbeing
  readonly theme: Theme | null
  /** BCP 47, those that a person may choose from; empty: all that there are. */
  readonly languages: readonly string[]
  readonly certificate: CertificateText | null
  readonly stages: readonly Stage[]
  readonly shifts: readonly Shift[]
  readonly rules: readonly RuleLevel[]
}

export interface Provider {
  readonly name: string
  /** https. */
  readonly address: string | null
}

export interface Wellbeing {
  /** Whether a minute's breather is offered after a hard talk. */
  readonly breather: boolean
  /** Whom to talk to, in the provider's words. */
  readonly help: string | null
}

export interface Theme {
  /** What the page calls itself. */
  readonly name: string
  /** The logo's file beside the programme, svg or png. */
  readonly logo: string | null
  /** #rrggbb: the provider's band and what stands on it. Together they have a contrast of 4.5 : 1 or more. */
  readonly ground: string
  readonly ink: string
}

export interface CertificateText {
  readonly title: string
  /** What was achieved, in the provider's words. */
  readonly text: string
  readonly signedBy: { readonly name: string; readonly role: string } | null
  /** Where the provider keeps its credentials, https; a certificate's code is added to it. */
  readonly address: string | null
  /** Null: it does not expire. */
  readonly validMonths: number | null
}

export interface Stage {
  readonly id: string
  readonly title: string
  /** What the stage before must be for this one to open. */
  readonly opens: 'at-once' | 'when-finished' | 'when-passed'
  /** In order. */
  readonly places: readonly Place[]
  /** Ids of all scenarios of its places, in order. */
  readonly scenarios: readonly string[]
}

/** One talk to be had: of one scenario, or of one drawn from a pool of several that are alike. */
export interface Place {
  /** The scenario's id, or the pool's. */
  readonly id: string
  /** Of a pool. */
  readonly title: string | null
  /** Ids: one, or those that are drawn from. */
  readonly draws: readonly string[]
  readonly required: boolean
}

/** Scenarios that are met one after another; what one leaves, a later one may know. */
export interface Shift {
  readonly id: string
  readonly title: string
  /** Ids, in order. */
  readonly scenarios: readonly string[]
  readonly remembers: readonly Remembered[]
  /** The long view where nothing was left behind. */
  readonly leftNothing: string
}

/** What something that was left behind will come to. */
export interface Remembered {
  readonly left: string
  /** What was done, as the end of a sentence that begins with “You”. */
  readonly means: string
  readonly later: string
  /** What one more such case costs, in major units as the author wrote it; each scenario has its own currency. */
  readonly costs: number
  readonly willAsk: number
  readonly team: string | null
}

export interface RuleLevel {
  readonly rule: string
  readonly level: Severity | 'off'
  readonly because: string
}
