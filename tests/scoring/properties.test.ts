import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCalledFor } from '../../src/dialogue/call.ts'
import { NOTHING_YET } from '../../src/dialogue/memory.ts'
import { isHarmful } from '../../src/dialogue/move.ts'
import { scriptOf, type Script, type WeighedReply, weigh } from '../../src/dialogue/script.ts'
import { isOver, type State } from '../../src/dialogue/state.ts'
import { effect } from '../../src/dialogue/step.ts'
import { replay, type Transcript, turnsOf } from '../../src/dialogue/transcript.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { DIMENSIONS, type Move, MOVES, PRACTICES, SILENCE } from '../../src/scenario/vocabulary.ts'
import { ignoresAbuse, isCaveIn } from '../../src/scoring/charges.ts'
import { fairness } from '../../src/scoring/compensation.ts'
import { derive } from '../../src/scoring/derive.ts'
import { type Reference, referenceOf, TURN_DIMENSIONS } from '../../src/scoring/reference.ts'
import { score } from '../../src/scoring/score.ts'
import { reckon, turnPoints } from '../../src/scoring/turn.ts'
import { anyChoices, anyScenario } from '../support/generate.ts'
import { played } from '../support/play.ts'

interface Play {
  readonly scenario: Scenario
  readonly script: Script
  readonly reference: Reference
  readonly transcript: Transcript
}

/** A generated scenario that has a reference, with one whole talk through it. */
const anyPlay: fc.Arbitrary<Play> = fc
  .tuple(anyScenario, anyChoices)
  .map(([scenario, choices]) => {
    const script = scriptOf(scenario)
    const found = referenceOf(script)
    return 'faults' in found
      ? undefined
      : { scenario, script, reference: found.reference, transcript: played(script, choices) }
  })
  .filter(play => play !== undefined && isOver(play.transcript.state)) as fc.Arbitrary<Play>

function cardOf({ script, reference, transcript }: Play) {
  const card = score(script, reference, transcript)
  if (!card) throw new Error('The talk is over.')
  return card
}

describe('a scorecard', () => {
  test('shows points that add up to what is missing from 100, turn by turn', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        const { scores, findings } = cardOf(play)
        for (const dimension of DIMENSIONS) {
          const own = findings.filter(finding => finding.dimension === dimension)
          expect(own.every(({ points }) => Number.isInteger(points) && points >= 0)).toBe(true)
          const taken = own.reduce((sum, { points }) => sum + points, 0)
          expect(scores[dimension]).toBe(play.scenario.scores.includes(dimension) ? 100 - taken : null)
          expect(taken).toBeLessThanOrEqual(play.scenario.scores.includes(dimension) ? 100 : 0)
        }
      }),
    )
  })

  test('tells its findings in the order of the talk', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        const turns = cardOf(play).findings.map(({ turn }) => turn)
        expect(turns).toEqual(turns.toSorted((a, b) => a - b))
      }),
    )
  })

  test('has the lowest dimension claimed as its overall score, and 0 for something fatal', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        const { scores, overall, fatal } = cardOf(play)
        const lowest = Math.min(...play.scenario.scores.map(dimension => scores[dimension] ?? Number.NaN))
        expect(overall).toBe(fatal.length > 0 ? 0 : lowest)
      }),
    )
  })

  test('names for every point the turn, the dimension, the reason and the practice', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        const turns = turnsOf(play.transcript).length
        for (const finding of cardOf(play).findings) {
          expect(finding.turn).toBeGreaterThanOrEqual(0)
          expect(finding.turn).toBeLessThanOrEqual(turns)
          expect(PRACTICES).toContain(finding.source)
          expect(finding.reason === 'harm' && finding.move === null).toBe(false)
        }
      }),
    )
  })

  test('is the same again when the talk is replayed from its reply ids', () => {
    fc.assert(
      fc.property(anyPlay, ({ scenario, transcript }) => {
        const ids = transcript.happenings.map(each => (each.kind === 'reply' ? each.said.reply.id : SILENCE))
        const again = scriptOf(JSON.parse(JSON.stringify(scenario)) as Scenario)
        const found = referenceOf(again)
        if ('faults' in found) throw new Error('It had a reference before.')
        const first = scriptOf(scenario)
        const before = referenceOf(first)
        if ('faults' in before) throw new Error('It had a reference before.')
        expect(derive(again, found.reference, replay(again, ids).transcript)).toEqual(
          derive(first, before.reference, transcript),
        )
      }),
    )
  })

  test('is never whole after a harmful move', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        const { script } = play
        const harmed = turnsOf(play.transcript).some(
          ({ said, before }) =>
            said.reply.moves.some(isHarmful) || isCaveIn(script, before, said) || ignoresAbuse(said),
        )
        fc.pre(harmed)
        expect(Object.values(cardOf(play).scores).some(points => points !== null && points < 100)).toBe(true)
      }),
    )
  })
})

