/** Texts that begin with a sign of YAML's own, and quotes that do not close. */
import { beginsAnew, fieldOn, inQuotes, lineAt, mendedLine, nextLine, writtenOn, type Line } from './line.ts'
import { isProse } from './prose.ts'
import type { Span } from './span.ts'
import { withMend, type TextFault } from './text-fault.ts'

/** A text that begins with one of these is taken for something else. */
const SIGN = /^(?:[*&!%@`|>[\]{},]|[?-](?=[ \t]))/

/** A bare text whose first sign has a meaning of its own in YAML. */
export function needsQuotes(text: string, line: Line): TextFault | undefined {
  const written = writtenOn(text, line)
  const sign = written && SIGN.exec(text.slice(written.from, written.to))?.[0]
  if (written === undefined || sign === undefined) return undefined
  // In other fields a list or a group of fields may well be meant.
  if (/[[{]/.test(sign) && !isProse(fieldOn(line))) return undefined
  return withMend(text, 'needs-quotes', written, inQuotes(text, written), { sign })
}

/** The quotes were meant to close at the end of their line, where the next line starts something new. */
export function unclosedQuote(text: string, quoted: Span): TextFault {
  const line = lineAt(text, quoted.from)
  const span = { from: quoted.from, to: line.to }
  const end = line.from + line.text.trimEnd().length
  const next = nextLine(text, line)
  const closing = /[”“»’‘]$/.test(text.slice(quoted.from, end)) ? 1 : 0
  const quote = text[quoted.from] ?? '"'
  const mend = { from: end - closing, to: end, text: quote }
  const args = { quote, mended: mendedLine(text, mend) }
  const fault: TextFault = { code: 'unclosed-quote', args, span }
  return next === undefined || beginsAnew(next) || next.text.trim() === '' ? { ...fault, mend } : fault
}
