/** Text laid out for a terminal: wrapped to its width, in columns, with or without colour. */
import { stripVTControlCharacters, styleText } from 'node:util'
import type { World } from './world.ts'

/** Longer lines are hard to read, however wide the window. */
const WIDEST = 100
const NARROWEST = 24

export function widthOf(world: Pick<World, 'columns'>): number {
  return Math.max(NARROWEST, Math.min(WIDEST, world.columns))
}

/** Wraps words to a width, each line after `indent` spaces; line breaks and leading spaces of the text are kept. */
export function wrap(text: string, width: number, indent = 0): string {
  return text
    .split('\n')
    .flatMap(line => wrapLine(line, width - indent))
    .map(line => (line === '' ? '' : ' '.repeat(indent) + line))
    .join('\n')
}

function wrapLine(line: string, width: number): string[] {
  const lead = /^ */.exec(line)?.[0] ?? ''
  const lines: string[] = []
  let current = lead
  for (const word of line.trim().split(/ +/)) {
    if (current.length + word.length > width && current.trim() !== '') {
      lines.push(current.trimEnd())
      current = lead
    }
    current += `${word} `
  }
  return [...lines, current.trimEnd()]
}

/** Rows with their columns aligned; the last column wraps below itself where the width asks for it. */
export function table(rows: readonly (readonly string[])[], width: number, indent = 0): string {
  const count = Math.max(0, ...rows.map(row => row.length))
  const widths = Array.from({ length: Math.max(0, count - 1) }, (_, column) =>
    Math.max(...rows.map(row => visible(row[column] ?? ''))),
  )
  const before = indent + widths.reduce((sum, column) => sum + column + GAP, 0)
  return rows
    .map(row => {
      const cells = widths.map((column, at) => pad(row[at] ?? '', column + GAP)).join('')
      const last = row[count - 1] ?? ''
      // A last column without room for a few words goes below its row instead.
      if (width - before < NARROWEST && visible(last) > width - before)
        return `${' '.repeat(indent)}${cells.trimEnd()}\n${wrap(last, width, indent + 2)}`
      const wrapped = wrap(last, width, before).slice(before)
      return (' '.repeat(indent) + cells + wrapped).trimEnd()
    })
    .join('\n')
}

const GAP = 2

/** Short entries of one width, below a heading where there is one, down then across, as many columns as the width holds. */
export function sideBySide(entries: readonly string[], width: number, indent: number, heading = ''): string {
  const wide = Math.max(0, ...[heading, ...entries].map(visible)) + 2 * GAP
  const across = Math.max(1, Math.floor((width - indent + 2 * GAP) / wide))
  const down = Math.ceil(entries.length / across)
  const columns = Array.from({ length: Math.ceil(entries.length / Math.max(1, down)) }, (_, column) => [
    heading,
    ...entries.slice(column * down, (column + 1) * down),
  ])
  const rows = Array.from({ length: down + 1 }, (_, row) =>
    columns.map(column => pad(column[row] ?? '', wide)).join(''),
  )
  return rows
    .slice(heading === '' ? 1 : 0)
    .map(line => (' '.repeat(indent) + line).trimEnd())
    .join('\n')
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - visible(text)))
}

/** The characters that take room: colour takes none. */
function visible(text: string): number {
  return stripVTControlCharacters(text).length
}

export type Paint = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan'

/** Colour where the world shows it, and plain text where not. */
export function painter(world: Pick<World, 'colour'>): (paint: Paint, text: string) => string {
  return (paint, text) => (world.colour ? styleText(paint, text) : text)
}
