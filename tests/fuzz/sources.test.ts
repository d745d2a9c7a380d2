/** Where attempts of many people come from, gone wrong: tables of a platform, JSON of all kinds, statements, corrections. */
import fc from 'fast-check'
import { describe } from 'vitest'
import { correctedStatement } from '../../src/cohort/corrected-statement.ts'
import { readCorrections, writeCorrection } from '../../src/cohort/correction.ts'
import { gradebookCsv } from '../../src/cohort/gradebook.ts'
import { essenceHash } from '../../src/course/essence.ts'
import { sourceReader } from '../../src/course/source.ts'
import type { SourceProblem } from '../../src/course/source-problem.ts'
import type { Taken } from '../../src/course/taken.ts'
import { earningOf } from '../../src/credential/earned.ts'
import { learnersIn } from '../../src/credential/learners.ts'
import { placedIn, timesBegun } from '../../src/credential/placed.ts'
import { replayed } from '../../src/dialogue/attempt.ts'
import { readGraded } from '../../src/scoring/read-graded.ts'
import { ATTEMPTS, LAMP_GRADED, LEFT, RULES } from './support/attempts.ts'
import { edits, pick, which } from './support/edits.ts'
import { editedJson } from './support/edited-json.ts'
import { editedText } from './support/edited-text.ts'
import { expectHolds, expectSame, expectWithin } from './support/follow.ts'
import { fuzz } from './support/fuzz.ts'
import { COURSE, ELEMENTS, ENROLMENT, MODEL, MOODLE, STATEMENTS } from './support/played.ts'
import { pumped } from './support/pumped.ts'

interface Cut {
  readonly text: string
  /** So many characters come at once. */
  readonly piece: number
  readonly brief: boolean
}

const scriptOf = (played: { readonly id: string }) => (played.id === 'lamp' ? LAMP_GRADED.script : undefined)

function readsSource({ text, piece, brief }: Cut): void {
  const whole = take(text, text.length + 1, brief)
  // However it is cut up, it says the same; in brief what follows from an attempt need not even be JSON.
  if (piece > 0 && text.length < 20_000 && !brief) expectSame(take(text, piece, brief), whole)
  const { taken, problems } = whole
  expectHolds(taken.length + problems.length > 0 || !text.includes('"events"'), text)
  const lines = text.split(/\r\n?|\n/).length
  for (const { range } of problems) expectWithin(range.start.line, 1, lines)
  for (const { attempt, derived } of taken) {
    new Date(attempt.started).toISOString()
    replayed(LAMP_GRADED.script, attempt)
    essenceHash(attempt)
    if (derived !== undefined) readGraded(JSON.stringify({ ...attempt, derived }))
  }
  learnersIn(taken)
  timesBegun(placedIn(taken, COURSE.compiled))
  earningOf(taken, {
    compiled: ASSESSED,
    mark: 70,
    fromLearner: true,
    shelf: () => LAMP_GRADED,
    rules: RULES,
  })
}

const ASSESSED = {
  ...COURSE.compiled,
  programme: { ...COURSE.compiled.programme, mode: 'assessment' as const },
}

function take(text: string, piece: number, brief: boolean) {
  const taken: Taken[] = []
  const problems: SourceProblem[] = []
  const reader = sourceReader(
    one => taken.push(one),
    problem => problems.push(problem),
    scriptOf,
    brief,
  )
  for (let at = 0; at < text.length; at += piece) reader.push(text.slice(at, at + piece))
  reader.end()
  return { taken, problems }
}

const cut = (text: string, how: number): Cut => ({
  text,
  piece: how % 3 === 0 ? 1 + (how % 200) : 0,
  brief: how % 5 === 0,
})

const files = (...good: readonly [unknown, ...unknown[]]) =>
  fc.tuple(which, edits, which).map(([one, changes, how]): Cut => {
    const record = pick(good, one)
    const changed = how % 4 === 0 ? record : editedJson(record, changes)
    const written =
      Array.isArray(changed) && how % 8 < 4
        ? changed.map(item => `${JSON.stringify(item)}\n`).join('')
        : (JSON.stringify(changed, null, how % 2) ?? '')
    const [first] = changes
    if (how % 1000 === 7 && first) return cut(pumped(written, first), how)
    return cut(how % 4 === 0 ? editedText(written, changes) : written, how)
  })

const CORRECTION = {
  format: 1,
  attempt: LEFT.id,
  essence: essenceHash(LEFT),
  scenario: 'lamp',
  learner: { id: 'ada@example.org', name: 'Ada Test' },
  mark: 'empathy',
  from: 40,
  to: 60,
  because: 'It was said, in other words.',
  by: 'A trainer',
  at: '2026-06-03T10:00:00.000Z',
}

const EVERYTHING = {
  format: 'even-keel-data',
  version: 2,
  attempts: ATTEMPTS,
  scenarios: [],
  enrolments: [ENROLMENT],
}
const TALK = { format: 'even-keel-talk', version: 1, attempt: ATTEMPTS[1], scenario: {}, name: 'Ada Test' }

describe('whatever a source holds, there are attempts or reasons', () => {
  fuzz('attempts as JSON', {
    usual: 10_000,
    cases: files(ATTEMPTS, ATTEMPTS[0], EVERYTHING, TALK),
    reads: readsSource,
  })

  fuzz('xAPI statements', {
    usual: 10_000,
    cases: files(STATEMENTS, { statements: STATEMENTS.slice(0, 5) }),
    reads: readsSource,
  })

  fuzz('data of a SCORM package', { usual: 10_000, cases: files(MODEL, ELEMENTS), reads: readsSource })

  fuzz('table of Moodle', {
    usual: 10_000,
    cases: fc.tuple(edits, which).map(([changes, how]) => {
      const [first] = changes
      const spelt = how % 3 === 1 ? MOODLE.replaceAll(',', ';') : MOODLE
      return cut(how % 1000 === 7 && first ? pumped(spelt, first) : editedText(spelt, changes), how)
    }),
    reads: readsSource,
  })

  fuzz('corrections', {
    usual: 10_000,
    cases: fc.tuple(edits, which).map(([changes, how]) => {
      const [first] = changes
      const written = `${JSON.stringify(how % 4 === 0 ? CORRECTION : editedJson(CORRECTION, changes))}\n${JSON.stringify(CORRECTION)}\n`
      if (how % 1000 === 7 && first) return pumped(written, first)
      return how % 4 === 0 ? editedText(written, changes) : written
    }),
    reads(file) {
      const { corrections, faulty } = readCorrections(file)
      const lines = file.split('\n').length
      for (const line of faulty) expectWithin(line, 1, lines)
      for (const correction of corrections) {
        correctedStatement(correction, {
          activityId: 'https://example.org/a',
          homePage: 'https://lms.example',
        })
        new Date(correction.at).toISOString()
        const { learner } = correction
        if (learner) gradebookCsv('Lamp', [{ learner, points: correction.to, feedback: correction.because }])
        expectSame(readCorrections(writeCorrection(correction)).corrections, [correction])
      }
    },
  })
})
