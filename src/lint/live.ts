/** What a talk may still be asked for, beat by beat: a flag that no later condition reads makes no two states differ. */
import type { Script, WeighedMoment } from '../dialogue/script.ts'
import type { Condition } from '../scenario/scenario.ts'

export interface Live {
  /** Flags that a condition from this beat on can read. */
  readonly flags: ReadonlySet<string>
  /** Whether a condition from this beat on can read the sum that was offered. */
  readonly offered: boolean
}

const NOTHING: Live = { flags: new Set(), offered: false }

/** Answers for every beat; endings and the note read nothing. */
export function liveIn(script: Script): (beat: string) => Live {
  const live = new Map<string, { flags: Set<string>; offered: boolean }>()
  for (const [beat, at] of script.moments) live.set(beat, readsOf(at))
  const moments = [...script.moments].toReversed()
  // What a later beat reads is live here too; in a loop it takes some rounds to come all the way round.
  for (let changed = true; changed;) {
    changed = false
    for (const [beat, at] of moments) {
      const here = live.get(beat)
      if (!here) continue
      const before = here.flags.size + Number(here.offered)
      for (const next of nextOf(at)) {
        const there = live.get(next)
        if (!there) continue
        for (const flag of there.flags) here.flags.add(flag)
        here.offered ||= there.offered
      }
      changed ||= here.flags.size + Number(here.offered) !== before
    }
  }
  return beat => live.get(beat) ?? NOTHING
}

function nextOf({ replies }: WeighedMoment): Set<string> {
  return new Set(replies.flatMap(({ reply }) => reply.to.map(({ beat }) => beat)))
}

function readsOf({ replies }: WeighedMoment): { flags: Set<string>; offered: boolean } {
  const read: Condition[] = replies.flatMap(({ reply }) => [
    ...reply.if,
    ...reply.to.flatMap(({ when }) => when),
  ])
  return {
    flags: new Set(read.flatMap(condition => (condition.kind === 'flag' ? [condition.name] : []))),
    offered: read.some(({ kind }) => kind === 'offered'),
  }
}
