/** Which endings of a talk take what is left undone. */
import type { Script } from '../../dialogue/script.ts'
import { endingReasonAt } from '../../scoring/ending.ts'
import type { Place } from '../ways/places.ts'
import { LIMITED, memoryOf } from '../ways/record.ts'

/** Whether an ending that a place leads to costs something: by its tone, and by whether a limit stands. */
export function badEnds(script: Script) {
  const known = new Map<string, boolean>()
  return ({ beat, moody }: Place, { ending }: Place, record: number): boolean => {
    if (!moody || ending === null) return false
    const at = script.moments.get(beat)
    if (!at) return false
    const isLimited = LIMITED[record] === 1
    const key = `${at.moment.tone} ${isLimited ? 1 : 0} ${ending}`
    const before = known.get(key)
    if (before !== undefined) return before
    const memory = memoryOf(record)
    const state = { beat, anger: 0, trust: 0, flags: [], carried: [], memory, ending: null }
    const isBad = endingReasonAt(script, state, at, ending) !== undefined
    known.set(key, isBad)
    return isBad
  }
}
