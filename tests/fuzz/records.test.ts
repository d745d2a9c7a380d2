/** Records of talks gone wrong: an attempt, a saved talk, everything that a browser keeps, and each part of it. */
import { describe } from 'vitest'
import fc from 'fast-check'
import { certificateCode } from '../../src/course/certificate-code.ts'
import { essenceHash } from '../../src/course/essence.ts'
import { mergedEnrolment } from '../../src/course/merged-enrolment.ts'
import { readEnrolment } from '../../src/course/read-enrolment.ts'
import { standingOf } from '../../src/course/standing.ts'
import { couldHappen, replayed } from '../../src/dialogue/attempt.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { forked, lasted } from '../../src/dialogue/fork.ts'
import { readAttempt } from '../../src/dialogue/read-attempt.ts'
import { type Already, whatComes } from '../../src/host/data-merge.ts'
import { readData, writeData } from '../../src/host/data-file.ts'
import { readCompiled } from '../../src/host/read-compiled.ts'
import { readStoredAttempt } from '../../src/host/stored-attempt.ts'
import { readDrilled } from '../../src/practice/read-drilled.ts'
import { readRating } from '../../src/practice/read-rating.ts'
import { flattened, treesOf } from '../../src/practice/tree.ts'
import { readGraded } from '../../src/scoring/read-graded.ts'
import { regrade } from '../../src/scoring/verdict.ts'
import { kinOf } from '../../src/ui/history/kin.ts'
import { newestFirst } from '../../src/ui/history/kept-talks.ts'
import { readTalkFile } from '../../src/ui/open/read-talk-file.ts'
import { ENROLLED, PROGRAMME as COURSE } from './support/enrolled.ts'

import { filed } from '../support/talk-file.ts'
import { ATTEMPTS, DONE, LAMP, LAMP_GRADED, LEFT, RULES } from './support/attempts.ts'
import { edits, pick, which } from './support/edits.ts'
import { editedJson } from './support/edited-json.ts'
import { editedText } from './support/edited-text.ts'
import { expectHolds, expectPlain, expectSame, expectWithin, playsThrough } from './support/follow.ts'
import { fuzz } from './support/fuzz.ts'
import { expectAnswered } from './support/in-text.ts'
import { pumped } from './support/pumped.ts'

const RATING = {
  attempt: LEFT.id,
  at: '2026-06-03T10:00:00.000Z',
  guesses: { empathy: 40 },
  differently: 'Less.',
}
const DRILLED = { id: 'drill', at: '2026-06-03T10:00:00.000Z', attempt: LEFT.id, turn: 1, reply: 'hear' }
const COMPILED = { scenario: LAMP, ...fingerprint(LAMP) }
const TALK = filed(LAMP, ['-', 'rule'], { rating: { ...RATING, attempt: 'one' }, name: 'Ada Test' })
const EVERYTHING = {
  attempts: [LEFT, DONE],
  scenarios: [COMPILED],
  ratings: [RATING],
  drills: [DRILLED],
  enrolments: [ENROLLED],
  settings: { theme: 'dark', timer: 2, language: 'de-DE' },
} as const
const DATA = JSON.parse(writeData(EVERYTHING, '2026-06-04T10:00:00.000Z')) as unknown

const value = (...good: readonly [unknown, ...unknown[]]) =>
  fc.tuple(which, edits).map(([one, changes]) => editedJson(pick(good, one), changes))

/** Mostly good JSON of bad records, now and then bad JSON; pretty or on one line. */
const text = (...good: readonly [unknown, ...unknown[]]) =>
  fc.tuple(which, edits, which).map(([one, changes, how]): string => {
    const record = pick(good, one)
    const [first] = changes
    const written = (of: unknown) => JSON.stringify(of, null, how % 2) ?? ''
    if (how % 1000 === 7 && first) return pumped(written(record), first)
    return how % 4 === 0 ? editedText(written(record), changes) : written(editedJson(record, changes))
  })

