/** One file, read and checked: as a scenario, as walkthroughs, or not at all yet. */
import { basename, dirname, join } from 'node:path'
import { scriptOf } from '../dialogue/script.ts'
import { checkScenario } from '../lint/check.ts'
import { checkProgramme } from '../lint/programme.ts'
import { type MoodRange, moodRanges } from '../lint/mood-ranges.ts'
import { checkWalkthroughs } from '../lint/walkthroughs.ts'
import type { Problem } from '../scenario/problem.ts'
import type { Programme } from '../scenario/programme.ts'
import { readProgramme, readScenario, readWalkthroughs } from '../scenario/read.ts'
import type { Scenario, Walkthroughs } from '../scenario/scenario.ts'
import type { Source } from '../scenario/source.ts'
import { referenceOf } from '../scoring/reference.ts'
import type { LintCode } from '../lint/problems.ts'
import { type FileKind, kindOf } from './file-kind.ts'
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
  if (kind === 'scenario') return { ...report, ...scenarioReport(bytes) }
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
  const found = checkProgramme(programme, shelfOf(dirname(path), files), source.locate)
  return { programme, text: source.text, problems: [...problems, ...found] }
}

function scenarioReport(bytes: Uint8Array): Pick<FileReport, 'text' | 'moods' | 'problems'> {
  const { scenario, problems, source } = readScenario(bytes)
  if (!scenario) return { text: source?.text, moods: new Map(), problems }
  return {
    text: source.text,
    moods: moodRanges(scriptOf(scenario)),
    problems: [...problems, ...checkScenario(scenario, source.locate)],
  }
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
  const stem = basename(path).replace(/\.walkthroughs\.ya?ml$/, '')
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
