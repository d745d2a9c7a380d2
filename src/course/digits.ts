/** Numbers as digits of base 64, one after another, and back. */
import { SIGNS, valueOf } from './base64url.ts'

/** Whole numbers from 0; the highest digit first. */
export function fixed(value: number, digits: number): string {
  let text = ''
  for (let rest = value, left = digits; left > 0; left--, rest = Math.floor(rest / 64)) {
    text = (SIGNS[rest % 64] ?? '') + text
  }
  return text
}

/** As many digits as it takes: each holds five bits, and says whether another follows. */
export function varying(value: number): string {
  let text = SIGNS[value % 32] ?? ''
  for (let rest = Math.floor(value / 32); rest > 0; rest = Math.floor(rest / 32)) {
    text = (SIGNS[32 + (rest % 32)] ?? '') + text
  }
  return text
}

/** No number of ours takes more, and no more can be told exactly. */
const MOST_DIGITS = 10

export interface Digits {
  /** 0 where they are not there. */
  readonly fixed: (digits: number) => number
  readonly varying: () => number
  /** Signs as they stand. */
  readonly plain: (length: number) => string
  /** A number of things of a sign or more each: never more than can follow. */
  readonly count: () => number
  /** Whether everything was there, and nothing is left. */
  readonly ended: () => boolean
}

export function digitsOf(text: string): Digits {
  let at = 0
  let failed = false
  const fail = () => {
    failed = true
    at = text.length
    return 0
  }
  const next = () => {
    const value = at < text.length ? valueOf(text.charCodeAt(at++)) : -1
    return value < 0 ? fail() : value
  }
  const number = () => {
    let value = 0
    for (let left = MOST_DIGITS; left > 0; left--) {
      const digit = next()
      value = value * 32 + (digit % 32)
      if (digit < 32) return value
    }
    return fail()
  }
  return {
    fixed(digits) {
      let value = 0
      for (let left = digits; left > 0; left--) value = value * 64 + next()
      return failed ? 0 : value
    },
    varying: number,
    plain(length) {
      if (length > text.length - at) fail()
      const found = text.slice(at, at + length)
      at += length
      return failed ? '' : found
    },
    count() {
      const count = number()
      return count > text.length - at ? fail() : count
    },
    ended: () => !failed && at === text.length,
  }
}
