/** To come. */
export type AttemptProblemCode = 'attempt-empty'|'attempt-cut-off'|'attempt-not-json'|'attempt-no-attempt'|'attempt-newer'|'attempt-older'|'attempt-shape'
