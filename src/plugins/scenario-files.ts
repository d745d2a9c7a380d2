/** What stands in the scenarios folder: scenarios, and the programme that may hold rules otherwise. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { type Levels, levelsOf } from '../lint/rules/judge.ts'
import { readProgramme } from '../scenario/read.ts'

const PROGRAMME = 'programme.yaml'

/** Walkthroughs and translations of a scenario: `NAME.de-DE.yaml`. */
const BESIDE = /\.(walkthroughs|[a-z]{2,3}(-[A-Za-z0-9]{2,4})*)\.yaml$/

/** Where a scenario's translation stands, if it has one. */
export function translationOf(scenario: string, language: string): string | undefined {
  const path = scenario.replace(/\.yaml$/, `.${language}.yaml`)
  return existsSync(path) ? path : undefined
}

/** The scenario beside a translation; undefined for any other file. */
export function originalOf(path: string): string | undefined {
  const name = basename(path)
  if (!BESIDE.test(name) || name.endsWith('.walkthroughs.yaml')) return undefined
  return path.replace(/\.[\w-]+\.yaml$/, '.yaml')
}

function isScenario(path: string): boolean {
  const name = basename(path)
  return name.endsWith('.yaml') && !BESIDE.test(name) && name !== PROGRAMME && !name.endsWith(`.${PROGRAMME}`)
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
