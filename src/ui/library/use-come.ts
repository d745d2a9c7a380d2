/** How far one has come with a shift, once it is known. */
import { useEffect, useState } from 'react'
import type { Shift } from '../../scenario/programme.ts'
import { type Host, useHost } from '../host.ts'

export interface Come {
  /** How many were met. */
  readonly met: number
  readonly over: boolean
}

/** Undefined until then: the shelf does not wait for it, and is whole without it. */
export function useCome(shift: Shift): Come | undefined {
  const host = useHost()
  const [come, setCome] = useState<Come>()
  useEffect(() => {
    let wanted = true
    comeWith(host, shift)
      .then(found => wanted && setCome(found))
      .catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [host, shift])
  return come
}

/** The part of the page that talks attempts through comes only where there is one. */
async function comeWith(host: Host, shift: Shift): Promise<Come> {
  const stored = await host.attempts.list()
  const begun = stored.some(one => 'attempt' in one && shift.scenarios.includes(one.attempt.scenario.id))
  if (!begun) return { met: 0, over: false }
  const { standingOf } = await import('../shift/standing.ts')
  const { done, next } = await standingOf(host, shift)
  return { met: done.length, over: !next }
}
