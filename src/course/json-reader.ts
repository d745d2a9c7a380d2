/** Reads attempts from any JSON that has some: files of attempts, everything that a page saved, exports of an LRS. */
import { attemptIn, isFields } from './attempt-value.ts'
import { cmiIn } from './cmi-value.ts'
import type { Enrolment } from './enrolment.ts'
import { jsonValues } from './json-values.ts'
import type { OnFault, OnTaken, Reader } from './moodle-reader.ts'
import { readEnrolment } from './read-enrolment.ts'
import { type LmsRow, rebuilt, type Rebuilt, type ScriptOf } from './rebuild.ts'
import { sourceProblem } from './source-problem.ts'
import { isStatement, rowIn, type StatementRow } from './statement-value.ts'
import type { Taken } from './taken.ts'

/** Of one file. A page keeps fewer talks than that, and whoever has more has no enrolments beside them. */
const MOST_WAITING = 20_000
const MOST_ROWS = 5_000_000
const LONGEST_NAME = 80

type Fields = Readonly<Record<string, unknown>>

const NOTHING: ScriptOf = () => undefined

/** Statements may come in any order: their attempts come at the end. Memory holds what was said, and no statement. */
export function jsonReader(
  onTaken: OnTaken,
  onFault: OnFault,
  scriptOf: ScriptOf = NOTHING,
  brief = false,
): Reader {
  const groups = new Map<
    string,
    { readonly learner: StatementRow['learner']; readonly rows: LmsRow[]; line: number }
  >()
  let rows = 0
  let strange = 0
  let found = false
  /** Those of a page's whole data wait for its enrolments, which stand behind them. */
  let waiting: { readonly value: unknown; readonly line: number }[] = []

  const takeAttempt = (value: unknown, line: number, about: Partial<Taken> = {}) => {
    found = true
    const attempt = attemptIn(value, line)
    if ('code' in attempt) onFault(attempt)
    else {
      const said = isFields(value) && value['derived'] !== undefined ? { derived: value['derived'] } : {}
      const taken: Taken = {
        attempt,
        learner: null,
        source: 'learner',
        place: null,
        before: null,
        ...said,
        ...about,
      }
      onTaken(taken, line, Object(value) as object)
    }
  }
  const takeStatement = (value: unknown, line: number): boolean => {
    if (!isStatement(value)) return false
    found = true
    const said = rowIn(value)
    if (!said) {
      strange++
      return true
    }
    if (++rows > MOST_ROWS) {
      if (rows === MOST_ROWS + 1) onFault(sourceProblem('source-too-many', line, { most: MOST_ROWS }))
      return true
    }
    const group = groups.get(said.group)
    if (group) group.rows.push(said.row)
    else groups.set(said.group, { learner: said.learner, rows: [said.row], line })
    return true
  }
  const takeModel = (value: Fields, line: number): boolean => {
    const model = cmiIn(value)
    if (!model) return false
    found = true
    tell(rebuilt(model.rows, model.learner, line, scriptOf), line)
    return true
  }
  const tell = ({ taken, problems }: Rebuilt, line: number) => {
    for (const one of taken) onTaken(one, line)
    for (const problem of problems) onFault(problem)
  }
  const flush = (enrolments: readonly Enrolment[]) => {
    const places = placesIn(enrolments)
    for (const { value, line } of waiting) {
      const id = isFields(value) ? value['id'] : undefined
      takeAttempt(value, line, typeof id === 'string' ? places.get(id) : undefined)
    }
    waiting = []
  }
  const wait = (value: unknown, line: number) => {
    waiting.push({ value, line })
    if (waiting.length > MOST_WAITING) flush([])
  }
  const takeAttempts = ({ attempts, enrolments }: Fields, line: number): boolean => {
    if (!Array.isArray(attempts)) return false
    found = true
    // Not empty where the whole is one of a list: pages of an answer, or the files of several people in one.
    for (const one of attempts as readonly unknown[]) wait(one, line)
    flush(Array.isArray(enrolments) ? enrolments.flatMap(one => readEnrolment(one) ?? []) : [])
    return true
  }
  const takeStatements = ({ statements }: Fields, line: number): boolean => {
    if (!Array.isArray(statements)) return false
    found = true
    for (const one of statements as readonly unknown[]) {
      if (isFields(one) && Array.isArray(one['statements'])) onFault(sourceProblem('source-no-attempt', line))
      else take(one, line, undefined)
    }
    return true
  }
  const takeTalk = (value: Fields, line: number): boolean => {
    if (!isFields(value['attempt']) || !('version' in value)) return false
    takeAttempt(value['attempt'], line, { learner: ownName(value['name']) })
    return true
  }
  const take = (value: unknown, line: number, under: string | undefined) => {
    // Some platforms put each statement into an envelope of their own.
    const inner = isFields(value) && isFields(value['statement']) ? value['statement'] : value
    if (under === 'attempts') wait(value, line)
    else if (!isFields(value)) takeAttempt(value, line)
    else if (!takeStatement(inner, line)) {
      // One file may have several of them, and nothing that a person did is left in it.
      const taken = [takeModel, takeAttempts, takeStatements, takeTalk].map(held => held(value, line))
      if (!taken.includes(true)) takeAttempt(value, line)
    }
  }
  const values = jsonValues(['attempts', 'statements'], {
    brief,
    value: take,
    fault: (fault, line) => {
      found = true
      onFault(sourceProblem(`source-${fault}`, line))
    },
  })
  return {
    push: values.push,
    end() {
      values.end()
      flush([])
      for (const { learner, rows: said, line } of groups.values()) {
        tell(rebuilt(said, learner, line, scriptOf), line)
      }
      if (!found) onFault(sourceProblem('source-empty', 1))
      else if (strange > 0 && groups.size === 0) onFault(sourceProblem('source-no-rows', 1))
    },
  }
}

/** What a person typed as their name. */
function ownName(name: unknown): Taken['learner'] {
  if (typeof name !== 'string') return null
  const cut = name.trim().slice(0, LONGEST_NAME)
  return cut === '' ? null : { id: cut, name: cut }
}

function placesIn(enrolments: readonly Enrolment[]): ReadonlyMap<string, Partial<Taken>> {
  return new Map(
    enrolments.flatMap(({ programme, begun }) =>
      begun.map(({ attempt, place, n, before, result }) => [
        attempt,
        {
          place: { programme: programme.hash.slice(0, 12), id: place, n },
          before,
          ...(result?.outOfTime && { outOfTime: true }),
        },
      ]),
    ),
  )
}
