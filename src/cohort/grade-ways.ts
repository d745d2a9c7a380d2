/** Grades ways through one scenario; many people go the same way, or begin alike, and it is reckoned once. */
import type { Graded } from '../scoring/verdict.ts'
import { available, opening, step, waitInVain } from '../dialogue/step.ts'
import { isOver, type State } from '../dialogue/state.ts'
import type { Turn, Wait } from '../dialogue/transcript.ts'
import { SILENCE } from '../scenario/vocabulary.ts'
import { allFound, type Finding, foundInTurn, scorecard } from '../scoring/score.ts'
import { hash53 } from './hash.ts'
import type { Step, Way } from './way.ts'

/** So many ways, and so many places on them, are kept at once, a kilobyte each or so; then it begins anew. */
const MOST_KEPT = 20_000

/** Ids have no line breaks, and no unit separators. */
const BETWEEN = '\n'
const CARRIED_END = '\u001f'

export interface WayGrader {
  /** Undefined where the scenario does not allow it. */
  readonly grade: (key: string) => Way | undefined
}

/** `replies` are ids, `-` for a silence. */
export function wayKey(carried: readonly string[], replies: readonly string[]): string {
  return `${carried.join(BETWEEN)}${CARRIED_END}${replies.join(BETWEEN)}`
}

export function readWayKey(key: string): {
  readonly carried: readonly string[]
  readonly replies: readonly string[]
} {
  const [carried = '', replies = ''] = key.split(CARRIED_END)
  return { carried: listed(carried), replies: listed(replies) }
}

/** Where a talk is after what was said so far: all that come this way share it. */
interface Place {
  readonly state: State
  readonly before: Place | null
  /** What led here. */
  readonly happening: Turn | Wait | null
  readonly step: Step | null
  readonly found: readonly Finding[]
  /** Replies so far. */
  readonly turns: number
  /** Null until somebody goes on: most places are ends. */
  next: Map<string, Place | undefined> | null
}

export function wayGrader(graded: Graded): WayGrader {
  let ways = new Map<string, Way | undefined>()
  let openings = new Map<string, Place>()
  let kept = 0
  const placeAfter = (from: Place, id: string): Place | undefined => {
    const known = from.next?.get(id)
    if (known || from.next?.has(id)) return known
    const place = goneOn(graded, from, id)
    from.next ??= new Map()
    from.next.set(id, place)
    kept++
    return place
  }
  const reckoned = (key: string): Way | undefined => {
    const { carried, replies } = readWayKey(key)
    const names = carried.join(BETWEEN)
    let place = openings.get(names)
    if (!place) openings.set(names, (place = openingPlace(graded, carried)))
    for (const id of replies) {
      const next = placeAfter(place, id)
      if (!next) return undefined
      place = next
    }
    return wayTo(graded, place, key)
  }
  return {
    grade(key) {
      const found = ways.get(key)
      if (found || ways.has(key)) return found
      const way = reckoned(key)
      if (ways.size >= MOST_KEPT || kept >= 5 * MOST_KEPT) {
        ways = new Map()
        openings = new Map()
        kept = 0
      }
      ways.set(key, way)
      return way
    },
  }
}

function listed(text: string): readonly string[] {
  return text === '' ? [] : text.split(BETWEEN)
}

function openingPlace({ script }: Graded, carried: readonly string[]): Place {
  const state = opening(script, carried)
  return { state, before: null, happening: null, step: null, found: [], turns: 0, next: null }
}

function goneOn({ script, reference }: Graded, from: Place, id: string): Place | undefined {
  const before = from.state
  const there = available(script, before)
  if (id === SILENCE) {
    const after = waitInVain(script, before)
    if (after === before) return undefined
    return placed(from, { kind: 'silence', before, after }, there, [])
  }
  const said = there.find(({ reply }) => reply.id === id) ?? there.find(({ reply }) => reply.was.includes(id))
  if (!said) return undefined
  const turn: Turn = { kind: 'reply', n: from.turns + 1, said, before, after: step(script, before, said) }
  return placed(from, turn, there, foundInTurn(script, reference, turn))
}

function placed(
  from: Place,
  happening: Turn | Wait,
  there: ReturnType<typeof available>,
  found: readonly Finding[],
): Place {
  const { before, after } = happening
  const isTurn = happening.kind === 'reply'
  const taken: Step = {
    beat: before.beat,
    tone: there[0]?.moment.tone ?? 'settling',
    reply: isTurn ? happening.said.reply.id : null,
    turn: isTurn ? happening.n : 0,
    offered: there.map(({ reply }) => reply.id),
    to: after.ending ?? after.beat,
    anger: after.anger,
    trust: after.trust,
  }
  const turns = from.turns + (isTurn ? 1 : 0)
  return { state: after, before: from, happening, step: taken, found, turns, next: null }
}

function wayTo({ script, reference }: Graded, place: Place, key: string): Way {
  const steps: Step[] = []
  const happenings: (Turn | Wait)[] = []
  const inTurns: (readonly Finding[])[] = []
  for (let at: Place | null = place; at?.happening && at.step; at = at.before) {
    steps.push(at.step)
    happenings.push(at.happening)
    inTurns.push(at.found)
  }
  const transcript = { script, happenings: happenings.toReversed(), state: place.state }
  const found = allFound(script, reference, transcript, inTurns.toReversed().flat())
  const { scores, overall, fatal, findings } = scorecard(script, transcript, found)
  const over = isOver(place.state)
  return {
    key,
    hash: hash53(key).toString(36),
    steps: steps.toReversed(),
    ending: over ? place.state.ending : null,
    scores: over ? scores : null,
    overall: over ? overall : null,
    fatal,
    findings,
    uncut: found,
  }
}
