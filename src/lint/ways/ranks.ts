/** Beats in an order in which each comes after all that lead to it, loops aside. */
import type { Script } from '../../dialogue/script.ts'
import { NOTE } from '../../scenario/vocabulary.ts'
import { beatsAfter } from './reads.ts'

/** From 0; endings come last, and the note before them. */
export function ranksOf(script: Script): ReadonlyMap<string, number> {
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
  return new Map([...moments, NOTE, ...script.endings.keys()].map((beat, rank) => [beat, rank]))
}
