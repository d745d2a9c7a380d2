/** Whose talk a debrief is about, for the parts of it that say so: what they thought of it, and who they are if they tell. */
import { createContext, use } from 'react'
import type { Rating } from '../../practice/rating.ts'

export interface Own {
  /** Undefined where there is none. */
  readonly rating: Rating | undefined
  /** As it was typed; empty where it was not. */
  readonly name: string
  readonly onName: (name: string) => void
  /** Whether this browser keeps the talk: else it was read from a file, and no address leads into it. */
  readonly kept: boolean
}

export const OwnContext = createContext<Own>({
  rating: undefined,
  name: '',
  onName: () => undefined,
  kept: true,
})

export function useOwn(): Own {
  return use(OwnContext)
}
