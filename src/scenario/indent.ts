/** Lines that start beside the column of their neighbours. */
import { lineAt, nextLine, type Line } from './line.ts'
import type { Mend } from './problem.ts'
import type { TextFault } from './text-fault.ts'

/** The line at this offset starts at a column where nothing above it does. */
export function unevenFault(text: string, offset: number): TextFault {
  const line = lineAt(text, offset)
  const spaces = nearestLevel(text, line)
  const fault: TextFault = {
    code: 'uneven-indent',
    args: { found: line.indent, spaces },
    span: { from: line.from, to: line.from + line.indent },
  }
  return spaces === line.indent ? fault : { ...fault, guess: shifted(text, line, spaces) }
}

/** The column, of those where the lines above start, that is closest to this line's. */
function nearestLevel(text: string, line: Line): number {
  const item = /^[ \t]*-(?:[ \t]|$)/.test(line.text)
  const levels = new Set<number>()
  let lowest = Number.POSITIVE_INFINITY
  for (let end = line.from - 1, count = 0; end >= 0 && lowest > 0 && count < 500; count++) {
    const above = lineAt(text, end)
    end = above.from - 1
    if (above.text.trim() === '' || /^[ \t]*#/.test(above.text) || above.indent >= lowest) continue
    lowest = above.indent
    const dashes = /^[ \t]*((?:-[ \t]+)*)/.exec(above.text)?.[1]?.length ?? 0
    if (item === dashes > 0) levels.add(above.indent)
    if (!item && dashes > 0) levels.add(above.indent + dashes)
  }
  let best = line.indent
  let least = Number.POSITIVE_INFINITY
  for (const level of levels) {
    const distance = Math.abs(level - line.indent)
    if (distance < least) {
      best = level
      least = distance
    }
  }
  return best
}

/** Moves the line, and the lines after it that start as far in or farther. */
function shifted(text: string, line: Line, spaces: number): Mend {
  const moved: string[] = []
  let last = line
  for (let next: Line | undefined = line; next !== undefined; next = nextLine(text, next)) {
    const blank = next.text.trim() === ''
    if (!blank && next.indent < line.indent) break
    moved.push(blank ? next.text : ' '.repeat(next.indent - line.indent + spaces) + next.text.trimStart())
    last = next
  }
  return { from: line.from, to: last.to, text: moved.join('\n') }
}
