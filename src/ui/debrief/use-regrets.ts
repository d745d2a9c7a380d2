/** What each reply of a talk gave away, for whatever part of the debrief tells it. */
import { createContext, startTransition, useEffect, useState } from 'react'
import type { Regrets } from '../../lint/still.ts'
import { askRegrets, knownRegrets } from './ask-regrets.ts'
import type { Review } from './review.ts'

/** Undefined until it is known, and where it cannot be. */
export const RegretsContext = createContext<Regrets | undefined>(undefined)

export function useRegrets({ reference, transcript }: Review): Regrets | undefined {
  const [found, setFound] = useState<{ of: unknown; regrets: Regrets | undefined }>()
  useEffect(() => {
    if (knownRegrets({ transcript })) return undefined
    let wanted = true
    askRegrets({ reference, transcript }).then(
      regrets => wanted && startTransition(() => setFound({ of: transcript, regrets })),
      // Whatever goes wrong with this, the rest of the debrief stands.
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [reference, transcript])
  return found?.of === transcript ? found.regrets : knownRegrets({ transcript })
}

/** While something else is read, so that it is known by the time the debrief comes. */
export function useRegretsAhead({ reference, transcript }: Review): void {
  useEffect(() => {
    askRegrets({ reference, transcript }).catch(() => undefined)
  }, [reference, transcript])
}
