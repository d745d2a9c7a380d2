/** Why a file shows no talk. */

export type Refusal =
  | 'too-big'
  | 'unreadable'
  | 'empty'
  | 'cut-short'
  | 'not-json'
  | 'other-kind'
  /** Everything that a browser keeps, in one file. */
  | 'all-data'
  | 'newer'
  | 'damaged'
  | 'bad-scenario'
  /** The scenario in it is not the one that was played. */
  | 'changed'
  | 'does-not-follow'
  | 'unfinished'
