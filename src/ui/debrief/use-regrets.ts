/** What each reply of a talk gave away, for whatever part of the debrief tells it. */
import { createContext, startTransition, useEffect, useState } from 'react'
import type { Regrets } from '../../lint/still.ts'
import { askRegrets } from './ask-regrets.ts'
import type { Review } from './review.ts'

/** Undefined until it is known, and where it cannot be. */
export const RegretsContext = createContext<Regrets | undefined>(undefined)

export function useRegrets({ reference, transcript }: Review): Regrets | undefined {
  const [found, setFound] = useState<{ of: unknown; regrets: Regrets | undefined }>()
  useEffect(() => {
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
  return found?.of === transcript ? found.regrets : undefined
}
