import { expect, test } from 'vitest'
import { Story } from 'inkjs'
import { Compiler } from 'inkjs/full'
import { scriptOf } from '../../src/dialogue/script.ts'
import { isTooLarge, prove } from '../../src/lint/prove.ts'
import { chances } from '../../src/lint/ways/chance.ts'
import { referenceFor } from '../support/script.ts'
import { SHIPPED } from '../support/shipped.ts'
import { inkOf } from './ink.ts'
import { longScenario } from './long-scenario.ts'
import { median } from './race.ts'
import { LINES, row } from './table.ts'

/** Milliseconds of processor time, all threads together. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const WARM = 5
const ROUNDS = 9

test.each(SHIPPED.map(one => [one.name, one] as const))('prove %s', (name, { script, reference }) => {
  for (let round = 0; round < WARM; round++) prove(script, reference)
  const times = Array.from({ length: ROUNDS }, () => processorTime(() => prove(script, reference)))
  console.log(`prove ${name.padEnd(20)} ${median(times).toFixed(0)} ms of processor time (aim 30)`)
  expect(times).toHaveLength(ROUNDS)
})

/** Random plays through ink, as testing by chance would have them. */
function inkPlays(json: string, plays: number): void {
  const chance = chances(1)
  const story = new Story(json)
  for (let play = 0; play < plays; play++) {
    story.ResetState()
    while (story.canContinue || story.currentChoices.length > 0) {
      while (story.canContinue) story.Continue()
      const { length } = story.currentChoices
      if (length > 0) story.ChooseChoiceIndex(Math.floor(chance() * length))
    }
  }
}

test('prove 200 generated beats, beside 10,000 random plays through inkjs', () => {
  const script = scriptOf(longScenario())
  const reference = referenceFor(script)
  const json = new Compiler(inkOf(script)).Compile().ToJson() ?? ''
  let proven = prove(script, reference)
  const ours = processorTime(() => (proven = prove(script, reference)))
  // A tenth of the plays: they are all alike.
  const theirs = 10 * processorTime(() => inkPlays(json, 1_000))
  const states = isTooLarge(proven) ? `given up at ${proven.states}` : `${proven.states} states`
  console.log(
    `prove 200 beats: ${ours.toFixed(0)} ms of processor time (aim 150), ${states}; 10,000 plays through inkjs: ${theirs.toFixed(0)} ms; ${(theirs / ours).toFixed(1)} × (aim 50)`,
  )
  row(
    LINES.prove200,
    `${(ours / 1000).toFixed(1)} s, ${states}`,
    '150 ms',
    ours <= 150,
    'processor time, once warm',
  )
  expect(theirs).toBeGreaterThan(0)
})

test('prove 10,000 generated beats', () => {
  const script = scriptOf(longScenario(10_000))
  const reference = referenceFor(script)
  let proven = prove(script, reference)
  const took = processorTime(() => (proven = prove(script, reference)))
  const memory = process.memoryUsage().rss / 1024 / 1024
  const states = isTooLarge(proven) ? `given up at ${proven.states}` : `${proven.states} states`
  console.log(
    `prove 10,000 beats: ${(took / 1000).toFixed(1)} s of processor time (aim 1.5), ${memory.toFixed(0)} MB (aim 256), ${states}`,
  )
  row(
    LINES.prove10000,
    `${(took / 1000).toFixed(1)} s, ${memory.toFixed(0)} MB, ${states}`,
    '1.5 s, 256 MB',
    took <= 1_500 && memory <= 256,
    'processor time, once warm, and the memory of the whole process',
  )
  expect(took).toBeGreaterThan(0)
})
