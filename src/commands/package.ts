/** `package`: a programme as one thing that a course platform, or any web server, plays. */
import { join } from 'node:path'
import { manifestFile } from '../course/package-manifest.ts'
import { type Contents, packageFiles } from '../course/package-files.ts'
import { partsOf } from '../course/package-part.ts'
import { PACKAGE_FORMS, PAGE, type PackageForm } from '../course/packed.ts'
import { markOf } from '../course/programme-score.ts'
import { inOrder, type PackedFile, zipped } from '../course/zip.ts'
import { makeNearest } from '../scenario/nearest.ts'
import { rulesHash } from '../scoring/rules.ts'
import type { FileReport } from './check-file.ts'
import type { Command, Given } from './command.ts'
import { say as sayAll } from './say.ts'
import { playerIn } from './package-player.ts'
import { readContents } from './package-read.ts'
import { number, say } from './package-speech.ts'
import { writeFolder, writeZip } from './package-write.ts'
import { contentsOf, STDIN } from './paths.ts'
import { painter, widthOf, wrap } from './paper.ts'
import { problemJson, showProblem } from './show-problem.ts'
import { Stop } from './stop.ts'
import type { ExitCode, World } from './world.ts'

interface Written {
  readonly file: string
  readonly bytes: number
  readonly scenarios: readonly string[]
}

export const packageCommand: Command = {
  options: { as: 'text', each: 'switch', out: 'text' },
  async run(given, world) {
    const [path, ...rest] = given.words
    if (path === undefined) throw new Stop(say('package-what'), say('package-what-help'))
    if (rest.length > 0) throw new Stop(say('package-one-only'))
    if (path === STDIN) throw new Stop(say('package-not-stdin'))
    const as = formOf(given)
    const contents = readContents(path, await contentsOf(path, world), world.files)
    if ('faulty' in contents) return refuse(contents.faulty, given, world)
    const written = given.has('each')
      ? packEach(contents, as, given, world)
      : [packOne(contents, as, given, world)]
    tell(written, as, given, world)
    return 0
  },
}

function formOf(given: Given): PackageForm {
  const text = given.text('as')
  const forms = PACKAGE_FORMS.join(', ')
  if (text === undefined) throw new Stop(say('package-as-what'), say('the-packages-are', { forms }))
  const form = PACKAGE_FORMS.find(known => known === text)
  if (form) return form
  const nearest = makeNearest()(text, PACKAGE_FORMS)
  throw new Stop(
    say('unknown-package', { form: text }),
    nearest ? sayAll('did-you-mean', { nearest }) : say('the-packages-are', { forms }),
  )
}

/** The same folder twice is the same bytes; only its own earlier self is written over. */
function packOne(contents: Contents, as: PackageForm, given: Given, world: World): Written {
  const { id } = contents.compiled.programme
  const out = given.text('out') ?? nameOf(id, as)
  return packInto(contents, as, id, out, world)
}

function packEach(contents: Contents, as: PackageForm, given: Given, world: World): readonly Written[] {
  const { id } = contents.compiled.programme
  const folder = given.text('out') ?? `${id}-${as}`
  if (world.files.kind(folder) === 'file') throw new Stop(say('out-is-file', { out: folder }))
  world.files.makeFolder(folder)
  return partsOf(contents).map(({ place, part }) => {
    const own = `${id}-${place}`
    return packInto(part, as, own, join(folder, nameOf(own, as)), world)
  })
}

function nameOf(id: string, as: PackageForm): string {
  return as === 'web' ? `${id}-web` : `${id}-${as}.zip`
}

/** `id` is what the platform knows it by. */
function packInto(contents: Contents, as: PackageForm, id: string, out: string, world: World): Written {
  const files = filesFor(contents, as, id, world)
  const bytes = as === 'web' ? writeFolder(files, out, world) : writeZip(zipped(files), out, world)
  return { file: out, bytes, scenarios: contents.scenarios.map(one => one.compiled.scenario.id) }
}

function filesFor(contents: Contents, as: PackageForm, id: string, world: World): readonly PackedFile[] {
  const { programme } = contents.compiled
  const channels = new Set(contents.scenarios.map(one => one.compiled.scenario.setting.channel))
  const words = JSON.stringify([programme, contents.scenarios])
  const files = inOrder([
    ...playerIn(world, { as, languages: contents.languages, channels, words }),
    ...packageFiles(contents, as, rulesHash()),
  ])
  const manifest = manifestFile(as, {
    programme: { ...programme, id },
    files: files.map(({ path }) => path),
    launch: PAGE,
    mark: markOf(programme),
  })
  return [...files, ...manifest]
}

function refuse(faulty: readonly FileReport[], given: Given, world: World): ExitCode {
  const errors = faulty.map(report => ({
    ...report,
    problems: report.problems.filter(({ severity }) => severity === 'error'),
  }))
  if (given.has('json')) {
    const problems = errors.flatMap(({ path, problems: own }) =>
      own.map(problem => ({ path, ...problemJson(problem) })),
    )
    world.out(`${JSON.stringify({ file: null, bytes: 0, scenarios: [], problems }, null, 2)}\n`)
    return 1
  }
  for (const { path, text, problems } of errors)
    for (const problem of problems) world.err(`${showProblem(path, text, problem, world)}\n`)
  const width = widthOf(world)
  world.err(`${painter(world)('red', wrap(say('package-faulty', { files: errors.length }), width))}\n`)
  world.err(`${wrap(say('package-faulty-help'), width)}\n`)
  return 1
}

function tell(all: readonly Written[], as: PackageForm, given: Given, world: World): void {
  if (given.has('json')) {
    const [only] = all
    const one = {
      file: given.has('each') ? (given.text('out') ?? null) : (only?.file ?? null),
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
      scenarios: [...new Set(all.flatMap(({ scenarios }) => scenarios))],
    }
    world.out(`${JSON.stringify(given.has('each') ? { ...one, packages: all } : one, null, 2)}\n`)
    return
  }
  const width = widthOf(world)
  for (const { file, bytes, scenarios } of all) {
    const values = { file, size: number(bytes / 1000), scenarios: scenarios.length }
    world.out(`${wrap(say('packed', values), width)}\n`)
  }
  world.out(`${wrap(say(`next-${as}`), width)}\n`)
}
