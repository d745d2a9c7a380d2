/** Where a walk over moods can be, mood aside: a beat with everything there that a later condition may still read. */
import { type Memory, NOTHING_YET } from '../dialogue/memory.ts'
import type { Script, WeighedReply } from '../dialogue/script.ts'
import { remember, withFlags } from '../dialogue/step.ts'
import { liveIn } from './live.ts'
import { MOODS, moodTable, type MoodTable } from './mood-tables.ts'

/** A beat with its facts, and which moods were seen there. */
export interface FactPlace {
  readonly beat: string
  readonly flags: readonly string[]
  /** Blank but for what was asked to be told apart: offers, way forward, handed over. */
  readonly memory: Memory
  readonly options: readonly FactOption[]
  readonly seen: Uint8Array
}

/** A reply at a place, and where it leads by the beat that comes next. */
export interface FactOption {
  readonly said: WeighedReply
  readonly table: MoodTable
  /** The facts once it is said. */
  readonly flags: readonly string[]
  readonly memory: Memory
  readonly leadsTo: Map<string, FactPlace>
}

/** Makes each place once. `offers` keeps apart all that the fairness of an ending depends on. */
export function factPlaces(script: Script, offers: boolean) {
  const live = liveIn(script)
  const places = new Map<string, FactPlace>()
  const tables = new Map<WeighedReply, MoodTable>()

  const tableOf = (said: WeighedReply): MoodTable => {
    const table = tables.get(said) ?? moodTable(script, said)
    tables.set(said, table)
    return table
  }

  /** The place of a beat with these facts, less those that nothing reads from there on. */
  const placeOf = (beat: string, allFlags: readonly string[], told: Memory): FactPlace => {
    const read = live(beat)
    const flags = allFlags.filter(flag => read.flags.has(flag))
    const standing = offers || read.offered ? told.standing : []
    const { wayForward, handedOver } = offers ? told : NOTHING_YET
    const key = JSON.stringify([beat, flags, standing, wayForward, handedOver])
    const known = places.get(key)
    if (known) return known
    const memory: Memory = { ...NOTHING_YET, standing, wayForward, handedOver }
    const options = (script.moments.get(beat)?.replies ?? []).map(said => ({
      said,
      table: tableOf(said),
      flags: withFlags(flags, said.reply.sets),
      memory: remember(memory, said),
      leadsTo: new Map<string, FactPlace>(),
    }))
    const place: FactPlace = { beat, flags, memory, options, seen: new Uint8Array(MOODS) }
    places.set(key, place)
    return place
  }

  return {
    first: (beat: string) => placeOf(beat, [], NOTHING_YET),
    /** Where an option leads when this beat comes next. */
    after: (option: FactOption, beat: string): FactPlace => {
      const known = option.leadsTo.get(beat)
      if (known) return known
      const place = placeOf(beat, option.flags, option.memory)
      option.leadsTo.set(beat, place)
      return place
    },
  }
}
