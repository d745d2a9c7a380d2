/** Where a walk over moods can be, mood aside: a beat with everything there that a later condition may still read. */
import { type Memory, NOTHING_YET } from '../dialogue/memory.ts'
import type { Script, WeighedReply } from '../dialogue/script.ts'
import { remember, withFlags } from '../dialogue/step.ts'
import { liveIn } from './live.ts'
import { type MoodSet, noMoods } from './mood-set.ts'

/** A beat with its facts, and the moods that arrive there. */
export interface FactPlace {
  readonly beat: string
  readonly flags: readonly string[]
  /** Blank but for what was asked to be told apart: offers, way forward, handed over. */
  readonly memory: Memory
  readonly moods: MoodSet
}

/** Flags and memory once a reply is said at a place. */
export function factsAfter(
  { flags, memory }: FactPlace,
  said: WeighedReply,
): Pick<FactPlace, 'flags' | 'memory'> {
  return { flags: withFlags(flags, said.reply.sets), memory: remember(memory, said) }
}

/** Makes each place once; `offers` keeps apart all that the fairness of an ending depends on. */
export function factPlaces(script: Script, offers: boolean) {
  const live = liveIn(script)
  const places = new Map<string, FactPlace>()
  /** The place of a beat with these facts, less those that nothing reads from there on. */
  return (beat: string, facts: Pick<FactPlace, 'flags' | 'memory'>): FactPlace => {
    const read = live(beat)
    const flags = read.flags.size === 0 ? [] : facts.flags.filter(flag => read.flags.has(flag))
    const standing = offers || read.offered ? facts.memory.standing : []
    const { wayForward, handedOver } = offers ? facts.memory : NOTHING_YET
    const offered = standing.map(
      ({ id, worth, when, fits, remedy }) => `${id} ${worth} ${when} ${fits} ${remedy}`,
    )
    const key = `${beat}|${flags.join()}|${offered.join()}|${wayForward}|${handedOver}`
    const known = places.get(key)
    if (known) return known
    const memory: Memory = { ...NOTHING_YET, standing, wayForward, handedOver }
    const place: FactPlace = { beat, flags, memory, moods: noMoods() }
    places.set(key, place)
    return place
  }
}
