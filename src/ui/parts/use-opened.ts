/** Opens an attempt for a screen. */
import { useEffect, useState } from 'react'
import { useHost } from '../host.ts'
import { openAttempt } from '../opened.ts'

type Result = Awaited<ReturnType<typeof openAttempt>>

/** Undefined while it is being opened; a fault on the way is the error boundary's. */
export function useOpened(id: string): Result | undefined {
  const host = useHost()
  const [result, setResult] = useState<{ value: Result } | { fault: unknown }>()
  useEffect(() => {
    let wanted = true
    openAttempt(host, id).then(
      value => wanted && setResult({ value }),
      (fault: unknown) => wanted && setResult({ fault }),
    )
    return () => {
      wanted = false
    }
  }, [host, id])
  if (result && 'fault' in result) throw result.fault
  return result?.value
}
