/** The rules of cmi5 and xAPI that a statement may break, by their numbers: for an endpoint that is as strict as any. */
import { isObject, type Json, type JsonObject } from '../../src/course/json.ts'

/** What an endpoint knows of the session in which a statement is sent. */
export interface SessionFacts {
  readonly actor: JsonObject
  readonly registration: string
  readonly activityId: string
  readonly contextTemplate: JsonObject
  readonly launchMode: 'Normal' | 'Browse' | 'Review'
  readonly masteryScore: number | null
  readonly hasPreferences: boolean
  /** In order: those of this session, and those of other sessions of the same registration. */
  readonly said: readonly JsonObject[]
  readonly saidBefore: readonly JsonObject[]
}

export interface Breach {
  readonly status: 400 | 403
  readonly rule: string
}

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5'
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon'
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'
const OWN_VERBS = ['initialized', 'completed', 'passed', 'failed', 'terminated']

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i
const DURATION = /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+[DW])?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?)?$/
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/
const LANGUAGE = /^[a-z0-9]{1,8}(-[a-z0-9]{1,8})*$/i

/** The first rule that a statement breaks; null where it breaks none. */
export function breachOf(statement: Json, facts: SessionFacts): Breach | null {
  if (!facts.hasPreferences) return refusal('11.0.0.0-3')
  if (!isObject(statement)) return unreadable
  const shape = ofShape(statement)
  if (shape) return shape
  const rule = ofAll(statement, facts) ?? (isDefined(statement) ? ofDefined(statement, facts) : null)
  return rule === null ? null : refusal(rule)
}

export function verbOf(statement: JsonObject): string {
  return String(at(statement, 'verb', 'id') ?? '').replace('http://adlnet.gov/expapi/verbs/', '')
}

/** Whether it says of itself that cmi5 defines it. */
export function isDefined(statement: JsonObject): boolean {
  return categoriesOf(statement).includes(CMI5)
}

const unreadable: Breach = { status: 400, rule: '4.1.0.0-1' }

function refusal(rule: string): Breach {
  return { status: 403, rule }
}

/** What any LRS asks for. */
function ofShape(statement: JsonObject): Breach | null {
  const isWhole =
    Object.keys(statement).every(key => FIELDS.includes(key)) &&
    isObject(statement['actor']) &&
    isIri(at(statement, 'verb', 'id')) &&
    isIri(at(statement, 'object', 'id')) &&
    isMap(at(statement, 'verb', 'display')) &&
    isDefinition(at(statement, 'object', 'definition')) &&
    isResult(statement['result']) &&
    isContext(statement['context'])
  return isWhole ? null : unreadable
}

const FIELDS = ['id', 'timestamp', 'actor', 'verb', 'object', 'result', 'context']

/** What cmi5 asks of every statement. */
function ofAll(statement: JsonObject, facts: SessionFacts): string | null {
  const { id, timestamp, context } = statement
  if (typeof id !== 'string' || !UUID.test(id)) return '9.1.0.0-1'
  if (verbOf(statement) === 'voided') return '6.3.0.0-1'
  if (typeof timestamp !== 'string' || !TIMESTAMP.test(timestamp)) return '9.7.0.0-1'
  if (!/(Z|[+]00:?00)$/.test(timestamp)) return '9.7.0.0-2'
  if (!same(statement['actor'], facts.actor)) return '8.1.3.0-3'
  if (!isObject(context)) return '9.6.0.0-1'
  if (!keepsTemplate(context, facts.contextTemplate)) return '10.2.1.0-6'
  if (context['registration'] !== facts.registration) return '9.6.1.0-1'
  if (typeof at(context, 'extensions', SESSION) !== 'string') return '9.6.3.1-4'
  const decides = isDefined(statement) && ['completed', 'passed', 'failed'].includes(verbOf(statement))
  if (categoriesOf(statement).includes(MOVE_ON) && !decides) return '9.6.2.2-2'
  return ofOrder(statement, timestamp, facts)
}

