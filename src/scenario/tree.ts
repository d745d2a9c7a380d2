/** Parsed YAML to plain data, without anything that a hostile file could grow, loop or overwrite by it. */
import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml'
import type { Path } from './problem.ts'
import type { Span } from './span.ts'

/** A file of two megabytes has fewer; more can only come from copies of copies. */
const MOST_NODES = 200_000
/** A scenario is nine levels deep. */
const MOST_LEVELS = 60
/** Nobody reads a longer list. */
const MOST_FAULTS = 1000
/** Names that would reach into the machinery of objects. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

export interface Fault {
  readonly code:
    'duplicate-key' | 'forbidden-key' | 'odd-key' | 'too-many-copies' | 'too-deep' | 'unknown-copy'
  readonly key: string
  readonly span: Span
  /** Where the first of two keys stands. */
  readonly first?: Span
}

/** Plain data with null prototypes; of a key that stands twice the first counts, as a reader would expect. */
export function toDraft(root: Node | null): { draft: unknown; faults: Fault[]; whole: boolean } {
  const faults: Fault[] = []
  const anchors = new Map<string, Node>()
  const open = new Set<Node>()
  let nodes = 0
  let refused = false

  function report(fault: Fault): void {
    if (faults.length < MOST_FAULTS) faults.push(fault)
  }

  function refuse(code: Fault['code'], node: Node): undefined {
    if (!refused) report({ code, key: '', span: spanOf(node) })
    refused = true
    return undefined
  }

  function value(node: Node | null, level: number): unknown {
    if (refused || node === null) return null
    if (++nodes > MOST_NODES) return refuse('too-many-copies', node)
    if (level > MOST_LEVELS) return refuse('too-deep', node)
    if (isScalar(node)) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node)
      return node.value
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source)
      if (target === undefined) {
        report({ code: 'unknown-copy', key: node.source, span: spanOf(node) })
        return null
      }
      return open.has(target) ? refuse('too-many-copies', node) : value(target, level)
    }
    if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node)
    open.add(node)
    const collected = isSeq(node)
      ? node.items.map(item => value(asNode(item), level + 1))
      : isMap(node)
        ? fields(node.items, level)
        : null
    open.delete(node)
    return collected
  }

  function fields(pairs: readonly Pair[], level: number): Record<string, unknown> {
    const made = Object.create(null) as Record<string, unknown>
    let first: Map<string, Pair> | undefined
    for (const pair of pairs) {
      const key = keyOf(pair)
      if (key === undefined) report({ code: 'odd-key', key: '', span: keySpan(pair) })
      else if (FORBIDDEN.has(key)) report({ code: 'forbidden-key', key, span: keySpan(pair) })
      else if (key in made) {
        first ??= new Map(pairs.map(other => [keyOf(other) ?? '', other] as const).toReversed())
        const earlier = first.get(key)
        report({
          code: 'duplicate-key',
          key,
          span: keySpan(pair),
          ...(earlier !== undefined && { first: keySpan(earlier) }),
        })
      } else made[key] = value(asNode(pair.value), level + 1)
    }
    return made
  }

  const draft = value(root, 0)
  return { draft, faults, whole: !refused }
}

function keySpan(pair: Pair): Span {
  const key = asNode(pair.key)
  return key === null ? { from: 0, to: 0 } : spanOf(key)
}

/** The name of a field, or nothing where a map or a list stands in its place. */
export function keyOf(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value ?? '') : undefined
}

export function asNode(part: unknown): Node | null {
  return isNode(part) ? part : null
}

export function spanOf(node: Node): Span {
  const [from, to] = node.range ?? [0, 0]
  return { from, to }
}

/** What stands at a path, and whether it stands within brackets or braces. */
export function nodeAt(root: Node | null, path: Path): { node: Node; flow: boolean } | undefined {
  let node = root
  let flow = false
  for (const step of path) {
    if (isMap(node)) {
      flow ||= node.flow === true
      node = asNode(node.items.find(pair => keyOf(pair) === String(step))?.value)
    } else if (isSeq(node) && typeof step === 'number') {
      flow ||= node.flow === true
      node = asNode(node.items[step])
    } else return undefined
  }
  return node === null ? undefined : { node, flow }
}
