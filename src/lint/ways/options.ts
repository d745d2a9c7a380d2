/** What can happen at a place, with everything worked out that does not hang on mood and record. */
import { maskOf, type MoodMask, type MoodTable, moodTable } from '../mood-set.ts'
import type { Script, WeighedReply } from '../../dialogue/script.ts'
import { endsByYou, momentAt } from '../../dialogue/step.ts'
import { NOTHING_YET } from '../../dialogue/memory.ts'
import { holds, type State } from '../../dialogue/state.ts'
import type { Condition } from '../../scenario/scenario.ts'
import { NOTE } from '../../scenario/vocabulary.ts'
import { type Facts, factsAfter, type Place, type Places } from './places.ts'
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

/** Works out options, each reply's tables once; a silence, where the moment knows one, is the last. */
export function optionsIn(script: Script, places: Places): (place: Place) => readonly Option[] {
  const tables = new Map<WeighedReply, MoodTable>()
  const maskFor = maskMaker()

  /** Where a talk goes that comes to a beat: an ending is followed by the note where there is one. */
  const arriving = (beat: string, facts: Facts): Place => {
    if (!script.endings.has(beat)) return places.at(beat, facts)
    return script.note
      ? places.at(NOTE, { ...facts, ending: beat })
      : places.at(beat, { ...facts, ending: beat })
  }

  const ofReply = (place: Place, said: WeighedReply, index: number): Option[] => {
    const there = maskFor(said.reply.if, place)
    if (there === 'never') return []
    const table = tables.get(said) ?? moodTable(script, said)
    tables.set(said, table)
    const facts = factsAfter(place, said)
    const routes: OptionRoute[] = []
    for (const [at, { when, beat }] of said.reply.to.entries()) {
      const mask = maskFor(when, facts)
      if (mask === 'never') continue
      const orElse = endsByYou(script, beat) ? undefined : arriving(script.scenario.atLimit, facts)
      routes.push({ index: at, when: mask, to: arriving(beat, facts), orElse })
      if (!mask) break
    }
    return [{ index, said, there, moods: table, records: recordTable(said), angers: 0, routes }]
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
    const at = momentAt(script, { ...stateOf(place), beat: place.beat, ending: place.ending })
    if (!at) return []
    if (place.beat === NOTE) return at.replies.map((said, index) => ofNote(place, said, index))
    const options = at.replies.flatMap((said, index) => ofReply(place, said, index))
    const { silence } = at.moment
    if (!silence) return options
    const orElse = arriving(script.scenario.atLimit, place)
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

/** Makes each condition's mask once. */
export function maskMaker(): MaskFor {
  const masks = new Map<Condition, MoodMask>()
  return (conditions, facts) => {
    let mask: MoodMask | undefined
    for (const condition of conditions) {
      if (condition.kind === 'anger' || condition.kind === 'trust') {
        const own =
          masks.get(condition) ?? maskOf((anger, trust) => holds([condition], { ...BLANK, anger, trust }))
        masks.set(condition, own)
        mask = mask ? mask.map((trusts, row) => trusts & (own[row] ?? 0)) : own
      } else if (!holds([condition], stateOf(facts))) return 'never'
    }
    return mask
  }
}

/** Conditions are asked of a state; these are the parts that a single condition on facts does not read. */
const BLANK: State = {
  beat: '',
  anger: 0,
  trust: 0,
  flags: [],
  carried: [],
  memory: NOTHING_YET,
  ending: null,
}

function stateOf({ flags, carried, standing }: Facts): State {
  return { ...BLANK, flags, carried, memory: { ...NOTHING_YET, standing } }
}
