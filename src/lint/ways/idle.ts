/** Finds what a reply does in vain: a flag that is set already on every way, an offer that never stands at the end. */
import type { WeighedReply } from '../../dialogue/script.ts'
import type { Walk } from './walk.ts'
import { saidOn } from './ways-through.ts'

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
  const fresh = new Map<string, { idle: Idle; isFresh: boolean }>()
  eachSaying(walk, (node, said) => {
    const { flags } = walk.walker.placeAt(node)
    const { id } = said.moment
    for (const name of said.reply.sets) {
      const key = `${id}.${said.reply.id}.${name}`
      const known = fresh.get(key) ?? {
        idle: { beat: id, reply: said.reply.id, of: 'flag', name },
        isFresh: false,
      }
      fresh.set(key, known)
      if (!flags.includes(name)) known.isFresh = true
    }
  })
  return [...fresh.values()].filter(({ isFresh }) => !isFresh).map(({ idle }) => idle)
}

/** Offers that another with the same id replaces on every way to the end. */
function idleOffers(walk: Walk): Idle[] {
  const ids = [...new Set(walk.walker.script.onOffer.map(({ id }) => id))].slice(0, MOST_OFFERS)
  const bitOf = (said: WeighedReply | undefined) => {
    const at = said?.reply.offer ? ids.indexOf(said.reply.offer.id) : -1
    return at < 0 ? 0 : 1 << at
  }
  const stands = endsWithout(walk, bitOf, 2 ** ids.length - 1)
  const found = new Map<string, { idle: Idle; stands: boolean }>()
  eachSaying(walk, (_, said, edge) => {
    const [bit, { id }] = [bitOf(said), said.moment]
    if (bit === 0) return
    const name = said.reply.offer?.id ?? ''
    const key = `${id}.${said.reply.id}`
    const known = found.get(key) ?? {
      idle: { beat: id, reply: said.reply.id, of: 'offer', name },
      stands: false,
    }
    found.set(key, known)
    if (((stands[walk.to[edge] ?? 0] ?? 0) & bit) !== 0) known.stands = true
  })
  return [...found.values()].filter(one => !one.stands).map(({ idle }) => idle)
}

/** One bit for each id; whoever has more offers than this has other worries. */
const MOST_OFFERS = 30

/** By node, the offers of which some way to an end makes no further one, as bits. */
function endsWithout(walk: Walk, bitOf: (said: WeighedReply | undefined) => number, all: number): Int32Array {
  const { order, first, count, to } = walk
  const ends = new Int32Array(walk.size)
  for (let changed = true; changed;) {
    changed = false
    for (let at = order.length - 1; at >= 0; at--) {
      const node = order[at] ?? 0
      const from = first[node] ?? 0
      const end = from + (count[node] ?? 0)
      let bits = from === end ? all : 0
      for (let edge = from; edge < end && bits !== all; edge++)
        bits |= (ends[to[edge] ?? 0] ?? 0) & ~bitOf(saidOn(walk, node, edge))
      if (bits === ends[node]) continue
      ends[node] = bits
      changed = true
    }
    if (!walk.endless) break
  }
  return ends
}

function eachSaying(walk: Walk, visit: (node: number, said: WeighedReply, edge: number) => void): void {
  for (const node of walk.order) {
    const from = walk.first[node] ?? 0
    for (let edge = from; edge < from + (walk.count[node] ?? 0); edge++) {
      const said = saidOn(walk, node, edge)
      if (said && (said.reply.sets.length > 0 || said.reply.offer)) visit(node, said, edge)
    }
  }
}
