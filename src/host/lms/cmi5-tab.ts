/** What a tab keeps of a cmi5 session, so that a reload goes on with it: a token is given once. */
import { LAST_INSTANT } from '../../course/instant.ts'
import { isObject, type Json, readJson } from '../../course/json.ts'
import type { Statement } from '../../course/xapi.ts'

export interface Tab {
  /** The address that the token was had from: another launch has another one. */
  readonly fetch: string
  readonly token: string
  /** When this session began, in milliseconds since 1970; null before that. */
  readonly since: number | null
  /** Whether the LMS took the first statement. */
  readonly initialized: boolean
  /** Whether passed or failed was said in this session: one of them, once. */
  readonly judged: boolean
  /** Whether the last statement was sent: after it nothing is taken. */
  readonly terminated: boolean
  /** What was to be kept last, whether the LMS has it or not; null: nothing in this session. */
  readonly suspend: string | null
  /** Not taken yet. */
  readonly pending: readonly Statement[]
  readonly returnUrl: string | null
}

export interface Tabs {
  readonly read: () => Tab | null
  readonly write: (tab: Tab) => void
}

/** Where a browser keeps nothing, as in some frames, a reload finds nothing. `storage` may throw or be missing. */
export function tabFor(registration: string, storage: () => Storage | undefined): Tabs {
  const name = `even-keel.cmi5.${registration}`
  return {
    read: () => {
      try {
        return tabFrom(storage()?.getItem(name) ?? '')
      } catch {
        return null
      }
    },
    write: tab => {
      try {
        storage()?.setItem(name, JSON.stringify(tab))
      } catch {
        // Full or forbidden: the session itself does not need it.
      }
    },
  }
}

function tabFrom(text: string): Tab | null {
  const found = readJson(text)
  if (!isObject(found)) return null
  const { fetch, token, since, suspend, pending, returnUrl } = found
  if (typeof fetch !== 'string' || typeof token !== 'string') return null
  return {
    fetch,
    token,
    since: typeof since === 'number' && since >= 0 && since <= LAST_INSTANT ? since : null,
    initialized: found['initialized'] === true,
    judged: found['judged'] === true,
    terminated: found['terminated'] === true,
    suspend: typeof suspend === 'string' ? suspend : null,
    pending: Array.isArray(pending) ? (pending as readonly Json[]).filter(isStatement) : [],
    returnUrl: typeof returnUrl === 'string' ? returnUrl : null,
  }
}

/** Written by this file alone, and only ever sent on: by as much of it as is looked at on the way. */
function isStatement(said: Json): said is Json & Statement {
  if (!isObject(said) || typeof said['id'] !== 'string') return false
  const { verb, object } = said
  return (
    isObject(verb) && typeof verb['id'] === 'string' && isObject(object) && typeof object['id'] === 'string'
  )
}
