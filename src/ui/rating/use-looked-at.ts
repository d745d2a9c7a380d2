/** Of which talks the scores may be shown, once it is known. */
import { useCallback } from 'react'
import { type LookedAt, lookedAtIn } from '../../practice/looked-at.ts'
import { useHost } from '../host.ts'
import { usePromised } from '../parts/use-promised.ts'

/** Undefined until then: no score may be seen for a moment. */
export function useLookedAt(): LookedAt | undefined {
  const { keepsakes } = useHost()
  const found = usePromised(useCallback(async () => lookedAtIn(await keepsakes.ratings()), [keepsakes]))
  return found?.value
}
