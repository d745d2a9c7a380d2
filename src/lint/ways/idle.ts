/** Finds what a reply does in vain: a flag that is set already on every way, an offer that never stands at the end. */
import type { WeighedReply } from '../../dialogue/script.ts'
import { SILENT } from './options.ts'
import type { Place } from './places.ts'
import type { Walk } from './walk.ts'

export interface Idle {
  readonly beat: string
  readonly reply: string
  readonly of: 'flag' | 'offer'
  /** The flag, or the id of the offer. */
  readonly name: string
}

/** Asked of a walk that tells all flags apart that a condition or a line still reads. */
export function idleIn(walk: Walk): readonly Idle[] {
  return [...idleFlags(walk), ...idleOffers(walk)]
}

/** Flags that are there already whenever the reply is said. */
function idleFlags(walk: Walk): Idle[] {
  const { first, count, reply, stretches } = walk
  const fresh = new Map<string, { idle: Idle; isFresh: boolean }>()
  for (const { place, from, to } of stretches) {
    const setting = place.replies.map(said => place.ending === null && said.reply.sets.length > 0)
    if (!setting.includes(true)) continue
    const last = (first[to - 1] ?? 0) + (count[to - 1] ?? 0)
    // The ways on from the nodes of a place stand together.
    for (let edge = first[from] ?? 0; edge < last; edge++) {
      const index = reply[edge] ?? SILENT
      const said = place.replies[index]
      if (!said || !setting[index]) continue
      setting[index] = false
      note(fresh, place, said)
    }
  }
  return [...fresh.values()].filter(({ isFresh }) => !isFresh).map(({ idle }) => idle)
}

function note(
  fresh: Map<string, { idle: Idle; isFresh: boolean }>,
  { flags }: Place,
  { moment: { id }, reply }: WeighedReply,
): void {
  for (const name of reply.sets) {
    const key = `${id}.${reply.id}.${name}`
    const known = fresh.get(key) ?? { idle: { beat: id, reply: reply.id, of: 'flag', name }, isFresh: false }
    fresh.set(key, known)
    if (!flags.includes(name)) known.isFresh = true
  }
}

/** Offers that another with the same id replaces on every way to the end. */
function idleOffers(walk: Walk): Idle[] {
  const { first, count, to: next, reply, stretches } = walk
  const ids = [...new Set(walk.ground.script.onOffer.map(({ id }) => id))].slice(0, MOST_OFFERS)
  if (ids.length === 0) return []
  const bitsOf = new Map<readonly WeighedReply[], Int32Array>()
  const bitsAt = ({ replies }: Place): Int32Array => {
    const known =
      bitsOf.get(replies) ??
      Int32Array.from(replies, said => {
        const at = said.reply.offer ? ids.indexOf(said.reply.offer.id) : -1
        return at < 0 ? 0 : 1 << at
      })
    bitsOf.set(replies, known)
    return known
  }
  const stands = endsWithout(walk, bitsAt, 2 ** ids.length - 1)
  const found = new Map<WeighedReply, boolean>()
  for (const { place, from, to } of stretches) {
    const bits = bitsAt(place)
    if (bits.every(bit => bit === 0)) continue
    const last = (first[to - 1] ?? 0) + (count[to - 1] ?? 0)
    for (let edge = first[from] ?? 0; edge < last; edge++) {
      const index = reply[edge] ?? SILENT
      const said = place.replies[index]
      const bit = bits[index] ?? 0
      if (!said || bit === 0 || found.get(said) === true) continue
      found.set(said, ((stands[next[edge] ?? 0] ?? 0) & bit) !== 0)
    }
  }
  return [...found].flatMap(
    ([
      {
        moment,
        reply: { id, offer },
      },
      standing,
    ]): Idle[] => (standing ? [] : [{ beat: moment.id, reply: id, of: 'offer', name: offer?.id ?? '' }]),
  )
}

/** One bit for each id; whoever has more offers than this has other worries. */
const MOST_OFFERS = 30

/** By node, the offers of which some way to an end makes no further one, as bits. */
function endsWithout(walk: Walk, bitsAt: (place: Place) => Int32Array, all: number): Int32Array {
  const { order, first, count, to, reply, places, ground } = walk
  const ends = new Int32Array(walk.size)
  for (let changed = true; changed;) {
    changed = false
    let place = -1
    let offers: Int32Array = NOTHING
    for (let at = order.length - 1; at >= 0; at--) {
      const node = order[at] ?? 0
      if (places[node] !== place) {
        place = places[node] ?? 0
        const here = ground.places.all[place]
        offers = here ? bitsAt(here) : NOTHING
      }
      const from = first[node] ?? 0
      const end = from + (count[node] ?? 0)
      let bits = from === end ? all : 0
      for (let edge = from; edge < end && bits !== all; edge++)
        bits |= (ends[to[edge] ?? 0] ?? 0) & ~(offers[reply[edge] ?? SILENT] ?? 0)
      if (bits === ends[node]) continue
      ends[node] = bits
      changed = true
    }
    if (!walk.endless) break
  }
  return ends
}

const NOTHING = new Int32Array(0)
