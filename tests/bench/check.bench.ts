import { expect, test } from 'vitest'
import { scriptOf } from '../../src/dialogue/script.ts'
import { checkScenario } from '../../src/lint/check.ts'
import { moodRanges } from '../../src/lint/mood-ranges.ts'
import { printScenario } from '../../src/scenario/print.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { longScenario } from './long-scenario.ts'
import { timed } from './race.ts'
import { row } from './table.ts'

test('check of a 200-beat file', () => {
  const text = printScenario(longScenario())
  const { scenario, source, problems } = readScenario(text)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  if (!scenario) throw new Error('The long scenario can be read.')
  const script = scriptOf(scenario)
  const parts = {
    'read and check the file': () => readScenario(text),
    'check against the score': () => checkScenario(scenario, source.locate),
    'walk the moods that can arrive': () => moodRanges(script),
    'all of it': () => {
      const read = readScenario(text)
      if (!read.scenario) return
      checkScenario(read.scenario, read.source.locate)
      moodRanges(scriptOf(read.scenario))
    },
  }
  for (const [name, work] of Object.entries(parts)) {
    const { median, least, most } = timed(work)
    row(
      `check, 200 beats, ${Math.round(text.length / 1024)} kB: ${name}`,
      `${median.toFixed(0)} ms (${least.toFixed(0)} to ${most.toFixed(0)})`,
    )
  }
})
