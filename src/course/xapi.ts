/** What of an xAPI statement this house writes. */
import type { JsonObject } from './json.ts'

export interface Statement {
  /** UUID: the same however often it is sent. */
  readonly id: string
  /** ISO 8601, UTC. */
  readonly timestamp: string
  readonly actor: JsonObject
  readonly verb: { readonly id: string; readonly display: LanguageMap }
  readonly object: Activity
  readonly result?: StatementResult
  readonly context: JsonObject
}

export type LanguageMap = Readonly<Record<string, string>>

export interface Activity {
  readonly objectType: 'Activity'
  /** IRI. */
  readonly id: string
  readonly definition?: {
    readonly type: string
    readonly name?: LanguageMap
    readonly description?: LanguageMap
    readonly interactionType?: 'choice' | 'fill-in'
    readonly choices?: readonly { readonly id: string; readonly description: LanguageMap }[]
  }
}

export interface StatementResult {
  readonly score?: Score
  readonly success?: boolean
  readonly completion?: boolean
  readonly response?: string
  /** ISO 8601. */
  readonly duration?: string
}

export interface Score {
  /** 0 to 1. */
  readonly scaled: number
  readonly raw: number
  readonly min: 0
  readonly max: 100
}

/** `overall` is 0 to 100. */
export function scoreOf(overall: number): Score {
  return { scaled: overall / 100, raw: overall, min: 0, max: 100 }
}

/** ISO 8601, in seconds with two decimals at most. */
export function isoDuration(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10))
  return `PT${Number.isFinite(hundredths) ? hundredths / 100 : 0}S`
}
