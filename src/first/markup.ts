/** A scenario's first screens as they stand in its own page. */

export interface FirstMarkup {
  /** Of the document. */
  readonly title: string
  readonly brief: string
  readonly talk: string
  /** Custom properties that elements of the talk have, as a style sheet. */
  readonly properties: string
}
