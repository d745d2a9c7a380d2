/**
 * A scenario in small whole numbers, for whoever plays it very often: beats, replies, lines, flags and offers by number.
 *
 * What a talk asks of the scenario stands in one list of numbers, each beat with its replies and their routes side by
 * side. `numbered-talk.ts` plays it.
 */
import type { Condition, Ending, Line, Moment, Offer, Reply, Route } from '../scenario/scenario.ts'
import { NOTE } from '../scenario/vocabulary.ts'
import { EASE_BANDS, isAtLimit, moodChange } from './mood.ts'
import { moodMemoryOf, MOODED, remembers } from './numbered-memory.ts'
import type { Script, WeighedMoment, WeighedReply } from './script.ts'
import { endsByYou } from './step.ts'

/**
 * What stands of a beat: what it is (see `headOf`), where its lines are, its index, and then its replies.
 *
 * As little as can be, side by side: a talk through ten thousand beats waits for memory more than for anything else.
 */
export const BEAT = { head: 0, lines: 1, index: 2, first: 3 } as const
/** Of a reply: its condition; mood and trust; what is remembered; flags and offers; and where it leads. */
export const REPLY = { when: 0, mood: 1, memory: 2, extras: 3, routes: 4 } as const
export const REPLY_LENGTH = 5
/** A route: its condition, where it leads, and whether a customer at the limit leaves instead. */
export const ROUTE_LENGTH = 3
/** A condition: what it asks, of what, and the answer that does not do. */
export const CONDITION_LENGTH = 3
export const ASKS = { anger: 0, trust: 1, flag: 2, sum: 3 } as const

/** Of the head of a beat: how many replies, whether any is there on a condition only, and what a silence adds and one. */
export const HEAD = { replies: 0xff, conditional: 1 << 8, silence: 9 } as const
/** Of a mood: its place in `angers`, and from this bit on the change of trust, above 0. */
export const TRUST_BIT = 24
export const TRUST_ABOVE = 64
/** Of what is remembered: the bits that are set, and from this bit on those that count. */
export const COUNTS_BIT = 14

/** Anger from 0 to 20 half points. */
const ANGERS = 21

export interface Numbered {
  readonly script: Script
  /**
   * See `BEAT`, `REPLY`, `ROUTE_LENGTH`, `CONDITION_LENGTH`. A beat is named by its place in here, an ending by ~number.
   * What leads to one beat only is twice its name; routes are twice their place, and one.
   */
  readonly code: Int32Array
  /** What a reply adds to anger, in half points: by its mood, the ease of the anger before, and what is remembered. */
  readonly angers: Int8Array
  /** The trust at which a customer of this anger has had enough, or less; -1 where there is none. In half points. */
  readonly limits: Int8Array
  readonly start: number
  readonly note: number
  readonly atLimit: number
  /** By index of the beat. */
  readonly moments: readonly WeighedMoment[]
  readonly endings: readonly Ending[]
  /** Where the lines of an ending stand, by its number. */
  readonly endingLines: Int32Array
  /** Every line of the scenario. */
  readonly says: readonly string[]
  /** In order of the alphabet; then come what earlier encounters may have left. */
  readonly flags: readonly string[]
  readonly left: readonly string[]
  /** The number of an offer is its place and one: 0 is none. */
  readonly offers: readonly Offer[]
  /** The slot that an offer stands in: a later one of the same id takes its place. In order of the ids. */
  readonly slots: Int32Array
  readonly worths: Float64Array
  /** Sums that conditions ask for. */
  readonly sums: readonly number[]
  readonly most: { readonly replies: number; readonly slots: number }
}

