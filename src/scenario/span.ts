/** A stretch of a text, by offsets. */

export interface Span {
  /** UTF-16 units from the start of the text. */
  readonly from: number
  /** The one after the last. */
  readonly to: number
}
