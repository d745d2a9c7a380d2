/** What is kept of a registration in its LMS: read once, then written after every turn. */
import { isYounger, type Kept, readKept } from '../../course/cmi5-told.ts'
import type { Cmi5Launch } from '../../course/cmi5-launch.ts'
import { type Answer, isFine, isPassing, type Wire } from './cmi5-wire.ts'

export interface Keep {
  /** As it was at the launch. */
  readonly before: Kept
  readonly save: (kept: Kept) => Promise<Saved>
}

/** Taken; not taken for now; not taken at all. */
export type Saved = 'fine' | 'later' | 'refused'

/** The names under which an LMS has the document. */
export function stateQuery(launch: Cmi5Launch, stateId: string): Readonly<Record<string, string>> {
  const { activityId, actor, registration } = launch
  return { activityId, agent: JSON.stringify(actor), registration, stateId }
}

/** `found` is the LMS's answer at the launch, with what was kept or with 404. */
export function keepIn(launch: Cmi5Launch, wire: Wire, found: Answer): Keep {
  const query = stateQuery(launch, STATE_ID)
  const resource = 'activities/state'
  let etag = isFine(found) ? found.etag : null
  let careful = false

  const post = async (body: string) => {
    // A document posted is merged with what there is, and needs no precondition: what is known is said all the same.
    const answer = await wire({ method: 'POST', resource, query, body, headers: ifStill(etag) })
    if (isFine(answer)) etag = answer.etag
    return answer
  }

  /** For an LMS that wants to hear what it has before it takes anything else. */
  const put = async (body: string, own: Kept): Promise<Answer | null> => {
    const now = await wire({ method: 'GET', resource, query })
    if (isPassing(now)) return now
    if (isFine(now) && isYounger(readKept(now.text), own)) return { ...now, status: 412 }
    const headers = isFine(now) ? ifStill(now.etag) : { 'If-None-Match': '*' }
    const answer = await wire({ method: 'PUT', resource, query, body, headers })
    // A proxy on the way may have made another tag of the LRS's own: then none can be the right one.
    return answer?.status === 412 ? wire({ method: 'POST', resource, query, body }) : answer
  }

  return {
    before: readKept(isFine(found) ? found.text : ''),
    save: async kept => {
      const body = JSON.stringify(kept)
      let answer = careful ? await put(body, kept) : await post(body)
      if (!careful && answer && WANTS_CARE.includes(answer.status)) {
        answer = await put(body, kept)
        careful = isFine(answer)
      }
      return isFine(answer) ? 'fine' : isPassing(answer) ? 'later' : 'refused'
    },
  }
}

export const STATE_ID = 'even-keel'

/** Not a document that it can merge; another one than was thought. */
const WANTS_CARE = [400, 409, 412]

function ifStill(etag: string | null): Readonly<Record<string, string>> {
  // Some servers call every tag weak that they compress the document of; a weak one never matches.
  return etag === null ? {} : { 'If-Match': etag.replace(/^W\//, '') }
}
