/**
 * How an attempt was begun, as a text that an LMS keeps: with its turns it is enough to rebuild the attempt.
 *
 * One version sign; 184 signs of base64url, which are the checksum, the hashes, the numbers and the attempt's id; then,
 * each behind a `_`, the scenario, the place (empty: called as the scenario is), the language, the version of Even Keel,
 * and what was carried. No part of it is more than letters, digits, `-`, `_` and `.`, and no more than 250 of them: what
 * does not fit goes on in further parts.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { type Attempt, ATTEMPT_FORMAT } from '../dialogue/attempt.ts'
import { bytesOf, textOf } from './base64url.ts'
import { crcOf } from './crc.ts'
import type { Begun } from './enrolment.ts'
import { instantOf, isoOf, LAST_INSTANT } from './instant.ts'

export interface Head {
  /** Without its events. */
  readonly attempt: Attempt
  readonly place: string
  readonly n: number
  readonly before: Begun['before']
  /** The first 12 hexadecimal digits of the programme's hash. */
  readonly programme: string
}

const VERSION = '1'
/** Begins each further part: no first part has this. */
const MORE = '1.'
const LONGEST = 250

/** Bytes of the block, by what they say. */
const CRC = 0
const PLAYS = 3
const WORDS = 35
const RULES = 67
const PROGRAMME = 99
const ID = 105
const SEED = 121
const STARTED = 125
const PLAYED = 131
const DEBRIEFED = 133
const N = 135
const FLAGS = 137
const BLOCK = 138
const BLOCK_SIGNS = (BLOCK / 3) * 4

const IS_ASSESSMENT = 1

/** One part, or more where much was carried. The attempt's id is of 32 hexadecimal digits, as all of a programme are. */
export function headTexts({ attempt, place, n, before, programme }: Head): readonly string[] {
  const { id, scenario, rules, engine, language, mode, seed, carried, started } = attempt
  const block = new Uint8Array(BLOCK)
  putHex(block, PLAYS, scenario.plays, 32)
  putHex(block, WORDS, scenario.words, 32)
  putHex(block, RULES, rules, 32)
  putHex(block, PROGRAMME, programme, 6)
  putHex(block, ID, id, 16)
  putNumber(block, SEED, seed, 4)
  putNumber(block, STARTED, instantOf(started) ?? 0, 6)
  putNumber(block, PLAYED, Math.min(before.played, 0xffff), 2)
  putNumber(block, DEBRIEFED, Math.min(before.debriefed, 0xffff), 2)
  putNumber(block, N, Math.min(n, 0xffff), 2)
  putNumber(block, FLAGS, mode === 'assessment' ? IS_ASSESSMENT : 0, 1)
  const names = [scenario.id, place === scenario.id ? '' : place, language, engine, ...carried]
  const rest = names.map(name => `_${name.replaceAll(/[^\w.-]|_/g, '-')}`).join('')
  putNumber(block, CRC, crcOf(textOf(block) + rest) >>> 8, 3)
  return parted(VERSION + textOf(block) + rest)
}

/** `parts` in their order. Undefined where they are not all of a head, or not whole. Never throws. */
export function readHead(parts: readonly string[]): Head | undefined {
  const [first = '', ...more] = parts
  if (!looksLikeHead(first) || !more.every(looksLikeMore)) return undefined
  const text = first + more.map(part => part.slice(MORE.length)).join('')
  const block = bytesOf(text.slice(1, 1 + BLOCK_SIGNS))
  const rest = text.slice(1 + BLOCK_SIGNS)
  // The checksum sees of each sign its lower byte.
  if (!block || !SIGNS_ALONE.test(rest)) return undefined
  const crc = number(block, CRC, 3)
  block.fill(0, CRC, CRC + 3)
  if (crcOf(textOf(block) + rest) >>> 8 !== crc) return undefined
  const [, scenario = '', place = '', language = '', engine = '', ...carried] = rest.split('_')
  const before = { played: number(block, PLAYED, 2), debriefed: number(block, DEBRIEFED, 2) }
  const started = number(block, STARTED, 6)
  if (started > LAST_INSTANT) return undefined
  return {
    attempt: {
      format: ATTEMPT_FORMAT,
      id: hex(block, ID, 16),
      scenario: { id: scenario, plays: hex(block, PLAYS, 32), words: hex(block, WORDS, 32) },
      rules: hex(block, RULES, 32),
      engine,
      language,
      mode: number(block, FLAGS, 1) & IS_ASSESSMENT ? 'assessment' : 'practice',
      seed: number(block, SEED, 4),
      carried,
      earlier: before.played,
      from: null,
      started: isoOf(started),
      events: [],
    },
    place: place === '' ? scenario : place,
    n: number(block, N, 2),
    before,
    programme: hex(block, PROGRAMME, 6),
  }
}

/** Whether a text can only be the first part of a head: no reply is called so. */
export function looksLikeHead(text: string): boolean {
  return text.length > BLOCK_SIGNS && text.startsWith(VERSION) && HEAD.test(text)
}

const SIGNS_ALONE = /^[\w.-]*$/

/** Up to its second `_` at most there is one way only to read it: of two, a long text that is none would try all. */
const HEAD = /^[\w-][a-zA-Z\d-]*_[\w.-]*$/

/** The same of a further part. */
export function looksLikeMore(text: string): boolean {
  return text.startsWith(MORE)
}

function parted(text: string): readonly string[] {
  const parts = [text.slice(0, LONGEST)]
  for (let from = LONGEST; from < text.length; from += LONGEST - MORE.length) {
    parts.push(MORE + text.slice(from, from + LONGEST - MORE.length))
  }
  return parts
}

/** What is not in hexadecimal digits stays at nought. */
function putHex(block: Uint8Array, at: number, text: string, length: number): void {
  for (let byte = 0; byte < length; byte++) {
    block[at + byte] = Number.parseInt(text.slice(2 * byte, 2 * byte + 2), 16) || 0
  }
}

function putNumber(block: Uint8Array, at: number, value: number, length: number): void {
  for (let byte = length - 1, rest = value; byte >= 0; byte--, rest = Math.floor(rest / 256)) {
    block[at + byte] = rest % 256
  }
}

function hex(block: Uint8Array, at: number, length: number): string {
  return bytesToHex(block.subarray(at, at + length))
}

function number(block: Uint8Array, at: number, length: number): number {
  let value = 0
  for (let byte = 0; byte < length; byte++) value = value * 256 + (block[at + byte] ?? 0)
  return value
}
