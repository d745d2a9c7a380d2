/** Requests to the LRS of a cmi5 launch: what is asked, and whether the answer is worth another try. */
import type { Cmi5Launch } from '../../course/cmi5-launch.ts'
import type { LmsClock } from './lms-clock.ts'

export interface Answer {
  readonly status: number
  readonly text: string
  readonly etag: string | null
  /** Milliseconds that the LMS wants to be left alone for. */
  readonly pause: number
}

export interface Asked {
  readonly method: 'GET' | 'POST' | 'PUT'
  /** `statements`, `activities/state` or `agents/profile`. */
  readonly resource: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Null where no answer came. Never rejects. */
export type Wire = (asked: Asked) => Promise<Answer | null>

/** How long an answer may take, in milliseconds. */
const PATIENCE = 20_000
/** How long an LMS is left alone at most, in seconds: what waits for it is not lost meanwhile. */
const LONGEST_PAUSE = 60

/** Bytes that may still be on their way when a page goes: a browser takes 64 KiB of all that is, and no more. */
export const OUTLIVES = 60_000

export function wireTo(launch: Cmi5Launch, token: string, ask: typeof fetch, clock: LmsClock): Wire {
  return ({ method, resource, query = {}, body, headers = {} }) => {
    const search = new URLSearchParams(query).toString()
    const address = `${launch.endpoint}/${resource}${search === '' ? '' : `?${search}`}`
    return answerTo(ask, clock, address, {
      method,
      headers: {
        Authorization: `Basic ${token}`,
        'X-Experience-API-Version': '1.0.3',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body, keepalive: bytesOf(body) <= OUTLIVES }),
    })
  }
}

/** The token that all requests need. It is given once. */
export async function fetchToken(
  { fetch: address }: Cmi5Launch,
  ask: typeof fetch,
  clock: LmsClock,
): Promise<Answer | null> {
  return answerTo(ask, clock, address, { method: 'POST' })
}

/** No answer, or one that says to try later. */
export function isPassing(answer: Answer | null): boolean {
  return answer === null || answer.status >= 500 || answer.status === 429 || answer.status === 408
}

export function isFine(answer: Answer | null): answer is Answer {
  return answer !== null && answer.status >= 200 && answer.status < 300
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

async function answerTo(
  ask: typeof fetch,
  clock: LmsClock,
  address: string,
  init: RequestInit,
): Promise<Answer | null> {
  const over = new AbortController()
  const callOff = clock.after(PATIENCE, () => over.abort())
  try {
    const response = await ask(address, { cache: 'no-store', ...init, signal: over.signal })
    const text = await response.text()
    const seconds = Number(response.headers.get('Retry-After') ?? 0)
    return {
      status: response.status,
      text,
      etag: response.headers.get('ETag'),
      pause: seconds > 0 ? Math.min(seconds, LONGEST_PAUSE) * 1000 : 0,
    }
  } catch {
    return null
  } finally {
    callOff()
  }
}
