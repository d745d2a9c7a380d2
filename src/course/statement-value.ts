/** A row out of an xAPI statement, as an LRS gives it back; and whose it is. */
import { isFields } from './attempt-value.ts'
import { VERBS } from './cmi5-words.ts'
import { instantOf } from './instant.ts'
import { isRowId, type LmsRow } from './rebuild.ts'

export interface StatementRow {
  readonly row: LmsRow
  /** The same for all rows of one person in one registration of one course. */
  readonly group: string
  readonly learner: { readonly id: string; readonly name: string }
}

const LONGEST_NAME = 200

/** Undefined where it is no statement of ours that begins an attempt or answers. Never throws. */
export function rowIn(statement: unknown): StatementRow | undefined {
  if (!isFields(statement)) return undefined
  const { verb, object, actor, result, timestamp, context } = statement
  const said = isFields(verb) ? verb['id'] : undefined
  if (said !== VERBS.attempted && said !== VERBS.answered) return undefined
  const about = isFields(object) ? object['id'] : undefined
  const response = isFields(result) ? result['response'] : undefined
  if (typeof about !== 'string' || typeof response !== 'string') return undefined
  const cut = about.lastIndexOf('/')
  const id = about.slice(cut + 1)
  const learner = learnerOf(actor)
  if (!isRowId(id) || !learner) return undefined
  const registration = isFields(context) ? context['registration'] : undefined
  const group = `${learner.id}\n${typeof registration === 'string' ? registration : ''}\n${about.slice(0, cut)}`
  return {
    row: {
      id,
      text: response,
      at: typeof timestamp === 'string' ? (instantOf(timestamp) ?? null) : null,
      latency: isFields(result) ? durationOf(result['duration']) : null,
    },
    group,
    learner,
  }
}

/** Whether it looks like a statement at all, of whomever and about whatever. */
export function isStatement(value: unknown): boolean {
  return isFields(value) && isFields(value['verb']) && isFields(value['object']) && 'actor' in value
}

function learnerOf(actor: unknown): StatementRow['learner'] | undefined {
  if (!isFields(actor)) return undefined
  const { account, mbox, mbox_sha1sum: sum, openid, name } = actor
  const named = isFields(account) ? account['name'] : undefined
  const id = [named, mbox, sum, openid].find(one => typeof one === 'string' && one !== '')
  if (typeof id !== 'string') return undefined
  const bare = id.replace(/^mailto:/, '').slice(0, LONGEST_NAME)
  return { id: bare, name: typeof name === 'string' && name !== '' ? name.slice(0, LONGEST_NAME) : bare }
}

const DURATION =
  /^P(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/

/** ISO 8601 in milliseconds; no years and months, which nobody answers in. */
export function durationOf(text: unknown): number | null {
  const found = typeof text === 'string' && text.length < 100 ? DURATION.exec(text) : null
  if (!found) return null
  const [days, hours, minutes, seconds] = found.slice(1).map(part => Number(part ?? 0))
  return Math.round(((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000)
}
