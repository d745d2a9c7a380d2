/** What `explain` says of one code; the keys are those of `--json`. */
export interface Explanation {
  readonly code: string
  readonly reason: string
  readonly ok: string
  readonly notOk: string
}
