/** `check`: reads scenario and walkthrough files, and reports every problem of them at its place. */
import { basename, dirname } from 'node:path'
import type { Command, Given } from './command.ts'
import { checkFile, type FileReport } from './check-file.ts'
import { mendFile } from './check-mend.ts'
import { checkReport, checkSummary } from './check-report.ts'
import { contentsOf, filesAt, STDIN } from './paths.ts'
import { progressOf } from './progress.ts'
import { say } from './say.ts'
import { problemJson } from './show-problem.ts'
import { Stop } from './stop.ts'
import type { ExitCode, World } from './world.ts'

const SCENARIO_FILE = /\.ya?ml$/

export const check: Command = {
  options: { fix: 'switch', watch: 'switch' },
  async run(given, world) {
    if (given.words.length === 0) throw new Stop(say('check-what'), say('check-what-help'))
    if (given.words.includes(STDIN) && (given.has('fix') || given.has('watch')))
      throw new Stop(say('not-with-stdin'))
    const code = await checkOnce(given, world)
    return given.has('watch') ? watch(given, world, code) : code
  },
}

async function checkOnce(given: Given, world: World): Promise<ExitCode> {
  const paths = filesAt(given.words, world, SCENARIO_FILE)
  const progress = progressOf(world)
  const reports: FileReport[] = []
  for (const [index, path] of paths.entries()) {
    progress.at(index, paths.length)
    const bytes = await contentsOf(path, world)
    reports.push(given.has('fix') ? mendFile(path, bytes, world.files) : checkFile(path, bytes, world.files))
  }
  progress.end()
  if (given.has('json')) world.out(`${JSON.stringify({ files: reports.map(asJson) }, null, 2)}\n`)
  else {
    for (const report of reports) world.out(checkReport(report, world))
    world.out(checkSummary(reports, given.has('fix'), world))
  }
  return reports.some(isFaulty) ? 1 : 0
}

/** A hint asks for nothing. */
function isFaulty({ problems }: FileReport): boolean {
  return problems.some(({ severity }) => severity !== 'hint')
}

function asJson({ path, moods, problems, mended }: FileReport) {
  return {
    path,
    beats: Object.fromEntries(moods),
    problems: problems.map(problemJson),
    ...(mended && { mended: mended.map(problemJson) }),
  }
}

/** Checks again at every save, until the person stops it; a file saved by replacing it is seen by its folder. */
async function watch(given: Given, world: World, first: ExitCode): Promise<ExitCode> {
  let code = first
  let queue = Promise.resolve()
  const again = () => {
    queue = queue.then(async () => {
      try {
        if (!given.has('json')) world.out(`\n${say('checked-again')}\n\n`)
        code = await checkOnce(given, world)
      } catch (error) {
        // A file that an editor is just replacing is there again in a moment.
        world.err(`${error instanceof Error ? error.message : String(error)}\n`)
      }
    })
  }
  const places = new Set(
    given.words.map(path => (world.files.kind(path) === 'folder' ? path : dirname(path))),
  )
  const stops = [...places].map(place => world.files.watch(place, again))
  if (world.terminal.err) {
    const names = given.words.map(path => basename(path)).join(', ')
    world.err(`${say('watching', { names })}\n`)
  }
  await world.stopped()
  for (const stop of stops) stop()
  await queue
  return code
}
