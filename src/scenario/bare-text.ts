/** Bare texts, without quotes, of which YAML kept only a part: cut at a sign, or wearing quotes of the wrong kind. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml'
import { inQuotes, isWrapped, lineAt, mendedLine } from './line.ts'
import { isProse } from './prose.ts'
import { needsQuotes } from './quote-faults.ts'
import type { Span } from './span.ts'
import { withMend, type TextFault } from './text-fault.ts'
import { asNode, keyOf, spanOf } from './tree.ts'

/** Deeper than a scenario goes; what is deeper is refused elsewhere. */
const MOST_LEVELS = 60

export function bareTextFaults(text: string, root: Node | null, most: number): TextFault[] {
  const faults: TextFault[] = []
  const anchored: Scalar[] = []
  const named = new Set<string>()
  const copied = new Set<string>()

  function look(node: Node | null, key: string, flow: boolean, level: number): void {
    if (node === null || level > MOST_LEVELS || faults.length >= most) return
    if (isScalar(node)) {
      if (node.anchor !== undefined) {
        named.add(node.anchor)
        anchored.push(node)
      }
      if (node.type === 'PLAIN') add(bareFault(text, node, key, flow))
      return
    }
    if (isAlias(node)) {
      copied.add(node.source)
      if (!named.has(node.source)) add(needsQuotes(text, lineAt(text, spanOf(node).from)))
      return
    }
    if ('anchor' in node && typeof node.anchor === 'string') named.add(node.anchor)
    if (isSeq(node)) for (const item of node.items) look(asNode(item), key, node.flow === true, level + 1)
    else if (isMap(node)) {
      if (node.flow === true) add(cutAtComma(text, node))
      for (const pair of node.items)
        look(asNode(pair.value), keyOf(pair) ?? '', node.flow === true, level + 1)
    }
  }
  const add = (fault: TextFault | undefined) => {
    if (fault !== undefined) faults.push(fault)
  }

  look(root, '', false, 0)
  // `say: &really good` loses its first word to a name that nothing asks for.
  for (const node of anchored.slice(0, most))
    if (!copied.has(node.anchor ?? '')) add(needsQuotes(text, lineAt(text, spanOf(node).from)))
  return faults
}

function bareFault(text: string, node: Scalar, key: string, flow: boolean): TextFault | undefined {
  const prose = !flow && isProse(key)
  if (!prose && !CURLY.test(text[node.range?.[0] ?? 0] ?? '')) return undefined
  const span = spanOf(node)
  const words = text.slice(span.from, span.to)
  if (CURLY.test(words) && isWrapped(words)) return withMend(text, 'curly-quotes', span, inQuotes(text, span))
  return prose ? cutAtHash(text, span, words) : undefined
}

const CURLY = /^[“„‟«‘‚]/

/** `order #12 is late` is cut after “order”: YAML takes the rest for a note. */
function cutAtHash(text: string, span: Span, words: string): TextFault | undefined {
  const line = lineAt(text, span.to)
  const lost = /^[ \t]+(#.*)$/.exec(text.slice(span.to, line.to))?.[1]?.trimEnd()
  if (lost === undefined || words === '') return undefined
  const to = text.indexOf('#', span.to) + lost.length
  const args = { kept: words, lost }
  if (!/^#[\p{L}\p{N}]/u.test(lost)) {
    // It may be a note: both ways of writing it are shown, and the author chooses.
    const mended = mendedLine(text, inQuotes(text, span))
    return {
      code: 'cut-at-hash',
      severity: 'warning',
      args: { ...args, mended },
      span: { from: span.to, to },
    }
  }
  return withMend(text, 'cut-at-hash', { from: span.from, to }, inQuotes(text, { from: span.from, to }), args)
}

/** In braces a comma ends a bare text, and the rest of it becomes the name of an empty field. */
function cutAtComma(text: string, map: YAMLMap): TextFault | undefined {
  for (const [index, pair] of map.items.entries()) {
    const before = asNode((map.items[index - 1] as Pair | undefined)?.value)
    if (pair.value !== null || before === null || !isScalar(before) || before.type !== 'PLAIN') continue
    let last = pair
    for (const next of map.items.slice(index + 1)) {
      if (next.value !== null) break
      last = next as typeof pair
    }
    const end = asNode(last.key)
    if (end === null) continue
    const span = { from: spanOf(before).from, to: spanOf(end).to }
    return withMend(text, 'cut-at-comma', span, inQuotes(text, span))
  }
  return undefined
}
