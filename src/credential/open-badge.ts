/** What is told of an Open Badges 3.0 credential, whoever made it, and what is only ours of it. */
import type { Dimension } from '../scenario/vocabulary.ts'
import type { Identity } from './identity.ts'

export interface OpenBadge {
  readonly id: string
  readonly name: string | null
  readonly issuer: { readonly id: string; readonly name: string | null; readonly url: string | null }
  readonly subject: { readonly id: string | null; readonly identities: readonly Identity[] }
  readonly achievement: {
    readonly id: string
    readonly name: string
    readonly description: string
    readonly criteria: string | null
  }
  /** Of ours: the programme's id and its hash. */
  readonly programme: { readonly id: string; readonly hash: string } | null
  /** Of ours: the code that stands on the certificate. */
  readonly code: string | null
  readonly results: readonly BadgeResult[]
  readonly evidence: readonly BadgeEvidence[]
  /** ISO 8601. */
  readonly validFrom: string
  readonly validUntil: string | null
  /** It names a place where one could ask whether it was taken back. Nothing is asked. */
  readonly hasStatus: boolean
}

export type Measured = Dimension | 'overall'

export interface BadgeResult {
  /** Null in a credential of somebody else's. */
  readonly measures: Measured | null
  readonly name: string | null
  readonly value: string | null
  /** What had to be reached. */
  readonly required: string | null
}

export interface BadgeEvidence {
  /** The hash of what an attempt comes to (course/essence.ts), in hex; null in a credential of somebody else's. */
  readonly essence: string | null
  readonly name: string | null
  readonly narrative: string | null
  readonly source: Source | null
}

/** Where the attempts came from. */
export type Source = 'lms' | 'learner'

export const GENRES: Readonly<Record<Source, string>> = {
  lms: 'Record of a learning management system',
  learner: 'File of the learner',
}

export const PROGRAMME_ID = 'ext:EvenKeelProgramme'
