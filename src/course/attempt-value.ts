/** An attempt out of any JSON: what `play --json` prints, what the page saves, or a line of many. */
import { type Attempt, ATTEMPT_FORMAT, EVENT_KINDS, MODES } from '../dialogue/attempt.ts'
import { ATTEMPT_FIELDS } from '../dialogue/attempt-shape.ts'
import { plainAttempt } from '../dialogue/plain-attempt.ts'
import { date, elapsed, firstFault, id as idFault } from '../dialogue/shape.ts'
import { type SourceProblem, sourceProblem } from './source-problem.ts'

type Fields = Readonly<Record<string, unknown>>

/** The attempt and nothing else; or what keeps it from being read. Never throws. */
export function attemptIn(value: unknown, line: number): Attempt | SourceProblem {
  if (!isFields(value) || typeof value['format'] !== 'number') return sourceProblem('source-no-attempt', line)
  const { format } = value
  if (format !== ATTEMPT_FORMAT) {
    const code = format > ATTEMPT_FORMAT ? 'attempt-newer' : 'attempt-older'
    return sourceProblem(code, line, { format, known: ATTEMPT_FORMAT })
  }
  if (isAttempt(value)) return plainAttempt(value)
  const fault = firstFault(value, ATTEMPT_FIELDS) ?? { path: ['started'], wanted: 'date' }
  const field = fault.path.map(step => (typeof step === 'number' ? step + 1 : step)).join(' › ')
  return sourceProblem('attempt-shape', line, { field, wanted: fault.wanted })
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The same as `ATTEMPT_FIELDS` says, without telling where: a hundred thousand of them are looked at in a second. */
function isAttempt(value: Fields): value is Fields & Attempt {
  const { id, scenario, rules, engine, language, mode, seed, carried, earlier, from, started, events } = value
  return (
    isId(id) &&
    isFields(scenario) &&
    isId(scenario['id']) &&
    isText(scenario['plays']) &&
    isText(scenario['words']) &&
    isText(rules) &&
    isText(engine) &&
    isText(language) &&
    MODES.some(known => known === mode) &&
    isWhole(seed) &&
    Array.isArray(carried) &&
    carried.every(isText) &&
    isWhole(earlier) &&
    (from === null || (isFields(from) && isId(from['attempt']) && isWhole(from['turn']))) &&
    date(started) === null &&
    Array.isArray(events) &&
    events.every(isEvent)
  )
}

function isEvent(event: unknown): boolean {
  return (
    isFields(event) &&
    isWhole(event['n']) &&
    elapsed(event['at']) === null &&
    EVENT_KINDS.some(known => known === event['kind']) &&
    isText(event['beat']) &&
    (event['reply'] === null || isText(event['reply']))
  )
}

function isId(value: unknown): boolean {
  return idFault(value) === null
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
