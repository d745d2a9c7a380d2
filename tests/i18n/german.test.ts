/** The whole page speaks German: every table has its twin, and every sentence has its places, its plurals and its own words. */
import { readdirSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { GERMAN_TABLES } from '../../src/i18n/german.ts'
import { page } from '../../src/i18n/en-GB/page.ts'
import { bestOf, locale, speakIn, spoken } from '../../src/i18n/language.ts'
import { speechOf } from '../../src/i18n/speech.ts'

afterEach(() => speakIn('en-GB'))

/** The command line and what it prints are English; the workshop is for those who build scenarios there. */
const ENGLISH_ONLY = [
  'attempt-problems',
  'certify',
  'cohort-command',
  'command-help',
  'commands',
  'explained',
  'lint-problems',
  'map',
  'package',
  'problem-reasons',
  'problems',
  'problems-field',
  'problems-programme',
  'problems-text',
  'problems-whole',
  'prove',
  'report',
  'rules',
  'rules-reading',
  'rules-replies',
  'rules-scoring',
  'rules-structure',
  'source-problems',
  'workshop',
]

const tablesIn = (language: string) =>
  readdirSync(`src/i18n/${language}`).map(file => file.replace('.ts', ''))

test('every table of the page has its German twin, and the map knows each pair', () => {
  expect([...tablesIn('de-DE'), ...ENGLISH_ONLY].toSorted()).toEqual(tablesIn('en-GB').toSorted())
  expect(GERMAN_TABLES).toHaveLength(tablesIn('de-DE').length)
})

/** Signs, names, and sentences that are the same in both; what a programme says of a shift is never translated. */
const SAME = new Set([
  'Even Keel',
  '{median} s ({lower}–{upper})',
  '{screen} – Even Keel',
  '{name}, {business}',
  '{name} {score}',
  '{name}: {title}',
  '{dimension}: {score}.',
  '{dimension} {score}',
  '{before}, {score}',
  '{scores}. {overall}',
  '{sum}: {what}',
  '{value}',
  '{acts}, {more}',
  '−{points}',
  '−{points} {dimension}',
  'Chat',
  'Pause',
  'Esc',
  'R',
  'M',
  'P',
  '0',
  '–',
  '1–4',
  'You {means}.',
])

type Token = string | readonly [string, string?, Readonly<Record<string, unknown>>?]
interface Pair {
  readonly id: string
  readonly english: readonly Token[]
  readonly german: readonly Token[]
}

function pairsOf(english: object, german: object, at = ''): Pair[] {
  return Object.entries(german).flatMap(([key, inner]: [string, unknown]) => {
    const id = at === '' ? key : `${at}.${key}`
    const original: unknown = Reflect.get(english, key)
    if (Array.isArray(inner)) return [{ id, english: original as Token[], german: inner as Token[] }]
    return typeof inner === 'object' && inner !== null ? pairsOf(original as object, inner, id) : []
  })
}

const PAIRS = GERMAN_TABLES.flatMap(([english, german]) => pairsOf(english, german))

/** The values a sentence asks for, with the kind of each, and the cases that a choice knows by name. */
function placesIn(tokens: unknown): string[] {
  if (!Array.isArray(tokens)) return []
  return tokens.flatMap((token: Token) => {
    if (typeof token === 'string') return []
    const [name, kind, cases] = token
    if (name === '#') return []
    const inner = Object.entries(cases ?? {})
    const known = kind === 'select' ? inner.map(([of]) => `${name}:${of}`) : []
    return [`${name} ${kind ?? ''}`, ...known, ...inner.flatMap(([, words]) => placesIn(words))]
  })
}

function wordsOf(tokens: unknown): string {
  if (typeof tokens === 'string') return tokens
  if (!Array.isArray(tokens)) return ''
  return tokens
    .map((token: Token) => {
      if (typeof token === 'string') return token
      const [name, , cases] = token
      return cases ? Object.values(cases).map(wordsOf).join(' ') : `{${name}}`
    })
    .join('')
}

test('every value of an English sentence stands in the German one, and no other', () => {
  const wrong = PAIRS.filter(
    ({ english, german }) =>
      JSON.stringify([...new Set(placesIn(english))].toSorted()) !==
      JSON.stringify([...new Set(placesIn(german))].toSorted()),
  )
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test('every plural has the one case that no number is left without, and none that German has not', () => {
  const cases = (tokens: unknown): string[] =>
    Array.isArray(tokens)
      ? tokens.flatMap((token: Token) => {
          if (typeof token === 'string') return []
          const [, kind, of] = token
          const inner = Object.values(of ?? {}).flatMap(cases)
          return kind === 'plural'
            ? [
                Object.keys(of ?? {})
                  .toSorted()
                  .join(' '),
                ...inner,
              ]
            : inner
        })
      : []
  const odd = PAIRS.flatMap(({ id, german }) =>
    cases(german)
      .filter(of => !/\bother\b/.test(of) || /\b(zero|two|few|many)\b/.test(of))
      .map(of => `${id}: ${of}`),
  )
  expect(odd).toEqual([])
})

test('no sentence was left in English', () => {
  const left = PAIRS.filter(
    ({ english, german }) => JSON.stringify(english) === JSON.stringify(german) && !SAME.has(wordsOf(german)),
  )
  expect(left.map(({ id, german }) => `${id}: ${wordsOf(german)}`)).toEqual([])
})

test('quotation marks, dashes and tone are German', () => {
  const odd = PAIRS.filter(({ german }) =>
    /[“"][^„]*[”"]|—|!|''|\.\.\./.test(wordsOf(german).replaceAll(/„[^“]*“/g, '')),
  )
  expect(odd.map(({ id, german }) => `${id}: ${wordsOf(german)}`)).toEqual([])
})

describe('in German', () => {
  test('numbers, dates and sums are written as they are there', async () => {
    await speakIn('de-DE')
    const { say, date, number, money } = speechOf('en-GB', page)
    expect([locale, spoken().direction]).toEqual(['de-DE', 'ltr'])
    expect(say('talk.leave')).toBe('Verlassen')
    expect(date('2026-05-31')).toBe('31. Mai 2026')
    expect(number(1234.56)).toBe('1.234,6')
    expect(money(750, 'GBP', 2)).toBe('7,50\u00A0£')
  })

  test.each([
    [['de'], 'de-DE'],
    [['de-AT', 'en'], 'de-DE'],
    [['fr', 'de-CH'], 'de-DE'],
    [['en-US', 'de'], 'en-GB'],
  ])('who prefers %j is spoken to in %s', (preferred, best) => {
    expect(bestOf(preferred)).toBe(best)
  })
})
