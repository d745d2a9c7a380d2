/** The plan of what to practise next, once it is reckoned. */
import { useEffect, useState } from 'react'
import { type Plan, planOf } from '../../practice/plan.ts'
import { type Host, useHost } from '../host.ts'
import { pastOf } from './past.ts'
import { shelfOf } from './shelf.ts'

/** Undefined until then, and where it cannot be: whoever shows it is whole without it. */
export function usePlan(): Plan | undefined {
  const host = useHost()
  const [plan, setPlan] = useState<Plan>()
  useEffect(() => {
    const waiting = new AbortController()
    const reckon = async () => {
      const found = await planned(host, waiting.signal)
      if (found && !waiting.signal.aborted) setPlan(found)
    }
    reckon().catch(() => undefined)
    return () => waiting.abort()
  }, [host])
  return plan
}

async function planned(host: Host, signal: AbortSignal): Promise<Plan | undefined> {
  const [past, shelf] = await Promise.all([pastOf(host, signal), shelfOf(host)])
  return past && planOf({ ...past, shelf, shifts: host.shifts, now: host.now() })
}
