/** The recordings that a scenario names, and where in its file they may stand. */
import type { Path } from './problem.ts'
import type { Scenario } from './scenario.ts'

export interface Recording {
  /** Its path from the scenario's folder. */
  readonly file: string
  /** One of these: that of a beat's last line may stand with the line or under the beat. */
  readonly places: readonly Path[]
}

/** In the order of the file. */
export function recordingsOf({ beats }: Scenario): readonly Recording[] {
  return Object.values(beats).flatMap(beat => {
    const at = ['beats', beat.id]
    const lines = beat.lines.flatMap(({ voice }, index): Recording[] => {
      if (voice === undefined) return []
      const own = [...at, 'customer', index, 'voice']
      const isLast = index === beat.lines.length - 1
      return [{ file: voice, places: isLast ? [own, [...at, 'voice']] : [own] }]
    })
    const silent = beat.kind === 'moment' ? beat.silence?.voice : undefined
    return silent === undefined ? lines : [...lines, { file: silent, places: [[...at, 'silence', 'voice']] }]
  })
}
