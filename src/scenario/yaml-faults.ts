/** What the YAML reader could not make sense of, in terms of what a person wrote. */
import { isCollection, isPair, isScalar, type Document, type Node, type YAMLError } from 'yaml'
import { bracketFault, type Openings, openingsIn } from './bracket-faults.ts'
import { unevenFault } from './indent.ts'
import { beginsAnew, inQuotes, isWrapped, lineAt, nextLine, writtenOn, type Line } from './line.ts'
import { needsQuotes, unclosedQuote } from './quote-faults.ts'
import type { ScenarioProblemCode } from './problem-codes.ts'
import type { Span } from './span.ts'
import { withMend, type TextFault } from './text-fault.ts'
import { asNode, spanOf } from './tree.ts'

/** One slip can set off an error at every line after it. */
const MOST_ERRORS = 400

/** After one of these the lines below cannot be trusted: what is wrong with them may be wrong with it alone. */
const UPSETTING: readonly ScenarioProblemCode[] = [
  'uneven-indent',
  'unclosed-quote',
  'unclosed-bracket',
  'not-yaml',
  'too-deep',
]

/** One fault a line: what follows on the same line follows from the first. */
export function yamlFaults(text: string, doc: Document, most: number): TextFault[] {
  const faults = new Map<number, TextFault>()
  const errors = [...doc.errors, ...doc.warnings].toSorted((a, b) => a.pos[0] - b.pos[0])
  const quotes = errors.length === 0 ? [] : quotedIn(doc)
  const openings: Openings = errors.some(isBracket) ? openingsIn(text, doc) : new Map()
  const seen = new Set<string>()
  for (const error of withoutOddKeys(text, errors.slice(0, MOST_ERRORS))) {
    if (faults.size >= most) break
    // A long line can have the same to be said of it hundreds of times, and is looked at whole each time.
    const same = `${lineAt(text, error.pos[0]).from} ${error.message}`
    if (seen.has(same)) continue
    seen.add(same)
    const fault = inPlainWords(text, openings, quotes, error)
    const line = lineAt(text, fault.span.from).from
    if (faults.has(line)) continue
    faults.set(line, fault)
    if (UPSETTING.includes(fault.code)) break
  }
  return Array.from(faults.values())
}

/** A list that closes too early leaves the rest of its line as something that has the list for its name. */
function withoutOddKeys(text: string, errors: readonly YAMLError[]): readonly YAMLError[] {
  const lineOf = ({ pos }: YAMLError) => lineAt(text, pos[0]).from
  const lines = new Set(errors.filter(isBracket).map(lineOf))
  if (lines.size === 0) return errors
  return errors.filter(error => error.code !== 'NON_STRING_KEY' || !lines.has(lineOf(error)))
}

function isBracket({ message }: YAMLError): boolean {
  return message.includes('must end with a') || message.includes('and end with a')
}

function inPlainWords(
  text: string,
  openings: Openings,
  quotes: readonly Span[],
  error: YAMLError,
): TextFault {
  const [from, to] = error.pos
  const span = { from, to: Math.max(to, from) }
  const line = lineAt(text, from)
  const says = (words: string) => error.message.includes(words)
  const uneven = () => unevenFault(text, from) ?? unreadable(line, span)
  if (isBracket(error)) return bracketFault(text, openings, from, says('a ]') ? '[' : '{')
  // A silence in a list of replies, as one would write it.
  if (/^-[ \t]*(?:[,\]}\n]|$)/.test(text.slice(from, from + 20)) && line.text.includes('['))
    return withMend(
      text,
      'needs-quotes',
      { from, to: from + 1 },
      { from, to: from + 1, text: '"-"' },
      { sign: '-' },
    )
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return { code: 'several-documents', args: {}, span: { from, to: line.to } }
    case 'NON_STRING_KEY':
      return { code: 'odd-key', args: {}, span }
    case 'RESOURCE_EXHAUSTION':
      return { code: 'too-deep', args: {}, span }
    case 'BAD_DQ_ESCAPE':
      return withMend(text, 'bad-escape', span, { from, to: from, text: '\\' })
    case 'BAD_INDENT':
      return uneven()
    case 'MISSING_CHAR':
      if (says('closing')) return unclosedQuote(text, lastBefore(quotes, from) ?? span)
      if (says('- indicator')) return uneven()
      return says('map values') ? noFieldName(line) : unreadable(line, span)
    case 'BLOCK_IN_FLOW':
      return withMend(text, 'cut-at-colon', span, inQuotes(text, span))
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return says('block sequence') ? uneven() : colonOutOfPlace(text, line, span)
    case 'UNEXPECTED_TOKEN':
      return unexpected(text, quotes, line, span)
    default:
      return needsQuotes(text, line) ?? unreadable(line, span)
  }
}

