/** Lines that start beside the column of their neighbours. */
import { fieldOn, lineAt, nextLine, type Line } from './line.ts'
import type { Mend } from './problem.ts'
import type { TextFault } from './text-fault.ts'

/** How far up the lines are looked at to which a line may belong. */
const MOST_LINES = 500

/** The line at this offset starts at a column where nothing above it does. */
export function unevenFault(text: string, offset: number): TextFault | undefined {
  const line = lineAt(text, offset)
  const levels = levelsAbove(text, line)
  const spaces = nearestLevel(text, line, levels)
  if (spaces === undefined || spaces === line.indent) return undefined
  return {
    code: 'uneven-indent',
    args: { found: line.indent, spaces },
    span: { from: line.from, to: line.from + line.indent },
    guess: shifted(text, line, spaces, levels),
  }
}

interface Level {
  readonly column: number
  /** Behind the dash of an item, not at the start of a line. */
  readonly beside: boolean
}

/** The columns at which a line could go on with what stands above, the farthest in first. */
function levelsAbove(text: string, line: Line): Level[] {
  const item = isItem(line)
  const levels: Level[] = []
  let lowest = Number.POSITIVE_INFINITY
  for (let end = line.from - 1, count = 0; end >= 0 && lowest > 0 && count < MOST_LINES; count++) {
    const above = lineAt(text, end)
    end = above.from - 1
    if (above.text.trim() === '' || /^[ \t]*#/.test(above.text) || above.indent >= lowest) continue
    lowest = above.indent
    const dashes = /^[ \t]*((?:-[ \t]+)*)/.exec(above.text)?.[1]?.length ?? 0
    if (item === dashes > 0) levels.push({ column: above.indent, beside: false })
    else if (!item) levels.push({ column: above.indent + dashes, beside: true })
  }
  return levels
}

/** Of two columns as near, the one at which another line has the same field; else one that starts a line above. */
function nearestLevel(text: string, line: Line, levels: readonly Level[]): number | undefined {
  const field = fieldOn(line)
  const least = Math.min(...levels.map(({ column }) => Math.abs(column - line.indent)))
  const nearest = levels.filter(({ column }) => Math.abs(column - line.indent) === least)
  const alike = nearest.find(
    ({ column }) => field !== '' && text.includes(`\n${' '.repeat(column)}${field}:`),
  )
  return (alike ?? nearest.find(({ beside }) => !beside) ?? nearest[0])?.column
}

function isItem(line: Line): boolean {
  return /^[ \t]*-(?:[ \t]|$)/.test(line.text)
}

/** Moves the line, and the lines below that stand as crooked as it does. */
function shifted(text: string, line: Line, spaces: number, levels: readonly Level[]): Mend {
  const moved: string[] = []
  let last = line
  for (let next: Line | undefined = line; next !== undefined; next = nextLine(text, next)) {
    const blank = next.text.trim() === ''
    if (!blank && (next.indent < line.indent || levels.some(({ column }) => column === next?.indent))) break
    moved.push(blank ? next.text : ' '.repeat(next.indent - line.indent + spaces) + next.text.trimStart())
    last = next
  }
  return { from: line.from, to: last.to, text: moved.join('\n') }
}
