/** What a reply does to a customer's anger and trust, reckoned in whole numbers so that every machine agrees. */
import type { Mood } from '../scenario/scenario.ts'
import type { Move, Temper, Tone } from '../scenario/vocabulary.ts'
import type { Memory } from './memory.ts'
import {
  MOOD,
  NOT_MET,
  SWINGS,
  SWINGS_IN_CONTEXT,
  type Swing,
  TEMPER_FACTORS,
  TONE_FACTORS,
} from './mood-table.ts'
import { EMPATHY, FAMILY, has, LIMITS } from './move.ts'

/** Every published figure has two decimals at most. */
const hundredths = (figure: number): number => Math.round(figure * 100)

/** What a reply weighs on a mood, as far as it can be known before the talk; see `moodAfter` for the units. */
export interface MoodWeight {
  /** Anger that rises, hundredths: before a limit stands, and after. */
  readonly rise: number
  readonly riseAfterLimit: number
  /** Soothing by helpful moves, ten-thousandths (anger × tone factor). */
  readonly soothes: number
  readonly soothesAfterLimit: number
  /** The part of it that is a solution, and counts half before any listening. */
  readonly solves: number
  /** The part of it that is an apology, and fades as apologies repeat. */
  readonly apologises: number
  /** Anger that harmful moves buy off, hundredths: a promise that cannot be kept calms too. */
  readonly buysOff: number
  readonly harmful: boolean
  readonly listens: boolean
  /** Added when the moment is not met, hundredths. */
  readonly notMet: number
  /** Ten-thousandths. */
  readonly trust: number
}

/** Weighs a reply's moves at a moment of this tone. */
export function moodWeight(moves: readonly Move[], tone: Tone): MoodWeight {
  const factors = TONE_FACTORS[tone]
  const weight = {
    rise: tone === 'abusive' && !has(moves, ...LIMITS) ? hundredths(MOOD.abuseUnlimited) : 0,
    riseAfterLimit: 0,
    soothes: 0,
    soothesAfterLimit: 0,
    solves: 0,
    apologises: 0,
    buysOff: 0,
    harmful: false,
    listens: false,
    notMet: hundredths(NOT_MET[tone]),
    trust: 0,
  }
  weight.riseAfterLimit = weight.rise
  for (const move of moves) {
    const family = FAMILY[move]
    const factor = hundredths(toneFactor(factors, move))
    const before = swingOf(move, moves, tone, false)
    const after = swingOf(move, moves, tone, true)
    weight.rise += hundredths(Math.max(0, before.anger))
    weight.riseAfterLimit += hundredths(Math.max(0, after.anger))
    weight.trust += hundredths(before.trust) * (before.trust > 0 ? factor : 100)
    if (family === 'harmful') {
      weight.harmful = true
      weight.buysOff += hundredths(Math.max(0, -before.anger))
      continue
    }
    if (family === 'listen') weight.listens = true
    const calm = hundredths(Math.max(0, -before.anger)) * factor
    if (move === 'apologise') weight.apologises += calm
    else if (family === 'solve') weight.solves += calm
    else {
      weight.soothes += calm
      weight.soothesAfterLimit += hundredths(Math.max(0, -after.anger)) * factor
    }
  }
  return weight
}

/** The swing of one move with what stands beside it and, for a warning, before it. */
export function swingOf(move: Move, moves: readonly Move[], tone: Tone, afterLimit: boolean): Swing {
  const choice = has(moves, 'offer-choice')
  const plan = has(moves, 'commit-next-step')
  const reason = has(moves, 'explain-reason')
  const whole = has(moves, ...EMPATHY) || reason || choice || plan
  const special = SWINGS_IN_CONTEXT
  switch (move) {
    case 'cite-policy':
      return reason || choice ? special[move].softened : SWINGS[move]
    case 'decline-clearly':
      return whole ? special[move].softened : SWINGS[move]
    case 'part-ways':
      return choice || plan ? special[move].softened : SWINGS[move]
    case 'set-limit':
      return tone === 'abusive' ? special[move][whole ? 'whole' : 'bare'] : SWINGS[move]
    case 'warn-consequence':
      return tone === 'abusive' ? special[move][afterLimit ? 'afterLimit' : 'beforeLimit'] : SWINGS[move]
    default:
      return SWINGS[move]
  }
}

