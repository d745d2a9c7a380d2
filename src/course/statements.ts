/** What is reported, in xAPI statements as cmi5 defines or allows them. */
import type { Dimension } from '../scenario/vocabulary.ts'
import {
  CMI5_CATEGORY,
  INTERACTION,
  MASTERY_SCORE,
  MOVE_ON_CATEGORY,
  OBJECTIVE,
  SIMULATION,
  type Verb,
  VERBS,
} from './cmi5-words.ts'
import { isoOf } from './instant.ts'
import type { HeadRow, Row, TurnRow } from './report.ts'
import { isObject, type Json, type JsonObject } from './json.ts'
import { type Activity, isoDuration, scoreOf, type Statement, type StatementResult } from './xapi.ts'

/** Who speaks in a session, and of what. */
export interface Speaker {
  readonly actor: JsonObject
  readonly activityId: string
  readonly registration: string
  readonly contextTemplate: JsonObject
  /** As the LMS gave it, 0 to 1; null where it gave none. */
  readonly masteryScore: number | null
}

/** `id` is a UUID, `at` are milliseconds since 1970. */
export interface Stamp {
  readonly id: string
  readonly at: number
}

export function initialized(speaker: Speaker, stamp: Stamp): Statement {
  return defined(speaker, stamp, 'initialized')
}

/** `spent` here and below is in milliseconds. */
export function terminated(speaker: Speaker, stamp: Stamp, spent: number): Statement {
  return defined(speaker, stamp, 'terminated', { duration: isoDuration(spent) })
}

export function completed(speaker: Speaker, stamp: Stamp, spent: number): Statement {
  return defined(speaker, stamp, 'completed', { completion: true, duration: isoDuration(spent) })
}

/** Passed or failed. `overall` is 0 to 100. */
export function judged(
  speaker: Speaker,
  stamp: Stamp,
  { overall, passed, spent }: { readonly overall: number; readonly passed: boolean; readonly spent: number },
): Statement {
  const result = { score: scoreOf(overall), success: passed, duration: isoDuration(spent) }
  return defined(speaker, stamp, passed ? 'passed' : 'failed', result)
}

/** What the LMS will call passed: its own mastery score decides, where there is one. */
export function isPassed(
  masteryScore: number | null,
  { overall, passed }: { readonly overall: number; readonly passed: boolean },
): boolean {
  return masteryScore === null ? passed : scoreOf(overall).scaled >= masteryScore
}

/** Of the whole, or of one dimension as an objective of it. `score` is 0 to 100. */
export function scored(
  speaker: Speaker,
  stamp: Stamp,
  dimension: Dimension | null,
  score: number,
): Statement {
  const about: Activity =
    dimension === null
      ? { objectType: 'Activity', id: speaker.activityId }
      : {
          objectType: 'Activity',
          id: `${speaker.activityId}/objectives/${dimension}`,
          definition: { type: OBJECTIVE, name: { en: dimension } },
        }
  return allowed(speaker, stamp, 'scored', about, { score: scoreOf(score) })
}

/** `language` is that of the words, BCP 47. */
export function rowStatement(speaker: Speaker, id: string, row: Row, language: string): Statement {
  const stamp = { id, at: row.at }
  const about = `${speaker.activityId}/${row.id}`
  return row.kind === 'attempt'
    ? allowed(speaker, stamp, 'attempted', begun(about, row), { response: row.text })
    : allowed(speaker, stamp, 'answered', asked(about, row, language), {
        response: row.response,
        ...(row.result === 'neutral' ? {} : { success: row.result === 'correct' }),
        duration: isoDuration(row.latency),
      })
}

function begun(id: string, { scenario }: HeadRow): Activity {
  return { objectType: 'Activity', id, definition: { type: SIMULATION, name: { und: scenario } } }
}

function asked(id: string, row: TurnRow, language: string): Activity {
  return {
    objectType: 'Activity',
    id,
    definition: {
      type: INTERACTION,
      interactionType: 'choice',
      name: { und: `${row.scenario}/${row.beat}` },
      ...(row.asked === '' ? {} : { description: { [language]: row.asked } }),
      ...(row.words === ''
        ? {}
        : { choices: [{ id: row.response, description: { [language]: row.words } }] }),
    },
  }
}

function defined(speaker: Speaker, stamp: Stamp, verb: Verb, result?: StatementResult): Statement {
  const decides = result?.success !== undefined || result?.completion !== undefined
  const mastery = result?.score === undefined ? null : speaker.masteryScore
  return {
    ...said(speaker, stamp, verb, { objectType: 'Activity', id: speaker.activityId }, result),
    context: contextOf(speaker, {
      categories: decides ? [CMI5_CATEGORY, MOVE_ON_CATEGORY] : [CMI5_CATEGORY],
      ...(mastery === null ? {} : { extensions: { [MASTERY_SCORE]: mastery } }),
    }),
  }
}

/** What cmi5 does not define it allows, between the first statement and the last. */
function allowed(
  speaker: Speaker,
  stamp: Stamp,
  verb: Verb,
  about: Activity,
  result: StatementResult,
): Statement {
  return said(speaker, stamp, verb, about, result)
}

function said(
  speaker: Speaker,
  { id, at }: Stamp,
  verb: Verb,
  object: Activity,
  result?: StatementResult,
): Statement {
  return {
    id,
    timestamp: isoOf(at),
    actor: speaker.actor,
    verb: { id: VERBS[verb], display: { en: verb } },
    object,
    ...(result ? { result } : {}),
    context: contextOf(speaker, {}),
  }
}

/** The LMS's template with what is added: nothing of it is written over, and what it lists comes first. */
function contextOf(
  { contextTemplate, registration }: Speaker,
  added: { readonly categories?: readonly string[]; readonly extensions?: JsonObject },
): JsonObject {
  const { contextActivities, extensions } = contextTemplate
  const listed = isObject(contextActivities) ? contextActivities : {}
  const merged = {
    ...contextTemplate,
    registration,
    contextActivities: added.categories
      ? { ...listed, category: withCategories(listed['category'], added.categories) }
      : listed,
  }
  return added.extensions
    ? { ...merged, extensions: { ...added.extensions, ...(isObject(extensions) ? extensions : {}) } }
    : merged
}

function withCategories(listed: Json | undefined, ids: readonly string[]): Json {
  const before: readonly Json[] = Array.isArray(listed) ? listed : isObject(listed) ? [listed] : []
  const known = before.map(one => (isObject(one) ? one['id'] : null))
  return [...before, ...ids.filter(id => !known.includes(id)).map(id => ({ id }))]
}
