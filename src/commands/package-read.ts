/** A programme and everything that it stands on, read and checked for a package. */
import { dirname, join } from 'node:path'
import type { CompiledTranslation } from '../course/compiled.ts'
import { compiledProgramme } from '../course/compiled-programme.ts'
import type { Contents, PackedScenario } from '../course/package-files.ts'
import { placesOf } from '../course/places.ts'
import { fingerprint } from '../dialogue/fingerprint.ts'
import { LANGUAGES } from '../i18n/language.ts'
import { readScenario, readTranslation } from '../scenario/read.ts'
import { recordingsOf } from '../scenario/recordings.ts'
import { fittingLines } from '../scenario/translation.ts'
import { checkFile, type FileReport, programmeReport } from './check-file.ts'
import { filesOnShelf } from './shelf.ts'
import type { Files } from './world.ts'

/** The files that stand in the way. `path` is the programme's; the scenarios stand beside it. */
export function readContents(
  path: string,
  bytes: Uint8Array,
  files: Files,
): Contents | { readonly faulty: readonly FileReport[] } {
  const { programme, ...found } = programmeReport(path, bytes, files)
  const report: FileReport = { path, kind: 'programme', moods: new Map(), ...found }
  if (!programme || hasErrors(report)) return { faulty: [report] }
  const shelf = filesOnShelf(dirname(path), files)
  const ids = [...new Set(placesOf(programme).flatMap(({ draws }) => draws))]
  const own = ids.flatMap(id => shelf.get(id) ?? [])
  const languages = programme.languages.length > 0 ? programme.languages : LANGUAGES
  const faulty = own
    .flatMap(file => [file, ...translationsOf(file, languages, files)])
    .map(file => checkFile(file, files.read(file), files))
    .filter(hasErrors)
  if (faulty.length > 0) return { faulty }
  const scenarios = own.flatMap(file => packedScenario(file, languages, files) ?? [])
  const logo = programme.theme?.logo ?? null
  return {
    compiled: compiledProgramme(
      programme,
      Object.fromEntries(scenarios.map(({ compiled }) => [compiled.scenario.id, compiled.plays])),
    ),
    languages,
    scenarios,
    logo: logo === null ? null : { name: logo, bytes: files.read(join(dirname(path), logo)) },
  }
}

function packedScenario(
  file: string,
  languages: readonly string[],
  files: Files,
): PackedScenario | undefined {
  const { scenario } = readScenario(files.read(file))
  if (!scenario) return undefined
  const { plays, words } = fingerprint(scenario)
  const translations = translationsOf(file, languages, files).flatMap((at): CompiledTranslation[] => {
    const { translation } = readTranslation(files.read(at))
    return translation
      ? [{ language: translation.language, words, lines: fittingLines(scenario, translation) }]
      : []
  })
  const names = [...new Set(recordingsOf(scenario).map(recording => recording.file))]
  return {
    compiled: { scenario, plays, words },
    translations,
    recordings: new Map(names.map(name => [name, files.read(join(dirname(file), name))])),
  }
}

function translationsOf(file: string, languages: readonly string[], files: Files): readonly string[] {
  return languages
    .map(language => file.replace(/\.(ya?ml)$/, `.${language}.$1`))
    .filter(at => files.kind(at) === 'file')
}

function hasErrors({ problems }: FileReport): boolean {
  return problems.some(({ severity }) => severity === 'error')
}
