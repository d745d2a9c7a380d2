/** An LMS that launches for cmi5, with its LRS, in memory: it says which rule is broken, as strictly as any. */
import { createHash } from 'node:crypto'
import { isObject, type Json, type JsonObject, readJson } from '../../src/course/json.ts'
import { type Breach, breachOf, same, type SessionFacts, verbOf } from './cmi5-rules.ts'

export interface LmsOptions {
  readonly launchMode?: 'Normal' | 'Browse' | 'Review'
  /** As it stands in the launch data, whatever it is. */
  readonly masteryScore?: Json
  readonly returnURL?: string
  /** Added to the template that every statement must hold. */
  readonly template?: JsonObject
  /** The agent profile; absent: 404. */
  readonly preferences?: JsonObject
  readonly actor?: JsonObject
  /** Whether another document is only taken with If-Match, as some LRSs have it. */
  readonly wantsEtag?: boolean
  /** What a page comes to see of ETags: nothing from elsewhere, or what a proxy has made of them. */
  readonly etags?: 'hidden' | 'weak' | 'mangled'
  /** Whether a statement that it has is a conflict even where it is the same. */
  readonly takesNoneTwice?: boolean
}

export interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Answered {
  readonly status: number
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

interface Session {
  readonly id: string
  readonly token: string
  readonly facts: Omit<SessionFacts, 'said' | 'saidBefore' | 'hasPreferences'>
  readonly said: JsonObject[]
  isFetched: boolean
  hasPreferences: boolean
  isAbandoned: boolean
}

export const ACTIVITY = 'https://lms.example/cmi5/course/1/au/0'
export const REGISTRATION = '760e3480-ba55-4991-94b0-01820dbd23a2'
export const PUBLISHED = 'https://academy.example/programmes/firm/unit'
export const ACTOR: JsonObject = {
  objectType: 'Agent',
  name: 'Ada Ray',
  account: { homePage: 'https://lms.example', name: '1625378' },
}
const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'

/** One learner's registration at one LMS; `base` is where it stands. */
export function xapiEndpoint(options: LmsOptions = {}, base = 'https://lms.example') {
  const documents = new Map<string, { readonly text: string; readonly etag: string }>()
  const sessions: Session[] = []
  const refusals: Breach[] = []
  const calls: string[] = []
  /** What happens to the next requests before anything else, by what they ask for. */
  let faults: { readonly to: RegExp; readonly with: 'lost' | 'unanswered' | number; left: number }[] = []

  /** Launches once more in the same registration; what was open is abandoned. Gives back the query of the address. */
  function launch(own: LmsOptions = {}): string {
    const now = { ...options, ...own }
    for (const session of sessions) session.isAbandoned = true
    const id = `session-${sessions.length + 1}`
    const contextTemplate: JsonObject = {
      ...now.template,
      extensions: { ...fieldOf(now.template, 'extensions'), [SESSION_ID]: id },
      contextActivities: {
        ...fieldOf(now.template, 'contextActivities'),
        grouping: [{ id: PUBLISHED }],
      },
    }
    const actor = now.actor ?? ACTOR
    const launchMode = now.launchMode ?? 'Normal'
    const { masteryScore = null } = now
    sessions.push({
      id,
      token: `token-of-${id}`,
      facts: {
        actor,
        registration: REGISTRATION,
        activityId: ACTIVITY,
        contextTemplate,
        launchMode,
        masteryScore: isShare(masteryScore) ? masteryScore : null,
      },
      said: [],
      isFetched: false,
      hasPreferences: false,
      isAbandoned: false,
    })
    const data: JsonObject = {
      launchMode,
      moveOn: 'CompletedAndPassed',
      contextTemplate,
      ...(now.masteryScore === undefined ? {} : { masteryScore }),
      ...(now.returnURL === undefined ? {} : { returnURL: now.returnURL }),
    }
    put('LMS.LaunchData', JSON.stringify(data))
    if (now.preferences) put('profile', JSON.stringify(now.preferences))
    return `?${new URLSearchParams({
      endpoint: `${base}/lrs/`,
      fetch: `${base}/fetch/${sessions.length}`,
      actor: JSON.stringify(actor),
      activityId: ACTIVITY,
      registration: REGISTRATION,
    }).toString()}`
  }

  function put(name: string, text: string): void {
    documents.set(name, { text, etag: `"${createHash('sha1').update(text).digest('hex')}"` })
  }

  function refuse(breach: Breach): Answered {
    refusals.push(breach)
    return reply(breach.status, `${breach.rule} - the rule of that number is broken`)
  }

  /** Null: it never came. */
  function handle(request: Asked): Answered | null {
    const url = new URL(request.url)
    const what = url.searchParams.get('stateId') ?? url.searchParams.get('profileId') ?? ''
    const called = `${request.method} ${url.pathname.replace(/^.*\/lrs\/|^\//, '')}${what && ` ${what}`}`
    calls.push(called)
    const fault = faults.find(({ to, left }) => left > 0 && to.test(called))
    if (fault) {
      fault.left -= 1
      if (fault.with === 'lost') return null
      if (typeof fault.with === 'number') return reply(fault.with, 'not now')
      answer(request, url)
      return null
    }
    return answer(request, url)
  }

  function answer(request: Asked, url: URL): Answered {
    const [, , number] = /^\/(fetch)\/(\d+)$/.exec(url.pathname) ?? []
    if (number !== undefined) return tokenFor(sessions[Number(number) - 1], request)
    const resource = url.pathname.replace(/^.*\/lrs\//, '')
    const session = sessions.find(({ token }) => request.headers['authorization'] === `Basic ${token}`)
    if (!session) return reply(401, 'no such token')
    if (request.headers['x-experience-api-version'] !== '1.0.3') return reply(400, 'which version?')
    if (!session.isFetched || session.isAbandoned || session.said.some(one => verbOf(one) === 'terminated')) {
      return refuse({ status: 403, rule: '8.1.2.0-2' })
    }
    if (resource === 'statements') return statements(request, url, session)
    const agent = readJson(url.searchParams.get('agent') ?? '')
    if (!same(agent, session.facts.actor)) return refuse({ status: 403, rule: '8.1.3.0-3' })
    if (resource === 'activities/state') return state(request, url)
    if (resource === 'agents/profile') return profile(request, url, session)
    return reply(404, 'no such resource')
  }

  function tokenFor(session: Session | undefined, { method }: Asked): Answered {
    if (!session || method !== 'POST') return reply(405, 'POST it')
    const isFirst = !session.isFetched
    session.isFetched = true
    const said = isFirst
      ? { 'auth-token': session.token }
      : { 'error-code': '1', 'error-text': 'It was given.' }
    return reply(200, JSON.stringify(said))
  }

  function statements({ method, body, headers }: Asked, url: URL, session: Session): Answered {
    const all = sessions.flatMap(({ said }) => said)
    if (method === 'GET') return found(all, url)
    if (method !== 'POST') return reply(405, 'POST it')
    if (headers['content-type'] !== 'application/json') return reply(400, 'JSON?')
    const given = readJson(body)
    const list: readonly Json[] = Array.isArray(given) ? given : [given ?? null]
    const before = session.said.length
    for (const statement of list) {
      const known = isObject(statement) ? all.find(({ id }) => id === statement['id']) : undefined
      const breach = breachOf(statement, {
        ...session.facts,
        hasPreferences: session.hasPreferences,
        said: session.said,
        saidBefore: sessions.filter(one => one !== session).flatMap(({ said }) => said),
      })
      if (breach || (known && (options.takesNoneTwice || !same(known, statement)))) {
        // All of a request or nothing of it.
        session.said.length = before
        return breach ? refuse(breach) : reply(409, 'another statement has this id')
      }
      if (!known) session.said.push(statement as JsonObject)
    }
    return reply(200, JSON.stringify(list.map(one => (isObject(one) ? one['id'] : null))))
  }

  function found(all: readonly JsonObject[], { searchParams }: URL): Answered {
    const id = searchParams.get('statementId')
    const one = all.find(statement => statement['id'] === id)
    if (id !== null) return one ? reply(200, JSON.stringify(one)) : reply(404, 'none')
    const verb = searchParams.get('verb')
    const some = all.filter(({ verb: own }) => verb === null || (isObject(own) && own['id'] === verb))
    return reply(200, JSON.stringify({ statements: some.toReversed(), more: '' }))
  }

  function state({ method, body, headers }: Asked, { searchParams }: URL): Answered {
    const name = searchParams.get('stateId') ?? ''
    if (searchParams.get('registration') !== REGISTRATION) return refuse({ status: 403, rule: '8.1.4.0-3' })
    if (searchParams.get('activityId') !== ACTIVITY) return reply(404, 'no such activity')
    const there = documents.get(name)
    if (method === 'GET') return there ? reply(200, there.text, tag(there.etag)) : reply(404, 'none')
    if (name === 'LMS.LaunchData') return refuse({ status: 403, rule: '10.2.1.0-5' })
    const match = headers['if-match']
    if (match !== undefined && match !== there?.etag) return reply(412, 'it is another one')
    if (headers['if-none-match'] === '*' && there) return reply(412, 'there is one')
    if (there && match === undefined && (method === 'PUT' || options.wantsEtag))
      return reply(409, 'which one?')
    const before = there && method === 'POST' ? readJson(there.text) : {}
    const given = readJson(body)
    if (!isObject(before) || !isObject(given)) return reply(400, 'these cannot be merged')
    put(name, JSON.stringify({ ...before, ...given }))
    return reply(204, '')
  }

  function profile({ method }: Asked, { searchParams }: URL, session: Session): Answered {
    if (searchParams.get('profileId') !== 'cmi5LearnerPreferences') return reply(404, 'none')
    if (method !== 'GET') return reply(403, 'read only')
    session.hasPreferences = true
    const there = documents.get('profile')
    return there ? reply(200, there.text) : reply(404, 'none')
  }

  function tag(etag: string): Readonly<Record<string, string>> {
    if (options.etags === 'hidden') return {}
    return {
      etag: options.etags === 'weak' ? `W/${etag}` : options.etags === 'mangled' ? `${etag}-gzip` : etag,
    }
  }

  return {
    launch,
    handle,
    /** All statements that it took, in order. */
    statements: (): readonly JsonObject[] => sessions.flatMap(({ said }) => said),
    /** Every refusal by a rule. */
    refusals: (): readonly string[] => refusals.map(({ rule }) => rule),
    /** What was asked for, in order. */
    calls: (): readonly string[] => calls,
    document: (name: string): string | undefined => documents.get(name)?.text,
    keep: put,
    /** The next `times` requests for something like `to` go wrong. */
    fail: (to: RegExp, how: 'lost' | 'unanswered' | number, times = 1) => {
      faults = [...faults, { to, with: how, left: times }]
    },
    mend: () => {
      faults = []
    },
    fetch: fetchFrom(handle),
  }
}

export type XapiEndpoint = ReturnType<typeof xapiEndpoint>

/** As a page's own `fetch`. */
function fetchFrom(handle: (request: Asked) => Answered | null): typeof fetch {
  return async (input, init = {}) => {
    const headers = Object.fromEntries(new Headers(init.headers ?? {}))
    const body = typeof init.body === 'string' ? init.body : ''
    const url = input instanceof Request ? input.url : String(input)
    // A browser takes no more with it than this when a page goes.
    if (init.keepalive && Buffer.byteLength(body) > 65_536) throw new TypeError('keepalive')
    await Promise.resolve()
    const answer = handle({ method: init.method ?? 'GET', url, headers, body })
    if (!answer) throw new TypeError('Failed to fetch')
    const empty = answer.status === 204
    return new Response(empty ? null : answer.body, { status: answer.status, headers: answer.headers })
  }
}

function reply(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answered {
  return { status, body, headers }
}

/** What is none of it is no mastery score, and no statement can keep to it. */
function isShare(value: Json): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1
}

function fieldOf(object: JsonObject | undefined, key: string): JsonObject {
  const found = object?.[key]
  return isObject(found) ? found : {}
}
