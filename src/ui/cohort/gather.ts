/** Reads files of attempts piece by piece, and keeps the group that they make; beside the page, or on it. */
import { type Cohort, cohortOf } from '../../cohort/cohort.ts'
import { type Correction, readCorrections } from '../../cohort/correction.ts'
import { isOf } from '../../cohort/correction.ts'
import { type CohortReport, reportOf } from '../../cohort/report.ts'
import { type Talk, talksNamed, talksOf } from '../../cohort/talks.ts'
import type { CompiledScenario } from '../../course/compiled.ts'
import { sourceReader } from '../../course/source.ts'
import type { SourceProblem } from '../../course/source-problem.ts'
import { scriptOf } from '../../dialogue/script.ts'
import { referenceTo } from '../../scoring/reference-to.ts'
import { RUBRIC } from '../../scoring/rubric.ts'
import type { Graded } from '../../scoring/verdict.ts'

export interface Asked {
  readonly files: readonly File[]
  readonly scenarios: readonly CompiledScenario[]
  /** The hash of the rules in force. */
  readonly rules: string
}

export interface FileFault {
  readonly file: string
  readonly problem: SourceProblem
}

/** What corrections were among the files, with the talks that they speak of. */
export interface Brought {
  readonly corrections: readonly { readonly correction: Correction; readonly talk: Talk }[]
  readonly strangers: number
}

/** Plain data: it travels from a worker. */
export interface Gathered {
  readonly report: CohortReport
  readonly read: number
  /** The first of them. */
  readonly faults: readonly FileFault[]
  readonly faultCount: number
  readonly brought: Brought
}

export interface Group {
  readonly gathered: Gathered
  readonly find: (text: string) => readonly Talk[]
}

/** Bytes. */
const PIECE = 2 * 1024 * 1024
const MOST_FAULTS = 20
/** Nobody corrects so many that they take more, in bytes. */
const MOST_CORRECTIONS = 8 * 1024 * 1024

/** `onProgress` is told of 0 to 1. It throws where a file cannot be read any more. */
export async function gather(
  { files, scenarios, rules }: Asked,
  onProgress: (done: number) => void,
): Promise<Group> {
  const shelf = new Map(scenarios.flatMap(one => gradedOf(one)))
  const cohort = cohortOf(({ plays }) => shelf.get(plays), rules)
  const faults: FileFault[] = []
  const corrections: Correction[] = []
  let [read, faultCount, done] = [0, 0, 0]
  const all = files.reduce((sum, { size }) => sum + size, 0)
  for (const file of files) {
    const own = await correctionsIn(file)
    if (own) {
      corrections.push(...own)
      continue
    }
    const reader = sourceReader(
      taken => {
        read++
        cohort.take(taken)
      },
      problem => {
        if (faultCount++ < MOST_FAULTS) faults.push({ file: file.name, problem })
      },
      ({ plays }) => shelf.get(plays)?.script,
      true,
    )
    let decoder: TextDecoder | undefined
    for (let at = 0; at < file.size; at += PIECE) {
      const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer())
      decoder ??= decoderFor(bytes)
      reader.push(decoder.decode(bytes, { stream: true }))
      done += bytes.length
      onProgress(done / all)
    }
    reader.push(decoder?.decode() ?? '')
    reader.end()
  }
  const report = reportOf(cohort, RUBRIC.passMark, null)
  const brought = broughtBy(corrections, cohort, rules)
  return {
    gathered: { report, read, faults, faultCount, brought },
    find: text => talksNamed(cohort, text, rules),
  }
}

function gradedOf({ scenario, plays, words }: CompiledScenario): readonly (readonly [string, Graded])[] {
  const script = scriptOf(scenario)
  const reference = referenceTo(script)
  return reference ? [[plays, { script, reference, fingerprint: { plays, words } }]] : []
}

/** Undefined where the file holds something else. */
async function correctionsIn(file: File): Promise<readonly Correction[] | undefined> {
  if (file.size > MOST_CORRECTIONS || !/\.(nd)?jsonl?$/i.test(file.name)) return undefined
  const { corrections } = readCorrections(await file.text())
  return corrections.length > 0 ? corrections : undefined
}

function broughtBy(all: readonly Correction[], cohort: Cohort, rules: string): Brought {
  if (all.length === 0) return { corrections: [], strangers: 0 }
  const talks = talksOf(cohort, new Set(all.map(({ attempt }) => attempt)), rules)
  const corrections = all.flatMap(correction => {
    const talk = talks.find(({ essence, way }) => isOf(correction, essence, way))
    return talk ? [{ correction, talk }] : []
  })
  return { corrections, strangers: all.length - corrections.length }
}

/** A spreadsheet may save its text in two bytes a sign, and says so in the first two. */
function decoderFor([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le')
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be')
  return new TextDecoder('utf-8')
}
