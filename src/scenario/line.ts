/** A line of a YAML file as a person sees it: how far in it starts, the field it names, the text that stands there. */
import type { Mend } from './problem.ts'
import type { Span } from './span.ts'

export interface Line extends Span {
  readonly text: string
  /** Spaces and tabs before the first sign. */
  readonly indent: number
}

const FIELD = /^[ \t]*(?:-[ \t]+)*(?:(?:[A-Za-z_][\w-]*|"[^"]*"|'[^']*')[ \t]*:[ \t]+)?/
const BEGINS_ANEW = /^[ \t]*(?:#|-(?:[ \t]|$)|(?:[A-Za-z_][\w-]*|"[^"]*")[ \t]*:(?:[ \t]|$))/

/** The line that holds this offset, without its end. */
export function lineAt(text: string, offset: number): Line {
  const from = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  const feed = text.indexOf('\n', from)
  const end = feed === -1 ? text.length : feed
  const to = text[end - 1] === '\r' && end > from ? end - 1 : end
  const line = text.slice(from, to)
  return { from, to, text: line, indent: line.length - line.trimStart().length }
}

export function nextLine(text: string, line: Span): Line | undefined {
  const feed = text.indexOf('\n', line.to)
  return feed === -1 ? undefined : lineAt(text, feed + 1)
}

/** Whether a line starts a field, an item or a comment, and so does not go on with the text before it. */
export function beginsAnew(line: Line): boolean {
  return BEGINS_ANEW.test(line.text)
}

/** The name of the field that a line starts with; empty where it starts with none. */
export function fieldOn(line: Line): string {
  return /^[ \t]*(?:-[ \t]+)*([A-Za-z_][\w-]*)[ \t]*:/.exec(line.text)?.[1] ?? ''
}

/**
 * The text of the field or item that starts on this line, with the lines that go on with it, without a comment behind.
 *
 * Nothing where the line starts neither: such a line has no text of its own that could be put in quotes.
 */
export function writtenOn(text: string, line: Line): Span | undefined {
  const lead = FIELD.exec(line.text)?.[0].length ?? 0
  if (lead <= line.indent) return undefined
  const from = line.from + lead
  const outer = Math.max(line.text.search(/[^ \t-]/), 0)
  let last = line
  for (let next = nextLine(text, line); next !== undefined; next = nextLine(text, next)) {
    if (next.text.trim() === '' || next.indent <= outer || beginsAnew(next)) break
    last = next
  }
  const whole = text.slice(from, last.to)
  const comment = last === line ? whole.search(/[ \t]#(?:[ \t]|$)/) : -1
  const kept = comment === -1 ? whole : whole.slice(0, comment)
  return { from, to: from + kept.trimEnd().length }
}

const QUOTES = '"\'“”„‟«»‘’‚‛`'
const WRAPPED = new RegExp(`^[${QUOTES}][^]*[${QUOTES}]$`)
/** A quote that is no apostrophe within a word, with the sign before it. */
const INNER = new RegExp(`(^|[^])(?:(?<!\\p{L})[${QUOTES}]|[${QUOTES}](?!\\p{L}))(\\S?)`, 'u')

/** Whether the quotes at both ends belong together: “Go.” does, “Go,” he said, “now.” has two pairs. */
export function isWrapped(words: string): boolean {
  if (words.length < 2 || !WRAPPED.test(words)) return false
  const inner = INNER.exec(words.slice(1, -1))
  if (inner === null) return true
  const [, before = '', after = ''] = inner
  return /^[\s(]?$/.test(before) && after !== ''
}

/** Puts a stretch of the text in straight double quotes, in the place of whatever quotes stood round it. */
export function inQuotes(text: string, span: Span): Mend {
  const words = text.slice(span.from, span.to)
  const bare = isWrapped(words) ? words.slice(1, -1) : words
  return { ...span, text: `"${bare.replaceAll(/[\\"]/g, '\\$&')}"` }
}

/** The line as it will be; of several lines the first. */
export function mendedLine(text: string, mend: Mend): string {
  const line = lineAt(text, mend.from)
  const after = mend.to <= line.to ? text.slice(mend.to, line.to) : ''
  const put = line.text.slice(0, mend.from - line.from) + mend.text + after
  return (put.split('\n')[0] ?? '').trim()
}
