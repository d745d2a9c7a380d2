/** A programme and the scenarios that it names, proven together. */
import { dirname, join } from 'node:path'
import type { Locate } from '../lint/check.ts'
import type { Measured } from '../lint/measured.ts'
import { drawnIn } from '../lint/places.ts'
import { programmeBreaches } from '../lint/programme-rules.ts'
import { levelsOf, type Levels } from '../lint/rules/judge.ts'
import { isTooLarge } from '../lint/prove.ts'
import type { Problem } from '../scenario/problem.ts'
import type { Programme } from '../scenario/programme.ts'
import { readProgramme } from '../scenario/read.ts'
import { programmeReport } from './check-file.ts'
import { proveFile, type Proven } from './prove-file.ts'
import { filesOnShelf, PROGRAMME_FILE } from './shelf.ts'
import type { World } from './world.ts'

/** The rules that the programme of a folder holds otherwise. */
export function levelsIn(folder: string, { files }: World): Levels {
  const path = join(folder, PROGRAMME_FILE)
  if (files.kind(path) !== 'file') return {}
  const { programme } = readProgramme(files.read(path))
  return programme ? levelsOf(programme) : {}
}

/** `already`: what was proven before it, so that nothing is proven twice. */
export function proveProgramme(
  path: string,
  bytes: Uint8Array,
  already: readonly Proven[],
  world: World,
): Proven {
  const started = world.now()
  const { text, problems, programme } = programmeReport(path, bytes, world.files)
  const { source } = readProgramme(bytes)
  const together = programme && source ? foundIn(programme, path, source.locate, already, world) : []
  return {
    path,
    text,
    proven: 'programme',
    problems: [...problems, ...together],
    milliseconds: world.now() - started,
  }
}

/** What its scenarios are, each by itself and all together. */
function foundIn(
  programme: Programme,
  path: string,
  locate: Locate,
  already: readonly Proven[],
  world: World,
): Problem[] {
  const shelf = filesOnShelf(dirname(path), world.files)
  const levels = levelsOf(programme)
  const measured: Measured[] = []
  const unproven = drawnIn(programme).flatMap(({ scenario, path: at }): Problem[] => {
    const file = shelf.get(scenario)
    if (file === undefined) return []
    const one =
      already.find(known => known.path === file) ?? proveFile(file, world.files.read(file), levels, world.now)
    if (one.proven && one.proven !== 'programme' && !isTooLarge(one.proven)) measured.push(one.proven)
    const errors = errorsIn(one)
    if (errors === null) return []
    const range = locate(at)
    return [{ code: 'programme-scenario-unproven', severity: 'error', args: { scenario, errors }, range }]
  })
  const together = programmeBreaches(measured).flatMap(({ code, path: at, part, args }): Problem[] => {
    const severity = levels[code] ?? 'warning'
    return severity === 'off' ? [] : [{ code, severity, args, range: locate(at, part) }]
  })
  return [...unproven, ...together]
}

/** How many errors stand against a scenario: 0 where it is only too large; null where it is proven, or cannot be played. */
function errorsIn({ proven, problems }: Proven): number | null {
  if (!proven || proven === 'programme') return null
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return errors > 0 || isTooLarge(proven) ? errors : null
}
