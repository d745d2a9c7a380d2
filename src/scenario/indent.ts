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

/** The columns at which a line could go on with what stands above, the farthest in first. */
function levelsAbove(text: string, line: Line): number[] {
  const item = isItem(line)
  const levels: number[] = []
  let lowest = Number.POSITIVE_INFINITY
  for (let end = line.from - 1, count = 0; end >= 0 && lowest > 0 && count < MOST_LINES; count++) {
    const above = lineAt(text, end)
    end = above.from - 1
    if (above.text.trim() === '' || /^[ \t]*#/.test(above.text) || above.indent >= lowest) continue
    lowest = above.indent
    const dashes = /^[ \t]*((?:-[ \t]+)*)/.exec(above.text)?.[1]?.length ?? 0
    if (!item && dashes > 0) levels.push(above.indent + dashes)
    if (item === dashes > 0) levels.push(above.indent)
  }
  return levels
}

/** Of two columns as near, the one at which another line has the same field; else the one farther in. */
function nearestLevel(text: string, line: Line, levels: readonly number[]): number | undefined {
  const field = fieldOn(line)
  const least = Math.min(...levels.map(level => Math.abs(level - line.indent)))
  const nearest = levels.filter(level => Math.abs(level - line.indent) === least)
  const alike = nearest.find(level => field !== '' && text.includes(`\n${' '.repeat(level)}${field}:`))
  return alike ?? nearest[0]
}

function isItem(line: Line): boolean {
  return /^[ \t]*-(?:[ \t]|$)/.test(line.text)
}

/** Moves the line, and the lines below that stand as crooked as it does. */
function shifted(text: string, line: Line, spaces: number, levels: readonly number[]): Mend {
  const moved: string[] = []
  let last = line
  for (let next: Line | undefined = line; next !== undefined; next = nextLine(text, next)) {
    const blank = next.text.trim() === ''
    if (!blank && (next.indent < line.indent || levels.includes(next.indent))) break
    moved.push(blank ? next.text : ' '.repeat(next.indent - line.indent + spaces) + next.text.trimStart())
    last = next
  }
  return { from: line.from, to: last.to, text: moved.join('\n') }
}
