/** Lists and groups in brackets that do not close, or that a sign of the other kind should close. */
import { isCollection, isMap, isPair, type Document, type Node } from 'yaml'
import { isBalanced } from './brackets.ts'
import { beginsAnew, lineAt, nextLine, writtenOn, type Line } from './line.ts'
import type { Mend } from './problem.ts'
import type { Span } from './span.ts'
import { withMend, type TextFault } from './text-fault.ts'
import { asNode } from './tree.ts'

type Opening = '[' | '{'
const CLOSING = { '[': ']', '{': '}' } as const

/** `offset` is where the YAML reader looked for the closing sign in vain. */
export function bracketFault(text: string, openings: Openings, offset: number, bracket: Opening): TextFault {
  const open = openAt(openings, offset, bracket)
  const from = open.at(-1) ?? Math.max(0, text.lastIndexOf(bracket, Math.max(0, offset - 1)))
  const at = offset + (/^[ \t]*/.exec(text.slice(offset))?.[0].length ?? 0)
  const other = bracket === '[' ? '{' : '['
  const args = { bracket, closing: CLOSING[bracket], found: CLOSING[other], mended: '' }
  if (text[at] !== CLOSING[other]) return unclosed(text, from, args)
  const flow = { from: open[0] ?? from, to: endOf(text, open[0] ?? from, at) }
  const here = { from: at, to: at + 1 }
  const opens = { from, to: lineAt(text, from).to }
  const inner: Mend = { from: beforeSpace(text, at), to: beforeSpace(text, at), text: args.closing }
  if (isBalanced(changed(text, flow, inner)))
    return withMend(text, CODE, opens, inner, { ...args, fault: 'inner' })
  const instead: Mend = { ...here, text: args.closing }
  if (isBalanced(changed(text, flow, instead)))
    return withMend(text, CODE, here, instead, { ...args, fault: 'wrong' })
  const without: Mend = { ...here, text: '' }
  const stray: TextFault = { code: CODE, args: { ...args, fault: 'stray' }, span: here }
  if (isBalanced(changed(text, flow, without))) return { ...stray, guess: without }
  // It may close what opens further out, where more than one is not closed.
  const isOuter = open.some(outer => text[outer] === other)
  return isOuter && !text.slice(at, flow.to).includes(args.closing)
    ? { code: CODE, args: { ...args, fault: 'open' }, span: opens }
    : stray
}

const CODE = 'unclosed-bracket'

/** The list was meant to close at the end of its line. */
function unclosed(text: string, from: number, args: TextFault['args']): TextFault {
  const line = lineAt(text, from)
  const own: Line = { from: 0, to: line.text.length, text: line.text, indent: line.indent }
  const end = line.from + (writtenOn(line.text, own)?.to ?? line.text.trimEnd().length)
  const span = { from, to: line.to }
  if (goesOn(text, from)) return { code: CODE, args: { ...args, fault: 'outdented' }, span }
  const open = { ...args, fault: 'open' }
  // A list that goes on over several lines is for its author to close.
  if (/[,[{]$/.test(text.slice(from, end))) return { code: CODE, args: open, span }
  return withMend(text, CODE, span, { from: end, to: end, text: String(args['closing']) }, open)
}

/** Whether it does close below, on lines that stand too far out to belong to it. */
function goesOn(text: string, from: number): boolean {
  const first = lineAt(text, from)
  let next = nextLine(text, first)
  while (next !== undefined && next.to - from < LONGEST && !beginsAnew(next)) {
    if (/[\]}]/.test(next.text) && isBalanced(text.slice(from, next.to))) return true
    next = nextLine(text, next)
  }
  return false
}

/** Nobody writes a longer list in brackets. */
const LONGEST = 4000

/** A bracket that opens a list or a group, and those around it. */
interface Open {
  readonly from: number
  readonly sign: Opening
  readonly outer: Open | undefined
  readonly depth: number
}

/** By where the YAML reader thought that they end: the innermost of them. */
export type Openings = ReadonlyMap<number, Readonly<Partial<Record<Opening, Open>>>>

export function openingsIn(text: string, doc: Document): Openings {
  const found = new Map<number, Partial<Record<Opening, Open>>>()
  const look = (node: Node | null, outer: Open | undefined): void => {
    if (!isCollection(node) || !node.range) return
    const [from, to] = node.range
    const sign = isMap(node) ? '{' : '['
    const depth = (outer?.depth ?? 0) + 1
    const open = node.flow === true && text[from] === sign ? ({ from, sign, outer, depth } as const) : outer
    if (open !== undefined && open !== outer) {
      const there = found.get(to) ?? {}
      if ((there[sign]?.depth ?? 0) < depth) there[sign] = open
      found.set(to, there)
    }
    for (const item of node.items)
      for (const part of isPair(item) ? [item.key, item.value] : [item]) look(asNode(part), open)
  }
  look(doc.contents, undefined)
  return found
}

/** Where the brackets opened that were open there, the outermost first, down to the one that should have closed. */
function openAt(openings: Openings, offset: number, bracket: Opening): readonly number[] {
  const open: number[] = []
  for (let one = openings.get(offset)?.[bracket]; one !== undefined; one = one.outer) open.push(one.from)
  return open.toReversed()
}

/** The end of the lines that a bracket can go on over, and has gone on over as far as `at`. */
function endOf(text: string, from: number, at: number): number {
  const first = lineAt(text, from)
  let { to } = first
  for (let next = nextLine(text, first); next !== undefined; next = nextLine(text, next)) {
    if (next.from > at && next.text.trim() !== '' && next.indent <= first.indent) break
    to = next.to
  }
  return to
}

/** Behind the last word before it, where one stands on its line. */
function beforeSpace(text: string, at: number): number {
  const line = text.slice(lineAt(text, at).from, at).trimEnd()
  return line === '' ? at : lineAt(text, at).from + line.length
}

function changed(text: string, flow: Span, mend: Mend): string {
  return text.slice(flow.from, mend.from) + mend.text + text.slice(mend.to, flow.to)
}
