/** What can speak against a credential. */

interface OfAttempt {
  readonly place: string
  readonly n: number
  readonly scenario: string
}

export type Objection =
  | { readonly code: 'nothing'; readonly programme: string }
  | { readonly code: 'practice-programme' | 'own-file' }
  | ({ readonly code: ReplayFault } & OfAttempt)
  | ({ readonly code: 'other-version' | 'practice' | 'forked' | 'twice' | 'not-drawn' } & OfAttempt)
  | { readonly code: 'copied'; readonly file: string }
  | { readonly code: 'damaged'; readonly attempt: string }
  | { readonly code: 'too-many'; readonly place: string; readonly made: number; readonly allowed: number }
  | { readonly code: 'missing-attempt'; readonly place: string; readonly n: number }
  | { readonly code: 'not-finished'; readonly place: string }
  | { readonly code: 'lapsed'; readonly until: string }
  | { readonly code: 'not-passed'; readonly overall: number; readonly mark: number }

export type ReplayFault = 'edited' | 'other-scenario' | 'other-rules'
