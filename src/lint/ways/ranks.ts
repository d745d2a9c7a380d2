/** Beats in an order in which each comes after all that lead to it, loops aside. */
import type { Script } from '../../dialogue/script.ts'
import { NOTE } from '../../scenario/vocabulary.ts'
import { beatsAfter } from './reads.ts'

export interface Ranks {
  /** From 0; endings come last, and the note before them. */
  readonly of: ReadonlyMap<string, number>
  /** By rank, whether a beat of the same rank or a later one leads there. */
  readonly comesBack: readonly boolean[]
}

export function ranksOf(script: Script): Ranks {
  const done = new Set<string>()
  const last: string[] = []
  // By hand and not by recursion: ten thousand beats in a row are deeper than a stack.
  const visit = (start: string) => {
    const path: { beat: string; nexts: string[] }[] = []
    const enter = (beat: string) => {
      if (done.has(beat)) return
      done.add(beat)
      const at = script.moments.get(beat)
      path.push({ beat, nexts: at ? [...beatsAfter(script, at)] : [] })
    }
    enter(start)
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.nexts.pop()
      if (next === undefined) {
        path.pop()
        if (script.moments.has(top.beat)) last.push(top.beat)
      } else enter(next)
    }
  }
  for (const { beat } of script.scenario.start.toReversed()) visit(beat)
  const moments = last.toReversed()
  const of = new Map([...moments, NOTE, ...script.endings.keys()].map((beat, rank) => [beat, rank]))
  return { of, comesBack: comingBack(script, of) }
}

function comingBack(script: Script, ranks: ReadonlyMap<string, number>): boolean[] {
  const back = Array.from({ length: ranks.size }, () => false)
  for (const [beat, at] of script.moments) {
    const rank = ranks.get(beat)
    if (rank === undefined) continue
    // A silence that angers nobody leads to where it began.
    if (at.moment.silence?.anger === 0) back[rank] = true
    for (const next of beatsAfter(script, at)) {
      const to = ranks.get(next) ?? ranks.size
      if (to <= rank) back[to] = true
    }
  }
  return back
}