/** A field cannot stand in a field's text: either the text has a colon in it, or a line starts in the wrong place. */
function colonOutOfPlace(text: string, line: Line, span: Span): TextFault {
  const glued = noSpaceAfterColon(text, line)
  if (glued !== undefined) return glued
  if (span.from === line.from + line.indent && !line.text.includes(':')) return noFieldName(line)
  const byItsSign = needsQuotes(text, line)
  if (byItsSign !== undefined) return byItsSign
  const written = writtenOn(text, line)
  const words = written === undefined ? '' : text.slice(written.from, Math.min(written.to, line.to))
  if (written !== undefined && span.from >= written.from && /:(?:[ \t]|$)/.test(words)) {
    const curly = /^[“„‟«‘‚]/.test(words) && isWrapped(text.slice(written.from, written.to))
    const code = curly ? 'curly-quotes' : 'cut-at-colon'
    return withMend(text, code, written, inQuotes(text, written))
  }
  let next = nextLine(text, line)
  while (next !== undefined && !beginsAnew(next)) next = nextLine(text, next)
  return (next && unevenFault(text, next.from + next.indent)) ?? unreadable(line, span)
}

function noSpaceAfterColon(text: string, line: Line): TextFault | undefined {
  const length = /^[ \t]*(?:-[ \t]+)*[A-Za-z_][\w-]*:(?=[^\s:])/.exec(line.text)?.[0].length
  if (length === undefined || /:[ \t]/.test(line.text)) return undefined
  const at = line.from + length
  return withMend(
    text,
    'no-space-after-colon',
    { from: line.from + line.indent, to: at },
    { from: at, to: at, text: ' ' },
  )
}

function unexpected(text: string, quotes: readonly Span[], line: Line, span: Span): TextFault {
  const quoted = lastBefore(quotes, span.from)
  if (quoted !== undefined && quoted.from < line.from && quoted.to > line.from)
    return unclosedQuote(text, quoted)
  const written = writtenOn(text, line)
  if (written !== undefined && /^["']/.test(text.slice(written.from, written.to)))
    return withMend(text, 'quote-in-quotes', written, inQuotes(text, written))
  return needsQuotes(text, line) ?? unreadable(line, span)
}

/** Read past, it is no more than a note. */
function noFieldName(line: Line): TextFault {
  const from = line.from + line.indent
  return {
    code: 'no-field-name',
    args: { text: line.text.trim().slice(0, 80) },
    span: { from, to: line.to },
    guess: { from, to: from, text: '# ' },
  }
}

function unreadable(line: Line, span: Span): TextFault {
  return { code: 'not-yaml', args: { text: line.text.trim().slice(0, 80) }, span }
}

/** Every text in quotes, in the order of the file. */
function quotedIn(doc: Document): Span[] {
  const found: Span[] = []
  const look = (node: Node | null): void => {
    if (isScalar(node) && node.type?.startsWith('QUOTE') === true) found.push(spanOf(node))
    if (!isCollection(node)) return
    for (const item of node.items)
      for (const part of isPair(item) ? [item.key, item.value] : [item]) look(asNode(part))
  }
  look(doc.contents)
  return found
}

function lastBefore(quotes: readonly Span[], offset: number): Span | undefined {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotes[middle]?.from ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return quotes[low - 1]
}
