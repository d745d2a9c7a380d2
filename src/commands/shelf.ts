/** The scenarios that stand in a folder, by id, and the programme beside them. */
import { join } from 'node:path'
import type { Shelf } from '../lint/programme.ts'
import { readScenario } from '../scenario/read.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { kindOf } from './file-kind.ts'
import type { Files } from './world.ts'

/** Where a folder keeps its programme. */
export const PROGRAMME_FILE = 'programme.yaml'

/** A file that cannot be played is known by its name, since its id may be what is wrong with it. */
export function shelfOf(folder: string, files: Files): Shelf {
  const shelf = new Map<string, Scenario | 'faulty'>()
  for (const name of files.list(folder)) {
    if (!/\.ya?ml$/.test(name) || kindOf(name, EMPTY) !== 'scenario') continue
    const { scenario } = readScenario(files.read(join(folder, name)))
    shelf.set(scenario?.id ?? name.replace(/\.ya?ml$/, ''), scenario ?? 'faulty')
  }
  return shelf
}

/** The files of the scenarios that can be played, by id. */
export function filesOnShelf(folder: string, files: Files): ReadonlyMap<string, string> {
  const shelf = new Map<string, string>()
  for (const name of files.list(folder)) {
    if (!/\.ya?ml$/.test(name) || kindOf(name, EMPTY) !== 'scenario') continue
    const path = join(folder, name)
    const { scenario } = readScenario(files.read(path))
    if (scenario) shelf.set(scenario.id, path)
  }
  return shelf
}

const EMPTY = new Uint8Array()
