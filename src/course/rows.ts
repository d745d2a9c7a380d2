/** The rows of a programme's attempts: what stands in an LMS as interactions or statements, one for each thing that was done. */
import type { Attempt } from '../dialogue/attempt.ts'
import { holds, isOver } from '../dialogue/state.ts'
import { momentAt } from '../dialogue/step.ts'
import { begin, sayById, type Transcript, wait } from '../dialogue/transcript.ts'
import type { Graded } from '../scoring/verdict.ts'
import type { CompiledProgramme } from './compiled-programme.ts'
import type { Begun, Enrolment } from './enrolment.ts'
import { headTexts } from './head-text.ts'
import { instantOf } from './instant.ts'
import { isSaid, latencyOf } from './latency.ts'
import { type HeadRow, RAN_OUT, type Row, SAID_NOTHING, TOOK_BACK, type TurnRow } from './report.ts'
import { rowResult } from './row-result.ts'
import type { Kept } from './suspend-kept.ts'

/** What stands in the LMS already when a page is launched. */
export interface Launched {
  /** Of all attempts together. */
  readonly rows: number
  /** By the attempt's id; those of which nothing is in memory are left out. */
  readonly attempts: ReadonlyMap<string, LaunchedAttempt>
  /** Choices that could not be read then, by the attempt's id: they are handed on as they are. */
  readonly unread: ReadonlyMap<string, Kept>
}

export interface LaunchedAttempt {
  /** An attempt of the same id that was begun at another time is another: its scenario has changed, and it began again. */
  readonly started: string
  /** How many of the events that it is resumed with have their row; in the LMS there may be more, taken back since. */
  readonly events: number
  /** The number of its last turn's row. */
  readonly turns: number
  readonly over: boolean
}

export const FIRST_LAUNCH: Launched = { rows: 0, attempts: new Map(), unread: new Map() }

/** The scenario of an attempt, where it is at hand as it was played. */
export type ScenarioOf = (played: Attempt['scenario']) => Graded | undefined

interface Recorded {
  readonly compiled: CompiledProgramme
  readonly enrolment: Enrolment
  /** Those in memory. */
  readonly attempts: readonly Attempt[]
  readonly scenarioOf: ScenarioOf
  readonly launched: Launched
}

/** `told` with a row for everything that came about since, at its end. */
export function rowsWith(told: readonly Row[], recorded: Recorded): readonly Row[] {
  const { enrolment, attempts, launched } = recorded
  const rows = [...told]
  const last = lastTurns(told)
  for (const begun of enrolment.begun) {
    const attempt = attempts.find(({ id }) => id === begun.attempt)
    const graded = attempt && recorded.scenarioOf(attempt.scenario)
    if (!attempt || !graded) continue
    const key = `${begun.place}.${begun.n}`
    const earlier = earlierOf(launched, attempt)
    if (!earlier && !last.has(key)) rows.push(...headRows(recorded.compiled, begun, attempt))
    rows.push(
      ...turnRows(key, begun, attempt, graded, earlier, Math.max(last.get(key) ?? 0, earlier?.turns ?? 0)),
    )
  }
  return rows.map((row, at) => (at < told.length ? row : { ...row, index: launched.rows + at }))
}

/** What the LMS has of an attempt from earlier launches. */
export function earlierOf({ attempts }: Launched, { id, started }: Attempt): LaunchedAttempt | undefined {
  const earlier = attempts.get(id)
  return earlier?.started === started ? earlier : undefined
}

function headRows({ hash }: CompiledProgramme, { place, n, before }: Begun, attempt: Attempt): HeadRow[] {
  const texts = headTexts({ attempt, place, n, before, programme: hash.slice(0, 12) })
  return texts.map((text, part) => ({
    kind: 'attempt',
    id: part === 0 ? `${place}.${n}` : `${place}.${n}.${String(part).padStart(2, '0')}`,
    index: 0,
    scenario: attempt.scenario.id,
    text,
    at: instantOf(attempt.started) ?? 0,
  }))
}

/** Those after the turn called `told`. */
function turnRows(
  key: string,
  { result }: Begun,
  attempt: Attempt,
  { script, reference }: Graded,
  earlier: LaunchedAttempt | undefined,
  told: number,
): TurnRow[] {
  const known = earlier?.turns ?? 0
  const said = attempt.events.slice(earlier?.events ?? 0).filter(isSaid).length
  // Most attempts have nothing new at any one time, and need not be talked through again.
  if (known + said <= told && !result?.outOfTime) return []
  const started = instantOf(attempt.started) ?? 0
  const rows: TurnRow[] = []
  const talks: Transcript[] = [begin(script, attempt.carried)]
  let turn = known
  const row = (of: Pick<TurnRow, 'beat' | 'response' | 'asked' | 'words' | 'result' | 'latency' | 'at'>) => {
    turn++
    if (turn <= told) return
    rows.push({ kind: 'turn', id: `${key}.${turn}`, index: 0, scenario: attempt.scenario.id, ...of })
  }
  for (const [index, event] of attempt.events.entries()) {
    const talk = talks.at(-1)
    if (!talk) break
    if (!isSaid(event)) continue
    const next = event.kind === 'undo' ? talks.at(-2) : after(talk, event.reply)
    // What cannot be said is no row: the attempt was changed by somebody else.
    if (!next) break
    if (event.kind === 'undo') talks.pop()
    else talks.push(next)
    if (index < (earlier?.events ?? 0)) continue
    const turned = event.kind === 'reply' ? next.happenings.at(-1) : undefined
    const isReply = turned?.kind === 'reply'
    row({
      beat: event.beat,
      response: isReply ? turned.said.reply.id : event.kind === 'undo' ? TOOK_BACK : SAID_NOTHING,
      asked: lastWords(talk),
      words: isReply ? turned.said.reply.say : '',
      result: isReply ? rowResult(script, reference, turned) : 'neutral',
      latency: latencyOf(attempt.events, index),
      at: started + Math.round(event.at),
    })
  }
  const talk = talks.at(-1)
  if (talk && result?.outOfTime && !isOver(talk.state) && !earlier?.over) {
    const at = started + Math.round(attempt.events.at(-1)?.at ?? 0)
    const { beat } = talk.state
    row({ beat, response: RAN_OUT, asked: lastWords(talk), words: '', result: 'wrong', latency: 0, at })
  }
  return rows
}

function after(talk: Transcript, reply: string | null): Transcript | undefined {
  return reply === null ? wait(talk) : sayById(talk, reply)
}

/** What the customer said last: after a silence, that nothing was said. */
function lastWords({ script, state, happenings }: Transcript): string {
  const moment = momentAt(script, state)?.moment ?? script.endings.get(state.beat)
  if (!moment) return ''
  const waited = happenings.at(-1)
  if (moment.kind === 'moment' && moment.silence && waited?.kind === 'silence' && waited.after === state) {
    return moment.silence.says
  }
  return moment.lines.find(({ when }) => holds(when, state))?.says ?? ''
}

/** By `PLACE.N`: the number of its last turn; 0 where only its head was told. */
function lastTurns(told: readonly Row[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  for (const row of told) {
    const parts = row.id.split('.')
    const key = parts.slice(0, 2).join('.')
    last.set(key, row.kind === 'turn' ? Number(parts[2]) : (last.get(key) ?? 0))
  }
  return last
}
