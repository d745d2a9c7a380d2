/** Reads an attempt from its text: the attempt, or the one thing that keeps it from being read, with its place. */
import type { Path, Problem, Range } from '../scenario/problem.ts'
import { type Attempt, ATTEMPT_FORMAT } from './attempt.ts'
import { ATTEMPT_FIELDS } from './attempt-shape.ts'
import { type JsonPlace, scanJson } from './json-text.ts'
import { type Check, firstFault } from './shape.ts'

export type AttemptProblemCode =
  | 'attempt-empty'
  | 'attempt-cut-off'
  | 'attempt-not-json'
  | 'attempt-no-attempt'
  | 'attempt-newer'
  | 'attempt-older'
  | 'attempt-shape'
export type AttemptProblem = Problem<AttemptProblemCode>

/** What a file may hold beside the attempt: `derived` is checked by whoever can grade. */
type WrittenAttempt = Attempt & { readonly derived: unknown }

export type AttemptRead = { readonly attempt: WrittenAttempt } | { readonly problem: AttemptProblem }

/**
 * Reads an attempt of format 1; it never throws.
 *
 * Only the shape is checked: whether the events can be said, and the figures follow, is for `regrade`. `derivedFits`
 * is the shape of `derived`, for a caller that knows it.
 */
export function readAttempt(text: string, derivedFits: Check = () => null): AttemptRead {
  const refuse = (code: AttemptProblemCode, args: Problem['args'], from: number, to = from): AttemptRead => ({
    problem: { code, severity: 'error', args, range: rangeIn(text, from, to) },
  })
  if (/^\uFEFF?\s*$/.test(text)) return refuse('attempt-empty', {}, 0)
  const scan = scanJson(text)
  if ('fault' in scan) {
    const { offset, cutOff } = scan.fault
    if (cutOff) return refuse('attempt-cut-off', {}, text.trimEnd().length)
    return refuse(
      'attempt-not-json',
      { found: text.slice(offset).split('\n')[0]?.slice(0, 20) ?? '' },
      offset,
    )
  }
  const written: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  const at = (path: Path) => placeOf(scan.places, path)
  const format = formatOf(written)
  if (format === undefined) return refuse('attempt-no-attempt', {}, at([]).from)
  if (format !== ATTEMPT_FORMAT) {
    const { from, to } = at(['format'])
    const code = format > ATTEMPT_FORMAT ? 'attempt-newer' : 'attempt-older'
    return refuse(code, { format, known: ATTEMPT_FORMAT }, from, to)
  }
  const fault = firstFault(written, { ...ATTEMPT_FIELDS, derived: derivedFits })
  if (fault) {
    const { from, to } = at(fault.path)
    return refuse('attempt-shape', { field: fieldName(fault.path), wanted: fault.wanted }, from, to)
  }
  return { attempt: clean(written as WrittenAttempt) }
}

function formatOf(written: unknown): number | undefined {
  if (written === null || typeof written !== 'object' || !('format' in written)) return undefined
  return typeof written.format === 'number' ? written.format : undefined
}

/** The attempt without what does not belong to it, such as the copies of `derived` that `play --json` prints. */
function clean(written: WrittenAttempt): WrittenAttempt {
  const { format, id, scenario, rules, engine, language, mode, seed, carried, earlier, from, started } =
    written
  const events = written.events.map(({ n, at, kind, beat, reply }) => ({ n, at, kind, beat, reply }))
  const { derived } = written
  const attempt = {
    format,
    id,
    scenario,
    rules,
    engine,
    language,
    mode,
    seed,
    carried,
    earlier,
    from,
    started,
  }
  return { ...attempt, events, derived }
}

/** `events.3.kind` reads better counted from 1 and in words; the path itself goes into the place. */
function fieldName(path: Path): string {
  return path.map(step => (typeof step === 'number' ? step + 1 : step)).join(' › ')
}

/** A field that is missing is shown where its fields begin. */
function placeOf(places: readonly JsonPlace[], path: Path): { from: number; to: number } {
  for (let length = path.length; length >= 0; length--) {
    const wanted = path.slice(0, length)
    // The last counts where a key stands twice, as it does for JSON.parse.
    const place = places.findLast(
      found => found.path.length === length && found.path.every((step, index) => step === wanted[index]),
    )
    if (place) return length === path.length ? place : { from: place.from, to: place.from + 1 }
  }
  return { from: 0, to: 0 }
}

function rangeIn(text: string, from: number, to: number): Range {
  const position = (offset: number) => {
    const before = text.slice(0, offset)
    const line = before.split('\n').length
    const column = offset - (before.lastIndexOf('\n') + 1) + 1
    return { line, column: line === 1 && text.startsWith('\uFEFF') && column > 1 ? column - 1 : column }
  }
  return { start: position(from), end: position(to) }
}
