/**
 * Splits a text of JSON into the values that it is made of, piece by piece: the items of a list, the lines of a file that
 * has one value a line, or one whole. A list that stands under one of the given names in the outermost object is taken
 * item by item too, and the object itself comes last, with that list empty.
 */

export interface JsonValues {
  readonly push: (text: string) => void
  readonly end: () => void
}

export interface Listener {
  /** `line` is where it begins, from 1. `under`: the name of the list that it stands in, of the outermost object. */
  readonly value: (value: unknown, line: number, under: string | undefined) => void
  readonly fault: (fault: JsonFault, line: number) => void
  /** Nobody wants what follows from an attempt: in a file of one a line it need not be parsed. */
  readonly brief?: boolean
}

export type JsonFault = 'not-json' | 'cut-off' | 'too-deep' | 'too-long'

/** Characters of one value. */
export const MOST_CHARACTERS = 16_000_000
/** An attempt is six levels deep, and a statement seldom ten. */
const MOST_LEVELS = 64

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a]
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d]
const [LINE_FEED, RETURN] = [0x0a, 0x0d]

const PLAIN = /^(?:-?\d[\d.eE+-]*|true|false|null)$/

/** By its first and last sign alone: to be refused by JSON.parse takes longer than all the rest, and a file can be all refuse. */
function couldBeJson(value: string): boolean {
  const whole = value.trimEnd()
  const last = whole.charCodeAt(whole.length - 1)
  switch (whole.charCodeAt(0)) {
    case OPEN:
      return last === CLOSE
    case OPEN_LIST:
      return last === CLOSE_LIST
    case QUOTE:
      return last === QUOTE && whole.length > 1
    default:
      return PLAIN.test(whole)
  }
}

