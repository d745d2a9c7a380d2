/** Changes one value of an author's file, and not a byte beside it. */
import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Path } from './problem.ts'
import { blockLines, fitsBlock, quoted } from './scalar.ts'
import { nodeAt, spanOf } from './tree.ts'
import { readYaml } from './yaml.ts'

/**
 * The text with another value at this path, in the quotes or the block that stood there.
 *
 * Throws a RangeError where no single value stands at the path: whoever edits must know what is there.
 */
export function edit(text: string, path: Path, value: string | number | boolean): string {
  const found = nodeAt(readYaml(text).root, path)
  if (found === undefined || isMap(found.node) || isSeq(found.node))
    throw new RangeError(`No single value stands at ${path.join('.')}`)
  const { from, to } = spanOf(found.node)
  const before = text.slice(0, from)
  const put =
    typeof value === 'string'
      ? inStyle(text.slice(from, to), found, value)
      : typeof value === 'number'
        ? String(value)
        : yesNo(found.node, value)
  // An empty field ends at its colon.
  return `${before}${from === to && before.endsWith(':') ? ' ' : ''}${put}${text.slice(to)}`
}

/** In the words that the author used. */
function yesNo(node: Node, value: boolean): string {
  if (isScalar(node) && typeof node.value === 'boolean') return String(value)
  return value ? 'yes' : 'no'
}

function inStyle(old: string, { node, flow }: { node: Node; flow: boolean }, value: string): string {
  switch (isScalar(node) ? node.type : undefined) {
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return inBlock(old, value)
    case 'QUOTE_SINGLE':
      return quoted(value) === `"${value.replaceAll(/[\\"]/g, '\\$&')}"`
        ? `'${value.replaceAll("'", "''")}'`
        : quoted(value)
    case 'PLAIN':
      return canBeBare(value, flow) ? value : quoted(value)
    default:
      return quoted(value)
  }
}

/** Names, dates, conditions, and texts without a sign that could mean anything. */
function canBeBare(value: string, flow: boolean): boolean {
  if (/^(?:true|false|null)$/i.test(value)) return false
  if (/^(?:[a-z][a-z0-9-]*|\d{4}-\d\d-\d\d|[a-z][a-z0-9 <>=.-]*[a-z0-9])$/.test(value)) return true
  return !flow && /^\p{L}[\p{L}\p{N} ,.!?’“”()…-]*$/u.test(value) && !value.endsWith(' ')
}

/** The header stays, with the note behind it, and so do the lines left empty below. */
function inBlock(old: string, value: string): string {
  const [, header = '', sign = '', digit = '', note = ''] = /^(([|>])[-+]?(\d?)[-+]?)(.*)/.exec(old) ?? []
  const eol = old.includes('\r\n') ? '\r\n' : '\n'
  const body = old.slice(header.length + note.length)
  const indent = /\n([ ]*)\S/.exec(body)?.[1]
  const tail = /\s*$/.exec(body)?.[0] ?? ''
  const keeps = header.includes('+') || digit !== ''
  const oneLine = !value.includes('\n')
  if (indent === undefined || keeps || value === '' || !fitsBlock(value) || (sign === '>' && !oneLine))
    return `${quoted(value)}${note}${tail}`
  return `${header}${note}${eol}${blockLines(value, indent).replaceAll('\n', eol)}${tail}`
}
