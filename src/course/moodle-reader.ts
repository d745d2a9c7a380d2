/**
 * Reads the interactions report of Moodle's SCORM activity, downloaded as text or saved again by a spreadsheet.
 *
 * Its headings are in the language of whoever downloaded it, so it is read by its build: a name, what else the site shows
 * of a person, the attempt, two dates and the grade, a column for each SCO, then for each interaction one to four columns in
 * one order: question, response, right answer, result. Only the responses are there unless somebody asks for more. Where
 * an activity has several SCOs, each brings its own set of cells. Times of turns are not in it.
 */
import { tableReader } from './delimited.ts'
import { looksLikeHead } from './head-text.ts'
import { isRowId, type LmsRow, rebuilt, type Rebuilt, type ScriptOf } from './rebuild.ts'
import { rebuiltInOrder } from './rebuild-in-order.ts'
import { choiceIn } from './scorm2004.ts'
import { type SourceProblem, sourceProblem } from './source-problem.ts'
import type { Taken } from './taken.ts'

/** Takes a text piece by piece. */
export interface Reader {
  readonly push: (text: string) => void
  readonly end: () => void
}

/** `line` is where it stands, from 1; `written` is what stands there, where it is an attempt as such. */
export type OnTaken = (taken: Taken, line: number, written?: object) => void
export type OnFault = (problem: SourceProblem) => void

const NOTHING: ScriptOf = () => undefined

export function moodleReader(onTaken: OnTaken, onFault: OnFault, scriptOf: ScriptOf = NOTHING): Reader {
  let build: Build | undefined
  let heading: readonly string[] | undefined
  let any = false
  let scos = 1
  const table = tableReader(
    (cells, line) => {
      if (!heading) {
        heading = cells
        build = buildOf(cells)
        return
      }
      if (!build) return
      scos = Math.max(scos, scosIn(cells, build))
      const learner = learnerOf(cells, scos, build)
      for (let sco = 0; sco < scos; sco++) {
        const said = saidIn(cells, build, scos, sco)
        const { taken, problems } = attemptsIn(said, learner, line, scriptOf)
        any ||= taken.length + problems.length > 0
        for (const one of taken) onTaken(one, line)
        for (const problem of problems) onFault(problem)
      }
    },
    line => onFault(sourceProblem('source-too-long', line)),
  )
  return {
    push: table.push,
    end() {
      table.end()
      if (!heading) onFault(sourceProblem('source-empty', 1))
      else if (!build) onFault(sourceProblem('source-unknown', 1))
      else if (!any) onFault(sourceProblem('source-no-rows', 1))
    },
  }
}

/** Where the interactions stand, by the numbers in the headings. */
interface Build {
  /** The columns of the headings. */
  readonly columns: number
  /** The column of the first cell of the first interaction. */
  readonly first: number
  readonly perInteraction: number
  readonly interactions: number
}

/** Undefined where no headings are numbered from 0 up to the last. */
function buildOf(headings: readonly string[]): Build | undefined {
  const numbers = headings.map(text => Number(/\d+/.exec(text)?.[0] ?? NaN))
  for (let first = 1; first < headings.length; first++) {
    if (numbers[first] !== 0) continue
    let per = 1
    while (per < 4 && numbers[first + per] === 0) per++
    let end = first
    while (numbers[end] === Math.floor((end - first) / per)) end++
    const count = (headings.length - first) / per
    if (end === headings.length && Number.isInteger(count))
      return { columns: headings.length, first, perInteraction: per, interactions: count }
  }
  return undefined
}

/** A course of more parts is none of ours. */
const MOST_SCOS = 200

/** Each further SCO brings as many cells again; a spreadsheet may have left out empty ones at the end. */
function scosIn(cells: readonly string[], { columns, perInteraction, interactions }: Build): number {
  const more = Math.ceil((cells.length - columns) / (perInteraction * interactions))
  return Math.min(MOST_SCOS, 1 + Math.max(0, more))
}

/** A row that has its own id, or one that follows on the last. */
interface Said {
  readonly id: string | undefined
  readonly text: string
}

/** What one of the SCOs has. Which of the columns say the id and the response is told by what stands in them. */
function saidIn(
  cells: readonly string[],
  { first, perInteraction: per, interactions }: Build,
  scos: number,
  sco: number,
): readonly Said[] {
  // Each further SCO has its heading among the first, and its score before its cells.
  const from = first - (scos - 1) + sco * (per * interactions + 1)
  const end = Math.min(cells.length, from + per * interactions)
  const columnOf = (isIt: (cell: string) => boolean): number => {
    for (let at = from; at < end; at++) if (isIt(cells[at] ?? '')) return (at - from) % per
    return -1
  }
  const texts = columnOf(looksLikeHead)
  const ids = per === 1 && texts === 0 ? -1 : columnOf(isRowId)
  if (ids < 0 && texts < 0) return []
  const said: Said[] = []
  for (let at = from; at < end; at += per) {
    const id = ids < 0 ? undefined : (cells[at + ids] ?? '')
    const text = texts < 0 ? '' : choiceIn(cells[at + texts] ?? '')
    if ((id ?? text) !== '') said.push({ id, text })
  }
  return said
}

function attemptsIn(
  said: readonly Said[],
  learner: Taken['learner'],
  line: number,
  scriptOf: ScriptOf,
): Rebuilt {
  const rows = said.flatMap(({ id, text }): LmsRow[] =>
    id !== undefined && isRowId(id) ? [{ id, text, at: null, latency: null }] : [],
  )
  return rows.length > 0
    ? rebuilt(rows, learner, line, scriptOf)
    : rebuiltInOrder(
        said.map(({ text }) => text),
        learner,
        line,
        scriptOf,
      )
}

/** The columns between the name and the attempt, the two dates and the grade. */
function learnerOf(cells: readonly string[], scos: number, { first }: Build): Taken['learner'] {
  const name = bare(cells[0] ?? '')
  const known = cells.slice(1, Math.max(1, first - scos - 4)).map(bare)
  const id = known.find(text => /^[^\s@]+@[^\s@]+$/.test(text)) ?? known.find(text => text !== '') ?? name
  return id === '' ? null : { id, name: name === '' ? id : name }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#039': "'",
  '#39': "'",
}
const LONGEST_NAME = 200

/** Moodle writes some cells as HTML. */
function bare(cell: string): string {
  return cell
    .slice(0, LONGEST_NAME)
    .replaceAll(/&(amp|lt|gt|quot|#0?39);/g, (_, entity: string) => ENTITIES[entity] ?? '')
    .trim()
}