describe('whatever a record holds, there is a value or a reason', () => {
  fuzz('attempt', {
    usual: 10_000,
    cases: text(...ATTEMPTS),
    reads(file) {
      const bare = readAttempt(file)
      const read = readGraded(file)
      if ('problem' in bare) expectAnswered(false, [bare.problem], file)
      if ('problem' in read) return expectAnswered(false, [read.problem], file)
      const { attempt } = read
      regrade(attempt, LAMP_GRADED, RULES)
      regrade(attempt, undefined, RULES)
      expectSame(readGraded(JSON.stringify(attempt)), read)
      couldHappen(LAMP_GRADED.script, attempt)
      expectDated(attempt.started, lasted(attempt.events))
    },
  })

  fuzz('stored attempt', {
    usual: 10_000,
    cases: value(LEFT, DONE),
    reads(record) {
      const read = readStoredAttempt(record)
      if (!('attempt' in read)) return
      const { attempt } = read
      replayed(LAMP_GRADED.script, attempt)
      forked(attempt, 1, attempt)
      certificateCode('c'.repeat(64), [essenceHash(attempt)])
      const list = [
        { id: attempt.id, attempt },
        { id: DONE.id, attempt: DONE },
      ]
      newestFirst(list)
      expectSame(kinOf(list).flatMap(kin => flattened(kin)).length, 2)
      expectDated(attempt.started, lasted(attempt.events))
      for (const name of [attempt.id, attempt.scenario.id]) encodeURIComponent(name)
    },
  })

  fuzz('rating', {
    usual: 10_000,
    cases: value(RATING),
    reads(record) {
      const read = readRating(record, LEFT.id)
      if (!read) return
      expectPlain(read)
      expectSame(readRating(read, LEFT.id), read)
      expectDated(read.at, 0)
    },
  })

  fuzz('drilled moment', {
    usual: 10_000,
    cases: value(DRILLED),
    reads(record) {
      const read = readDrilled(record)
      if (!read) return
      expectSame(readDrilled(read), read)
      expectDated(read.at, 0)
    },
  })

  fuzz('enrolment', {
    usual: 10_000,
    cases: value(ENROLLED),
    reads(record) {
      const read = readEnrolment(record)
      if (!read) return
      expectPlain(read)
      expectSame(readEnrolment(read), read)
      const { progress, result } = standingOf(
        PROGRAMME,
        { ...read, programme: { ...read.programme, id: PROGRAMME.id } },
        70,
      )
      expectWithin(progress, 0, 1)
      if (result) expectWithin(result.overall, 0, 100)
      mergedEnrolment(ENROLLED, read)
      mergedEnrolment(read, ENROLLED)
    },
  })

  fuzz('kept scenario', {
    usual: 10_000,
    cases: fc.tuple(value(COMPILED), which),
    reads([record, choice]) {
      expectFit(record, choice)
      // With the fingerprint of what it has become it is as it says that it is.
      const again = reprinted(record)
      if (again) expectFit(again, choice)
    },
  })

  fuzz('saved talk', {
    usual: 10_000,
    cases: text(TALK),
    reads(file) {
      const read = readTalkFile(file)
      if (!('talk' in read)) return expectHolds(read.refused.length > 0, read)
      const { review, rating } = read.talk
      expectDated(review.attempt.started, lasted(review.attempt.events))
      if (rating) expectDated(rating.at, 0)
    },
  })

  fuzz('everything that was kept', {
    usual: 2_000,
    cases: text(DATA),
    reads(file) {
      const read = readData(file)
      if ('refused' in read) return expectHolds(read.refused.length > 0, read)
      const { data } = read
      const { attempts, scenarios } = whatComes(NOTHING, data)
      expectWithin(attempts.length, 0, data.attempts.length)
      for (const { scenario } of scenarios) playsThrough(scenario, 7)
      const written = writeData(data, '2026-06-04T10:00:00.000Z')
      expectSame(readData(written), {
        data: JSON.parse(JSON.stringify(data)),
        leftOut: { talks: 0, others: 0 },
      })
      // The second time it brings nothing.
      expectSame(whatComes(alreadyWith(data), data).fresh, 0)
      treesOf(data.attempts)
    },
  })
})

const { programme: PROGRAMME } = COURSE

const NOTHING: Already = {
  attempts: new Map(),
  scenarios: new Set(),
  ratings: new Set(),
  drills: new Map(),
  enrolments: new Map(),
  settings: {},
}

function alreadyWith(data: Parameters<typeof whatComes>[1]): Already {
  const { attempts, ratings, drills, enrolments, scenarios } = whatComes(NOTHING, data)
  return {
    attempts: new Map(attempts.map(({ attempt }) => [attempt.id, attempt])),
    ratings: new Set(ratings.map(({ attempt }) => attempt)),
    drills: new Map(drills.map(one => [one.id, one])),
    enrolments: new Map(enrolments.map(one => [one.programme.id, one])),
    scenarios: new Set(scenarios.map(({ plays, words }) => `${plays}/${words}`)),
    settings: data.settings,
  }
}

const WRITTEN = new Intl.DateTimeFormat('en-GB')

/** What a page does with a date: it is written out, also that of the end. */
function expectDated(started: string, later: number): void {
  WRITTEN.format(new Date(started))
  new Date(Date.parse(started) + later).toISOString()
}

function reprinted(record: unknown): unknown {
  try {
    const { scenario } = record as typeof COMPILED
    return { scenario, ...fingerprint(scenario) }
  } catch {
    // It is so far from a scenario that it has no fingerprint.
    return undefined
  }
}

function expectFit(record: unknown, choice: number): void {
  const read = readCompiled(record)
  if (!read) return
  playsThrough(read.scenario, choice)
  for (const { on } of read.scenario.customer.record) expectDated(`${on}T00:00:00Z`, 0)
  // A store may hold what no file can, such as a number that is none.
  const written: unknown = JSON.parse(JSON.stringify(read))
  expectSame(readCompiled(written), written)
}