function toneFactor(factors: { listen: number; own: number; solve: number }, move: Move): number {
  switch (FAMILY[move]) {
    case 'listen':
      return factors.listen
    case 'own':
      return factors.own
    case 'explain':
    case 'solve':
      return factors.solve
    case 'limit':
    case 'harmful':
      return 1
  }
}

/** The units of `moodAfter`: four factors of two decimals each stand behind one point. */
const POINT = 100 ** 5

/** The customer's mood after a reply. */
export function moodAfter(
  weight: MoodWeight,
  mood: Mood,
  memory: MoodMemory,
  temper: { anger: Temper; forgives: Temper },
): Mood {
  const change = moodChange(weight, mood.anger, memory, temper)
  return { anger: held(mood.anger + change.anger), trust: held(mood.trust + change.trust) }
}

/** What a mood depends on of all that is remembered. */
export type MoodMemory = Pick<Memory, 'heard' | 'apologies' | 'limit'>

/**
 * The change that a reply brings, in half points, before it meets the ends of the scale.
 *
 * Anger changes by (rises + what is not met) × temper − (soothing + bought off) × ease × temper, trust by its sum;
 * each is rounded once to halves, ties away from 0, and held to what one turn can do. Of the anger before only its
 * ease counts: see `EASE_BANDS`.
 */
export function moodChange(
  weight: MoodWeight,
  anger: number,
  memory: MoodMemory,
  temper: { anger: Temper; forgives: Temper },
): Mood {
  const limited = memory.limit !== 'none'
  const unheard = !memory.heard && !weight.listens
  const fades = MOOD.apologyFades[memory.apologies] ?? 0
  // Millionths from here: anger × tone factor × what fades it.
  const soothing =
    (limited ? weight.soothesAfterLimit : weight.soothes) * 100 +
    weight.solves * (unheard ? hundredths(MOOD.solveUnheard) : 100) +
    weight.apologises * hundredths(fades)
  const missed = !weight.harmful && soothing < hundredths(MOOD.met) * 100 ** 2
  const rise = (limited ? weight.riseAfterLimit : weight.rise) + (missed ? weight.notMet : 0)
  const calm = soothing + weight.buysOff * 100 ** 2
  const change =
    rise * hundredths(TEMPER_FACTORS[temper.anger]) * 100 ** 3 -
    calm * hundredths(EASES[easeBand(anger)] ?? 1) * hundredths(TEMPER_FACTORS[temper.forgives])
  return {
    anger: clamp(inHalves(change, POINT), -MOOD.angerFalls, MOOD.angerRises),
    trust: clamp(inHalves(weight.trust, 100 ** 2), -MOOD.trustFalls, MOOD.trustRises),
  }
}

/** The customer's mood after a silence: it knows neither temper nor trust. */
export function moodAfterSilence(mood: Mood, anger: number): Mood {
  return { anger: held(mood.anger + anger), trust: mood.trust }
}

/** Whether the customer has had enough. */
export function isAtLimit(mood: Mood): boolean {
  return (
    mood.anger >= MOOD.limitAnger ||
    (mood.anger >= MOOD.limitAngerDistrusting && mood.trust <= MOOD.limitTrust)
  )
}

const EASES = [MOOD.ease.below2, MOOD.ease.from2, MOOD.ease.from4, MOOD.ease.above8]

/** Angers that stand for all of their band: within one, soothing works the same. */
export const EASE_BANDS = [1, 2, 4, 9] as const

/** The place of an anger among `EASE_BANDS`. */
export function easeBand(anger: number): number {
  if (anger > 8) return 3
  if (anger >= 4) return 2
  return anger >= 2 ? 1 : 0
}

/** Rounds `amount` / `unit` to halves, ties away from 0. */
function inHalves(amount: number, unit: number): number {
  const halves = Math.floor((Math.abs(amount) * 4 + unit) / (2 * unit))
  return (Math.sign(amount) * halves) / 2 || 0
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

function held(value: number): number {
  return clamp(value, 0, 10)
}
