/** A score that a trainer corrected, with the reason: it stands beside the score that the rules gave, never over it. */
import { anyOf, type Check, date, fields, id, number, orNull, text, whole } from '../dialogue/shape.ts'
import type { Taken } from '../course/taken.ts'
import { firstFault } from '../dialogue/shape.ts'
import { DIMENSIONS } from '../scenario/vocabulary.ts'
import { type Mark, MARKS } from './rest-score.ts'
import type { WholeWay } from './way.ts'

export const CORRECTION_FORMAT = 1

export interface Correction {
  readonly format: typeof CORRECTION_FORMAT
  /** The attempt's id. */
  readonly attempt: string
  /** What the attempt was when this was written, see `course/essence.ts`: of another one it says nothing. */
  readonly essence: string
  readonly scenario: string
  readonly learner: Taken['learner']
  readonly mark: Mark
  /** What the rules gave. */
  readonly from: number
  readonly to: number
  readonly because: string
  /** Whoever corrected it. */
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
}

const SHAPE: Record<keyof Correction, Check> = {
  format: whole,
  attempt: id,
  essence: text,
  scenario: text,
  learner: orNull(fields({ id: text, name: text })),
  mark: anyOf(MARKS),
  from: number,
  to: number,
  because: text,
  by: text,
  at: date,
}

export interface CorrectionsRead {
  /** In the order of the file. */
  readonly corrections: readonly Correction[]
  /** The lines that cannot be read, counted from 1. */
  readonly faulty: readonly number[]
}

/** One a line, as JSON; later lines come later. It never throws. */
export function readCorrections(file: string): CorrectionsRead {
  const corrections: Correction[] = []
  const faulty: number[] = []
  for (const [index, line] of file
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue
    const read = readLine(line)
    if (read) corrections.push(read)
    else faulty.push(index + 1)
  }
  return { corrections, faulty }
}

export function writeCorrection(correction: Correction): string {
  return `${JSON.stringify(correction)}\n`
}

function readLine(line: string): Correction | undefined {
  // What cannot be one is not tried: to fail takes many times as long as to look.
  if (!/^\s*\{/.test(line) || !line.trimEnd().endsWith('}')) return undefined
  let found: unknown
  try {
    found = JSON.parse(line)
  } catch {
    return undefined
  }
  if (firstFault(found, SHAPE)) return undefined
  const { format, attempt, essence, scenario, learner, mark, from, to, because, by, at } = found as Correction
  const isPoints = (points: number) => Number.isInteger(points) && points >= 0 && points <= 100
  if (format !== CORRECTION_FORMAT || !isPoints(from) || !isPoints(to)) return undefined
  if (because.trim() === '' || by.trim() === '') return undefined
  return { format, attempt, essence, scenario, learner, mark, from, to, because, by, at }
}

/** What of a way a correction goes by. */
export type Scored = Pick<WholeWay, 'overall' | 'scores' | 'fatal'>

export type Marks = Readonly<Record<Mark, number | null>>

/** What the rules gave. */
export function marksOf({ overall, scores }: Scored): Marks {
  return { overall, ...scores }
}

/**
 * The marks once they are corrected: of several of one mark the last in the file counts. Where the overall one was not
 * corrected itself it is the lowest of the dimensions again, and stays 0 where something fatal was said.
 */
export function correctedMarks(way: Scored, corrections: readonly Correction[]): Marks {
  const given = marksOf(way)
  const last = (mark: Mark) => corrections.findLast(one => one.mark === mark && given[mark] !== null)?.to
  const scores = Object.fromEntries(DIMENSIONS.map(one => [one, last(one) ?? given[one]]))
  const claimed = Object.values(scores).filter(score => score !== null)
  const lowest = way.fatal.length > 0 || claimed.length === 0 ? 0 : Math.min(...claimed)
  return { overall: last('overall') ?? lowest, ...scores } as Marks
}

/** Whether a correction speaks of this attempt as it is, and of the score that the rules give it. */
export function isOf(correction: Correction, essence: string, way: Scored): boolean {
  return correction.essence === essence && marksOf(way)[correction.mark] === correction.from
}
