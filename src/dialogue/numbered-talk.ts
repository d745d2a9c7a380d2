/**
 * A talk played on a numbered scenario: the conversation of `step.ts`, in place and with nothing made on the way.
 *
 * For whoever plays very many talks and looks at few of them; `state` gives what `step` would have come to.
 */
import type { Offer } from '../scenario/scenario.ts'
import { easeBand, EASE_BANDS } from './mood.ts'
import {
  ASKS,
  BEAT,
  CONDITION_LENGTH,
  COUNTS_BIT,
  HEAD,
  type Numbered,
  REPLY,
  REPLY_LENGTH,
  ROUTE_LENGTH,
  TRUST_ABOVE,
  TRUST_BIT,
} from './numbered.ts'
import { memoryOf, MOODED, rememberedAfter } from './numbered-memory.ts'
import type { State } from './state.ts'

export interface NumberedTalk {
  /** Begins anew; `carried` is what earlier encounters left. */
  readonly begin: (carried?: readonly string[]) => void
  /** How many replies are there; none when the talk is over. */
  readonly choices: () => number
  /** Says one of the replies that are there, counted from 0 in the order of the file. Ask for `choices` first. */
  readonly say: (choice: number) => void
  /** The customer waits in vain; false where they know no silence. */
  readonly wait: () => boolean
  /** What was said to you last. */
  readonly hears: () => string
  /** The id of one of the replies that are there. */
  readonly replyId: (choice: number) => string
  readonly state: () => State
}

/** Ease by anger in half points, as a place in `angers`. */
const EASES = Uint8Array.from({ length: 21 }, (_, anger) => easeBand(anger / 2) * MOODED)
if (EASE_BANDS.length * MOODED > 256) throw new Error('An ease is one byte.')

const PLACE = (1 << TRUST_BIT) - 1
const SETS = (1 << COUNTS_BIT) - 1

