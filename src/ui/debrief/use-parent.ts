/** The talk that a fork can be set beside: the one it comes from, where that is still there and over. */
import { useCallback } from 'react'
import { isOver } from '../../dialogue/state.ts'
import { useHost } from '../host.ts'
import { type Closed, type Opened, openAttempt } from '../opened.ts'
import { usePromised } from '../parts/use-promised.ts'

/** Undefined until it is known; its value is the id, and undefined where there is none. */
export function useParent(
  opened: Opened | { readonly closed: Closed } | undefined,
): { readonly value: string | undefined } | undefined {
  const host = useHost()
  const id = opened && 'attempt' in opened ? opened.attempt.from?.attempt : undefined
  const found = usePromised(
    useCallback(async () => {
      const parent = id === undefined ? undefined : await openAttempt(host, id)
      return parent && 'attempt' in parent && isOver(parent.transcript.state) ? id : undefined
    }, [host, id]),
  )
  return opened && found
}