/** What each dimension loses on a held path when its replies are these: the memory moves on, the way does not. */
function lossesOnPath({ script, reference, transcript }: Play, replies: readonly WeighedReply[]) {
  let state: State = { ...(turnsOf(transcript)[0]?.before ?? transcript.state), memory: NOTHING_YET }
  const losses = { empathy: 0, boundaries: 0 }
  let memory = state.memory
  for (const [index, turn] of turnsOf(transcript).entries()) {
    const said = replies[index] ?? turn.said
    state = { ...turn.before, memory }
    const reckoning = reckon(script, reference, state, said)
    for (const dimension of TURN_DIMENSIONS) losses[dimension] += turnPoints(reference, reckoning, dimension)
    if (turn.before.beat !== 'note') memory = effect(script, state, said).memory
  }
  return { ...losses, compensation: fairness(script, memory).points }
}

/** The same reply with other moves, weighed again. */
function withMoves(script: Script, said: WeighedReply, moves: readonly Move[]): WeighedReply {
  return weigh(script.scenario, { ...said.reply, moves }, said.moment, script.bands, script.ours)
}

describe('on the same path', () => {
  const harmful = MOVES.filter(isHarmful)

  test('one harmful move more never raises a score', () => {
    fc.assert(
      fc.property(anyPlay, fc.nat(40), fc.constantFrom(...harmful), (play, at, move) => {
        const replies = turnsOf(play.transcript).map(({ said }) => said)
        const index = at % replies.length
        const said = replies[index]
        fc.pre(said !== undefined && !said.reply.moves.includes(move))
        const worse = replies.with(index, withMoves(play.script, said, [...said.reply.moves, move]))
        expectNoGain(play, replies, worse)
      }),
      { numRuns: 300 },
    )
  })

  test('one called-for move less never raises a score', () => {
    fc.assert(
      fc.property(anyPlay, fc.nat(40), fc.nat(3), (play, at, nth) => {
        const { script } = play
        const replies = turnsOf(play.transcript).map(({ said }) => said)
        const index = at % replies.length
        const said = replies[index]
        const move = said?.reply.moves[nth % said.reply.moves.length]
        fc.pre(said !== undefined && move !== undefined && isCalledFor(move, said.moment.tone, script.ours))
        fc.pre(!(move === 'grant-exception' && said.unallowedException) && move !== 'end-contact')
        const less = withMoves(
          script,
          said,
          said.reply.moves.filter(other => other !== move),
        )
        expectNoGain(play, replies, replies.with(index, less))
      }),
      { numRuns: 300 },
    )
  })

  function expectNoGain(play: Play, replies: readonly WeighedReply[], worse: readonly WeighedReply[]) {
    const before = lossesOnPath(play, replies)
    const after = lossesOnPath(play, worse)
    for (const dimension of DIMENSIONS) expect(after[dimension]).toBeGreaterThanOrEqual(before[dimension])
  }
})
