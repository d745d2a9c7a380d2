/** The nouns of a checked programme. Plain data: JSON keeps it whole. */
import type { Severity } from './problem.ts'

export interface Programme {
  readonly format: 1
  readonly id: string
  readonly title: string
  /** The overall score that passes a scenario; null: the usual. */
  readonly pass: number | null
  readonly stages: readonly Stage[]
  readonly shifts: readonly Shift[]
  readonly rules: readonly RuleLevel[]
}

export interface Stage {
  readonly id: string
  readonly title: string
  /** Ids, in order. */
  readonly scenarios: readonly string[]
}

/** Scenarios that are met one after another; what one leaves, a later one may know. */
export interface Shift extends Stage {
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
