/** Plays by seeded chance, silences among them, as each of the three engines has them. */
import type { Script } from '../../src/dialogue/script.ts'
import { isOver, type State } from '../../src/dialogue/state.ts'
import { available, momentAt, opening, step, waitInVain } from '../../src/dialogue/step.ts'
import { chances } from '../../src/lint/ways/chance.ts'
import { SILENT } from '../../src/lint/ways/options.ts'
import { replyAt } from '../../src/lint/ways/ways-through.ts'
import type { Walk } from '../../src/lint/ways/walk.ts'
import { SILENCE } from '../../src/scenario/vocabulary.ts'

/** What is to be seen of a talk after each reply or silence. */
export interface Seen {
  readonly beat: string
  /** null where the talk is over: a table keeps no mood then. */
  readonly mood: string | null
}

export interface Play {
  /** Reply ids; a silence is `-`. */
  readonly replies: readonly string[]
  readonly trace: readonly Seen[]
  /** The state after each. */
  readonly states: readonly State[]
  readonly end: State
}

/** One play in ten turns waits where the moment knows a silence. */
const WAITS = 0.1

/** Drawn on `step`, the conversation as one pure function. */
export function drawnPlay(script: Script, seed: number): Play {
  const chance = chances(seed)
  const replies: string[] = []
  const states: State[] = []
  let state = opening(script)
  while (!isOver(state)) {
    const there = available(script, state)
    const waits = momentAt(script, state)?.moment.silence !== undefined && chance() < WAITS
    const said = there[Math.floor(chance() * there.length)]
    if (!waits && !said) throw new Error('Something can always be said before the end.')
    state = waits || !said ? waitInVain(script, state) : step(script, state, said)
    replies.push(waits || !said ? SILENCE : said.reply.id)
    states.push(state)
  }
  return { replies, trace: states.map(seenIn), states, end: state }
}

export function seenIn(state: State): Seen {
  return { beat: state.beat, mood: state.ending === null ? `${state.anger} ${state.trust}` : null }
}

/**
 * The same replies on the tables of a walk, with what they took.
 *
 * A node stands for all moods with the same future: a mood is seen there where the state with it is one of these.
 */
export function tabledPlay(walk: Walk, { replies, states }: Pick<Play, 'replies' | 'states'>) {
  const { first, count, to, reply } = walk
  let node = walk.starts[0]?.node ?? 0
  const lost = { empathy: 0, boundaries: 0 }
  const trace = replies.map((id, turn): Seen => {
    const from = first[node] ?? 0
    let taken: number | undefined
    for (let edge = from; edge < from + (count[node] ?? 0); edge++) {
      const is = reply[edge] === SILENT ? SILENCE : replyAt(walk, node, edge)
      if (is === id) taken = edge
    }
    if (taken === undefined) throw new Error(`The tables know no “${id}” at ${walk.placeAt(node).beat}.`)
    lost.empathy += walk.empathy[taken] ?? 0
    lost.boundaries += walk.boundaries[taken] ?? 0
    node = to[taken] ?? 0
    const state = states[turn]
    const isHere = state !== undefined && walk.nodeOf(state) === node
    return { beat: walk.placeAt(node).beat, mood: isHere ? seenIn(state).mood : 'another node' }
  })
  return { trace, lost }
}