/** By arrival, and by what the statements say of their time. */
function ofOrder(statement: JsonObject, timestamp: string, { said }: SessionFacts): string | null {
  const first = said.find(one => isDefined(one) && verbOf(one) === 'initialized')
  const isFirst = isDefined(statement) && verbOf(statement) === 'initialized'
  if (!first && !isFirst) return '9.3.0.0-4'
  if (first && Date.parse(timestamp) < Date.parse(String(first['timestamp']))) return '9.3.0.0-4'
  const isOver = said.some(one => isDefined(one) && verbOf(one) === 'terminated')
  const isLast = isDefined(statement) && verbOf(statement) === 'terminated'
  const isBefore = said.some(one => Date.parse(String(one['timestamp'])) > Date.parse(timestamp))
  return isOver || (isLast && isBefore) ? '9.3.0.0-5' : null
}

/** What cmi5 asks of the five statements that it defines. */
function ofDefined(statement: JsonObject, facts: SessionFacts): string | null {
  const verb = verbOf(statement)
  if (!OWN_VERBS.includes(verb)) return '9.3.0.0-1'
  const kind = at(statement, 'actor', 'objectType')
  if (kind !== undefined && kind !== 'Agent') return '9.2.0.0-2'
  if (!isObject(at(statement, 'actor', 'account'))) return '9.2.0.0-3'
  if (at(statement, 'object', 'id') !== facts.activityId) return '8.1.5.0-6'
  const decides = ['completed', 'passed', 'failed'].includes(verb)
  if (decides && facts.launchMode === 'Browse') return '10.2.2.0-2'
  if (decides && facts.launchMode === 'Review') return '10.2.2.0-3'
  return ofResult(statement, verb) ?? ofScore(statement, verb, facts) ?? ofOnce(verb, facts)
}

function ofResult(statement: JsonObject, verb: string): string | null {
  const result = isObject(statement['result']) ? statement['result'] : {}
  const { completion, success, duration } = result
  if (verb === 'completed' ? completion !== true : false) return '9.5.3.0-1'
  if (verb !== 'completed' && completion !== undefined) return '9.5.3.0-2'
  if (verb === 'passed' && success !== true) return '9.5.2.0-1'
  if (verb === 'failed' && success !== false) return '9.5.2.0-2'
  if (verb !== 'passed' && verb !== 'failed' && success !== undefined) return '9.5.2.0-3'
  const decides = completion !== undefined || success !== undefined
  if (decides && !categoriesOf(statement).includes(MOVE_ON)) return '9.6.2.2-1'
  const timed = ['terminated', 'completed', 'passed', 'failed'].indexOf(verb)
  return timed >= 0 && duration === undefined ? `9.5.4.1-${timed + 1}` : null
}

function ofScore(statement: JsonObject, verb: string, { masteryScore }: SessionFacts): string | null {
  const score = at(statement, 'result', 'score')
  if (!isObject(score)) return null
  if (verb !== 'passed' && verb !== 'failed') return '9.5.1.0-2'
  const { scaled, raw, min, max } = score
  if (raw !== undefined && (min === undefined || max === undefined)) return '9.5.1.0-3'
  if (masteryScore === null) return null
  if (at(statement, 'context', 'extensions', MASTERY) !== masteryScore) return '9.6.3.2-2'
  const passes = typeof scaled === 'number' && scaled >= masteryScore
  if (verb === 'passed' && !passes) return '9.3.4.0-2'
  return verb === 'failed' && passes ? '9.3.5.0-2' : null
}

