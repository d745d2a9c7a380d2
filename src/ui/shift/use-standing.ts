/** Where a shift stands, once it is known. */
import { useCallback } from 'react'
import type { ShiftState } from '../../course/shift-state.ts'
import type { Shift } from '../../scenario/programme.ts'
import { type Host, useHost } from '../host.ts'
import { usePromised } from '../parts/use-promised.ts'
import { standingOf } from './standing.ts'

/** Undefined until then, and where there is no shift. */
export function useStanding(shift: Shift | undefined): ShiftState | undefined {
  const host = useHost()
  const found = usePromised(useCallback(() => standingOfAny(host, shift), [host, shift]))
  return found?.value
}

async function standingOfAny(host: Host, shift: Shift | undefined): Promise<ShiftState | undefined> {
  return shift && standingOf(host, shift)
}