/** Some milliseconds for a long scenario; keep the result. */
export function numbered(script: Script): Numbered {
  const { scenario } = script
  const moments = [...script.moments.values(), ...(script.note ? [script.note] : [])]
  const endings = [...script.endings.values()]
  const replies = moments.flatMap(at => at.replies)
  const conditions = [...allConditions(script, moments, endings)]
  const flags = distinct([
    ...replies.flatMap(({ reply }) => reply.sets),
    ...conditions.flatMap(one => (one.kind === 'flag' ? [one.name] : [])),
  ])
  const left = distinct(conditions.flatMap(one => (one.kind === 'left' ? [one.name] : [])))
  const offers = [...new Set(replies.flatMap(({ reply }) => (reply.offer ? [reply.offer] : [])))]
  const slots = distinct(offers.map(({ id }) => id))

  const code: number[] = [0]
  const says: string[] = []
  const sums: number[] = []
  const moods = new Map<string, number>()
  const angers: number[] = []
  const places = new Map<string, number>()
  const unknown: { at: number; beat: string; times: number }[] = []

  const put = (...numbers: number[]): number => code.push(...numbers) - numbers.length
  const known = new Map<string, number>()
  /** Conditions and what a reply sets are much the same all over: they stand once. */
  const putOnce = (...numbers: number[]): number => {
    const key = numbers.join()
    const place = known.get(key) ?? put(...numbers)
    known.set(key, place)
    return place
  }
  const flagBits = new Map(flags.map((name, bit) => [name, bit]))
  const leftBits = new Map(left.map((name, index) => [name, flags.length + index]))
  const asked = (condition: Condition): number[] => {
    const not = condition.not ? 1 : 0
    switch (condition.kind) {
      case 'anger':
      case 'trust': {
        const { least, not: under } = fromBelow(condition.is, condition.than * 2)
        return [ASKS[condition.kind], least, not ^ under]
      }
      case 'offered': {
        const { least, not: under } = fromBelow(condition.is, condition.than)
        return [ASKS.sum, sums.push(least) - 1, not ^ under]
      }
      case 'flag':
        return [ASKS.flag, flagBits.get(condition.name) ?? 0, not]
      case 'left':
        return [ASKS.flag, leftBits.get(condition.name) ?? 0, not]
    }
  }
  /** 0 where there is none: a list that always holds. */
  const when = (list: readonly Condition[]): number =>
    list.length === 0 ? 0 : putOnce(list.length, ...list.flatMap(asked))
  /** A line without a condition is the last one: its number stands for itself, below 0. */
  const lines = (list: readonly Line[]): number => {
    const numbers = list.map(line => [when(line.when), says.push(line.says) - 1])
    const [only] = numbers
    return numbers.length === 1 && only?.[0] === 0 ? ~(only[1] ?? 0) : put(...numbers.flat())
  }
  const routes = (list: readonly Route[]): number => {
    const numbers = list.map(route => [when(route.when), 0, endsByYou(script, route.beat) ? 0 : 1])
    const first = put(...numbers.flat())
    list.forEach(({ beat }, index) => unknown.push({ at: first + index * ROUTE_LENGTH + 1, beat, times: 1 }))
    return first
  }
  const leads = (list: readonly Route[], at: number): number => {
    const [only] = list
    if (list.length > 1 || !only || endsByYou(script, only.beat)) return routes(list) * 2 + 1
    unknown.push({ at, beat: only.beat, times: 2 })
    return 0
  }
  const moodOf = (said: WeighedReply): number => {
    const key = JSON.stringify(said.mood)
    const same = moods.get(key)
    if (same !== undefined) return same
    const first = angers.length
    for (const anger of EASE_BANDS)
      for (let bits = 0; bits < MOODED; bits++)
        angers.push(moodChange(said.mood, anger, moodMemoryOf(bits), scenario.customer.temper).anger * 2)
    moods.set(key, first)
    return first
  }
  const trustOf = (said: WeighedReply): number =>
    moodChange(said.mood, 0, moodMemoryOf(0), scenario.customer.temper).trust * 2
  const extras = ({ offer, sets }: Reply): number => {
    if (!offer && sets.length === 0) return 0
    const bits = sets.map(name => flagBits.get(name) ?? 0)
    return putOnce(offer ? offers.indexOf(offer) + 1 : 0, bits.length, ...bits)
  }

  for (const [index, { moment, replies: all, conditional }] of moments.entries()) {
    const beat = put(
      headOf(moment, conditional),
      0,
      index,
      ...all.flatMap(() => Array<number>(REPLY_LENGTH).fill(0)),
    )
    places.set(moment.id, beat)
    code[beat + BEAT.lines] = lines(moment.lines)
    for (const [place, said] of all.entries()) {
      const { sets, counts } = remembers(said)
      const { reply } = said
      const mine = beat + BEAT.first + place * REPLY_LENGTH
      code[mine + REPLY.when] = when(reply.if)
      code[mine + REPLY.mood] = moodOf(said) | ((trustOf(said) + TRUST_ABOVE) << TRUST_BIT)
      code[mine + REPLY.memory] = sets | (counts << COUNTS_BIT)
      code[mine + REPLY.extras] = extras(reply)
      // A note leads nowhere.
      if (moment !== script.note?.moment) code[mine + REPLY.routes] = leads(reply.to, mine + REPLY.routes)
    }
  }
  const start = routes(scenario.start)
  const endingLines = Int32Array.from(endings, ending => lines(ending.lines))
  const endingNumbers = new Map(endings.map(({ id }, index) => [id, ~index]))
  const placeOf = (beat: string) => endingNumbers.get(beat) ?? places.get(beat) ?? 0
  for (const { at, beat, times } of unknown) code[at] = placeOf(beat) * times
  return {
    script,
    code: Int32Array.from(code),
    angers: Int8Array.from(angers),
    limits: Int8Array.from({ length: ANGERS }, (_, anger) => limitAt(anger / 2)),
    start,
    note: script.note ? (places.get(NOTE) ?? 0) : 0,
    atLimit: placeOf(scenario.atLimit),
    moments,
    endings,
    endingLines,
    says,
    flags,
    left,
    offers,
    slots: Int32Array.from([0, ...offers.map(({ id }) => slots.indexOf(id))]),
    worths: Float64Array.from([0, ...offers.map(({ remedy, worth }) => (remedy ? 0 : worth))]),
    sums,
    most: { replies: Math.max(...moments.map(({ replies: all }) => all.length)), slots: slots.length },
  }
}

function headOf({ replies, silence }: Moment, conditional: boolean): number {
  const more = silence ? silence.anger * 2 + 1 : 0
  return replies.length | (conditional ? HEAD.conditional : 0) | (more << HEAD.silence)
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted()
}

function* allConditions(
  { scenario }: Script,
  moments: readonly WeighedMoment[],
  endings: readonly Ending[],
): Generator<Condition> {
  for (const { when } of scenario.start) yield* when
  for (const { lines } of endings) for (const { when } of lines) yield* when
  for (const { moment } of moments) {
    for (const { when } of moment.lines) yield* when
    for (const reply of moment.replies) {
      yield* reply.if
      for (const { when } of reply.to) yield* when
    }
  }
}

/** Every comparison of whole numbers asks for a least value, or for less than it. */
function fromBelow(
  is: '>=' | '<=' | '>' | '<',
  than: number,
): { readonly least: number; readonly not: 0 | 1 } {
  const least = is === '>=' || is === '<' ? Math.ceil(than) : Math.floor(than) + 1
  return { least, not: is === '>=' || is === '>' ? 0 : 1 }
}

/** The most trust, in half points, at which a customer of this anger leaves; -1 where none does. */
function limitAt(anger: number): number {
  let trust = -1
  while (trust < 20 && isAtLimit({ anger, trust: (trust + 1) / 2 })) trust++
  return trust
}