function ofOnce(verb: string, { said, saidBefore }: SessionFacts): string | null {
  const now = said.filter(isDefined).map(verbOf)
  const before = saidBefore.filter(isDefined).map(verbOf)
  if (now.includes(verb)) return '9.3.0.0-2'
  const isVerdict = verb === 'passed' || verb === 'failed'
  if (isVerdict && (now.includes('passed') || now.includes('failed'))) return '9.3.0.0-3'
  if (verb === 'completed' && before.includes('completed')) return '9.3.0.0-6'
  if (verb === 'passed' && before.includes('passed')) return '9.3.0.0-7'
  return verb === 'failed' && before.includes('passed') ? '9.3.0.0-8' : null
}

/** Everything of the template stands where it stood. */
function keepsTemplate(context: JsonObject, template: JsonObject): boolean {
  return Object.entries(template).every(([key, value]) => {
    const given = context[key]
    if (!isObject(value)) return same(given, value)
    if (!isObject(given)) return false
    return Object.entries(value).every(([name, own]) => {
      const there = given[name]
      if (key !== 'contextActivities' || !Array.isArray(own)) return same(there, own)
      return Array.isArray(there) && own.every((one: Json, index) => same(there[index], one))
    })
  })
}

function categoriesOf(statement: JsonObject): readonly Json[] {
  const list = at(statement, 'context', 'contextActivities', 'category')
  return Array.isArray(list) ? list.map((one: Json) => at(one, 'id') ?? null) : []
}

function isResult(result: Json | undefined): boolean {
  if (result === undefined) return true
  if (!isObject(result)) return false
  const { score, success, completion, response, duration } = result
  return (
    (success === undefined || typeof success === 'boolean') &&
    (completion === undefined || typeof completion === 'boolean') &&
    (response === undefined || typeof response === 'string') &&
    (duration === undefined || (typeof duration === 'string' && DURATION.test(duration))) &&
    isScore(score)
  )
}

function isScore(score: Json | undefined): boolean {
  if (score === undefined) return true
  if (!isObject(score)) return false
  const { scaled, raw, min, max } = score
  const numbers = [scaled, raw, min, max].filter(one => one !== undefined)
  if (!numbers.every(one => typeof one === 'number')) return false
  if (typeof scaled === 'number' && (scaled < 0 || scaled > 1)) return false
  if (typeof min === 'number' && typeof max === 'number' && min >= max) return false
  return (
    !(typeof raw === 'number' && typeof min === 'number' && typeof max === 'number') || within(raw, min, max)
  )
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

function isDefinition(definition: Json | undefined): boolean {
  if (definition === undefined) return true
  if (!isObject(definition)) return false
  const { type, name, description, interactionType, choices } = definition
  const listed = Array.isArray(choices) ? choices : []
  const ids = listed.map((one: Json) => at(one, 'id'))
  return (
    isIri(type) &&
    isMap(name) &&
    isMap(description) &&
    (interactionType === undefined || ['choice', 'fill-in'].includes(String(interactionType))) &&
    (choices === undefined || interactionType === 'choice') &&
    listed.every((one: Json) => typeof at(one, 'id') === 'string' && isMap(at(one, 'description'))) &&
    new Set(ids).size === ids.length
  )
}

function isContext(context: Json | undefined): boolean {
  if (context === undefined) return true
  const extensions = at(context, 'extensions')
  return !isObject(extensions) || Object.keys(extensions).every(isIri)
}

/** Words by language, none of them empty. */
function isMap(map: Json | undefined): boolean {
  if (map === undefined) return true
  if (!isObject(map)) return false
  return Object.entries(map).every(
    ([language, words]) => LANGUAGE.test(language) && typeof words === 'string' && words !== '',
  )
}

function isIri(value: Json | undefined): boolean {
  return typeof value === 'string' && IRI.test(value)
}

function at(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  let found = value
  for (const key of keys) found = isObject(found) ? found[key] : undefined
  return found
}

/** Whatever the order of keys. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one: Json, index) => same(one, b[index] as Json))
  }
  if (!isObject(a) || !isObject(b)) return a === b
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every(key => same(a[key], b[key]))
}
