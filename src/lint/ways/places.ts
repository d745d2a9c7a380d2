/** Where a walk can be, mood and record aside: a beat with all there that is still read, each made once. */
import { type Memory, withOffer } from '../../dialogue/memory.ts'
import type { Script, WeighedReply } from '../../dialogue/script.ts'
import { withFlags } from '../../dialogue/step.ts'
import type { Offer } from '../../scenario/scenario.ts'
import { NOTE } from '../../scenario/vocabulary.ts'
import type { Question } from './question.ts'
import type { Reads } from './reads.ts'
import { type Counted, counted, type Keeping, keeping } from './record.ts'

/** What a place keeps of a talk beside its beat. */
export interface Facts {
  readonly flags: readonly string[]
  readonly carried: readonly string[]
  readonly standing: Memory['standing']
  /** The ending that was reached; the note follows it. */
  readonly ending: string | null
}

/** Facts of which there is but one with the same content, counted from 0. */
export interface KnownFacts extends Facts {
  readonly number: number
}

export interface Place extends Facts {
  /** Counted from 0, in the order in which the places were made. */
  readonly index: number
  readonly beat: string
  /** What losses can depend on of the offers that stand. */
  readonly sums: string
  /** What is kept of a record that arrives here. */
  readonly keeps: Keeping
  /** The records that can be told apart here. */
  readonly records: Counted
  /** Whether the mood still matters: the talk is not over. */
  readonly moody: boolean
  /** The replies of its moment, in the order of the file; none where the talk is over. */
  readonly replies: readonly WeighedReply[]
}

export interface Places {
  readonly all: readonly Place[]
  /** The place of a beat with these facts, less those that nothing reads from there on. */
  readonly at: (beat: string, facts: Facts) => Place
  /** The same, found at once where it was asked for before. */
  readonly atKnown: (beat: string, facts: KnownFacts) => Place
  /** The facts of a place. */
  readonly known: (place: Place) => KnownFacts
  /** The facts once a reply is said at a place. */
  readonly after: (place: Place, said: WeighedReply) => KnownFacts
  /** Facts with the ending that was reached. */
  readonly ended: (facts: KnownFacts, ending: string) => KnownFacts
}

export function placesOf(script: Script, reads: ReadonlyMap<string, Reads>, question: Question): Places {
  const all: Place[] = []
  const known = new Map<string, Map<string, Place>>()
  const facts = factsIn()
  /** By beat, then by the number of the facts. */
  const byFacts = new Map<string, Map<number, Place>>()
  /** By place, once something was said there. */
  const factsOf: (KnownFacts | undefined)[] = []

  const knownAt = (place: Place): KnownFacts => (factsOf[place.index] ??= facts.known(place))

  const at = (beat: string, given: Facts): Place => {
    const read = reads.get(beat)
    if (!read) throw new Error(`A checked scenario never leads to ${beat}.`)
    const flags = read.flags.size === 0 ? [] : given.flags.filter(flag => read.flags.has(flag))
    const carried = read.carried.size === 0 ? [] : given.carried.filter(left => read.carried.has(left))
    const standing = read.standing ? given.standing : []
    // At the end it counts what was offered; on the way there only how much.
    const offers = keyOf(standing, question.compensation)
    const key = `${given.ending ?? ''}|${flags.join()}|${carried.join()}|${offers}`
    const ofBeat = known.get(beat) ?? new Map<string, Place>()
    const same = ofBeat.get(key)
    if (same) return same
    const place: Place = {
      index: all.length,
      beat,
      flags,
      carried,
      standing,
      ending: given.ending,
      sums: keyOf(standing, false),
      keeps: keeping(read.parts),
      records: counted(read.parts),
      moody: beat !== NOTE && !script.endings.has(beat),
      replies: (beat === NOTE ? script.note : script.moments.get(beat))?.replies ?? [],
    }
    known.set(beat, ofBeat.set(key, place))
    all.push(place)
    return place
  }

  return {
    all,
    at,
    atKnown(beat, given) {
      let here = byFacts.get(beat)
      if (!here) byFacts.set(beat, (here = new Map()))
      const same = here.get(given.number)
      if (same) return same
      const place = at(beat, given)
      here.set(given.number, place)
      return place
    },
    known: knownAt,
    after: (place, said) => facts.after(knownAt(place), said),
    ended: facts.ended,
  }
}

function keyOf(standing: Memory['standing'], whole: boolean): string {
  return standing.length === 0 ? '' : standing.map(offer => offerKey(offer, whole)).join()
}

function offerKey({ id, worth, when, fits, remedy }: Offer, whole: boolean): string {
  return whole ? `${id} ${worth} ${when} ${fits} ${remedy}` : `${id} ${remedy ? 0 : worth} ${remedy}`
}

/** Makes facts once each: the same few come up at every beat. */
function factsIn() {
  const numbers = new Map<string, KnownFacts>()
  const known = (facts: Facts): KnownFacts => {
    const { flags, carried, standing, ending } = facts
    const key = `${ending ?? ''}|${flags.join()}|${carried.join()}|${keyOf(standing, true)}`
    const same = numbers.get(key)
    if (same) return same
    const one: KnownFacts = { flags, carried, standing, ending, number: numbers.size }
    numbers.set(key, one)
    return one
  }
  /** What replies do to facts, by what it is; then by the number of the facts before. */
  const effects = new Map<string, (KnownFacts | undefined)[]>()
  const effectOf = new Map<WeighedReply, (KnownFacts | undefined)[]>()
  const endings = new Map<string, (KnownFacts | undefined)[]>()
  return {
    known,
    after(before: KnownFacts, said: WeighedReply): KnownFacts {
      let effect = effectOf.get(said)
      if (!effect) {
        const { sets, offer } = said.reply
        const key = `${sets.join()}|${offer ? offerKey(offer, true) : ''}|${offer?.what ?? ''}`
        effect = effects.get(key) ?? []
        effects.set(key, effect)
        effectOf.set(said, effect)
      }
      return (effect[before.number] ??= known({
        flags: withFlags(before.flags, said.reply.sets),
        carried: before.carried,
        standing: withOffer(before.standing, said.reply.offer),
        ending: null,
      }))
    },
    ended(before: KnownFacts, ending: string): KnownFacts {
      const byFacts = endings.get(ending) ?? []
      if (byFacts.length === 0) endings.set(ending, byFacts)
      return (byFacts[before.number] ??= known({ ...before, ending }))
    },
  }
}
