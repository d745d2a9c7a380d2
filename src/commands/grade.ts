/** `grade`: replays attempts against the scenarios at hand, and grades them again. */
import type { AttemptProblem } from '../dialogue/read-attempt.ts'
import { rulesHash } from '../scoring/rules.ts'
import { readGraded } from '../scoring/read-graded.ts'
import { regrade, type Verdict } from '../scoring/verdict.ts'
import type { Derived, GradedAttempt } from '../scoring/derive.ts'
import type { Command } from './command.ts'
import { copiesDiffer } from './grade-copies.ts'
import { gradeReport } from './grade-report.ts'
import { scenariosAt, type Shelf } from './grade-shelf.ts'
import { contentsOf, filesAt, nameOf } from './paths.ts'
import { progressOf } from './progress.ts'
import { say } from './say.ts'
import { problemJson, showProblem } from './show-problem.ts'
import { Stop } from './stop.ts'
import type { World } from './world.ts'

/** What grading one file came to. */
type Grading =
  | {
      readonly path: string
      readonly attempt: GradedAttempt
      readonly verdict: Verdict
      readonly derived: Derived
    }
  | { readonly path: string; readonly problem: AttemptProblem; readonly text: string }

export const grade: Command = {
  options: { scenarios: 'text' },
  async run(given, world) {
    if (given.words.length === 0) throw new Stop(say('grade-what'), say('grade-what-help'))
    const paths = filesAt(given.words, world, /\.json$/)
    const shelf = scenariosAt(given.text('scenarios') ?? 'scenarios', world)
    const rules = rulesHash()
    const progress = progressOf(world)
    const gradings: Grading[] = []
    for (const [index, path] of paths.entries()) {
      progress.at(index, paths.length)
      gradings.push(await gradeOne(path, shelf, rules, world))
    }
    progress.end()
    if (given.has('json')) {
      const reports = gradings.map(asJson)
      world.out(`${JSON.stringify(paths.length === 1 ? reports[0] : reports, null, 2)}\n`)
    }
    for (const grading of gradings) {
      if ('problem' in grading)
        world.err(`${showProblem(nameOf(grading.path), grading.text, grading.problem, world)}\n`)
      else if (!given.has('json')) world.out(gradeReport(grading, world))
    }
    if (gradings.some(grading => 'problem' in grading)) return 2
    return gradings.every(grading => 'verdict' in grading && grading.verdict === 'same') ? 0 : 1
  },
}

async function gradeOne(path: string, shelf: Shelf, rules: string, world: World): Promise<Grading> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await contentsOf(path, world))
  const read = readGraded(text)
  if ('problem' in read) return { path, problem: read.problem, text }
  const { attempt } = read
  const { verdict, derived } = regrade(attempt, shelf(attempt.scenario), rules)
  // What is printed at the top of the file must not say more than what was derived.
  const edited = verdict !== 'other-scenario' && copiesDiffer(text, attempt.derived)
  return { path, attempt, verdict: edited ? 'edited' : verdict, derived }
}

function asJson(grading: Grading) {
  if ('problem' in grading) return { path: grading.path, problem: problemJson(grading.problem) }
  const { path, attempt, verdict, derived } = grading
  return {
    path,
    attempt: attempt.id,
    scenario: attempt.scenario.id,
    ...derived,
    verdict,
    same: verdict === 'same',
  }
}
