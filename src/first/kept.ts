/** What a person did in a first screen that stood there before the page: handed over as it is taken over. */
import type { Mode } from '../dialogue/attempt.ts'

/** As JSON it lies on the root element, `data-kept`, and in the tab's storage. */
export interface Kept {
  /** Of the scenario. */
  readonly id: string
  /** The mode that the talk was begun in, and when, in milliseconds since 1970. */
  readonly mode?: Mode
  readonly begun?: number
  /** How the replies were laid out: each by its place in the markup. */
  readonly order?: readonly number[]
  /** The reply that was given, by the same place, and when. */
  readonly said?: number
  readonly at?: number
  /** Another button of the talk that was pressed, by its place among all of them. */
  readonly pressed?: number
}

/** The id of the element that holds the first screen: the brief, and behind it the talk. */
export const FIRST = 'first'

/** Where it lies in the tab's storage, so that loading the page again loses nothing. */
export const KEPT = 'even-keel-first'

/** The seed whose order of replies the markup has; the talk gets one of its own. */
export const FIRST_SEED = 0
