/** Single values as YAML text: the quotes and blocks that keep every sign of them. */

/** Signs that an editor does not show, or that YAML does not take as they are; halves of a pair among them. */
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFEFF\uFFFE\uFFFF]/gu

/** In straight quotes, on one line. */
export function quoted(text: string): string {
  const escaped = text
    .replaceAll(/[\\"]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll(HIDDEN, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `"${escaped}"`
}

/** A name or a condition, bare; in quotes where YAML would take it for something else. */
export function bare(word: string): string {
  return /^(?:true|false|null)$/.test(word) ? quoted(word) : word
}

/** Whether a text can stand in a block after `|` and come back as it was, but for a line end after it. */
export function fitsBlock(text: string): boolean {
  return !/^\s|\s$|[ \t]\n|\t/.test(text) && text.search(HIDDEN) === -1
}

/** A text over several lines, each so far in. */
export function blockLines(text: string, indent: string): string {
  return text
    .split('\n')
    .map(line => (line === '' ? '' : indent + line))
    .join('\n')
}
