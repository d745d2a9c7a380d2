/** The folder's programme for the page; one that does not hold together stops the build with its problems. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type CompiledProgramme, compiledProgramme } from '../course/compiled-programme.ts'
import { fingerprint } from '../dialogue/fingerprint.ts'
import { LANGUAGES } from '../i18n/language.ts'
import { checkProgramme } from '../lint/programme.ts'
import type { Problem } from '../scenario/problem.ts'
import { readProgramme } from '../scenario/read.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { refusal } from './playable.ts'
import { translationOf } from './scenario-files.ts'

/**
 * `shelved` are the scenarios of the folder. Null where there is no programme.
 *
 * @throws an Error with all that is wrong with the programme
 */
export function compiledProgrammeAt(
  path: string,
  shelved: readonly { readonly path: string; readonly scenario: Scenario }[],
): CompiledProgramme | null {
  if (!existsSync(path)) return null
  const { programme, problems, source } = readProgramme(readFileSync(path))
  const scenarios = shelved.map(({ scenario }) => scenario)
  const shelf = new Map(scenarios.map(scenario => [scenario.id, scenario]))
  const translated = new Map(
    shelved.map(one => [
      one.scenario.id,
      LANGUAGES.filter(language => translationOf(one.path, language) !== undefined),
    ]),
  )
  const beside = { translated, file: (name: string) => bytesOf(join(dirname(path), name)) }
  const found: readonly Problem[] = programme ? checkProgramme(programme, shelf, source.locate, beside) : []
  const errors = [...problems, ...found].filter(({ severity }) => severity === 'error')
  if (!programme || errors.length > 0)
    throw refusal('This programme does not hold together yet.', path, errors)
  const staged = new Set(programme.stages.flatMap(stage => stage.scenarios))
  const plays = scenarios.filter(({ id }) => staged.has(id)).map(one => [one.id, fingerprint(one).plays])
  return compiledProgramme(programme, Object.fromEntries(plays) as Record<string, string>)
}

function bytesOf(path: string): Uint8Array | undefined {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined
}
