/** Which replies of a moment are right there: the reference, and those that meet the moment as well and do no harm. */
import type { Script, WeighedMoment, WeighedReply } from '../../dialogue/script.ts'
import { ignoresAbuse, offersTooMuch } from '../../scoring/charges.ts'
import { TURN_DIMENSIONS } from '../../scoring/reference.ts'
import type { Measured } from '../measured.ts'
import { marksOf } from './words.ts'

/** A moment with its replies told apart, both in the order of the file. */
export interface Sorted {
  readonly beat: string
  readonly replies: readonly WeighedReply[]
  /** What the words of each can be told by. */
  readonly marks: readonly ReadonlySet<string>[]
  readonly isBest: (said: WeighedReply) => boolean
  /** How many are right; 1 at least. */
  readonly best: number
}

/** The moments at which there is something to choose: some replies are right, and some are not. The note is the last. */
export function sortedMoments(measured: Measured): readonly Sorted[] {
  const known = SORTED.get(measured.reference) ?? sort(measured)
  SORTED.set(measured.reference, known)
  return known
}

/** Several rules ask, and a long scenario has ten thousand replies. */
const SORTED = new WeakMap<Measured['reference'], readonly Sorted[]>()

function sort(measured: Measured): readonly Sorted[] {
  const { script } = measured
  const everywhere = [...script.moments.values(), ...(script.note ? [script.note] : [])]
  return everywhere
    .map(at => {
      const right = rightAt(measured, at)
      const { replies } = at
      return {
        beat: at.moment.id,
        replies,
        marks: replies.map(({ reply }) => marksOf(reply.say)),
        isBest: (said: WeighedReply) => right.has(said),
        best: right.size,
      }
    })
    .filter(({ best, replies }) => best > 0 && best < replies.length)
}

/** The right replies of a moment; none where it has no reference. */
export function rightAt(measured: Measured, { moment, replies }: WeighedMoment): ReadonlySet<WeighedReply> {
  const reference = measured.reference.measures.get(moment.id)?.reply
  return new Set(
    reference && replies.filter(said => said === reference || isAsGood(measured, said, reference)),
  )
}

/** Nothing is taken off for it where it stands, whatever was said before; endings and standing offers aside. */
function isAsGood({ script, reference }: Measured, said: WeighedReply, best: WeighedReply): boolean {
  return (
    isDecent(script, said) &&
    TURN_DIMENSIONS.every(
      dimension => !reference.claimed.includes(dimension) || said[dimension].q >= best[dimension].q,
    )
  )
}

/** No move of it is harmful; it offers no more than is fair, grants nothing that no rule allows, and lets no abuse pass. */
export function isDecent(script: Script, said: WeighedReply): boolean {
  return !said.harmful && !offersTooMuch(script, said) && !said.unallowedException && !ignoresAbuse(said)
}
