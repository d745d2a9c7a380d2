/** From what a package wrote to an LMS back to the attempts, to the digit. */
import type { Attempt, AttemptEvent } from '../dialogue/attempt.ts'
import type { Script } from '../dialogue/script.ts'
import { isOver, type State } from '../dialogue/state.ts'
import { available, opening, step, waitInVain } from '../dialogue/step.ts'
import { type Head, looksLikeHead, readHead } from './head-text.ts'
import { RAN_OUT, SAID_NOTHING, TOOK_BACK } from './report.ts'
import { attemptProblem, type SourceProblem } from './source-problem.ts'
import type { Taken } from './taken.ts'

/** What an LMS gives back of one row. */
export interface LmsRow {
  /** See `Row`. */
  readonly id: string
  /** A head's text, or a turn's response. */
  readonly text: string
  /** Milliseconds since 1970; null where the LMS does not tell. */
  readonly at: number | null
  /** Milliseconds; null where the LMS does not tell. */
  readonly latency: number | null
}

/** The scenario of an attempt as it was played; undefined where it is not at hand. */
export type ScriptOf = (played: Attempt['scenario']) => Script | undefined

export interface Rebuilt {
  readonly taken: readonly Taken[]
  readonly problems: readonly SourceProblem[]
}

/**
 * The attempts of one learner, from their rows in any order; where not all of them say when they were, the order of the
 * list is that of time. Of two rows of one id the later counts, unless they begin two attempts: then the programme was
 * begun anew. An attempt that was begun again, its scenario having changed, counts once. A missing row makes the attempt a problem. Where a scenario is not at hand, no event says its beat.
 */
export function rebuilt(
  rows: readonly LmsRow[],
  learner: Taken['learner'],
  line: number,
  scriptOf: ScriptOf,
): Rebuilt {
  const taken: Taken[] = []
  const problems: SourceProblem[] = []
  for (const gathered of gather(rows)) {
    const one = rebuild(gathered, learner, line, scriptOf)
    if ('attempt' in one) taken.push(one)
    else problems.push(one)
  }
  return { taken, problems }
}

/** The rows of one attempt. */
interface Gathered {
  /** `PLACE.N`. */
  readonly key: string
  readonly heads: Map<number, string>
  readonly turns: Map<number, LmsRow>
}

/** `PLACE.N`, `PLACE.N.01` for the rest of a head, `PLACE.N.K` for a turn; what an LMS shows of neither stands behind a stroke. */
const ROW_ID = /^([a-z][a-z0-9-]*\.[1-9]\d*)(?:\.(\d+))?(?:\/(.*))?$/s

export function isRowId(text: string): boolean {
  return ROW_ID.test(text)
}

function gather(rows: readonly LmsRow[]): readonly Gathered[] {
  const all = new Set<Gathered>()
  const open = new Map<string, Gathered>()
  for (const row of inTime(rows)) {
    const [, key, part, behind = ''] = ROW_ID.exec(row.id) ?? []
    if (key === undefined) continue
    const text = row.text === '' ? behind : row.text
    let gathered = open.get(key)
    const isHead = part === undefined
    if (!gathered || (isHead && begunAnew(gathered, text))) {
      if (gathered && isSameAttempt(gathered, text)) all.delete(gathered)
      gathered = { key, heads: new Map(), turns: new Map() }
      open.set(key, gathered)
      all.add(gathered)
    }
    if (isHead) gathered.heads.set(0, text)
    else if (part.startsWith('0')) gathered.heads.set(Number(part), text)
    else gathered.turns.set(Number(part), { ...row, text })
  }
  return [...all]
}

/** Whether a head is that of another attempt; one whose text an LMS spoilt is none. */
function begunAnew({ heads }: Gathered, text: string): boolean {
  const before = heads.get(0)
  return before !== undefined && before !== text && looksLikeHead(before) && looksLikeHead(text)
}

/** Whether the attempt itself was begun again: its scenario had changed in the middle of it. */
function isSameAttempt({ heads }: Gathered, text: string): boolean {
  const before = readHead([...heads.values()])
  // Of a longer head the first part does not tell; it then stays, as another.
  return before !== undefined && before.attempt.id === readHead([text])?.attempt.id
}

function inTime(rows: readonly LmsRow[]): readonly LmsRow[] {
  if (rows.some(({ at }) => at === null)) return rows
  return rows.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
}

function rebuild(
  { key, heads, turns }: Gathered,
  learner: Taken['learner'],
  line: number,
  scriptOf: ScriptOf,
): Taken | SourceProblem {
  if (heads.size === 0) return attemptProblem('source-no-head', line, key, learner)
  const head = readHead([...heads].toSorted(([a], [b]) => a - b).map(([, text]) => text))
  if (!head) return attemptProblem('source-damaged-head', line, key, learner)
  const said: LmsRow[] = []
  for (let turn = 1; turn <= turns.size; turn++) {
    const row = turns.get(turn)
    if (!row) return attemptProblem('source-gap', line, key, learner, { turn })
    said.push(row)
  }
  return takenFrom(head, said, learner, scriptOf(head.attempt.scenario)).taken
}

/**
 * An attempt from its head and its turns in order; whether its scenario allows what was said, and whether it was over then:
 * yes and yes where the scenario is not at hand.
 */
export function takenFrom(
  head: Head,
  turns: readonly Pick<LmsRow, 'text' | 'latency'>[],
  learner: Taken['learner'],
  script: Script | undefined,
): { readonly taken: Taken; readonly follows: boolean; readonly over: boolean } {
  const { attempt, place, n, before, programme } = head
  const outOfTime = turns.at(-1)?.text === RAN_OUT
  const { events, follows, over } = eventsOf(outOfTime ? turns.slice(0, -1) : turns, attempt.carried, script)
  const taken: Taken = {
    attempt: { ...attempt, events },
    learner,
    source: 'lms',
    place: { programme, id: place, n },
    before,
    ...(outOfTime && { outOfTime }),
  }
  return { taken, follows, over: over || outOfTime }
}

function eventsOf(
  turns: readonly Pick<LmsRow, 'text' | 'latency'>[],
  carried: readonly string[],
  script: Script | undefined,
): { events: readonly AttemptEvent[]; follows: boolean; over: boolean } {
  const events: AttemptEvent[] = []
  const left: AttemptEvent[] = []
  // Where the talk was before each thing that stands, and where it is; undefined once it could not go on so.
  const states: (State | undefined)[] = [script && opening(script, carried)]
  let follows = true
  let at = 0
  for (const { text, latency } of turns) {
    at += latency ?? NaN
    const n = events.length + 1
    if (text === TOOK_BACK) {
      const last = left.pop()
      if (last) states.pop()
      else follows = false
      events.push({ n, at, kind: 'undo', beat: last?.beat ?? '', reply: last?.reply ?? null })
      continue
    }
    const state = states.at(-1)
    const silent = text === SAID_NOTHING
    const event: AttemptEvent = {
      n,
      at,
      kind: silent ? 'silence' : 'reply',
      beat: state?.beat ?? '',
      reply: silent ? null : text,
    }
    events.push(event)
    left.push(event)
    const next = script && state && after(script, state, event.reply)
    if (!next) follows = false
    states.push(next)
  }
  const last = states.at(-1)
  return { events, follows: follows || !script, over: !script || (last !== undefined && isOver(last)) }
}

function after(script: Script, state: State, reply: string | null): State | undefined {
  if (reply === null) {
    const waited = waitInVain(script, state)
    return waited === state ? undefined : waited
  }
  const said = available(script, state).find(one => one.reply.id === reply)
  return said && step(script, state, said)
}
