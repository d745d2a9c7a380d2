/** The time and the alarm clock of whoever talks to an LMS; a test brings its own. */

export interface LmsClock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Calls back once, so many milliseconds from now; gives back how to call it off. */
  readonly after: (milliseconds: number, then: () => void) => () => void
}

export function lmsClock(): LmsClock {
  return {
    now: () => Date.now(),
    after: (milliseconds, then) => {
      const alarm = setTimeout(then, milliseconds)
      return () => clearTimeout(alarm)
    },
  }
}
