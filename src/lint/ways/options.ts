/** What can happen at a place, with everything worked out that does not hang on mood and record. */
import { maskOf, type MoodMask, type MoodTable, moodTable } from '../mood-set.ts'
import type { Script, WeighedReply } from '../../dialogue/script.ts'
import { endsByYou } from '../../dialogue/step.ts'
import { NOTHING_YET } from '../../dialogue/memory.ts'
import { holds, type State } from '../../dialogue/state.ts'
import type { Condition } from '../../scenario/scenario.ts'
import { NOTE } from '../../scenario/vocabulary.ts'
import type { Facts, KnownFacts, Place, Places } from './places.ts'
import { type RecordTable, recordTable } from './record.ts'

/** One way on from a place: a reply, or a silence. */
export interface Option {
  /** Its place among the replies of the moment; `SILENT` for a silence. */
  readonly index: number
  readonly said: WeighedReply | null
  /** The moods at which it is there; undefined where it always is. */
  readonly there: MoodMask | undefined
  readonly moods: MoodTable | null
  readonly records: RecordTable | null
  /** What a silence adds to anger, in half points. */
  readonly angers: number
  /** In the order of the file; the last one always holds. */
  readonly routes: readonly OptionRoute[]
}

export interface OptionRoute {
  /** Its place among the routes of the reply. */
  readonly index: number
  readonly when: MoodMask | undefined
  readonly to: Place
  /** Where the talk goes instead when the customer has had enough; undefined where no outburst overtakes. */
  readonly orElse: Place | undefined
}

/** The index of a silence among the options of a place. */
export const SILENT = 255

/** What replies do to moods, reckoned once for all walks of their script. */
const TABLES = new WeakMap<WeighedReply, MoodTable>()

/** Works out options, each reply's tables once; a silence, where the moment knows one, is the last. */
export function optionsIn(script: Script, places: Places): (place: Place) => readonly Option[] {
  const maskFor = maskMaker()

  const records = new Map<WeighedReply, RecordTable>()

  /** Where a talk goes that comes to a beat: an ending is followed by the note where there is one. */
  const arriving = (beat: string, facts: KnownFacts): Place =>
    script.endings.has(beat)
      ? places.atKnown(script.note ? NOTE : beat, places.ended(facts, beat))
      : places.atKnown(beat, facts)

  const ofReply = (place: Place, said: WeighedReply, index: number): Option[] => {
    const there = maskFor(said.reply.if, place)
    if (there === 'never') return []
    const table = TABLES.get(said) ?? moodTable(script, said)
    TABLES.set(said, table)
    const facts = places.after(place, said)
    const routes: OptionRoute[] = []
    for (const [at, { when, beat }] of said.reply.to.entries()) {
      const mask = maskFor(when, facts)
      if (mask === 'never') continue
      const orElse = endsByYou(script, beat) ? undefined : arriving(script.scenario.atLimit, facts)
      routes.push({ index: at, when: mask, to: arriving(beat, facts), orElse })
      if (!mask) break
    }
    const recorded = records.get(said) ?? recordTable(said)
    records.set(said, recorded)
    return [{ index, said, there, moods: table, records: recorded, angers: 0, routes }]
  }

  const ofNote = (place: Place, said: WeighedReply, index: number): Option => {
    const to = places.at(place.ending ?? NOTE, place)
    return {
      index,
      said,
      there: undefined,
      moods: null,
      records: null,
      angers: 0,
      routes: [{ index: 0, when: undefined, to, orElse: undefined }],
    }
  }

  return place => {
    const at = place.beat === NOTE ? script.note : script.moments.get(place.beat)
    if (!at) return []
    if (place.beat === NOTE) return at.replies.map((said, index) => ofNote(place, said, index))
    const options = at.replies.flatMap((said, index) => ofReply(place, said, index))
    const { silence } = at.moment
    if (!silence) return options
    const orElse = arriving(script.scenario.atLimit, places.known(place))
    const routes = [{ index: 0, when: undefined, to: place, orElse }]
    const waits: Option = {
      index: SILENT,
      said: null,
      there: undefined,
      moods: null,
      records: null,
      angers: silence.anger * 2,
      routes,
    }
    return [...options, waits]
  }
}

/** The moods for which conditions hold: `never` where the facts forbid it, undefined where every mood will do. */
export type MaskFor = (conditions: readonly Condition[], facts: Facts) => MoodMask | undefined | 'never'

/** The moods for which a condition holds, found once for all walks. */
const MASKS = new WeakMap<Condition, MoodMask>()

/** Makes each condition's mask once. */
export function maskMaker(): MaskFor {
  return (conditions, facts) => {
    let mask: MoodMask | undefined
    for (const condition of conditions) {
      if (condition.kind === 'anger' || condition.kind === 'trust') {
        const own = MASKS.get(condition) ?? moodsOf(condition)
        MASKS.set(condition, own)
        mask = mask ? mask.map((trusts, row) => trusts & (own[row] ?? 0)) : own
      } else if (!holds([condition], stateOf(facts))) return 'never'
    }
    return mask
  }
}

function moodsOf(condition: Condition): MoodMask {
  const asked = [condition]
  // One state for all: there are hundreds of moods, and as many conditions.
  const state = { ...BLANK }
  return maskOf((anger, trust) => {
    state.anger = anger
    state.trust = trust
    return holds(asked, state)
  })
}

/** Conditions are asked of a state; these are the parts that a single condition on facts does not read. */
const BLANK = {
  beat: '',
  anger: 0,
  trust: 0,
  flags: [],
  carried: [],
  memory: NOTHING_YET,
  ending: null,
} satisfies State

function stateOf({ flags, carried, standing }: Facts): State {
  return { ...BLANK, flags, carried, memory: { ...NOTHING_YET, standing } }
}
