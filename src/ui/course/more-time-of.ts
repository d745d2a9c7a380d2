/** How much time the person needs: as the host keeps it, else for as long as the page is open. */
import { type MoreTime, moreTimeIn } from '../../host/more-time.ts'
import type { Host } from '../host.ts'

const forgotten = new WeakMap<object, MoreTime>()

export function moreTimeOf({ moreTime, settings }: Pick<Host, 'moreTime' | 'settings'>): MoreTime {
  if (moreTime) return moreTime
  const known = forgotten.get(settings) ?? moreTimeIn(nowhere)
  forgotten.set(settings, known)
  return known
}

function nowhere(): never {
  throw new Error('Nothing is kept here.')
}
