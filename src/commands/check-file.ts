/** One file, read and checked: as a scenario, as walkthroughs, or not at all yet. */
import { basename, dirname, join } from 'node:path'
import { scriptOf } from '../dialogue/script.ts'
import { checkScenario } from '../lint/check.ts'
import { checkProgramme } from '../lint/programme.ts'
import { type MoodRange, moodRanges } from '../lint/mood-ranges.ts'
import { checkRecordings } from '../lint/recordings.ts'
import { checkTranslation } from '../lint/translation.ts'
import { checkWalkthroughs } from '../lint/walkthroughs.ts'
import { sortedByPlace } from '../scenario/check.ts'
import type { Problem } from '../scenario/problem.ts'
import type { Programme } from '../scenario/programme.ts'
import { readProgramme, readScenario, readTranslation, readWalkthroughs } from '../scenario/read.ts'
import type { Scenario, Walkthroughs } from '../scenario/scenario.ts'
import type { Source } from '../scenario/source.ts'
import { referenceOf } from '../scoring/reference.ts'
import type { LintCode } from '../lint/problems.ts'
import { besideIn } from './beside.ts'
import { type FileKind, kindOf, languageNamed } from './file-kind.ts'
import { STDIN } from './paths.ts'
import { shelfOf } from './shelf.ts'
import type { Files } from './world.ts'

export interface FileReport {
  readonly path: string
  /** The author's text, where it is text. */
  readonly text: string | undefined
  readonly kind: FileKind
  /** What can arrive at each beat; empty where the file is no scenario that can be played. */
  readonly moods: ReadonlyMap<string, MoodRange>
  readonly problems: readonly Problem[]
  /** The problems that were mended in the file, where mending was asked for. */
  readonly mended?: readonly Problem[]
}

export function checkFile(path: string, bytes: Uint8Array, files: Files): FileReport {
  const kind = kindOf(path, bytes)
  const report = { path, kind, text: undefined, moods: new Map<string, MoodRange>() }
  if (kind === 'programme') return { ...report, ...programmeReport(path, bytes, files) }
  if (kind === 'scenario') return { ...report, ...scenarioReport(path, bytes, files) }
  if (kind === 'translation') return { ...report, ...translationReport(path, bytes, files) }
  const { walkthroughs, problems, source } = readWalkthroughs(bytes)
  if (!walkthroughs) return { ...report, text: source?.text, problems }
  return {
    ...report,
    text: source.text,
    problems: [...problems, ...tried(walkthroughs, path, source, files)],
  }
}

export function programmeReport(
  path: string,
  bytes: Uint8Array,
  files: Files,
): Pick<FileReport, 'text' | 'problems'> & { readonly programme: Programme | null } {
  const { programme, problems, source } = readProgramme(bytes)
  if (!programme) return { programme, text: source?.text, problems }
  const folder = dirname(path)
  const found = checkProgramme(programme, shelfOf(folder, files), source.locate, besideIn(folder, files))
  return { programme, text: source.text, problems: sortedByPlace([...problems, ...found]) }
}

function scenarioReport(
  path: string,
  bytes: Uint8Array,
  files: Files,
): Pick<FileReport, 'text' | 'moods' | 'problems'> {
  const { scenario, problems, source } = readScenario(bytes)
  if (!scenario) return { text: source?.text, moods: new Map(), problems }
  const isThere = (file: string) => files.kind(join(dirname(path), file)) === 'file'
  // What comes by itself has no folder.
  const unheard = path === STDIN ? [] : checkRecordings(scenario, source, isThere)
  const found = [...problems, ...checkScenario(scenario, source.locate)]
  return {
    text: source.text,
    moods: moodRanges(scriptOf(scenario)),
    problems: unheard.length === 0 ? found : sortedByPlace([...found, ...unheard]),
  }
}

function translationReport(
  path: string,
  bytes: Uint8Array,
  files: Files,
): Pick<FileReport, 'text' | 'problems'> {
  const { translation, problems, source } = readTranslation(bytes)
  if (!translation) return { text: source?.text, problems }
  const { scenario } = translation
  const beside = scenarioBeside(scenario, path, files)
  if (beside === 'none' || beside === 'faulty') {
    const code: LintCode = beside === 'none' ? 'translation-alone' : 'translation-waits'
    const range = source.locate(['scenario'])
    return {
      text: source.text,
      problems: [...problems, { code, severity: 'error', args: { scenario }, range }],
    }
  }
  const found = checkTranslation(translation, beside, languageNamed(path), source.locate)
  return { text: source.text, problems: sortedByPlace([...problems, ...found]) }
}

/** Tries walkthroughs on the scenario that stands beside them. */
function tried(walkthroughs: Walkthroughs, path: string, source: Source, files: Files): readonly Problem[] {
  const beside = scenarioBeside(walkthroughs.scenario, path, files)
  const unable = (code: LintCode): Problem[] => [
    {
      code,
      severity: 'error',
      args: { scenario: walkthroughs.scenario },
      range: source.locate(['scenario']),
    },
  ]
  if (beside === 'none') return unable('walkthrough-alone')
  if (beside === 'faulty') return unable('walkthrough-waits')
  const script = scriptOf(beside)
  const measured = referenceOf(script)
  if ('faults' in measured) return unable('walkthrough-waits')
  return checkWalkthroughs(walkthroughs, { script, reference: measured.reference }, source.locate)
}

/** Looks first where the names say, then at every scenario of the folder; `faulty` when one of the names has problems. */
function scenarioBeside(id: string, path: string, files: Files): Scenario | 'faulty' | 'none' {
  const folder = dirname(path)
  const names = files.list(folder).filter(name => /\.ya?ml$/.test(name) && kindOf(name, EMPTY) === 'scenario')
  const stem = basename(path).replace(/\.[\w-]+\.ya?ml$/, '')
  const likely = names.filter(name => [stem, id].includes(name.replace(/\.ya?ml$/, '')))
  let faulty = false
  for (const name of new Set([...likely, ...names])) {
    const { scenario } = readScenario(files.read(join(folder, name)))
    if (scenario?.id === id) return scenario
    if (!scenario && likely.includes(name)) faulty = true
  }
  return faulty ? 'faulty' : 'none'
}

const EMPTY = new Uint8Array()
