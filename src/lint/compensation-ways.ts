/** Which kinds of giving the ways through a scenario can end with: too little, what is fair, too much. */
import { type Memory, offered, remedied } from '../dialogue/memory.ts'
import type { Script } from '../dialogue/script.ts'
import { fairness } from '../scoring/compensation.ts'
import { type Arrival, walkMoods } from './mood-walk.ts'

export const GIVINGS = ['low', 'fair', 'high'] as const
export type Giving = (typeof GIVINGS)[number]

/**
 * The kinds of giving that some way ends with; all of them where there are too many ways to tell.
 *
 * Exact, over every state that replies can reach. It walks moods and offers, not what was lost on the way, and stops
 * as soon as all are found.
 */
export function compensationWays(script: Script): ReadonlySet<Giving> {
  const found = new Set<Giving>()
  const judged = new Set<string>()
  const judge = ({ beat, memory }: Arrival) => {
    if (!script.endings.has(beat)) return false
    const { standing, wayForward, handedOver } = memory
    const offers = standing.map(({ id, worth, remedy, when, fits }) =>
      [id, worth, remedy, when, fits].join(':'),
    )
    const key = `${offers.join()}|${wayForward}|${handedOver}`
    if (judged.has(key)) return false
    judged.add(key)
    for (const giving of givingOf(script, memory)) found.add(giving)
    return found.size === GIVINGS.length
  }
  const whole = walkMoods(script, judge, { offers: true, deepFirst: true })
  return whole ? found : new Set(GIVINGS)
}

function givingOf(script: Script, memory: Memory): Giving[] {
  const { give } = script.scenario.youMay
  const band = remedied(memory.standing) ? script.bands.remedied : script.bands.plain
  const given = offered(memory.standing)
  const beyondYou = band.lo > give
  const fair = fairness(script, memory)
  if (fair.points === 0) return ['fair']
  // Where what is owed is not yours to give, any sum of yours beyond your authority is too much.
  if (given > (beyondYou ? give : band.hi)) return ['high']
  // Where nothing is owed, too little is a talk in which no way forward was put at all.
  return given < band.lo || fair.reason === 'no-way-forward' ? ['low'] : []
}
