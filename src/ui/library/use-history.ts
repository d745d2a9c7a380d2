/** What was begun and finished here, once it is known. */
import { useEffect, useState } from 'react'
import type { Stored } from '../../host/records.ts'
import { type Host, useHost } from '../host.ts'
import type { History } from './history.ts'

const NOTHING: History = { byScenario: new Map(), begun: [], closed: 0 }

/** As it was when the shelf was last seen: coming back to it, nothing jumps. */
const lastSeen = new WeakMap<Host, History>()

/** Undefined until then: the shelf does not wait for it. */
export function useHistory(): History | undefined {
  const host = useHost()
  const [history, setHistory] = useState(() => lastSeen.get(host))
  useEffect(() => {
    const waiting = new AbortController()
    const read = async () => {
      const stored = await host.attempts.list()
      const found = stored.length === 0 ? NOTHING : await toldOf(host, stored, waiting.signal)
      if (!found || waiting.signal.aborted) return
      lastSeen.set(host, found)
      setHistory(found)
    }
    // The shelf is whole without it: what cannot be read is no reason to show none of it.
    read().catch(() => undefined)
    return () => waiting.abort()
  }, [host])
  return history
}

/** The part of the page that grades comes only where there is something to grade. */
async function toldOf(
  host: Host,
  stored: readonly Stored[],
  signal: AbortSignal,
): Promise<History | undefined> {
  const { historyOf } = await import('./history.ts')
  return historyOf(host, stored, signal)
}
