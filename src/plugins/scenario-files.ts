/** What stands in the scenarios folder: scenarios, and the programme that may hold rules otherwise. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { type Levels, levelsOf } from '../lint/rules/judge.ts'
import { readProgramme } from '../scenario/read.ts'

const PROGRAMME = 'programme.yaml'

function isScenario(path: string): boolean {
  const name = basename(path)
  return name.endsWith('.yaml') && !name.endsWith('.walkthroughs.yaml') && name !== PROGRAMME
}

export function isScenarioIn(folder: string, path: string): boolean {
  return isScenario(path) && !relative(folder, path).startsWith('..')
}

export function isProgrammeOf(folder: string, path: string): boolean {
  return relative(folder, path) === PROGRAMME
}

/** By name. */
export function scenariosIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter(isScenario)
    .map(name => join(folder, name))
    .toSorted()
}

/** Where the folder keeps its programme, if it has one. */
export function programmeOf(folder: string): string {
  return join(folder, PROGRAMME)
}

/** A programme that is faulty changes nothing. */
export function levelsIn(folder: string): Levels {
  const path = programmeOf(folder)
  if (!existsSync(path)) return {}
  const { programme } = readProgramme(readFileSync(path))
  return programme ? levelsOf(programme) : {}
}
