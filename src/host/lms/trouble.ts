/** What is wrong between the page and the LMS, and who wants to know when it changes. */
import type { Lms, LmsTrouble } from './lms.ts'

export interface Trouble extends Pick<Lms, 'trouble' | 'watch'> {
  readonly set: (trouble: LmsTrouble | null) => void
}

export function troubleOf(first: LmsTrouble | null): Trouble {
  let now = first
  const watching = new Set<() => void>()
  return {
    trouble: () => now,
    watch(changed) {
      watching.add(changed)
      return () => watching.delete(changed)
    },
    set(trouble) {
      if (trouble === now) return
      now = trouble
      for (const changed of watching) changed()
    },
  }
}

/** Where nothing can be written: the talk goes on, and nobody hears of it. */
export function silentLms(trouble: LmsTrouble): Lms {
  return {
    launch: { view: 'normal', mastery: null, suspended: '', learner: null, language: null },
    report: () => undefined,
    trouble: () => trouble,
    watch: () => () => undefined,
    close: () => undefined,
  }
}
