/** The author's text, and where in it everything stands. */
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Path, Position, Range } from './problem.ts'
import type { Span } from './span.ts'
import { asNode, keyOf, spanOf } from './tree.ts'

export interface Source {
  readonly text: string
  /** Where the value at this path stands, or its key; of a path that is not there, the nearest that is. */
  locate(path: Path, part?: Part): Range
  span(path: Path, part?: Part): Span
  rangeOf(span: Span): Range
  /** Some characters of the text at this path; the whole of it where quotes or folds hide them. */
  locateWithin(path: Path, part: Span): Range
}

export type Part = 'value' | 'key'

/** Answers line and column for any offset: lines end at a line feed, as editors count them. */
function positions(text: string): (offset: number) => Position {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return offset => {
    const within = Math.max(0, Math.min(offset, text.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= within) low = middle
      else high = middle - 1
    }
    const start = starts[low] ?? 0
    // A byte order mark takes no column in an editor.
    const mark = low === 0 && text.startsWith('\uFEFF') && within > 0 ? 1 : 0
    return { line: low + 1, column: within - start + 1 - mark }
  }
}

/** An item of a list has no key; it is shown by the first of its fields. */
function firstKeyOf(node: Node | null): Node | null {
  return isMap(node) ? asNode(node.items[0]?.key) : null
}

/** `back` leads from offsets of the text that was parsed to offsets of the author's, where the two differ. */
export function makeSource(text: string, root: Node | null, back = (offset: number) => offset): Source {
  const at = positions(text)
  const fields = new Map<YAMLMap, Map<string, Pair>>()

  function pairOf(map: YAMLMap, key: string): Pair | undefined {
    let byKey = fields.get(map)
    if (byKey === undefined) {
      byKey = new Map()
      for (const pair of map.items) {
        const name = keyOf(pair)
        if (name !== undefined && !byKey.has(name)) byKey.set(name, pair)
      }
      fields.set(map, byKey)
    }
    return byKey.get(key)
  }

  function span(path: Path, part: Part = 'value'): Span {
    const { node, key: ownKey, whole } = find(path)
    const key = ownKey ?? (part === 'key' ? firstKeyOf(node) : null)
    // A long map or list is shown by its key: nobody wants half a file underlined.
    const found = node !== null && (key === null || (whole && part === 'value')) ? node : key
    const { from, to } = found === null ? { from: 0, to: 0 } : spanOf(found)
    return trimmed({ from: back(from), to: back(to) })
  }

  function scalarAt(path: Path): string | undefined {
    const { node, whole } = find(path)
    return whole && isScalar(node) && typeof node.value === 'string' ? node.value : undefined
  }

  /** As far along the path as there is something. */
  function find(path: Path): { node: Node | null; key: Node | null; whole: boolean } {
    let node = root
    let key: Node | null = null
    for (const [index, step] of path.entries()) {
      let next: Node | null = null
      let nextKey: Node | null = null
      if (isMap(node)) {
        const pair = pairOf(node, String(step))
        nextKey = asNode(pair?.key)
        next = asNode(pair?.value)
      } else if (isSeq(node) && typeof step === 'number') next = asNode(node.items[step])
      if (next === null && nextKey === null) return { node, key, whole: false }
      key = nextKey
      node = next
      if (next === null && index < path.length - 1) return { node, key, whole: false }
    }
    return { node, key, whole: true }
  }

  /** A block of lines ends with its last sign, not with the line end after it. */
  function trimmed({ from, to }: Span): Span {
    let end = to
    while (end > from && /\s/.test(text[end - 1] ?? '')) end--
    return { from, to: end }
  }

  // `at` takes offsets of the author's text, and so does this.
  const rangeOf = ({ from, to }: Span): Range => ({ start: at(from), end: at(to) })
  function locateWithin(path: Path, part: Span): Range {
    const whole = span(path)
    const written = text.slice(whole.from, whole.to)
    const value = scalarAt(path)
    const start = value === undefined ? -1 : written.indexOf(value)
    if (start === -1) return rangeOf(whole)
    const from = whole.from + start
    return rangeOf({ from: from + part.from, to: from + part.to })
  }

  return { text, span, rangeOf, locate: (path, part) => rangeOf(span(path, part)), locateWithin }
}
