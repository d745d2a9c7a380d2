/** `prove`: walks every way through scenarios, and reports what holds on all of them. */
import type { Command, Given } from './command.ts'
import { dirname } from 'node:path'
import { isTooLarge } from '../lint/prove.ts'
import { reportHtml } from '../report/report.ts'
import { kindOf } from './file-kind.ts'
import { contentsOf, filesAt, nameOf } from './paths.ts'
import { progressOf } from './progress.ts'
import { proveFile, type Proven } from './prove-file.ts'
import { provenJson } from './prove-json.ts'
import { provenReport, say } from './prove-report.ts'
import { widthOf, wrap } from './paper.ts'
import { levelsIn, proveProgramme } from './prove-programme.ts'
import { Stop } from './stop.ts'
import type { ExitCode, World } from './world.ts'

const SCENARIO_FILE = /\.ya?ml$/

export const proveCommand: Command = {
  options: { as: 'text', out: 'text' },
  async run(given, world) {
    if (given.words.length === 0) throw new Stop(say('prove-what'), say('prove-what-help'))
    const form = given.text('as')
    if (given.has('out') && form === undefined) throw new Stop(say('out-without-html'))
    if (form !== undefined && form !== 'html') throw new Stop(say('unknown-form', { form }))
    const reports = await proveAll(given, world)
    if (form === 'html') return writeReport(reports, given, world)
    if (given.has('json')) world.out(`${JSON.stringify({ files: reports.map(provenJson) }, null, 2)}\n`)
    else for (const report of reports) world.out(provenReport(report, world))
    if (!given.has('json')) world.out(`${wrap(summary(reports), widthOf(world))}\n`)
    return reports.some(isFaulty) ? 1 : 0
  },
}

async function proveAll(given: Given, world: World): Promise<readonly Proven[]> {
  const paths = filesAt(given.words, world, SCENARIO_FILE)
  const progress = progressOf(world)
  const reports: Proven[] = []
  for (const [index, path] of paths.entries()) {
    progress.at(index, paths.length)
    const bytes = await contentsOf(path, world)
    const kind = kindOf(path, bytes)
    // Walkthroughs are checked, not proven.
    if (kind === 'scenario') reports.push(proveFile(path, bytes, levelsIn(dirname(path), world), world.now))
    if (kind === 'programme') reports.push(proveProgramme(path, bytes, reports, world))
  }
  progress.end()
  return reports
}

/** One page to look at, for one scenario; where it is to go is for the person to say. */
function writeReport(reports: readonly Proven[], given: Given, world: World): ExitCode {
  const [report, ...others] = reports.filter(({ proven }) => proven !== 'programme')
  if (!report || others.length > 0)
    throw new Stop(say('html-one', { files: reports.length }), say('html-one-help'))
  const { path, proven, problems } = report
  if (!proven || proven === 'programme' || isTooLarge(proven)) {
    world.err(provenReport(report, world))
    throw new Stop(say('html-unproven'))
  }
  const page = reportHtml(nameOf(path), proven, problems)
  const out = given.text('out')
  if (out === undefined) world.out(page)
  else {
    world.files.write(out, page)
    world.err(`${say('html-written', { out })}\n`)
  }
  return isFaulty(report) ? 1 : 0
}

/** A hint asks for nothing; a scenario that cannot be walked whole is not proven. */
function isFaulty({ proven, problems }: Proven): boolean {
  const unproven = !proven || (proven !== 'programme' && isTooLarge(proven))
  return unproven || problems.some(({ severity }) => severity !== 'hint')
}

function summary(reports: readonly Proven[]): string {
  const all = reports.flatMap(({ problems }) => problems)
  const hints = all.filter(({ severity }) => severity === 'hint').length
  const files = reports.filter(({ proven }) => proven !== 'programme').length
  return say('prove-summary', { problems: all.length - hints, hints, files })
}
