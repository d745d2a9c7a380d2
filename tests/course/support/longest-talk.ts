/** The longest talk that a scenario allows, silences and all, found exactly: every state that a talk can come to is walked. */
import { carriedSets } from '../../../src/lint/ways/carried.ts'
import { groundOf } from '../../../src/lint/ways/ground.ts'
import { SILENT } from '../../../src/lint/ways/options.ts'
import { WHERE } from '../../../src/lint/ways/question.ts'
import { walk } from '../../../src/lint/ways/walk.ts'
import { SILENCE } from '../../../src/scenario/vocabulary.ts'
import type { Measured } from '../../../src/lint/measured.ts'

export interface LongestTalk {
  readonly carried: readonly string[]
  /** Reply ids, `-` for a silence. */
  readonly words: readonly string[]
}

export function longestTalk({ script, reference }: Measured): LongestTalk {
  const ground = groundOf(script, reference, { ...WHERE, lines: false })
  const all = walk(ground, carriedSets(script.scenario), true)
  if (!all || all.endless) throw new Error(`${script.scenario.id}: talks go on for ever.`)
  const { order, size, first, count, to, starts } = all
  const length = new Int32Array(size)
  const best = new Int32Array(size).fill(-1)
  for (let index = order.length - 1; index >= 0; index--) {
    const node = order[index] ?? 0
    const from = first[node] ?? 0
    for (let edge = from; edge < from + (count[node] ?? 0); edge++) {
      const then = 1 + (length[to[edge] ?? 0] ?? 0)
      if (then > (length[node] ?? 0)) [length[node], best[node]] = [then, edge]
    }
  }
  const start = starts.reduce((most, one) =>
    (length[one.node] ?? 0) > (length[most.node] ?? 0) ? one : most,
  )
  const words: string[] = []
  for (let node = start.node, edge = best[node] ?? -1; edge >= 0; edge = best[node] ?? -1) {
    const at = all.stateAt(node).beat
    const moment = script.note?.moment.id === at ? script.note : script.moments.get(at)
    const reply = all.reply[edge] ?? 0
    words.push(reply === SILENT ? SILENCE : (moment?.replies[reply]?.reply.id ?? ''))
    node = to[edge] ?? 0
  }
  return { carried: start.carried, words }
}
