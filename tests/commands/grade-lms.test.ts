/** What an LMS gave out is graded as it was played, and says what was changed or is missing. */
import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { courseOf, playerOf } from '../course/support/recorded.ts'
import { dataModel, moodleReport, statementsOf, tracked } from '../course/support/told-in.ts'
import { attempt, BEST, CAKE, HERE, ran } from './world.ts'

describe('what an LMS gave out', () => {
  const { compiled, graded: known } = courseOf([readCake()], 'mode: assessment\nattempts: 2\n')
  const player = playerOf({ compiled, graded: known })
  player.begin('cake')
  for (const word of BEST.split(' ')) player.say(word)
  player.begin('cake')
  player.say('check-the-form')
  const lms = tracked('1.2', player.report(), player.rows())
  const sources: readonly (readonly [name: string, text: string])[] = [
    ['report.txt', moodleReport([lms])],
    ['report.csv', moodleReport([lms], { delimiter: ';', question: true, result: true })],
    ['model.json', dataModel('2004', tracked('2004', player.report(), player.rows()))],
    ['statements.json', JSON.stringify({ statements: statementsOf(player.rows()), more: '' })],
    [
      'statements.ndjson',
      statementsOf(player.rows())
        .map(one => JSON.stringify(one))
        .join('\n'),
    ],
  ]

  test.each(sources)('is graded as it was played: %s', async (name, text) => {
    const { code, json } = await ran(`grade lms/${name} --json`, {
      files: { ...HERE, [`lms/${name}`]: text },
    })
    expect(code).toBe(0)
    const [first, second] = json() as unknown as readonly Record<string, unknown>[]
    expect(first).toMatchObject({
      overall: 100,
      passed: true,
      ending: 'in-time',
      verdict: 'same',
      source: 'lms',
      learner: { name: 'Ada Test' },
      place: { programme: compiled.hash.slice(0, 12), id: 'cake', n: 1 },
    })
    expect(second).toMatchObject({ overall: null, verdict: 'same', place: { n: 2 } })
  })

  test('is told to a person by name, in one folder with all else', async () => {
    const files = {
      ...HERE,
      ...Object.fromEntries(sources.map(([name, text]) => [`lms/${name}`, text])),
      'lms/own.json': await attempt(),
    }
    const { code, out } = await ran('grade lms', { files })
    expect(code).toBe(0)
    expect(out).toContain('lms/report.txt:2  Ada Test  cake.1  cake  same')
    expect(out).toContain('lms/own.json  cake  same')
    expect(out.match(/overall 100, passed/g)).toHaveLength(6)
  })

  test('says where choices were changed that cannot be, and what is missing', async () => {
    const changed = moodleReport([lms], { question: true }).replace('first-year', 'own-it')
    expect((await ran('grade - --json', { stdin: changed })).out).toContain('"verdict": "edited"')
    const lost = JSON.stringify(statementsOf(player.rows().filter((_, at) => at !== 3)))
    const { code, out, err } = await ran('grade -', { stdin: lost })
    expect(code).toBe(2)
    expect(err).toContain('Ada Test: turn 3 of the attempt cake.1 is missing.')
    expect(out).toContain('Ada Test  cake.2  cake  same')
  })

  test('of a scenario that plays otherwise now is not graded', async () => {
    const files = { 'scenarios/cake.yaml': CAKE.replace('worth: 20', 'worth: 21') }
    const { code, out } = await ran('grade -', { stdin: moodleReport([lms]), files })
    expect(code).toBe(1)
    expect(out).toContain('other-scenario')
  })
})

function readCake() {
  const { scenario } = readScenario(CAKE)
  if (!scenario) throw new Error('The cake cannot be played.')
  return scenario
}
