/** Why a move is due, in one plain sentence. */
import { say } from '../../i18n/practice-speech.ts'
import { DAY } from '../../practice/day.ts'
import type { MoveStanding } from '../../practice/standing.ts'

export function whyDue({ of, taken, last }: MoveStanding, now: number): string {
  const one = of === 1 ? '.one' : ''
  if (taken < of) return say(`missed${one}`, { of, taken })
  return say(`taken${one}`, { of, days: Math.max(0, Math.floor((now - last) / DAY)) })
}
