/** Finds what a reply does in vain: a flag that is set already on every way, an offer that never stands at the end. */
import { SILENT } from './options.ts'
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
  const fresh = new Map<string, { idle: Idle; isFresh: boolean }>()
  eachSaying(walk, (node, said) => {
    const { flags } = walk.walker.placeAt(node)
    const { id } = said.moment
    for (const name of said.reply.sets) {
      const key = `${id}.${said.reply.id}.${name}`
      const known = fresh.get(key) ?? { idle: { beat: id, reply: said.reply.id, of: 'flag', name }, isFresh: false }
      fresh.set(key, known)
      if (!flags.includes(name)) known.isFresh = true
    }
  })
  return [...fresh.values()].filter(({ isFresh }) => !isFresh).map(({ idle }) => idle)
}

/** Offers that another with the same id replaces on every way to the end. */
function idleOffers(walk: Walk): Idle[] {
  const ids = new Set(walk.walker.script.onOffer.map(({ id }) => id))
  return [...ids].flatMap(name => {
    const stands = endsWithout(walk, name)
    const found = new Map<string, { idle: Idle; stands: boolean }>()
    eachSaying(walk, (_, said, edge) => {
      if (said.reply.offer?.id !== name) return
      const { id } = said.moment
      const key = `${id}.${said.reply.id}`
      const known = found.get(key) ?? { idle: { beat: id, reply: said.reply.id, of: 'offer', name }, stands: false }
      found.set(key, known)
      if (stands[walk.to[edge] ?? 0] === 1) known.stands = true
    })
    return [...found.values()].filter(one => !one.stands).map(({ idle }) => idle)
  })
}

/** By node, 1 where some way to an end makes no further offer with this id. */
function endsWithout(walk: Walk, offer: string): Uint8Array {
  const { order, first, count, to } = walk
  const ends = new Uint8Array(walk.size)
  for (let changed = true; changed;) {
    changed = false
    for (let at = order.length - 1; at >= 0; at--) {
      const node = order[at] ?? 0
      if (ends[node] === 1) continue
      const from = first[node] ?? 0
      const end = from + (count[node] ?? 0)
      let found = from === end
      for (let edge = from; edge < end && !found; edge++)
        found = ends[to[edge] ?? 0] === 1 && saidOn(walk, node, edge)?.reply.offer?.id !== offer
      if (!found) continue
      ends[node] = 1
      changed = true
    }
    if (!walk.endless) break
  }
  return ends
}

function saidOn(walk: Walk, node: number, edge: number) {
  const index = walk.reply[edge] ?? SILENT
  return walk.walker.optionsAt(walk.walker.placeAt(node)).find(option => option.index === index)?.said
}

function eachSaying(
  walk: Walk,
  visit: (node: number, said: NonNullable<ReturnType<typeof saidOn>>, edge: number) => void,
): void {
  for (const node of walk.order) {
    const from = walk.first[node] ?? 0
    for (let edge = from; edge < from + (walk.count[node] ?? 0); edge++) {
      const said = saidOn(walk, node, edge)
      if (said) visit(node, said, edge)
    }
  }
}
