/** Steps a second of the scenarios that ship, beside the same as ink stories; `plays.bench.ts` plays a long one. */
import { Compiler } from 'inkjs/full'
import { beforeAll, expect, test } from 'vitest'
import type { Script } from '../../src/dialogue/script.ts'
import type { State } from '../../src/dialogue/state.ts'
import { SHIPPED } from '../support/shipped.ts'
import { builtEngine, type Engine } from './built-engine.ts'
import { inkOf } from './ink.ts'
import { race } from './race.ts'
import { row } from './table.ts'

let engine: Engine
beforeAll(async () => {
  engine = await builtEngine()
})

/** Two hundred talks as places in the list of what is there, the same for every engine. */
function talks(script: Script): { choices: number[]; ids: string[] }[] {
  const { available, isOver, opening, step } = engine
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

/** The line that answers, as a story tells it: part of the work for all. */
function heard(script: Script, state: State): string | undefined {
  const at = engine.momentAt(script, state)
  return at && engine.lineAt(at.moment, state).says
}

test.each(SHIPPED.map(one => [one.name, one] as const))('%s: steps a second', (name, { scenario }) => {
  const { available, createActor, machineOf, numbered, numberedTalk, opening, saying, scriptOf, step } =
    engine
  const script = scriptOf(scenario)
  const plays = talks(script)
  const steps = plays.reduce((sum, { choices }) => sum + choices.length, 0)
  const machine = machineOf(script)
  const counted = numberedTalk(numbered(script))
  const story = new Compiler(inkOf(script)).Compile()
  const results = race(
    {
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
      headless: () => {
        for (let again = 0; again < 500; again++) {
          for (const { choices } of plays) {
            counted.begin()
            for (const choice of choices) {
              if (counted.choices() > choice) counted.say(choice)
              counted.hears()
            }
          }
        }
        return steps * 500
      },
    },
    5,
  )
  const figures = results.map(one => `${one.name} ${Math.round(one.perSecond).toLocaleString('en-GB')}`)
  const [, ...ours] = results.map(one => `${one.ratio.toFixed(0)} ×`)
  row(`steps a second beside inkjs, ${name}: machine, step, headless`, ours.join(' '))
  console.log(`${name}: ${figures.join(', ')} steps a second`)
  expect(results).toHaveLength(4)
})
