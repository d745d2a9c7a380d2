/** The coach of practice mode: one reply read for the person who said it. Fetched after the talk has begun. */
import type { Need } from '../../dialogue/call.ts'
import { SWINGS } from '../../dialogue/mood-table.ts'
import { isHarmful } from '../../dialogue/move.ts'
import type { Script } from '../../dialogue/script.ts'
import type { Turn } from '../../dialogue/transcript.ts'
import { fatalWords } from '../../i18n/fatal-words.ts'
import { calledBy } from '../../i18n/names.ts'
import { coach } from '../../i18n/en-GB/coach.ts'
import { speechOf } from '../../i18n/speech.ts'
import { NOTE, type Move } from '../../scenario/vocabulary.ts'
import { kindOfCaveIn } from '../../scoring/charges.ts'
import { fatalIn } from '../../scoring/fatal.ts'
import { referenceTo } from '../../scoring/reference-to.ts'
import { type Reference, TURN_DIMENSIONS } from '../../scoring/reference.ts'
import { reckon, type Taken, turnTaken } from '../../scoring/turn.ts'

const { say, number } = speechOf('en-GB', coach)

export interface Note {
  /** What this customer heard; undefined where the customer is gone. */
  readonly heard: string | undefined
  /** What it did to anger and trust. */
  readonly change: string | undefined
  /** What to try, or what it did where nothing was lost. */
  readonly advice: string
}

export function noteOn(script: Script, turn: Turn): Note {
  const name = calledBy(script.scenario.customer.name)
  const { reply } = turn.said
  const alone = turn.before.beat === NOTE
  return {
    heard: alone ? undefined : (reply.hears ?? say(`heard.${loudest(reply.moves)}`, { name })),
    change: alone ? undefined : changeOf(turn),
    advice: adviceOn(script, turn, name),
  }
}

/** The move that moves the customer most: harm before anything else. */
function loudest(moves: readonly Move[]): Move {
  const loudness = (move: Move) =>
    Math.abs(SWINGS[move].anger) + Math.abs(SWINGS[move].trust) + (isHarmful(move) ? 10 : 0)
  return moves.reduce((loud, move) => (loudness(move) > loudness(loud) ? move : loud), moves[0] ?? 'answer')
}

function adviceOn(script: Script, turn: Turn, name: string): string {
  const [fatal] = fatalIn(script, turn.before, turn.said, turn.after)
  if (fatal) return say('fatal', { why: fatalWords(script.scenario, fatal) })
  const reference = referenceTo(script)
  const values = { name, ours: script.ours ? 'yes' : 'no' }
  const lost = reference ? heaviest(script, reference, turn) : undefined
  if (!lost) return say(`did.${bestMet(turn)}`, values)
  if (lost.missing) return say(`need.${lost.missing}`, values)
  if (lost.reason !== 'harm' && lost.reason !== 'missed') return say(`context.${lost.reason}`, values)
  // Where nothing is missing, harm spoiled what was right in the reply.
  const move = lost.move ?? turn.said.reply.moves.find(isHarmful)
  const id = move === 'cave-in' ? `harm.cave-in.${kindOfCaveIn(turn.said)}` : `harm.${move}`
  return isSentence(id) ? say(id, values) : (turn.said.reply.slip ?? say('did.nothing'))
}

/** What took most of what the turn lost; undefined where it lost nothing. */
function heaviest(script: Script, reference: Reference, { before, said }: Turn): Taken | undefined {
  const reckoning = reckon(script, reference, before, said)
  return TURN_DIMENSIONS.filter(dimension => reference.claimed.includes(dimension))
    .flatMap(dimension => turnTaken(reference, reckoning, said, dimension))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)[0]
}

function bestMet({ said }: Turn): Need | 'no-and-choice' | 'nothing' {
  const drawn = said.boundaries.met.map(({ need }) => need)
  if (drawn.includes('clear-no') && drawn.includes('choice')) return 'no-and-choice'
  const met = [...said.boundaries.met, ...said.empathy.met]
  return met.toSorted((a, b) => b.weight - a.weight)[0]?.need ?? 'nothing'
}

function changeOf({ before, after }: Turn): string {
  return say('change', {
    angerGoes: direction(before.anger, after.anger),
    anger: number(after.anger),
    trustGoes: direction(before.trust, after.trust),
    trust: number(after.trust),
  })
}

function direction(from: number, to: number): 'up' | 'down' | 'level' {
  if (from === to) return 'level'
  return to > from ? 'up' : 'down'
}

function isSentence(id: string): id is keyof typeof coach {
  return Object.hasOwn(coach, id)
}
