/** Has what a talk's replies gave away reckoned beside the page, once a talk. */
import { ownScript } from '../../host/own-script.ts'
import type { Regrets } from '../../lint/still.ts'
import { SILENCE } from '../../scenario/vocabulary.ts'
import type { SentTalk } from './regret-worker.ts'
// Its address, which the build makes: the module itself gives none.
// oxlint-disable-next-line import/default
import regretWorker from './regret-worker.ts?worker&url'
import type { Review } from './review.ts'

type Asked = Pick<Review, 'reference' | 'transcript'>

/** Milliseconds. One that was killed tells nobody: what takes a fraction of this is not waited for any longer. */
const PATIENCE = 60_000

const asked = new WeakMap<Asked['transcript'], Promise<Regrets | undefined>>()
const known = new WeakMap<Asked['transcript'], Regrets>()

/** What was reckoned already; a debrief that finds it here shows nothing that changes under its reader. */
export function knownRegrets({ transcript }: Pick<Asked, 'transcript'>): Regrets | undefined {
  return known.get(transcript)
}

/**
 * Undefined where there is too much to walk, and where nothing was heard of it: then it is asked for again with the next
 * debrief. A debrief shows all else meanwhile.
 */
export function askRegrets(review: Asked): Promise<Regrets | undefined> {
  const { transcript } = review
  const before = asked.get(transcript)
  if (before) return before
  const found = besideThePage(transcript)
    .catch(() => onThePage(review))
    .then(regrets => {
      if (regrets === 'unheard') {
        asked.delete(transcript)
        return undefined
      }
      if (regrets) known.set(transcript, regrets)
      return regrets
    })
  asked.set(transcript, found)
  found.catch(() => asked.delete(transcript))
  return found
}

function besideThePage(transcript: Asked['transcript']): Promise<Regrets | 'unheard' | undefined> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(ownScript(regretWorker), { type: 'module' })
    const waiting = setTimeout(() => done(() => resolve('unheard')), PATIENCE)
    const done = (settle: () => void) => {
      clearTimeout(waiting)
      worker.terminate()
      settle()
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Regrets | undefined>) =>
      done(() => resolve(data)),
    )
    worker.addEventListener('error', () => done(() => reject(new Error('The worker did not answer.'))))
    worker.postMessage(sent(transcript), [])
  })
}

function sent({ script, happenings, state }: Asked['transcript']): SentTalk {
  return {
    scenario: script.scenario,
    carried: state.carried,
    replies: happenings.map(happening => (happening.kind === 'reply' ? happening.said.reply.id : SILENCE)),
  }
}

/** Some frames allow no workers: there it is done on the page, when the page has nothing else to do. */
async function onThePage({ reference, transcript }: Asked): Promise<Regrets | undefined> {
  const { regretsOf } = await import('../../lint/regret.ts')
  await quiet()
  return regretsOf(transcript, reference)
}

function quiet(): Promise<void> {
  return new Promise(resolve => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve)
    else requestIdleCallback(() => resolve(), { timeout: 2_000 })
  })
}
