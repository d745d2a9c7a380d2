/** The order in which replies are shown: shuffled by the attempt's seed, the same after undo, resume and fork. */
import type { WeighedReply } from './script.ts'

/** Depends on the seed, the beat's id and the replies' ids only; a reply that is not there moves no other. */
export function shown(seed: number, beat: string, replies: readonly WeighedReply[]): readonly WeighedReply[] {
  return replies
    .map(said => ({ said, place: scatter(`${seed}/${beat}/${said.reply.id}`) }))
    .toSorted((a, b) => a.place - b.place || (a.said.reply.id < b.said.reply.id ? -1 : 1))
    .map(({ said }) => said)
}

/** A text as a number that tells nothing of it: FNV-1a, its bits mixed once more so that last letters count. */
export function scatter(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
