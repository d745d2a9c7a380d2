/** How deep a text is nested, before anything is made of it: who composes it goes down as deep as it does. */
import type { CST } from 'yaml'

/**
 * Far more than any file has, and far fewer than a stack holds. It must not be tried out: where a stack is nearly full, V8
 * may end the whole process instead of throwing.
 */
const MOST_LEVELS = 200

/** Where the first thing stands that is nested deeper; undefined where none is. */
export function tooDeepAt(tokens: readonly CST.Token[]): number | undefined {
  const open: { token: CST.Token; level: number }[] = tokens.map(token => ({ token, level: 0 }))
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { token, level } = one
    if (level > MOST_LEVELS) return token.offset
    if (token.type === 'document' && token.value) open.push({ token: token.value, level })
    if (!('items' in token)) continue
    for (const { key, value } of token.items) {
      if (key) open.push({ token: key, level: level + 1 })
      if (value) open.push({ token: value, level: level + 1 })
    }
  }
  return undefined
}
