/** The programme's shifts for the page; a programme that does not hold together stops the build with its problems. */
import { existsSync, readFileSync } from 'node:fs'
import { checkProgramme } from '../lint/programme.ts'
import type { Problem } from '../scenario/problem.ts'
import type { Shift } from '../scenario/programme.ts'
import { readProgramme } from '../scenario/read.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { refusal } from './playable.ts'

/**
 * `scenarios` are those on the shelf. Where there is no programme, there is no shift.
 *
 * @throws an Error with all that is wrong with the programme
 */
export function shiftsOf(path: string, scenarios: readonly Scenario[]): readonly Shift[] {
  if (!existsSync(path)) return []
  const { programme, problems, source } = readProgramme(readFileSync(path))
  const shelf = new Map(scenarios.map(scenario => [scenario.id, scenario]))
  const found: readonly Problem[] = programme ? checkProgramme(programme, shelf, source.locate) : []
  const errors = [...problems, ...found].filter(({ severity }) => severity === 'error')
  if (!programme || errors.length > 0)
    throw refusal('This programme does not hold together yet.', path, errors)
  return programme.shifts
}
