/** Somebody’s way through a programme: all of it finished once, something begun again, something out of time. */
import { aProgramme, OUT_OF_TIME, scored, wayThrough } from '../../course/support/programmes.ts'

export const PROGRAMME = aProgramme()
export const ENROLLED = wayThrough(PROGRAMME, {
  counter: [scored(80), OUT_OF_TIME],
  phone: [scored(60, 70)],
  lost: [scored(90), null],
})
