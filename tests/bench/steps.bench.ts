import { Compiler } from 'inkjs/full'
import { expect, test } from 'vitest'
import { createActor } from 'xstate'
import { machineOf, saying } from '../../src/dialogue/machine.ts'
import { isOver } from '../../src/dialogue/state.ts'
import { available, lineAt, momentAt, opening, step } from '../../src/dialogue/step.ts'
import type { Script } from '../../src/dialogue/script.ts'
import type { State } from '../../src/dialogue/state.ts'
import { SHIPPED } from '../support/shipped.ts'
import { inkOf } from './ink.ts'
import { race } from './race.ts'

/** Two hundred talks as places in the list of what is there, the same for every engine. */
function talks(script: (typeof SHIPPED)[number]['script']): { choices: number[]; ids: string[] }[] {
  return Array.from({ length: 200 }, (_, talk) => {
    const choices: number[] = []
    const ids: string[] = []
    for (let state = opening(script); !isOver(state);) {
      const replies = available(script, state)
      const choice = (talk * 7 + choices.length * (talk % 5)) % replies.length
      const said = replies[choice]
      if (!said) throw new Error('The choice is one of the replies.')
      choices.push(choice)
      ids.push(said.reply.id)
      state = step(script, state, said)
    }
    return { choices, ids }
  })
}

/** The line that answers, as a story tells it: part of the work for all three. */
function heard(script: Script, state: State): string | undefined {
  const at = momentAt(script, state)
  return at && lineAt(at.moment, state).says
}

test.each(SHIPPED.map(one => [one.name, one] as const))('%s: steps a second', (name, { script }) => {
  const plays = talks(script)
  const steps = plays.reduce((sum, { choices }) => sum + choices.length, 0)
  const machine = machineOf(script)
  const story = new Compiler(inkOf(script)).Compile()
  const results = race({
    inkjs: () => {
      for (const { choices } of plays) {
        story.ResetState()
        story.ContinueMaximally()
        for (const choice of choices) {
          story.ChooseChoiceIndex(choice)
          story.ContinueMaximally()
        }
      }
      return steps
    },
    machine: () => {
      for (const { ids } of plays) {
        const actor = createActor(machine).start()
        actor.send({ type: 'START', carried: [] })
        for (const id of ids) {
          actor.send(saying(id))
          heard(script, actor.getSnapshot().context)
        }
      }
      return steps
    },
    step: () => {
      // A batch as long as the others take, so that the clock's grain does not count.
      for (let again = 0; again < 50; again++) {
        for (const { choices } of plays) {
          let state = opening(script)
          for (const choice of choices) {
            const said = available(script, state)[choice]
            if (said) state = step(script, state, said)
            heard(script, state)
          }
        }
      }
      return steps * 50
    },
  })
  for (const { name: engine, perSecond, ratio } of results) {
    console.log(
      `${name}  ${engine.padEnd(8)} ${Math.round(perSecond).toLocaleString('en-GB')} steps a second, ${ratio.toFixed(2)} × inkjs`,
    )
  }
  expect(results).toHaveLength(3)
})
