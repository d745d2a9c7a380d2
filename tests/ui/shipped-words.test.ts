/** Many plays of every shipped scenario are coached in whole sentences, and put better where something was lost. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scriptOf } from '../../src/dialogue/script.ts'
import { isOver } from '../../src/dialogue/state.ts'
import { available } from '../../src/dialogue/step.ts'
import { begin, say, type Transcript, turnsOf } from '../../src/dialogue/transcript.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { MOVES } from '../../src/scenario/vocabulary.ts'
import { calledFor } from '../../src/ui/debrief/called-for.ts'
import { type Review, reviewOf } from '../../src/ui/debrief/review.ts'
import { noteOn } from '../../src/ui/play/coach.ts'
import { anAttempt } from '../host/attempt.ts'

const shipped = readdirSync('scenarios')
  .filter(name => name.endsWith('.yaml') && !/walkthroughs|programme|[a-z]{2}-[A-Z]{2}/.test(name))
  .map(name => {
    const { scenario } = readScenario(readFileSync(`scenarios/${name}`))
    if (!scenario) throw new Error(`${name} cannot be read`)
    return scenario
  })

const IDS = new RegExp(
  `\\b(${MOVES.filter(move => move.includes('-')).join('|')}|undefined|null|NaN)\\b|[{}]`,
)

/** A play by a list of choices; where they run out, the first reply. */
function played(scenario: Scenario, choices: readonly number[]): Transcript {
  let transcript = begin(scriptOf(scenario))
  for (let turn = 0; !isOver(transcript.state); turn++) {
    const there = available(transcript.script, transcript.state)
    const said = there[(choices[turn] ?? 0) % there.length]
    if (!said) throw new Error('nothing to say')
    transcript = say(transcript, said)
  }
  return transcript
}

function reviewed(transcript: Transcript): Review {
  const review = reviewOf({ attempt: anAttempt(), script: transcript.script, transcript })
  if (!review) throw new Error('no review')
  return review
}

describe.each(shipped)('$id', scenario => {
  const plays = fc
    .array(fc.nat(11), { minLength: 20, maxLength: 20 })
    .map(choices => played(scenario, choices))

  test('better words stand only where something was lost, and are other words', () => {
    fc.assert(
      fc.property(plays, transcript => {
        const needless = reviewed(transcript).turns.filter(
          ({ turn, findings, better }) =>
            better !== undefined &&
            (better === turn.said.reply.say || !findings.some(({ points }) => points > 0)),
        )
        expect(needless).toEqual([])
      }),
    )
  })

  test('the coach has something to say of every reply, and what a moment called for is a sentence', () => {
    fc.assert(
      fc.property(plays, transcript => {
        for (const turn of turnsOf(transcript)) {
          const { heard, change, advice } = noteOn(transcript.script, turn)
          const called = calledFor(transcript.script, turn.said.moment)
          expect(
            [heard, change, advice, called].filter(words => words !== undefined && IDS.test(words)),
          ).toEqual([])
          expect(advice).toMatch(/\.$/)
        }
      }),
    )
  })
})
