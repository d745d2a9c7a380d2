import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { besideIn } from '../src/commands/beside.ts'
import { shelfOf } from '../src/commands/shelf.ts'
import { checkProgramme } from '../src/lint/programme.ts'
import { readProgramme } from '../src/scenario/read.ts'
import { CHANNELS, FAULTS, PRACTICES } from '../src/scenario/vocabulary.ts'
import { processFiles } from './support/process-files.ts'
import { SHIPPED } from './support/shipped.ts'

/** What the twelve are together: the whole of what is to be taught. */
const scenarios = SHIPPED.map(({ scenario }) => scenario)

test('there are twelve', () => {
  expect(scenarios).toHaveLength(12)
})

test('every practice has a scenario, and most have two', () => {
  const counts = PRACTICES.map(
    practice => scenarios.filter(({ teaches }) => teaches.includes(practice)).length,
  )
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(1)
  expect(counts.filter(count => count >= 2).length).toBeGreaterThan(PRACTICES.length / 2)
})

test('every level from 1 to 5, every channel and every fault is met', () => {
  expect(new Set(scenarios.map(({ level }) => level))).toEqual(new Set([1, 2, 3, 4, 5]))
  expect(new Set(scenarios.map(({ setting }) => setting.channel))).toEqual(new Set(CHANNELS))
  expect(new Set(scenarios.map(one => one.case.fault))).toEqual(new Set(FAULTS))
})

test('no two customers look alike', () => {
  const looks = scenarios.map(({ customer }) => JSON.stringify({ ...customer.looks, age: undefined }))
  expect(new Set(looks).size).toBe(scenarios.length)
})

test('an honest beginner has a middling score in each', () => {
  const without = SHIPPED.filter(
    ({ walkthroughs }) =>
      !walkthroughs.some(
        ({ kind, scores: { overall = 0 } }) => kind === 'other' && overall >= 25 && overall < 70,
      ),
  )
  expect(without.map(({ name }) => name)).toEqual([])
})

test('the programme puts all of them in three stages, and holds together with them', () => {
  const { programme, source } = readProgramme(readFileSync('scenarios/programme.yaml'))
  if (!programme) throw new Error('The programme that ships can be read.')
  expect(programme.stages).toHaveLength(3)
  expect(programme.stages.flatMap(stage => stage.scenarios).toSorted()).toEqual(
    scenarios.map(({ id }) => id).toSorted(),
  )
  expect(
    checkProgramme(
      programme,
      shelfOf('scenarios', processFiles),
      source.locate,
      besideIn('scenarios', processFiles),
    ),
  ).toEqual([])
})
