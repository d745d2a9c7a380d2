/** Waits for something while a screen is drawn. */
import { useEffect, useState } from 'react'

/** Undefined until `start` is done; a fault on the way is the error boundary's. `start` must be a steady function. */
export function usePromised<Value>(start: () => Promise<Value>): { readonly value: Value } | undefined {
  const [result, setResult] = useState<{ start: unknown } & ({ value: Value } | { fault: unknown })>()
  useEffect(() => {
    let wanted = true
    start().then(
      value => wanted && setResult({ start, value }),
      (fault: unknown) => wanted && setResult({ start, fault }),
    )
    return () => {
      wanted = false
    }
  }, [start])
  if (result?.start !== start) return undefined
  if ('fault' in result) throw result.fault
  return result
}
