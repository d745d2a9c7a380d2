/** What `check` tells a person: the problems of each file, then which moods can arrive where. */
import type { FileReport } from './check-file.ts'
import { pad, painter, sideBySide, widthOf, wrap } from './paper.ts'
import { nameOf } from './paths.ts'
import { number, say } from './say.ts'
import { showProblem } from './show-problem.ts'
import type { World } from './world.ts'

export function checkReport(report: FileReport, world: World): string {
  const paint = painter(world)
  const name = nameOf(report.path)
  const lines: string[] = []
  for (const problem of report.mended ?? []) {
    lines.push(`${paint('green', say('mended'))}  ${showProblem(name, undefined, problem, world)}`)
  }
  for (const problem of report.problems) lines.push(showProblem(name, report.text, problem, world))
  if (report.problems.length === 0)
    lines.push(`${paint('bold', name)}  ${paint('green', say('no-problems'))}`)
  if (report.moods.size > 0) lines.push(moodTable(report, world), '')
  return `${lines.join('\n')}\n`
}

/** The least and the most anger and trust that can arrive at each beat, side by side as the width allows. */
function moodTable({ moods }: FileReport, world: World): string {
  const width = Math.max(...[...moods.keys()].map(beat => beat.length), say('column-beat').length)
  const entry = (beat: string, anger: string, trust: string) =>
    `${pad(beat, width)}  ${pad(anger, 8)}  ${pad(trust, 8)}`
  const heading = entry(say('column-beat'), say('column-anger'), say('column-trust'))
  const entries = [...moods].map(([beat, { anger, trust }]) => entry(beat, range(anger), range(trust)))
  return [
    painter(world)('dim', wrap(say('mood-ranges'), widthOf(world), 2)),
    sideBySide(entries, widthOf(world), 2, painter(world)('dim', heading)),
  ].join('\n')
}

function range([least, most]: readonly [number, number]): string {
  return least === most ? number(least) : `${number(least)}–${number(most)}`
}

/** The last line: how many problems, and what can be done about them at once. */
export function checkSummary(reports: readonly FileReport[], fixing: boolean, world: World): string {
  const problems = reports.flatMap(report => report.problems)
  const mended = reports.reduce((sum, report) => sum + (report.mended?.length ?? 0), 0)
  const mendable = fixing ? 0 : problems.filter(({ mend }) => mend !== undefined).length
  const sentences = [
    ...(fixing ? [say('summary-mended', { mended })] : []),
    say('summary', { problems: problems.length, files: reports.length }),
    ...(mendable > 0 ? [say('summary-mendable', { mendable })] : []),
  ]
  return `${wrap(sentences.join(' '), widthOf(world))}\n`
}
