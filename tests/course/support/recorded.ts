/** Somebody plays a programme in an LMS: every row is told, the page is closed and opened again, and all of it is at hand. */
import { compiledProgramme, type CompiledProgramme } from '../../../src/course/compiled-programme.ts'
import { beginningAt } from '../../../src/course/draw.ts'
import { enrol, withBegun, withResult } from '../../../src/course/enrol.ts'
import type { Enrolment } from '../../../src/course/enrolment.ts'
import { isoOf } from '../../../src/course/instant.ts'
import { reportOf } from '../../../src/course/report-of.ts'
import type { Report, Row } from '../../../src/course/report.ts'
import { resultOf, resultOutOfTime } from '../../../src/course/result-of.ts'
import { FIRST_LAUNCH, type Launched } from '../../../src/course/rows.ts'
import { decodeSuspend } from '../../../src/course/suspend-read.ts'
import { type Attempt, ATTEMPT_FORMAT, recorded, replayed, standing } from '../../../src/dialogue/attempt.ts'
import { fingerprint } from '../../../src/dialogue/fingerprint.ts'
import { type Script, scriptOf } from '../../../src/dialogue/script.ts'
import { isOver } from '../../../src/dialogue/state.ts'
import { available, waitInVain } from '../../../src/dialogue/step.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { rulesHash } from '../../../src/scoring/rules.ts'
import type { Graded } from '../../../src/scoring/verdict.ts'
import { referenceFor } from '../../support/script.ts'
import { readProgramme } from '../../../src/scenario/read.ts'

export const RULES = rulesHash()
const BEGINS = Date.UTC(2026, 10, 22, 9, 0)

/** A programme of these scenarios, in one stage; more of its file may follow. */
export function courseOf(scenarios: readonly Scenario[], more = ''): Course {
  const { programme, problems } = readProgramme(`format: 1
id: a-course
title: "A course"
stages:
  - id: all
    title: "All"
    scenarios: [${scenarios.map(({ id }) => id).join(', ')}]
${more}`)
  if (!programme) throw new Error(JSON.stringify(problems))
  return courseWith(programme, scenarios)
}

export function courseWith(
  programme: CompiledProgramme['programme'],
  scenarios: readonly Scenario[],
): Course {
  const graded = new Map<string, Graded>(
    scenarios.map(scenario => {
      const script = scriptOf(scenario)
      return [scenario.id, { script, reference: referenceFor(script), fingerprint: fingerprint(scenario) }]
    }),
  )
  const plays = Object.fromEntries([...graded].map(([id, one]) => [id, one.fingerprint.plays]))
  return { compiled: compiledProgramme(programme, plays), graded }
}

export interface Course {
  readonly compiled: CompiledProgramme
  readonly graded: ReadonlyMap<string, Graded>
}

export interface Player {
  /** Begins the next attempt at a place. */
  readonly begin: (place: string, carried?: readonly string[]) => void
  /** A reply by its id, `-` for a silence, `undo`, `pause`, `resume`; so many seconds later. */
  readonly say: (word: string, seconds?: number) => void
  /** By number, as properties need it; 0 is a silence, where there is one. False once it is over. */
  readonly choose: (number: number) => boolean
  readonly runOut: () => void
  /** Goes on with an attempt that was begun before. */
  readonly turnTo: (place: string) => void
  readonly report: () => Report
  /** Closes the page and opens it again, with nothing but what the LMS has. */
  readonly relaunch: () => void
  /** Everything that the LMS was told, launch by launch. */
  readonly rows: () => readonly Row[]
  readonly enrolment: () => Enrolment
  /** Every attempt as it was played, whatever the LMS kept. */
  readonly played: () => readonly Attempt[]
}

