/** What someone may be invited to do next. */
import type { MoveStanding } from './standing.ts'

export type Proposal =
  /** Nothing was practised yet. */
  | { readonly kind: 'first'; readonly scenario: string }
  /** Single moments of talks that were had. */
  | { readonly kind: 'drill'; readonly because: MoveStanding; readonly moves: number }
  /** A talk that asks so often for what is due most of what it asks for. */
  | {
      readonly kind: 'talk'
      readonly scenario: string
      readonly because: MoveStanding
      /** How often it asks for that. */
      readonly asks: number
      /** How many other moves that are due it asks for. */
      readonly others: number
    }
  /** Nothing is due: someone new, or whom one has not seen for longest. */
  | { readonly kind: 'new' | 'again'; readonly scenario: string; readonly level: number }
  | { readonly kind: 'shift'; readonly shift: string; readonly people: number }
