/** What a shift comes to in the end: what was given, what that will cost, who will be back, how the team is left. */
import { offered } from '../dialogue/memory.ts'
import { toMinor } from '../scenario/money.ts'
import type { Remembered, Shift } from '../scenario/programme.ts'
import { leftAnew } from './left.ts'
import type { Played } from './played.ts'
import { addedUp, type Sum } from './sums.ts'

export interface LongView {
  /** In money, by the offers that stood at each end. Empty: none. */
  readonly gave: readonly Sum[]
  /** What those will cost who ask for the same. Empty: nothing. */
  readonly nextMonth: readonly Sum[]
  /** In the order in which it was left. */
  readonly left: readonly Consequence[]
  /** The author's words where nothing was left behind; null where something was. */
  readonly leftNothing: string | null
}

export interface Consequence extends Pick<Remembered, 'left' | 'means' | 'later' | 'willAsk' | 'team'> {
  /** Of one more such case; undefined where it costs nothing. */
  readonly each: Sum | undefined
}

/** `done` are the finished encounters, in the order of the shift. */
export function longView(
  { remembers, leftNothing }: Pick<Shift, 'remembers' | 'leftNothing'>,
  done: readonly Played[],
): LongView {
  const currencies = leftIn(done)
  const left = [...currencies].flatMap(([name, currency]) =>
    remembers.filter(one => one.left === name).map(one => consequenceOf(one, currency)),
  )
  return {
    gave: addedUp(done.map(gaveIn)),
    nextMonth: addedUp(left.flatMap(({ each, willAsk }) => (each ? [times(each, willAsk)] : []))),
    left,
    leftNothing: currencies.size === 0 ? leftNothing : null,
  }
}

/** What stood at the end of an encounter; a remedy makes good in kind and is not money. */
export function gaveIn({ transcript: { script, state } }: Played): Sum {
  return { currency: script.scenario.currency, minor: offered(state.memory.standing) }
}

/** What was left, with the currency of the encounter that left it: the next case costs the same house. */
function leftIn(done: readonly Played[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { transcript } of done) {
    for (const name of leftAnew(transcript)) {
      if (!found.has(name)) found.set(name, transcript.script.scenario.currency)
    }
  }
  return found
}

function consequenceOf({ costs, ...one }: Remembered, currency: string): Consequence {
  const { left, means, later, willAsk, team } = one
  // Pence in a currency that has none count for nothing, rather than for a hundred times as much.
  const minor = toMinor(costs, currency) ?? toMinor(Math.trunc(costs), currency) ?? 0
  return { left, means, later, willAsk, team, each: minor > 0 ? { currency, minor } : undefined }
}

function times({ currency, minor }: Sum, count: number): Sum {
  return { currency, minor: minor * count }
}