/** Memory holds the value that is being read, and what was pushed last. */
export function jsonValues(names: readonly string[], listener: Listener): JsonValues {
  let text = ''
  let at = 0
  let line = 1
  /** Whether the outermost thing is a list whose items are taken. */
  let inList = false
  /** The object around the named list that is being taken, as far as it was read. */
  let around: { before: string; name: string; line: number } | undefined
  /** The value that is being read; it begins at `from`. */
  let from = -1
  let begins = 1
  let depth = 0
  let inText = false
  let fault: JsonFault | undefined
  let head = ''
  let keyFrom = -1
  let lastKey = ''
  let wholeLines = 0
  /** The line that was last looked at as a whole: what is not whole at its beginning is not whole further on. */
  let tried = 0
  let ending = false

  const give = (value: string) => {
    if (!couldBeJson(value)) return listener.fault('not-json', begins)
    let parsed: unknown
    try {
      parsed = JSON.parse(value)
    } catch {
      listener.fault('not-json', begins)
      return
    }
    listener.value(parsed, begins, around?.name)
  }
  /** The value that began at `from` ends before `to`. */
  const close = (to: number) => {
    if (fault) listener.fault(fault, begins)
    else give(head + text.slice(from, to))
    if (begins === line && !inList && !around) wholeLines++
    from = -1
    head = ''
    fault = undefined
    lastKey = ''
  }
  /** A whole value on one line needs no looking at sign by sign. */
  const takeLine = (): boolean => {
    if (tried === line) return false
    tried = line
    const end = text.indexOf('\n', at)
    if (end < 0) return false
    const last = text.charCodeAt(end - 1) === RETURN ? end - 2 : end - 1
    if (text.charCodeAt(last) !== CLOSE || last === at) return false
    let parsed: unknown
    try {
      parsed =
        (listener.brief ? withoutDerived(text, at, last) : undefined) ?? JSON.parse(text.slice(at, last + 1))
    } catch {
      return false
    }
    if (isDeeper(parsed, MOST_LEVELS)) return false
    // A file of one object is looked at for its lists.
    if (names.some(name => Object.hasOwn(Object(parsed) as object, name))) return false
    listener.value(parsed, line, undefined)
    at = end + 1
    line++
    wholeLines++
    return true
  }
  const begin = (code: number) => {
    from = at
    begins = line
    depth = code === OPEN || code === OPEN_LIST ? 1 : 0
    inText = code === QUOTE
    at++
  }
  /** Of what is in no list only an object has a first level. */
  const isObjectAround = () => !inList && !around && !fault && head === ''
  const between = (code: number) => {
    if (code === LINE_FEED) line++
    if (code <= 0x20 || code === COMMA || code === 0xfeff) at++
    else if (code === CLOSE_LIST && around) {
      // Back in the object around the list.
      head = around.before
      begins = around.line
      around = undefined
      from = at
      depth = 1
      at++
    } else if (code === CLOSE_LIST && inList) {
      inList = false
      at++
    } else if (code === OPEN_LIST && !inList && !around) {
      inList = true
      at++
    } else if (code !== OPEN || inList || around || !takeLine()) begin(code)
  }
  /** Inside a value: up to its end, or to the end of what is there. */
  const within = () => {
    const topLevel = isObjectAround()
    const end = text.length
    while (at < end) {
      const code = text.charCodeAt(at)
      if (inText) {
        if (code === BACKSLASH) {
          if (at + 1 >= end) return
          at++
        } else if (code === QUOTE) {
          inText = false
          if (depth === 1 && topLevel && keyFrom >= 0) lastKey = text.slice(keyFrom, at)
          keyFrom = -1
          if (depth === 0) return close(++at)
        } else if (code === LINE_FEED) {
          // No text goes on over a line: this is no JSON, and the next may be whole again.
          inText = false
          return close(at)
        }
      } else if (code === QUOTE) {
        inText = true
        keyFrom = depth === 1 && topLevel ? at + 1 : -1
      } else if (code === OPEN || code === OPEN_LIST) {
        if (code === OPEN_LIST && depth === 1 && topLevel && names.includes(lastKey)) {
          around = { before: `${text.slice(from, at)}[`, name: lastKey, line: begins }
          from = -1
          at++
          return
        }
        depth++
        if (depth > MOST_LEVELS) fault ??= 'too-deep'
      } else if (code === CLOSE || code === CLOSE_LIST) {
        if (depth === 0) return close(at)
        depth--
        if (depth === 0) return close(++at)
      } else if (code === LINE_FEED) {
        // Whether the next line is whole can be told only when it is there.
        if (wholeLines > 0 && depth > 0 && !ending && text.indexOf('\n', at + 1) < 0) return
        line++
        if (depth === 0) return close(at++)
        if (wholeLines > 0 && text.charCodeAt(at + 1) === OPEN && isBroken()) return
      } else if (depth === 0 && (code === COMMA || code <= 0x20)) return close(at)
      else if (code !== COLON && code > 0x20 && code !== COMMA && depth === 1 && topLevel) lastKey = ''
      at++
    }
  }
  /** Where values stand one a line, the next whole line ends one that was cut off. */
  const isBroken = (): boolean => {
    const end = text.indexOf('\n', at + 1)
    const next = text.slice(at + 1, end < 0 ? text.length : end)
    // To fail takes many times as long as to look.
    if (!next.trimEnd().endsWith('}')) return false
    try {
      JSON.parse(next)
    } catch {
      return false
    }
    listener.fault('cut-off', begins)
    from = -1
    head = ''
    fault = undefined
    at++
    return true
  }
  const read = () => {
    while (at < text.length) {
      if (from < 0) between(text.charCodeAt(at))
      else {
        const before = at
        within()
        if (from >= 0 && at === before) break
      }
    }
    // What was read is let go of.
    const keep = from < 0 ? at : from
    text = text.slice(keep)
    at -= keep
    if (keyFrom >= 0) keyFrom -= keep
    if (from >= 0) from = 0
    if (head.length + text.length > MOST_CHARACTERS && from === 0) {
      fault ??= 'too-long'
      head = ''
      text = text.slice(at)
      at = 0
      keyFrom = -1
    }
  }
  return {
    push(more) {
      text += more
      read()
    },
    end() {
      ending = true
      read()
      if (from >= 0 && depth === 0 && !inText) close(text.length)
      if (from >= 0 || inList || around) listener.fault(fault ?? 'cut-off', from >= 0 ? begins : line)
      from = -1
    },
  }
}

/** What follows from an attempt is two thirds of its line, and nobody believes it: where it can be left out, it is not parsed. */
function withoutDerived(text: string, from: number, last: number): unknown {
  const cut = text.indexOf(DERIVED, from)
  if (cut < 0 || cut > last) return undefined
  try {
    return JSON.parse(`${text.slice(from, cut)}}`)
  } catch {
    return undefined
  }
}

/** As we write it; in a text of the attempt itself its quotes would be escaped. */
const DERIVED = ',"derived":{"turns":['

/** Looked into no further than that. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  for (const inner of Object.values(value)) if (isDeeper(inner, levels - 1)) return true
  return false
}
