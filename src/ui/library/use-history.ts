/** What was begun and finished here, once it is known. */
import { useEffect, useState } from 'react'
import { useHost } from '../host.ts'
import type { History } from './history.ts'

/** Undefined until then: the shelf does not wait for it, nor for the part of the page that grades. */
export function useHistory(): History | undefined {
  const host = useHost()
  const [history, setHistory] = useState<History>()
  useEffect(() => {
    let wanted = true
    const read = async () => {
      const stored = await host.attempts.list()
      if (stored.length === 0) return
      const { historyOf } = await import('./history.ts')
      const found = await historyOf(host)
      if (wanted) setHistory(found)
    }
    // The shelf is whole without it: what cannot be read is no reason to show none of it.
    read().catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [host])
  return history
}
