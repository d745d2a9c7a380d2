/** Walks every mood that replies can bring about at every beat, set by set. */
import { NOTHING_YET } from '../dialogue/memory.ts'
import type { Script, WeighedReply } from '../dialogue/script.ts'
import { holds, type State } from '../dialogue/state.ts'
import { endsByYou, opening } from '../dialogue/step.ts'
import type { Condition } from '../scenario/scenario.ts'
import { type FactPlace, factPlaces, factsAfter } from './fact-places.ts'
import {
  addTo,
  AT_LIMIT,
  isEmpty,
  maskOf,
  type MoodMask,
  type MoodSet,
  type MoodTable,
  moodTable,
  movedBy,
  noMoods,
  oneMood,
  picksAny,
  takeOut,
} from './mood-set.ts'
import { NOTE } from '../scenario/vocabulary.ts'

/**
 * Every beat that replies can come to, with the moods that arrive there, in the order of the talk.
 *
 * Exact, loops included: moods move as sets, one place (a beat with the facts that are still read) at a time, until
 * nothing is new. With `offers` the places of a beat are told apart by all that the fairness of an ending depends on.
 * Silences are not walked. The time grows with places × replies, not with moods.
 */
export function walkMoods(script: Script, offers: boolean): readonly FactPlace[] {
  const placeOf = factPlaces(script, offers)
  const start = opening(script)
  const ranks = ranksOf(script, start.beat)
  const reached = new Set<FactPlace>()
  /** Places with moods that have not moved on yet, by the rank of their beat. */
  const open: Set<FactPlace>[] = Array.from({ length: ranks.size + 1 }, () => new Set())
  const masks = new Map<Condition, MoodMask>()
  const tables = new Map<WeighedReply, MoodTable>()
  // Arriving copies, so that these serve every reply: a walk allocates next to nothing.
  const [rest, present, left, picked, leaving] = [
    noMoods(),
    noMoods(),
    noMoods(),
    noMoods(),
    noMoods(),
  ] as const

  const arrive = (place: FactPlace, moods: MoodSet) => {
    reached.add(place)
    if (addTo(place.moods, moods)) open[ranks.get(place.beat) ?? ranks.size]?.add(place)
  }

  /** The moods for which all conditions hold, the facts being the same for all; undefined where every mood will do. */
  const maskFor = (conditions: readonly Condition[], facts: Facts): MoodMask | undefined => {
    let mask: MoodMask | undefined
    for (const condition of conditions) {
      const own = ownMask(condition, facts)
      if (own) mask = mask ? mask.map((trusts, row) => trusts & (own[row] ?? 0)) : own
    }
    return mask
  }

  const ownMask = (condition: Condition, facts: Facts): MoodMask | undefined => {
    if (condition.kind !== 'anger' && condition.kind !== 'trust') {
      return holds([condition], { ...BLANK, ...facts }) ? undefined : NO_MOOD
    }
    const known = masks.get(condition)
    if (known) return known
    const mask = maskOf((anger, trust) => holds([condition], { ...BLANK, anger, trust }))
    masks.set(condition, mask)
    return mask
  }

  const say = (place: FactPlace, said: WeighedReply) => {
    const there = maskFor(said.reply.if, place)
    if (there) rest.set(place.moods)
    const moods = there ? takeOut(rest, there, present) : place.moods
    if (isEmpty(moods)) return
    const table = tables.get(said) ?? moodTable(script, said)
    tables.set(said, table)
    const facts = factsAfter(place, said)
    movedBy(moods, table, left)
    for (const { when, beat } of said.reply.to) {
      const mask = maskFor(when, facts)
      const taken = mask ? takeOut(left, mask, picked) : left
      if (!endsByYou(script, beat) && picksAny(AT_LIMIT, taken)) {
        goTo(script.scenario.atLimit, facts, takeOut(taken, AT_LIMIT, leaving))
      }
      goTo(beat, facts, taken)
      // Without a condition nothing is left for the routes after it.
      if (!mask) break
    }
  }

  const goTo = (beat: string, facts: Facts, moods: MoodSet) => {
    if (isEmpty(moods)) return
    arrive(placeOf(beat, facts), moods)
    // A note follows every ending, and changes no mood.
    if (script.note && script.endings.has(beat)) arrive(placeOf(NOTE, facts), moods)
  }

  arrive(placeOf(start.beat, { flags: [], memory: NOTHING_YET }), oneMood(start.anger, start.trust))
  for (let place = nextOf(open); place; place = nextOf(open)) {
    const replies = script.moments.get(place.beat)?.replies ?? []
    for (const said of replies) say(place, said)
  }
  return [...reached]
}

type Facts = Pick<FactPlace, 'flags' | 'memory'>

/** Conditions are asked of a state; these are the parts that a single condition does not read. */
const BLANK: State = {
  beat: '',
  anger: 0,
  trust: 0,
  flags: [],
  carried: [],
  memory: NOTHING_YET,
  ending: null,
}

const NO_MOOD: MoodMask = maskOf(() => false)

/** The next place to move on from: of the earliest beat, so that all its moods move on together. */
function nextOf(open: readonly Set<FactPlace>[]): FactPlace | undefined {
  const places = open.find(({ size }) => size > 0)
  const place = places?.values().next().value
  if (place) places?.delete(place)
  return place
}

/** Beats in an order in which each comes after all that lead to it, loops aside: so most are walked only once. */
function ranksOf(script: Script, start: string): Map<string, number> {
  const done = new Set<string>()
  const last: string[] = []
  const visit = (beat: string) => {
    if (done.has(beat)) return
    done.add(beat)
    for (const { reply } of script.moments.get(beat)?.replies ?? [])
      for (const route of reply.to) visit(route.beat)
    last.push(beat)
  }
  visit(start)
  return new Map(last.toReversed().map((beat, rank) => [beat, rank]))
}
