/** A corrected score as an xAPI statement, for the record that the attempt stands in: it adds, and takes nothing back. */
import { hashOf } from '../dialogue/fingerprint.ts'
import type { JsonObject } from '../course/json.ts'
import { scoreOf, type Statement } from '../course/xapi.ts'
import type { Correction } from './correction.ts'

const SCORED = 'http://adlnet.gov/expapi/verbs/scored'
const OBJECTIVE = 'http://adlnet.gov/expapi/activities/objective'
const SIMULATION = 'http://adlnet.gov/expapi/activities/simulation'

export interface Recorded {
  /** Where the programme's own statements stand: an IRI that ends without a slash. */
  readonly activityId: string
  /** The home page that the platform gives with its accounts; undefined where nobody said. */
  readonly homePage: string | undefined
}

/** Undefined where the learner is an account and nobody said of which platform: it would be somebody else's. */
export function correctedStatement(
  correction: Correction,
  { activityId, homePage }: Recorded,
): Statement | undefined {
  const { attempt, scenario, learner, mark, from, to, because, by, at } = correction
  const actor = learner && actorOf(learner, homePage)
  if (!actor) return undefined
  const about = `${activityId}/attempts/${encodeURIComponent(attempt)}`
  const fact = (name: string) => `${activityId}/corrections/${name}`
  return {
    id: statementId(correction),
    timestamp: at,
    actor,
    verb: { id: SCORED, display: { en: 'scored' } },
    object: {
      objectType: 'Activity',
      id: mark === 'overall' ? about : `${about}/objectives/${mark}`,
      definition: { type: mark === 'overall' ? SIMULATION : OBJECTIVE, name: { und: `${scenario}/${mark}` } },
    },
    result: { score: scoreOf(to), response: because },
    context: {
      contextActivities: { parent: [{ objectType: 'Activity', id: activityId }] },
      extensions: { [fact('from')]: from, [fact('by')]: by, [fact('essence')]: correction.essence },
    },
  }
}

/** An address of mail, its hash, an OpenID, or else an account. */
function actorOf(
  { id, name }: NonNullable<Correction['learner']>,
  homePage: string | undefined,
): JsonObject | undefined {
  const agent = { objectType: 'Agent', name }
  if (/^[^\s@]+@[^\s@]+$/.test(id)) return { ...agent, mbox: `mailto:${id}` }
  if (/^[0-9a-f]{40}$/.test(id)) return { ...agent, mbox_sha1sum: id }
  if (/^https?:\/\//.test(id)) return { ...agent, openid: id }
  return homePage === undefined ? undefined : { ...agent, account: { homePage, name: id } }
}

/** The same correction has the same UUID, however often it is sent: version 8 of RFC 9562, made of a hash. */
function statementId(correction: Correction): string {
  const hex = hashOf(correction)
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-')
}
