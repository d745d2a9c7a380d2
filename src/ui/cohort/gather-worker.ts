/** Beside the page, where a hundred thousand attempts hold nothing up: reads files, and finds talks in them. */
import type { Talk } from '../../cohort/talks.ts'
import { type Asked, gather, type Gathered, type Group } from './gather.ts'

export type ToWorker =
  { readonly kind: 'gather'; readonly asked: Asked } | { readonly kind: 'find'; readonly text: string }

export type FromWorker =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'gathered'; readonly gathered: Gathered }
  | { readonly kind: 'found'; readonly talks: readonly Talk[] }
  | { readonly kind: 'failed' }

let group: Group | undefined

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'find') tell({ kind: 'found', talks: group?.find(data.text) ?? [] })
  else void read(data.asked)
})

async function read(asked: Asked): Promise<void> {
  try {
    group = await gather(asked, done => tell({ kind: 'progress', done }))
    tell({ kind: 'gathered', gathered: group.gathered })
  } catch {
    tell({ kind: 'failed' })
  }
}

function tell(message: FromWorker): void {
  self.postMessage(message, {})
}
