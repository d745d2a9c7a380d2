/** The ways on from a talk, as the address has it: within a shift or a programme they stay there. */
import { useRoute } from 'wouter'
import { say as sayOfCourse } from '../i18n/course-notice-speech.ts'
import { say } from '../i18n/page-speech.ts'
import { say as sayOfShift } from '../i18n/shift-speech.ts'
import { briefOf, debriefOf, LIBRARY, PROGRAMME, SHIFT, shiftOf, talkOf } from './paths.ts'

export interface Ways {
  /** The id of the shift; undefined for a single play. */
  readonly shift: string | undefined
  /** Within a programme a talk is not simply had again: it has its attempts. */
  readonly inProgramme: boolean
  readonly back: string
  readonly backName: string
  readonly briefOf: (scenario: string) => string
  readonly talkOf: (attempt: string) => string
  readonly debriefOf: (attempt: string) => string
}

export function useWays(): Ways {
  const [, found] = useRoute<{ shift: string }>(`${SHIFT}/*?`)
  const [inProgramme] = useRoute(`${PROGRAMME}/*?`)
  const shift = found?.shift
  const within = inProgramme ? PROGRAMME : shift === undefined ? '' : shiftOf(shift)
  return {
    shift,
    inProgramme,
    back: within || LIBRARY,
    backName: inProgramme
      ? sayOfCourse('name')
      : shift === undefined
        ? say('app.scenarios')
        : sayOfShift('back'),
    briefOf: scenario => within + briefOf(scenario),
    talkOf: attempt => within + talkOf(attempt),
    debriefOf: attempt => within + debriefOf(attempt),
  }
}
