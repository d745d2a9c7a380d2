/** Corrected scores: beside the original, never over it, and back to where grades are kept. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import Papa from 'papaparse'
import { collectorOf } from '../../src/cohort/collected.ts'
import { gradesByScenario, gradesOfProgramme } from '../../src/cohort/corrected-grades.ts'
import { correctedStatement } from '../../src/cohort/corrected-statement.ts'
import {
  type Correction,
  correctedMarks,
  readCorrections,
  writeCorrection,
} from '../../src/cohort/correction.ts'
import { gradebookCsv } from '../../src/cohort/gradebook.ts'
import { wayGrader, wayKey } from '../../src/cohort/grade-ways.ts'
import { isWhole, type WholeWay } from '../../src/cohort/way.ts'
import { essenceHash } from '../../src/course/essence.ts'
import type { Programme } from '../../src/scenario/programme.ts'
import { scenarioOf } from '../support/script.ts'
import { gradedOf, taken } from './support/people.ts'

const talk = gradedOf(
  scenarioOf(
    `opening: abusive
      stop = set-limit validate acknowledge-feeling -> asks
      wave = dismiss set-limit -> asks
      rude = slur set-limit -> asks
    asks: frustrated
      hear = acknowledge-feeling paraphrase -> agreed
      grin = sarcasm -> agreed
    agreed: resolved`,
    { scores: ['empathy', 'boundaries'] },
  ),
)
const ways = wayGrader(talk)

function way(replies: string): WholeWay {
  const found = ways.grade(wayKey([], replies.split(' ')))
  if (!found || !isWhole(found)) throw new Error(`${replies} does not end.`)
  return found
}

const ADA = { who: 'ada@example.org', name: 'Ada Moss', id: 'a-1', seed: 4, at: 3 }
const said = taken(talk, 'wave hear', ADA)
const own = way('wave hear')

function correction(more: Partial<Correction> = {}): Correction {
  return {
    format: 1,
    attempt: 'a-1',
    essence: essenceHash(said.attempt),
    scenario: 'test',
    learner: { id: ADA.who, name: ADA.name },
    mark: 'empathy',
    from: own.scores.empathy ?? 0,
    to: 95,
    because: 'Said warmly.',
    by: 'M. Trainer',
    at: '2026-05-02T10:00:00.000Z',
    ...more,
  }
}

describe('the marks', () => {
  test('overall is the lowest again, unless it was corrected itself', () => {
    expect(own.overall).toBe(own.scores.boundaries)
    expect(correctedMarks(own, [correction({ mark: 'boundaries', to: 95 })])).toEqual({
      empathy: own.scores.empathy,
      boundaries: 95,
      compensation: null,
      overall: own.scores.empathy,
    })
    expect(correctedMarks(own, [correction({ mark: 'overall', to: 60 })])).toMatchObject({ overall: 60 })
  })

  test('of several the last in the file counts', () => {
    const found = correctedMarks(own, [correction(), correction({ to: 40 })])
    expect(found).toMatchObject({ empathy: 40, overall: 40 })
  })

  test('what was fatal keeps the whole at 0 until that is corrected', () => {
    const fatal = way('rude hear')
    expect(fatal.overall).toBe(0)
    expect(correctedMarks(fatal, [correction({ to: 100 })]).overall).toBe(0)
    expect(correctedMarks(fatal, [correction({ mark: 'overall', to: 72 })]).overall).toBe(72)
  })

  test('a dimension that the scenario does not claim stays unclaimed', () => {
    expect(correctedMarks(own, [correction({ mark: 'compensation', to: 9 })]).compensation).toBeNull()
  })
})

describe('the file', () => {
  test('is read back as it was written, line by line', () => {
    const all = [correction(), correction({ because: 'A “quote”,\nand a line.', learner: null })]
    expect(readCorrections(all.map(writeCorrection).join(''))).toEqual({ corrections: all, faulty: [] })
  })

  test.each([
    ['no JSON', 'x'],
    ['no object', '5'],
    ['too many points', writeCorrection(correction({ to: 101 }))],
    ['half a point', writeCorrection(correction({ to: 1.5 }))],
    ['no reason', writeCorrection(correction({ because: ' ' }))],
    ['nobody who says so', writeCorrection(correction({ by: '' }))],
    ['a later format', writeCorrection({ ...correction(), format: 2 as 1 })],
    ['a mark that there is none of', writeCorrection(correction({ mark: '__proto__' as 'overall' }))],
  ])('%s is told by its line, and the rest is read', (_, line) => {
    const { corrections, faulty } = readCorrections(`${writeCorrection(correction())}${line}`)
    expect(corrections).toHaveLength(1)
    expect(faulty).toEqual([2])
  })

  test('nothing that is in it makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        expect(readCorrections(text).corrections).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('back to the platform', () => {
  const feedback = ({ mark, to, because }: Correction) => `${mark} is ${to}: ${because}`

  function collected(corrections: readonly Correction[]) {
    const found = collectorOf(corrections)
    found.add(said, own)
    found.add(taken(talk, 'stop hear', { who: 'ben', id: 'b-1' }), way('stop hear'))
    return found
  }

  test('only those whose score was corrected', () => {
    const all = [correction()]
    const [item] = gradesByScenario(collected(all).people(), all, () => 'The test', feedback)
    expect(item).toMatchObject({ id: 'test', title: 'The test' })
    expect(item?.rows.map(({ learner, points }) => [learner.name, points])).toEqual([
      ['Ada Moss', Math.min(95, own.scores.boundaries ?? 100)],
    ])
  })

  test('a correction of another attempt, or of another score, is a stranger', () => {
    const all = [correction({ essence: 'ff' }), correction({ from: 1 }), correction()]
    expect(collected(all).strangers()).toEqual(all.slice(0, 2))
  })

  test('the whole programme is reckoned again, for whoever has completed it', () => {
    const programme: Programme = {
      format: 1,
      id: 'course',
      title: 'The course',
      provider: null,
      pass: null,
      mode: 'assessment',
      attempts: null,
      counts: 'best',
      debrief: 'after-each',
      timeLimit: null,
      wellbeing: { breather: false, help: null },
      theme: null,
      languages: [],
      certificate: null,
      stages: [
        {
          id: 'all',
          title: 'All',
          opens: 'at-once',
          places: [{ id: 'test', title: null, draws: ['test'], required: true }],
          scenarios: ['test'],
        },
      ],
      shifts: [],
      rules: [],
    }
    const all = [correction(), correction({ mark: 'boundaries', from: own.scores.boundaries ?? 0, to: 91 })]
    const compiled = { programme, plays: {}, hash: 'abc' }
    const item = gradesOfProgramme(collected(all).people(), all, compiled, 70, feedback)
    expect(item).toMatchObject({ id: 'course', title: 'The course' })
    expect(item.rows).toMatchObject([{ learner: { name: 'Ada Moss' }, points: 91 }])
    const twice = {
      ...programme.stages[0]!,
      id: 'more',
      places: [{ id: 'other', title: null, draws: ['other'], required: true }],
    }
    const longer = { ...compiled, programme: { ...programme, stages: [...programme.stages, twice] } }
    expect(gradesOfProgramme(collected(all).people(), all, longer, 70, feedback).rows).toEqual([])
  })

  test('as a CSV with the columns of Moodle’s own export, no cell empty, and no formula', () => {
    const csv = gradebookCsv('The “test”, first part', [
      {
        learner: { id: 'zoe@example.org', name: '=HYPERLINK("x")' },
        points: 61,
        feedback: 'Line one\nand "two"',
      },
      { learner: { id: 'ada@example.org', name: 'Ada Moss' }, points: 91, feedback: '+1' },
    ])
    const { data, errors } = Papa.parse<string[]>(csv.trimEnd())
    expect(errors).toEqual([])
    expect(data).toEqual([
      ['Email address', 'Full name', 'The “test”, first part (Real)', 'The “test”, first part (Feedback)'],
      ['ada@example.org', 'Ada Moss', '91', "'+1"],
      ['zoe@example.org', `'=HYPERLINK("x")`, '61', 'Line one\nand "two"'],
    ])
  })

  test('who is known by a number stands under “ID number”', () => {
    const row = { learner: { id: '1042', name: 'Ada' }, points: 70, feedback: 'x' }
    expect(gradebookCsv('T', [row])).toBe('ID number,Full name,T (Real),T (Feedback)\r\n1042,Ada,70,x\r\n')
  })

  test.each([
    ['an address', 'ada@example.org', { mbox: 'mailto:ada@example.org' }],
    ['a hash of one', 'a'.repeat(40), { mbox_sha1sum: 'a'.repeat(40) }],
    ['an OpenID', 'https://id.example/ada', { openid: 'https://id.example/ada' }],
    ['an account', '1042', { account: { homePage: 'https://lms.example', name: '1042' } }],
  ])('as a statement about a learner who is %s', (_, id, agent) => {
    const one = correction({ learner: { id, name: 'Ada' } })
    const where = { activityId: 'https://academy.example/programmes/course', homePage: 'https://lms.example' }
    const statement = correctedStatement(one, where)
    expect(statement).toMatchObject({
      actor: { objectType: 'Agent', name: 'Ada', ...agent },
      verb: { id: 'http://adlnet.gov/expapi/verbs/scored' },
      result: { score: { scaled: 0.95, raw: 95, min: 0, max: 100 }, response: 'Said warmly.' },
      timestamp: '2026-05-02T10:00:00.000Z',
    })
    expect(statement?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(correctedStatement(one, where)?.id).toBe(statement?.id)
  })

  test('an account of nobody knows which platform is nobody’s', () => {
    const one = correction({ learner: { id: '1042', name: 'Ada' } })
    expect(correctedStatement(one, { activityId: 'urn:x', homePage: undefined })).toBeUndefined()
  })
})
