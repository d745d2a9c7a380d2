/** Where a JSON text breaks off or goes wrong, and where each value stands: `JSON.parse` tells neither reliably. */
import type { Path } from '../scenario/problem.ts'

export interface JsonFault {
  /** UTF-16 units from the start of the text. */
  readonly offset: number
  /** The text ends where more should come. */
  readonly cutOff: boolean
}

export interface JsonPlace {
  readonly path: Path
  readonly from: number
  readonly to: number
}

/** An attempt is five levels deep; a text that goes on opening brackets is no attempt. */
const MOST_LEVELS = 50

const SPACE = /[ \t\r\n]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
const BEGUN_ESCAPE = /^\\(?:u[\da-fA-F]{0,3})?$/
const WORDS = ['true', 'false', 'null']

/**
 * Reads a text by the rules of JSON: the first fault, or every value's place, and whether a key stands twice in one
 * object. A depth-first reading, in the text's order.
 */
export function scanJson(
  text: string,
): { fault: JsonFault } | { places: readonly JsonPlace[]; keyTwice: boolean } {
  const places: JsonPlace[] = []
  let keyTwice = false
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let endsInText = false

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) at += found.length
    return found
  }
  const sign = (expected: string): boolean => {
    match(SPACE)
    if (text[at] !== expected) return false
    at++
    return true
  }

  function value(path: Path): boolean {
    match(SPACE)
    const from = at
    const place = places.push({ path, from, to: from }) - 1
    const read =
      text[at] === '{' ? fields(path) : text[at] === '[' ? items(path) : quoted() !== undefined || plain()
    if (read) places[place] = { path, from, to: at }
    return read
  }

  /** Sign by sign: a pattern would run out of room on a text of some megabytes. */
  function quoted(): string | undefined {
    if (text[at] !== '"') return undefined
    const from = at
    for (let next = at + 1; next < text.length; next++) {
      if (text[next] === '"') {
        at = next + 1
        return text.slice(from, at)
      }
      if (text[next] === '\\') {
        ESCAPE.lastIndex = next
        const escape = ESCAPE.exec(text)?.[0]
        if (escape === undefined) {
          endsInText = BEGUN_ESCAPE.test(text.slice(next).trimEnd())
          return undefined
        }
        next += escape.length - 1
      } else if (text.charCodeAt(next) < 0x20) {
        // An editor may have put a line end behind a text that was cut off.
        endsInText = text.slice(next).trim() === ''
        return undefined
      }
    }
    endsInText = true
    return undefined
  }

  function plain(): boolean {
    const word = WORDS.find(known => text.startsWith(known, at))
    if (word !== undefined) at += word.length
    return word !== undefined || Boolean(match(NUMBER))
  }

  function fields(path: Path): boolean {
    at++
    if (sign('}')) return true
    if (path.length >= MOST_LEVELS) return false
    const names = new Set<string>()
    do {
      match(SPACE)
      const key = quoted()
      if (key === undefined || !sign(':')) return false
      const name = String(JSON.parse(key))
      keyTwice ||= names.has(name)
      names.add(name)
      if (!value([...path, name])) return false
    } while (sign(','))
    return sign('}')
  }

  function items(path: Path): boolean {
    at++
    if (sign(']')) return true
    if (path.length >= MOST_LEVELS) return false
    let index = 0
    do if (!value([...path, index++])) return false
    while (sign(','))
    return sign(']')
  }

  const whole = value([]) && (match(SPACE), at === text.length)
  if (whole) return { places, keyTwice }
  return {
    fault: { offset: at, cutOff: endsInText || isCutOff(text.slice(at).trimEnd(), text.charAt(at - 1)) },
  }
}

/** Whether the text ends here, or with the beginning of a number or a word. */
function isCutOff(rest: string, before: string): boolean {
  if (/^(?:\.|[eE][+-]?)$/.test(rest)) return /\d/.test(before)
  return rest === '' || rest === '-' || WORDS.some(word => word.startsWith(rest))
}
