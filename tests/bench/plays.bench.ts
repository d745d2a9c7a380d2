/**
 * Whole plays a second, from the opening to the last line, of the same long scenario.
 *
 * A play is the real conversation: moods, memory, flags, offers and conditions, the line that answers looked up at every
 * turn. The replies are drawn from those that are there by the same cheap numbers for every engine, so that all go the same
 * ways; `ink.test.ts` and the tests of conformance hold them to the same traces.
 */
import { Story } from 'inkjs'
import { Compiler } from 'inkjs/full'
import { expect, test } from 'vitest'
import type { Script } from '../../src/dialogue/script.ts'
import type { State } from '../../src/dialogue/state.ts'
import { builtEngine, type Engine } from './built-engine.ts'
import { inkOf } from './ink.ts'
import { longScenario } from './long-scenario.ts'
import { race, type Result } from './race.ts'
import { LINES, row } from './table.ts'

/** Numbers from 0 up to `count`, the same for every engine. */
function drawn(): (count: number) => number {
  let state = 1
  return count => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return ((state >>> 16) * count) >>> 16
  }
}

/** Plays so many talks one after another, and says how many turns they had. */
type Plays = (plays: number) => number

function inkPlays(script: Script): Plays {
  const story = new Story(new Compiler(inkOf(script)).Compile().ToJson() ?? '')
  return plays => {
    const draw = drawn()
    let turns = 0
    for (let play = 0; play < plays; play++) {
      story.ResetState()
      story.ContinueMaximally()
      for (; story.currentChoices.length > 0; turns++) {
        story.ChooseChoiceIndex(draw(story.currentChoices.length))
        story.ContinueMaximally()
      }
    }
    return turns
  }
}

let heard = ''

function hear({ momentAt, lineAt }: Engine, script: Script, state: State): void {
  const at = momentAt(script, state)?.moment ?? script.endings.get(state.ending ?? '')
  if (at) heard = lineAt(at, state).says
}

function machinePlays(engine: Engine, script: Script): Plays {
  const { createActor, machineOf, saying, available } = engine
  const machine = machineOf(script)
  return plays => {
    const draw = drawn()
    let turns = 0
    for (let play = 0; play < plays; play++) {
      const actor = createActor(machine).start()
      actor.send({ type: 'START', carried: [] })
      for (; ; turns++) {
        const state = actor.getSnapshot().context
        hear(engine, script, state)
        const there = available(script, state)
        const said = there[draw(there.length)]
        if (!said) break
        actor.send(saying(said.reply.id))
      }
    }
    return turns
  }
}

function stepPlays(engine: Engine, script: Script): Plays {
  const { opening, step, available } = engine
  return plays => {
    const draw = drawn()
    let turns = 0
    for (let play = 0; play < plays; play++) {
      for (let state = opening(script); ; turns++) {
        hear(engine, script, state)
        const there = available(script, state)
        const said = there[draw(there.length)]
        if (!said) break
        state = step(script, state, said)
      }
    }
    return turns
  }
}

function headlessPlays({ numbered, numberedTalk }: Engine, script: Script): Plays {
  const talk = numberedTalk(numbered(script))
  return plays => {
    const draw = drawn()
    let turns = 0
    for (let play = 0; play < plays; play++) {
      talk.begin()
      for (; ; turns++) {
        heard = talk.hears()
        const count = talk.choices()
        // Drawn at the end too, as by the others.
        const choice = draw(count)
        if (count === 0) break
        talk.say(choice)
      }
    }
    return turns
  }
}

const counted = (plays: Plays, count: number) => () => {
  plays(count)
  return count
}

const told = (number: number) => Math.round(number).toLocaleString('en-GB')
const times = (number: number) => `${number < 10 ? number.toFixed(2) : told(number)} ×`

test('200 beats beside inkjs', async () => {
  const engine = await builtEngine()
  const script = engine.scriptOf(longScenario(200))
  const [ink, machine, step, headless] = [
    inkPlays(script),
    machinePlays(engine, script),
    stepPlays(engine, script),
    headlessPlays(engine, script),
  ]
  const turns = headless(50)
  expect([machine(50), step(50)]).toEqual([turns, turns])
  const results = race({
    inkjs: counted(ink, 20),
    machine: counted(machine, 400),
    step: counted(step, 4_000),
    headless: counted(headless, 100_000),
  })
  const of = (name: string) => results.find(one => one.name === name) as Result
  const figure = (name: string) => `${times(of(name).ratio)} (${told(of(name).perSecond)})`
  const note = `${(turns / 50).toFixed(1)} turns a play; inkjs ${told(of('inkjs').perSecond)} plays a second of processor time; one choice in so many drawn by the same numbers for all, every line looked up`
  row(LINES.headless, figure('headless'), '600 ×', of('headless').ratio >= 600, note)
  row(LINES.machine, figure('machine'), '16 ×', of('machine').ratio >= 16)
  row('plays a second, `step`, 200 beats, beside inkjs', figure('step'))
  expect(heard).not.toBe('')
})

test('10,000 beats against 20', async () => {
  const engine = await builtEngine()
  const [few, many] = [20, 10_000].map(beats => engine.scriptOf(longScenario(beats)))
  if (!few || !many) throw new Error('There are two.')
  const raced = (plays: (of: Engine, script: Script) => Plays, count: number) => {
    const [short, long] = [plays(engine, few), plays(engine, many)]
    // Until most beats have been come by.
    const longer = long(count) / short(count)
    const [, result] = race({ short: counted(short, count), long: counted(long, count) })
    return { ratio: result?.ratio ?? NaN, longer }
  }
  const headless = raced(headlessPlays, 100_000)
  const machine = raced(machinePlays, 1_000)
  const note = `a play of 10,000 beats has ${headless.longer.toFixed(2)} × the turns: turns a second are ${times(headless.ratio * headless.longer)}`
  row(LINES.longer, times(headless.ratio), '0.6 ×', headless.ratio >= 0.6, note)
  row(
    'the same through the live XState machine',
    times(machine.ratio),
    '',
    undefined,
    `turns a second are ${times(machine.ratio * machine.longer)}`,
  )
  expect(headless.ratio).toBeGreaterThan(0)
})
