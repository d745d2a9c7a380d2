/** Giving in comes in three kinds, and each is told in its own words. */
import type { WeighedReply } from '../../dialogue/script.ts'

const PRESSING = ['demanding', 'abusive', 'threatening']

/** What is put behind the id of a sentence on a cave-in; nothing where the customer pressed for it and got it. */
export function kindOfCaveIn({ moment, unallowedException }: WeighedReply): '' | '.exception' | '.unasked' {
  if (!PRESSING.includes(moment.tone)) return '.unasked'
  return unallowedException ? '.exception' : ''
}
