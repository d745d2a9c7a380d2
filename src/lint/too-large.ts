/** What can be said of a scenario that is too large to walk: what makes it so, and bounds that hold all the same. */
import type { Script } from '../dialogue/script.ts'
import type { Dimension } from '../scenario/vocabulary.ts'
import type { Reference } from '../scoring/reference.ts'
import type { Bound, TooLarge } from './proof.ts'
import { attainable } from './ways/attain.ts'
import { groundOf } from './ways/ground.ts'
import { MARKS, WHERE } from './ways/question.ts'
import { readsIn } from './ways/reads.ts'
import { MOST_STATES, walk } from './ways/walk.ts'

/** `most`: the states that were walked before it was given up. */
export function tooLarge(script: Script, reference: Reference, most = MOST_STATES): TooLarge {
  return { states: most, ...culprit(script, reference), bounds: boundsOf(script, reference, most) }
}

/** Flags and offers multiply the states; moods and records only widen them by so much. */
function culprit(script: Script, reference: Reference): Pick<TooLarge, 'by' | 'name'> {
  let flags: ReadonlySet<string> = new Set()
  for (const reads of readsIn(script, reference, MARKS).values())
    if (reads.flags.size > flags.size) flags = reads.flags
  const worths = new Map<string, Set<number>>()
  for (const { id, worth } of script.onOffer) worths.set(id, (worths.get(id) ?? new Set()).add(worth))
  const ofFlags = 2 ** flags.size
  const ofOffers = [...worths.values()].reduce((product, sums) => product * (sums.size + 1), 1)
  if (Math.max(ofFlags, ofOffers) < MANY) return { by: 'moods', name: null }
  if (ofFlags >= ofOffers) return { by: 'flags', name: mostSet(script, flags) }
  const [widest] = [...worths].toSorted(([, a], [, b]) => b.size - a.size)
  return { by: 'offers', name: widest?.[0] ?? null }
}

/** Fewer combinations than this are not what makes a scenario large. */
const MANY = 16

/** The flag that most replies set. */
function mostSet(script: Script, flags: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>()
  for (const { replies } of script.moments.values())
    for (const { reply } of replies)
      for (const flag of reply.sets) if (flags.has(flag)) counts.set(flag, (counts.get(flag) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/** Each dimension by itself tells fewer states apart: exact where those can be walked, and all that is possible where not. */
function boundsOf(script: Script, reference: Reference, most: number): TooLarge['bounds'] {
  const bounds: Partial<Record<Dimension, Bound>> = {}
  for (const dimension of script.scenario.scores) {
    const alone = walk(
      groundOf(script, reference, { ...WHERE, lines: false, [dimension]: true }),
      [[]],
      false,
      most,
    )
    const attain = alone && attainable(alone, dimension)
    const start = alone?.starts[0]?.node ?? 0
    bounds[dimension] = attain
      ? { min: 100 - (attain.most[start] ?? 0), max: 100 - (attain.least[start] ?? 0), exact: true }
      : { min: 0, max: 100, exact: false }
  }
  return bounds
}