export function playerOf({ compiled, graded }: Course, seed = 7): Player {
  let enrolment = enrol(compiled, seed)
  let attempts: readonly Attempt[] = []
  let launched: Launched = FIRST_LAUNCH
  let told: readonly Row[] = []
  let earlier: readonly Row[] = []
  let now = BEGINS
  let current = ''
  const played = new Map<string, Attempt>()
  const gradedOf = (id: string) => {
    const found = graded.get(id)
    if (!found) throw new Error(`no scenario ${id}`)
    return found
  }
  const scriptFor = ({ scenario }: Attempt): Script => gradedOf(scenario.id).script
  const attempt = () => {
    const found = attempts.find(({ id }) => id === current)
    if (!found) throw new Error('no attempt')
    return found
  }
  const put = (next: Attempt) => {
    attempts = [...attempts.filter(({ id }) => id !== next.id), next]
  }
  const report = () => {
    const made = reportOf({
      compiled,
      mark: 70,
      enrolment,
      attempts,
      scenarioOf: ({ id }) => graded.get(id),
      launched,
      told,
    })
    told = made.rows
    return made
  }
  const add = (
    kind: 'reply' | 'silence' | 'undo' | 'pause' | 'resume',
    reply: string | null,
    beat: string,
  ) => {
    const before = attempt()
    const at = now - Date.parse(before.started)
    put(recorded(before, { at, kind, beat, reply }))
    const whole = played.get(current) ?? before
    played.set(current, recorded(whole, { at, kind, beat, reply }))
    const { script, reference } = gradedOf(before.scenario.id)
    const result = resultOf(script, reference, attempt())
    if (result) enrolment = withResult(enrolment, current, result)
    report()
  }
  const player: Player = {
    begin(placeId, carried = []) {
      const { scenario, n, seed: own, attempt: id } = beginningAt(compiled, enrolment, placeId)
      const { fingerprint: printed } = gradedOf(scenario)
      const before = { played: n - 1, debriefed: n - 1 }
      const made: Attempt = {
        format: ATTEMPT_FORMAT,
        id,
        scenario: { id: scenario, ...printed },
        rules: RULES,
        engine: '0.1.0',
        language: 'en-GB',
        mode: compiled.programme.mode,
        seed: own,
        carried,
        earlier: n - 1,
        from: null,
        started: isoOf((now += 60_000)),
        events: [],
      }
      const { mode } = made
      enrolment = withBegun(enrolment, {
        place: placeId,
        n,
        attempt: id,
        scenario: made.scenario,
        mode,
        before,
        result: null,
      })
      current = id
      played.set(id, made)
      put(made)
      report()
    },
    say(word, seconds = 4) {
      now += 1000 * seconds
      const { state } = replayed(scriptFor(attempt()), attempt()).transcript
      const last = standing(attempt().events).at(-1)
      if (word === '-') add('silence', null, state.beat)
      else if (word === 'undo') add('undo', last?.reply ?? null, last?.beat ?? '')
      else if (word === 'pause' || word === 'resume') add(word, null, state.beat)
      else add('reply', word, state.beat)
    },
    choose(number) {
      if (!attempts.some(({ id }) => id === current)) return false
      const script = scriptFor(attempt())
      const { state } = replayed(script, attempt()).transcript
      if (isOver(state)) return false
      const replies = available(script, state)
      const said = replies[number % replies.length]
      if (number === 0 && waitInVain(script, state) !== state) player.say('-')
      else if (said) player.say(said.reply.id)
      return true
    },
    runOut() {
      enrolment = withResult(enrolment, current, resultOutOfTime(scriptFor(attempt())))
      report()
    },
    turnTo(placeId) {
      current = enrolment.begun.findLast(({ place }) => place === placeId)?.attempt ?? ''
    },
    report,
    relaunch() {
      const { suspend } = report()
      earlier = [...earlier, ...told]
      told = []
      const decoded = decodeSuspend(suspend, compiled, id => graded.get(id))
      if (decoded.kind !== 'ok') throw new Error(decoded.kind)
      ;({ enrolment, attempts, launched } = decoded)
    },
    rows: () => [...earlier, ...told],
    enrolment: () => enrolment,
    played: () => [...played.values()],
  }
  return player
}
