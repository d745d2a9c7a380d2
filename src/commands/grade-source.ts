/** Grades every attempt of one source: a lone attempt as it was saved, or all that a file of many kinds holds. */
import { sourceReader } from '../course/source.ts'
import type { SourceProblem } from '../course/source-problem.ts'
import type { Taken } from '../course/taken.ts'
import { type Attempt, replayed } from '../dialogue/attempt.ts'
import type { AttemptProblem } from '../dialogue/read-attempt.ts'
import { type Derived, derive, type GradedAttempt } from '../scoring/derive.ts'
import { readGraded } from '../scoring/read-graded.ts'
import { regrade, type Verdict } from '../scoring/verdict.ts'
import { copiesDiffer } from './grade-copies.ts'
import type { Shelf } from './grade-shelf.ts'
import { contentsOf } from './paths.ts'
import { decoded, scriptsOn } from './sources.ts'
import type { World } from './world.ts'

/** What grading one attempt came to, or what keeps it from being read. */
export type Grading = GradedOne | Unread

export interface GradedOne {
  readonly path: string
  /** Null for a lone attempt, which is the whole file. */
  readonly from: { readonly line: number; readonly taken: Taken } | null
  readonly attempt: Attempt
  readonly verdict: Verdict
  readonly derived: Derived
}

interface Unread {
  readonly path: string
  readonly problem: AttemptProblem | SourceProblem
  /** Where the problem's line can be shown. */
  readonly text: string | undefined
}

/** Characters. A lone attempt is a hundred times shorter. */
const LONGEST_LONE = 4_000_000

export async function gradeSource(
  path: string,
  shelf: Shelf,
  rules: string,
  world: World,
): Promise<readonly Grading[]> {
  const text = decoded(await contentsOf(path, world))
  const lone = text.length > LONGEST_LONE ? undefined : gradeLone(text, shelf, rules)
  if (lone && 'attempt' in lone) return [{ path, from: null, ...lone }]
  if (lone && IS_ONE.has(lone.code)) return [{ path, problem: lone, text }]
  const gradings: Grading[] = []
  const reader = sourceReader(
    (taken, line, written) => gradings.push(gradeTaken(path, taken, line, written, shelf, rules)),
    problem => gradings.push({ path, problem, text: undefined }),
    scriptsOn(shelf),
  )
  reader.push(text)
  reader.end()
  // It is nothing that holds attempts: what it lacks to be one is the better answer.
  const isNone = gradings.every(one => 'problem' in one && SAYS_LITTLE.has(one.problem.code))
  return lone && isNone ? [{ path, problem: lone, text }] : gradings
}

/** It is an attempt, and only one. */
const IS_ONE = new Set<string>(['attempt-shape', 'attempt-newer', 'attempt-older'])
/** It may be anything. */
const SAYS_LITTLE = new Set<string>([
  'source-empty',
  'source-unknown',
  'source-not-json',
  'source-cut-off',
  'source-too-deep',
  'source-no-attempt',
])

type Graded = Pick<GradedOne, 'attempt' | 'verdict' | 'derived'>

function gradeLone(text: string, shelf: Shelf, rules: string): Graded | AttemptProblem {
  const read = readGraded(text)
  return 'problem' in read ? read.problem : gradeWritten(text, read.attempt, shelf, rules)
}

function gradeWritten(text: string, attempt: GradedAttempt, shelf: Shelf, rules: string): Graded {
  const { verdict, derived } = regrade(attempt, shelf(attempt.scenario), rules)
  // What is printed at the top of the file must not say more than what was derived.
  const edited = verdict !== 'other-scenario' && copiesDiffer(text, attempt.derived)
  return { attempt, verdict: edited ? 'edited' : verdict, derived }
}

function gradeTaken(
  path: string,
  taken: Taken,
  line: number,
  written: object | undefined,
  shelf: Shelf,
  rules: string,
): Grading {
  const from = { line, taken }
  if (written && 'derived' in written) {
    const text = JSON.stringify(written)
    const read = readGraded(text)
    if ('problem' in read) return { path, problem: onLine(read.problem, line), text: undefined }
    return { path, from, ...gradeWritten(text, read.attempt, shelf, rules) }
  }
  return { path, from, ...gradeBare(taken.attempt, shelf, rules) }
}

/** Of an attempt that says no figures only its events can be wrong. */
function gradeBare(attempt: Attempt, shelf: Shelf, rules: string): Graded {
  const against = shelf(attempt.scenario)
  const plays = against?.fingerprint.plays === attempt.scenario.plays
  const derived =
    against && plays
      ? derive(against.script, against.reference, replayed(against.script, attempt).transcript)
      : UNKNOWN
  return { attempt, ...regrade({ ...attempt, derived }, against, rules) }
}

const UNKNOWN: Derived = {
  turns: [],
  ending: null,
  scores: null,
  overall: null,
  passed: null,
  flags: [],
  findings: [],
}

function onLine(problem: AttemptProblem, line: number): AttemptProblem {
  const place = { line, column: 1 }
  return { ...problem, range: { start: place, end: place } }
}
