/** A small group as a package writes it to an LRS: two people who played the shipped sale. */
import { statementsOf } from '../../cohort/support/statements.ts'
import { taken } from '../../cohort/support/people.ts'
import { SHELF } from '../../cohort/support/many.ts'
import { walkthroughsOf } from './keep.ts'

const SCENARIO = 'expired-sale-price'

export function statementsOfGroup(): readonly unknown[] {
  const graded = SHELF.find(({ script }) => script.scenario.id === SCENARIO)
  if (!graded) throw new Error(`${SCENARIO} is not shipped.`)
  const ways = [...walkthroughsOf(SCENARIO).values()].slice(0, 2)
  return ways.flatMap((way, index) => {
    const id = String(index + 1).padStart(32, '0')
    const { attempt } = taken(graded, way.join(' '), { id, seed: index })
    const name = ['Bea Low', 'Cy High'][index] ?? ''
    return statementsOf(attempt, { name, mail: `p${index}@example.org` })
  })
}
