/** Whether the brackets of a list or a group belong together, as one who reads it sees them. */

const OPENS: Readonly<Record<string, string>> = { ']': '[', '}': '{' }
/** What a quote must stand behind to be one, and no apostrophe. */
const BEFORE_QUOTE = '[{,:'
/** What may come after a bracket that closes within another. */
const AFTER_CLOSING = ',:]}'

/** It begins with a bracket, ends with the one that closes it, and at most a note stands behind. */
export function isBalanced(flow: string): boolean {
  const open: string[] = []
  let before = ''
  for (let at = 0; at < flow.length; at++) {
    const sign = flow[at] ?? ''
    if (/\s/.test(sign)) continue
    const isNote = sign === '#' && /\s/.test(flow[at - 1] ?? ' ')
    if (isNote) {
      at = endOfLine(flow, at)
      continue
    }
    if (before !== '' && open.length === 0) return false
    if (before in OPENS && !AFTER_CLOSING.includes(sign)) return false
    if ((sign === '"' || sign === "'") && BEFORE_QUOTE.includes(before)) at = endOfQuote(flow, at)
    else if (sign === '[' || sign === '{') open.push(sign)
    else if (sign in OPENS && open.pop() !== OPENS[sign]) return false
    before = sign
  }
  return open.length === 0
}

function endOfLine(flow: string, at: number): number {
  const feed = flow.indexOf('\n', at)
  return feed < 0 ? flow.length : feed
}

/** The quote that closes it; the last sign where none does. */
function endOfQuote(flow: string, at: number): number {
  const quote = flow[at]
  for (let end = at + 1; end < flow.length; end++) {
    if (quote === '"' && flow[end] === '\\') end++
    else if (flow[end] === quote) return end
  }
  return flow.length
}
