/** `grade`: replays attempts against the scenarios at hand, and grades them again. */
import { rulesHash } from '../scoring/rules.ts'
import type { Command } from './command.ts'
import { gradeReport } from './grade-report.ts'
import { scenariosAt } from './grade-shelf.ts'
import { type Grading, gradeSource } from './grade-source.ts'
import { filesAt, nameOf } from './paths.ts'
import { progressOf } from './progress.ts'
import { say } from './say.ts'
import { problemJson, showProblem } from './show-problem.ts'
import { SOURCES } from './sources.ts'
import { Stop } from './stop.ts'

export const grade: Command = {
  options: { scenarios: 'text' },
  async run(given, world) {
    if (given.words.length === 0) throw new Stop(say('grade-what'), say('grade-what-help'))
    const paths = filesAt(given.words, world, SOURCES)
    const shelf = scenariosAt(given.text('scenarios') ?? 'scenarios', world)
    const rules = rulesHash()
    const progress = progressOf(world)
    const gradings: Grading[] = []
    for (const [index, path] of paths.entries()) {
      progress.at(index, paths.length)
      for (const grading of await gradeSource(path, shelf, rules, world)) gradings.push(grading)
    }
    progress.end()
    if (given.has('json')) {
      const reports = gradings.map(asJson)
      world.out(`${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`)
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

function asJson(grading: Grading) {
  if ('problem' in grading) return { path: grading.path, problem: problemJson(grading.problem) }
  const { path, from, attempt, verdict, derived } = grading
  return {
    path,
    ...(from && {
      line: from.line,
      learner: from.taken.learner,
      source: from.taken.source,
      place: from.taken.place,
    }),
    attempt: attempt.id,
    scenario: attempt.scenario.id,
    ...derived,
    verdict,
    same: verdict === 'same',
  }
}
