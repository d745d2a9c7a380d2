/** Reads JSON from strangers: no key twice, no great depth, no great length; an object, or nothing. */
import { scanJson } from '../dialogue/json-text.ts'

/** UTF-16 units. A credential of twelve places is a twentieth of it. */
export const MOST_CHARACTERS = 256 * 1024

const MOST_LEVELS = 24

export type JsonRead =
  | { readonly value: Readonly<Record<string, unknown>> }
  | { readonly fault: 'too-large' | 'too-deep' | 'not-json' | 'not-an-object' | 'key-twice' }

/** Never throws. Of two keys with one name a reader takes the first and another the last: neither is taken here. */
export function readStrictJson(text: string): JsonRead {
  if (text.length > MOST_CHARACTERS) return { fault: 'too-large' }
  if (isTooDeep(text)) return { fault: 'too-deep' }
  const scan = scanJson(text)
  if ('fault' in scan) return { fault: 'not-json' }
  if (scan.keyTwice) return { fault: 'key-twice' }
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'not-an-object' }
  return { value: value as Readonly<Record<string, unknown>> }
}

/** Brackets inside of texts are not counted. */
function isTooDeep(text: string): boolean {
  let open = 0
  let within = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (within) {
      if (sign === '\\') at++
      else if (sign === '"') within = false
    } else if (sign === '"') within = true
    else if (sign === '{' || sign === '[') {
      if (++open > MOST_LEVELS) return true
    } else if (sign === '}' || sign === ']') open--
  }
  return false
}
