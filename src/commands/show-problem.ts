/** A problem as a person sees it in the terminal: place, words, the line with a marker, help. */
import { describeProblem } from '../i18n/problem-words.ts'
import type { Problem, Range, Severity } from '../scenario/problem.ts'
import { type Paint, painter, widthOf, wrap } from './paper.ts'
import { say } from './say.ts'
import type { World } from './world.ts'

const PAINTS: Readonly<Record<Severity, Paint>> = { error: 'red', warning: 'yellow', hint: 'cyan' }

/** `name:line:column  severity  message`, the source line, and what to do. */
export function showProblem(name: string, text: string | undefined, problem: Problem, world: World): string {
  const paint = painter(world)
  const width = widthOf(world)
  const { message, help } = describeProblem(problem)
  const { line, column } = problem.range.start
  const severity = say(problem.severity)
  const place = `${name}:${line}:${column}`
  const plain = wrap(`${place}  ${severity}  ${message}`, width).replace(
    `${place} ${severity} `,
    `${place}  ${severity}  `,
  )
  const lines = [
    plain.replace(place, paint('bold', place)).replace(severity, paint(PAINTS[problem.severity], severity)),
  ]
  if (text !== undefined) lines.push(marked(text, problem.range, world))
  if (help !== '') lines.push(wrap(help, width, 2))
  return `${lines.join('\n')}\n`
}

export function problemJson(problem: Problem) {
  const { code, severity, range } = problem
  return { code, severity, line: range.start.line, column: range.start.column, ...describeProblem(problem) }
}

/** The line that a problem stands in, cut to the width, with a marker below its stretch. */
function marked(text: string, { start, end }: Range, world: World): string {
  const paint = painter(world)
  // A tab is shown as one sign, so that the marker stands where it should.
  const line = (text.split('\n')[start.line - 1] ?? '').replace(/\r$/, '').replaceAll('\t', '→')
  const gutter = `  ${start.line} │ `
  const room = Math.max(12, widthOf(world) - gutter.length)
  const from = Math.max(0, Math.min(start.column - 1, line.length))
  const stop = end.line === start.line ? Math.max(end.column - 1, from + 1) : line.length
  const first = from < room - 8 ? 0 : from - Math.floor(room / 3)
  const cut = line.slice(first, first + room)
  const length = Math.max(1, Math.min(stop, first + room) - from)
  const marker = `${' '.repeat(gutter.length - 2)}│ ${' '.repeat(from - first)}${paint('red', '^'.repeat(length))}`
  return `${paint('dim', gutter)}${cut}\n${marker}`
}
