/** Changes one value of an author's file, and not a byte beside it. */
import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Mend, Path } from './problem.ts'
import { revise } from './revise.ts'
import { blockLines, fitsBlock, quoted } from './scalar.ts'
import { nodeAt, spanOf } from './tree.ts'
import { readYaml } from './yaml.ts'

/** The text with another value at this path, in the quotes or the block that stood there. As `changeOf`. */
export function edit(text: string, path: Path, value: string | number | boolean): string {
  return revise(text, [changeOf(text, readYaml(text).root, path, value)])
}

/**
 * The change that writes another value at a path of a text; `root` is what the text was read as.
 *
 * Throws a RangeError where no single value stands at the path: whoever edits must know what is there.
 */
export function changeOf(
  text: string,
  root: Node | null,
  path: Path,
  value: string | number | boolean,
): Mend {
  const found = nodeAt(root, path)
  if (found === undefined || isMap(found.node) || isSeq(found.node))
    throw new RangeError(`No single value stands at ${path.join('.')}`)
  const { from, to } = spanOf(found.node)
  // An empty field ends at its colon.
  const space = from === to && text[from - 1] === ':' ? ' ' : ''
  return { from, to, text: space + written(text.slice(from, to), found, value) }
}

interface Found {
  readonly node: Node
  readonly flow: boolean
}

function written(old: string, found: Found, value: string | number | boolean): string {
  const block = isScalar(found.node) && found.node.type?.startsWith('BLOCK') ? blockOf(old) : undefined
  if (typeof value === 'string') return block === undefined ? inStyle(found, value) : inBlock(block, value)
  const put = typeof value === 'number' ? String(value) : yesNo(found.node, value)
  return block === undefined ? put : put + block.note + block.tail
}

/** In the words that the author used. */
function yesNo(node: Node, value: boolean): string {
  if (isScalar(node) && typeof node.value === 'boolean') return String(value)
  return value ? 'yes' : 'no'
}

function inStyle({ node, flow }: Found, value: string): string {
  const style = isScalar(node) ? node.type : undefined
  const inDouble = quoted(value)
  if (style === 'PLAIN' && canBeBare(value, flow)) return value
  const nothingHidden = inDouble === `"${value.replaceAll(/[\\"]/g, '\\$&')}"`
  return style === 'QUOTE_SINGLE' && nothingHidden ? `'${value.replaceAll("'", "''")}'` : inDouble
}

/** Names, dates, conditions, and texts without a sign that could mean anything. */
function canBeBare(value: string, flow: boolean): boolean {
  if (/^(?:true|false|null)$/i.test(value)) return false
  if (/^(?:[a-z][a-z0-9-]*|\d{4}-\d\d-\d\d|[a-z][a-z0-9 <>=.-]*[a-z0-9])$/.test(value)) return true
  return !flow && /^\p{L}[\p{L}\p{N} ,.!?’“”()…-]*$/u.test(value) && !value.endsWith(' ')
}

interface Block {
  /** `|` or `>`, and what is done with the line ends behind. */
  readonly header: string
  /** What stands behind the header: most often nothing. */
  readonly note: string
  readonly indent: string | undefined
  readonly eol: string
  /** The line ends below. */
  readonly tail: string
}

function blockOf(old: string): Block {
  const [, header = '', note = ''] = /^([|>][-+\d]*)(.*)/.exec(old) ?? []
  const body = old.slice(header.length + note.length)
  return {
    header,
    note,
    indent: /\n([ ]*)\S/.exec(body)?.[1],
    eol: old.includes('\r\n') ? '\r\n' : '\n',
    tail: /\s*$/.exec(body)?.[0] ?? '',
  }
}

/** The header stays, with the note behind it, and so do the lines left empty below. */
function inBlock({ header, note, indent, eol, tail }: Block, value: string): string {
  const folds = header.startsWith('>') && value.includes('\n')
  if (indent === undefined || /[+\d]/.test(header) || folds || value === '' || !fitsBlock(value))
    return quoted(value) + note + tail
  return `${header}${note}${eol}${blockLines(value, indent).replaceAll('\n', eol)}${tail}`
}
