/** The ways on from a talk, as the address has it: within a shift they stay in the shift. */
import { useRoute } from 'wouter'
import { say } from '../i18n/page-speech.ts'
import { say as sayOfShift } from '../i18n/shift-speech.ts'
import { briefOf, debriefOf, LIBRARY, SHIFT, shiftOf, talkOf } from './paths.ts'

export interface Ways {
  /** The id of the shift; undefined for a single play. */
  readonly shift: string | undefined
  readonly back: string
  readonly backName: string
  readonly briefOf: (scenario: string) => string
  readonly talkOf: (attempt: string) => string
  readonly debriefOf: (attempt: string) => string
}

export function useWays(): Ways {
  const [, found] = useRoute<{ shift: string }>(`${SHIFT}/*?`)
  const shift = found?.shift
  const inShift = shift === undefined ? '' : shiftOf(shift)
  return {
    shift,
    back: inShift || LIBRARY,
    backName: shift === undefined ? say('app.scenarios') : sayOfShift('back'),
    briefOf: scenario => inShift + briefOf(scenario),
    talkOf: attempt => inShift + talkOf(attempt),
    debriefOf: attempt => inShift + debriefOf(attempt),
  }
}
