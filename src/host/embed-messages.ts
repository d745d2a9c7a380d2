/** What a page and the page that holds it in a frame say to each other; docs/courses.md tells it to other people. */
import type { Dimension } from '../scenario/vocabulary.ts'

/** Another number is another language, and is not answered. */
export const EMBED_VERSION = 1

/** The holder's only word, with a port on which it is answered. */
export interface Hello {
  readonly evenKeel: 'hello'
  readonly version: typeof EMBED_VERSION
  /** Made up for this frame: whoever answers with another did not hear the question. */
  readonly nonce: string
}

export type EmbedMessage =
  | { readonly type: 'ready'; readonly programme: string; readonly locale: string }
  /** A turn was taken at a place of the programme. `share` is that of its required places that are finished, 0 to 1. */
  | { readonly type: 'progress'; readonly place: string; readonly turn: number; readonly share: number }
  | ResultMessage
  /** What the screen takes, in CSS pixels; 0 with a new screen, which takes what it is given. */
  | { readonly type: 'height'; readonly height: number }

/** A talk is over, or with `place` null the whole programme. */
export interface ResultMessage {
  readonly type: 'result'
  readonly programme: string
  readonly place: string | null
  readonly scenario: string | null
  readonly scores: Readonly<Record<Dimension, number | null>>
  readonly overall: number
  /** Null where nobody passes or fails: in practice. */
  readonly passed: boolean | null
}

/** Each message as it goes over the port. */
export type Told = EmbedMessage & { readonly version: typeof EMBED_VERSION; readonly nonce: string }
