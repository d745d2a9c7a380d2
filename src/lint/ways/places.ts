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
}

export function placesOf(script: Script, reads: ReadonlyMap<string, Reads>, question: Question): Places {
  const all: Place[] = []
  const known = new Map<string, Map<string, Place>>()
  return {
    all,
    at(beat, facts) {
      const read = reads.get(beat)
      if (!read) throw new Error(`A checked scenario never leads to ${beat}.`)
      const flags = read.flags.size === 0 ? [] : facts.flags.filter(flag => read.flags.has(flag))
      const carried = read.carried.size === 0 ? [] : facts.carried.filter(left => read.carried.has(left))
      const standing = read.standing ? facts.standing : []
      // At the end it counts what was offered; on the way there only how much.
      const offers = keyOf(standing, question.compensation)
      const key = `${facts.ending ?? ''}|${flags.join()}|${carried.join()}|${offers}`
      const ofBeat = known.get(beat) ?? new Map<string, Place>()
      const same = ofBeat.get(key)
      if (same) return same
      const place: Place = {
        index: all.length,
        beat,
        flags,
        carried,
        standing,
        ending: facts.ending,
        sums: keyOf(standing, false),
        keeps: keeping(read.parts),
        records: counted(read.parts),
        moody: beat !== NOTE && !script.endings.has(beat),
        replies: (beat === NOTE ? script.note : script.moments.get(beat))?.replies ?? [],
      }
      known.set(beat, ofBeat.set(key, place))
      all.push(place)
      return place
    },
  }
}

function keyOf(standing: Memory['standing'], whole: boolean): string {
  return standing.length === 0 ? '' : standing.map(offer => offerKey(offer, whole)).join()
}

function offerKey({ id, worth, when, fits, remedy }: Offer, whole: boolean): string {
  return whole ? `${id} ${worth} ${when} ${fits} ${remedy}` : `${id} ${remedy ? 0 : worth} ${remedy}`
}

/** The facts once a reply is said. */
export function factsAfter(facts: Facts, said: WeighedReply): Facts {
  return {
    flags: withFlags(facts.flags, said.reply.sets),
    carried: facts.carried,
    standing: withOffer(facts.standing, said.reply.offer),
    ending: null,
  }
}
