/** Has files of attempts read beside the page; where no worker can be had, on the page itself. */
import type { Talk } from '../../cohort/talks.ts'
import { ownScript } from '../../host/own-script.ts'
import { type Asked, gather, type Gathered } from './gather.ts'
import type { FromWorker, ToWorker } from './gather-worker.ts'
// Its address, which the build makes: the module itself gives none.
// oxlint-disable-next-line import/default
import gatherWorker from './gather-worker.ts?worker&url'

export interface Desk {
  /** Rejects where a file cannot be read any more. */
  readonly gather: (asked: Asked, onProgress: (done: number) => void) => Promise<Gathered>
  /** The talks of people of whose names this is a part. */
  readonly find: (text: string) => Promise<readonly Talk[]>
  readonly close: () => void
}

export function openDesk(): Desk {
  const worker = workerHere()
  return worker ? beside(worker) : onThePage()
}

function workerHere(): Worker | undefined {
  try {
    return new Worker(ownScript(gatherWorker), { type: 'module' })
  } catch {
    return undefined
  }
}

function beside(worker: Worker): Desk {
  const ask = <Answer>(
    message: ToWorker,
    take: (answer: FromWorker) => Answer | undefined,
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const done = () => {
        worker.removeEventListener('message', hear)
        worker.removeEventListener('error', fail)
      }
      const fail = () => {
        done()
        reject(new Error('The worker did not answer.'))
      }
      const hear = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'failed') return fail()
        const answer = take(data)
        if (answer === undefined) return
        done()
        resolve(answer)
      }
      worker.addEventListener('message', hear)
      worker.addEventListener('error', fail)
      worker.postMessage(message, [])
    })
  return {
    gather: (asked, onProgress) =>
      ask({ kind: 'gather', asked }, answer => {
        if (answer.kind === 'progress') onProgress(answer.done)
        return answer.kind === 'gathered' ? answer.gathered : undefined
      }),
    find: text => ask({ kind: 'find', text }, answer => (answer.kind === 'found' ? answer.talks : undefined)),
    close: () => worker.terminate(),
  }
}

function onThePage(): Desk {
  let find: ((text: string) => readonly Talk[]) | undefined
  return {
    async gather(asked, onProgress) {
      const group = await gather(asked, onProgress)
      find = group.find
      return group.gathered
    },
    find: text => Promise.resolve(find?.(text) ?? []),
    close: () => undefined,
  }
}
