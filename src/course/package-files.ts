/** What stands in a package beside the player: the programme, its scenarios, their translations and recordings. */
import { cardOf, translatedCard } from './card.ts'
import type { CompiledScenario, CompiledTranslation } from './compiled.ts'
import type { CompiledProgramme } from './compiled-programme.ts'
import {
  moduleOf,
  type Packed,
  type PackageForm,
  type PackedTranslation,
  PROGRAMME,
  scenarioAt,
  translationAt,
} from './packed.ts'
import type { PackedFile } from './zip.ts'

export interface Contents {
  readonly compiled: CompiledProgramme
  /** Of the page, BCP 47. */
  readonly languages: readonly string[]
  /** In the order of the programme. */
  readonly scenarios: readonly PackedScenario[]
  readonly logo: { readonly name: string; readonly bytes: Uint8Array } | null
}

export interface PackedScenario {
  readonly compiled: CompiledScenario
  readonly translations: readonly CompiledTranslation[]
  /** By their names in the lines. */
  readonly recordings: ReadonlyMap<string, Uint8Array>
}

/** `rules` is the hash of those in force. */
export function packageFiles(
  { compiled, languages, scenarios, logo }: Contents,
  as: PackageForm,
  rules: string,
): readonly PackedFile[] {
  const logoAt = logo && `logo${extensionOf(logo.name)}`
  const packed: Packed = {
    format: 1,
    as,
    compiled,
    rules,
    languages,
    cards: scenarios.map(one => cardOf(one.compiled.scenario)),
    translations: Object.fromEntries(
      languages
        .map(language => [language, packedTranslation(scenarios, language)] as const)
        .filter(([, translation]) => translation.scenarios.length > 0),
    ),
    recordings: Object.fromEntries(
      scenarios
        .filter(({ recordings }) => recordings.size > 0)
        .map(one => [one.compiled.scenario.id, recordingPaths(one)]),
    ),
    logo: logoAt,
  }
  return [
    textFile(PROGRAMME, moduleOf(packed)),
    ...(logo && logoAt !== null ? [{ path: logoAt, bytes: logo.bytes }] : []),
    ...scenarios.flatMap(filesOfScenario),
  ]
}

function filesOfScenario(one: PackedScenario): readonly PackedFile[] {
  const { compiled, translations, recordings } = one
  const { id } = compiled.scenario
  const paths = recordingPaths(one)
  return [
    textFile(scenarioAt(id), moduleOf(compiled)),
    ...translations.map(translation =>
      textFile(translationAt(translation.language, id), moduleOf(translation)),
    ),
    ...[...recordings].map(([name, bytes]) => ({ path: paths[name] ?? name, bytes })),
  ]
}

/** Numbered: what an author calls a file may be more than a platform takes. */
function recordingPaths({ compiled, recordings }: PackedScenario): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...recordings.keys()].map((name, index) => [
      name,
      `recordings/${compiled.scenario.id}/${index + 1}${extensionOf(name)}`,
    ]),
  )
}

function packedTranslation(scenarios: readonly PackedScenario[], language: string): PackedTranslation {
  const found = scenarios.flatMap(({ compiled: { scenario }, translations }) => {
    const own = translations.find(one => one.language === language)
    return own ? [[scenario.id, translatedCard(scenario, own.lines)] as const] : []
  })
  return { cards: Object.fromEntries(found), scenarios: found.map(([id]) => id) }
}

/** With its dot; empty where there is none. */
function extensionOf(name: string): string {
  return /\.[a-z0-9]{1,5}$/i.exec(name)?.[0].toLowerCase() ?? ''
}

export function textFile(path: string, text: string): PackedFile {
  return { path, bytes: new TextEncoder().encode(text) }
}