/** Several talks on one numbered scenario do not touch each other. */
export function numberedTalk(scenario: Numbered): NumberedTalk {
  const { code, angers, limits, endingLines, says, slots, worths, sums, note, atLimit } = scenario
  const { anger: firstAnger, trust: firstTrust } = scenario.script.scenario.customer.mood
  const bits = new Int32Array(((scenario.flags.length + scenario.left.length) >> 5) + 1)
  const standing = new Int32Array(scenario.most.slots)
  const there = new Int32Array(scenario.most.replies)
  const left = new Map(scenario.left.map((name, index) => [name, scenario.flags.length + index]))
  let carriedNow: readonly string[] = []
  /** 0 when the talk is over. */
  let beat = 0
  /** Below 0; 0 while there is none. */
  let ending = 0
  let anger = 0
  let trust = 0
  let memory = 0
  let sum = 0

  function holds(list: number): boolean {
    const end = list + 1 + (code[list] as number) * CONDITION_LENGTH
    for (let at = list + 1; at < end; at += CONDITION_LENGTH) {
      const than = code[at + 1] as number
      let is: boolean
      switch (code[at]) {
        case ASKS.anger:
          is = anger >= than
          break
        case ASKS.trust:
          is = trust >= than
          break
        case ASKS.flag:
          is = (((bits[than >> 5] as number) >>> (than & 31)) & 1) === 1
          break
        default:
          is = sum >= (sums[than] as number)
      }
      if (is === (code[at + 2] === 1)) return false
    }
    return true
  }

  /** The route taken, as its place. */
  function routeFrom(first: number): number {
    let route = first
    while (code[route] !== 0 && !holds(code[route] as number)) route += ROUTE_LENGTH
    return route
  }

  function arrive(target: number): void {
    if (target < 0) {
      ending = target
      beat = note
    } else {
      beat = target
    }
  }

  const isAtLimit = () => trust <= (limits[anger] as number)

  /** The place of one of the replies that are there among all of the beat. */
  function placeOf(choice: number): number {
    const isFixed = ((code[beat + BEAT.head] as number) & HEAD.conditional) === 0
    return isFixed ? choice : (there[choice] as number)
  }

  function setExtras(extras: number): void {
    const offer = code[extras] as number
    if (offer !== 0) {
      const slot = slots[offer] as number
      sum += (worths[offer] as number) - (worths[standing[slot] as number] as number)
      standing[slot] = offer
    }
    const flags = extras + 1
    for (let at = flags + (code[flags] as number); at > flags; at--) set(code[at] as number)
  }

  function set(bit: number): void {
    bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31))
  }

  return {
    begin(carried = []) {
      carriedNow = carried
      anger = firstAnger * 2
      trust = firstTrust * 2
      memory = 0
      sum = 0
      ending = 0
      for (let word = 0; word < bits.length; word++) bits[word] = 0
      for (let slot = 0; slot < standing.length; slot++) standing[slot] = 0
      for (const name of carried) {
        const bit = left.get(name)
        if (bit !== undefined) set(bit)
      }
      arrive(code[routeFrom(scenario.start) + 1] as number)
    },
    choices() {
      if (beat === 0) return 0
      const head = code[beat + BEAT.head] as number
      const count = head & HEAD.replies
      if ((head & HEAD.conditional) === 0) return count
      let many = 0
      for (let index = 0; index < count; index++) {
        const when = code[beat + BEAT.first + index * REPLY_LENGTH + REPLY.when] as number
        if (when === 0 || holds(when)) there[many++] = index
      }
      return many
    },
    say(choice) {
      if (ending !== 0) {
        beat = 0
        return
      }
      const said = beat + BEAT.first + placeOf(choice) * REPLY_LENGTH
      const mood = code[said + REPLY.mood] as number
      const change = (mood & PLACE) + (EASES[anger] as number) + (memory & (MOODED - 1))
      anger = held(anger + (angers[change] as number))
      trust = held(trust + (mood >> TRUST_BIT) - TRUST_ABOVE)
      const remembers = code[said + REPLY.memory] as number
      memory = rememberedAfter(memory, remembers & SETS, remembers >> COUNTS_BIT)
      const extras = code[said + REPLY.extras] as number
      if (extras !== 0) setExtras(extras)
      const leads = code[said + REPLY.routes] as number
      if ((leads & 1) === 0) {
        arrive(isAtLimit() ? atLimit : leads >> 1)
      } else {
        const route = routeFrom(leads >> 1)
        arrive(isAtLimit() && code[route + 2] === 1 ? atLimit : (code[route + 1] as number))
      }
    },
    wait() {
      const silence = beat === 0 ? 0 : (code[beat + BEAT.head] as number) >> HEAD.silence
      if (silence === 0) return false
      anger = held(anger + silence - 1)
      if (isAtLimit()) arrive(atLimit)
      return true
    },
    hears() {
      let line = (beat === 0 ? endingLines[~ending] : code[beat + BEAT.lines]) as number
      if (line < 0) return says[~line] as string
      while (code[line] !== 0 && !holds(code[line] as number)) line += 2
      return says[code[line + 1] as number] as string
    },
    replyId(choice) {
      const at = scenario.moments[code[beat + BEAT.index] as number]
      return at?.replies[placeOf(choice)]?.reply.id ?? ''
    },
    state() {
      const ended = ending === 0 ? null : (scenario.endings[~ending]?.id ?? null)
      return {
        beat: beat === 0 ? (ended ?? '') : momentId(scenario, beat),
        anger: anger / 2,
        trust: trust / 2,
        flags: scenario.flags.filter((_, bit) => (((bits[bit >> 5] as number) >>> (bit & 31)) & 1) === 1),
        carried: carriedNow,
        memory: { ...memoryOf(memory), standing: standingOf(scenario, standing) },
        ending: ended,
      }
    },
  }
}

function momentId({ moments, code }: Numbered, beat: number): string {
  return moments[code[beat + BEAT.index] as number]?.moment.id ?? ''
}

function standingOf({ offers }: Numbered, standing: Int32Array): readonly Offer[] {
  return [...standing].flatMap(number => offers[number - 1] ?? [])
}

function held(value: number): number {
  return value < 0 ? 0 : value > 20 ? 20 : value
}
