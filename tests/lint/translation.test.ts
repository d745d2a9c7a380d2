/** What a translator is told, line by line. */
import { describe, expect, test } from 'vitest'
import type { Locate } from '../../src/lint/check.ts'
import { checkTranslation } from '../../src/lint/translation.ts'
import { linesOf } from '../../src/scenario/lines.ts'
import type { Beat, Scenario } from '../../src/scenario/scenario.ts'
import type { Translation } from '../../src/scenario/translation.ts'
import { scenarioOf } from '../support/script.ts'

const PLAIN = scenarioOf(`
  opening: frustrated
    hear = acknowledge-feeling -> done
    no = dismiss -> done
  done: resolved`)

/** The same, where the first reply shows the words of its move. */
const opening = PLAIN.beats['opening'] as Extract<Beat, { kind: 'moment' }>
const SCENARIO: Scenario = {
  ...PLAIN,
  brief: 'You answer\nthe phone.',
  beats: {
    ...PLAIN.beats,
    opening: {
      ...opening,
      replies: opening.replies.map(reply =>
        reply.id === 'hear'
          ? { ...reply, say: 'That is hard.', words: { 'acknowledge-feeling': 'hard' } }
          : reply,
      ),
    },
  },
}
const IDS = [...linesOf(SCENARIO)]
const WORDS = IDS.find(([, text]) => text === 'hard')?.[0] ?? ''
const HEAR = WORDS.slice(0, WORDS.lastIndexOf('.'))

/** Every line translated, as it stands now. */
const whole = (): Map<string, { from: string; says: string }> =>
  new Map(
    IDS.map(([id, from]) => [
      id,
      { from, says: id === WORDS ? 'schwer' : id === HEAR ? 'Das ist schwer.' : 'So.' },
    ]),
  )

function told(lines: ReturnType<typeof whole>, language = 'de-DE', named: string | undefined = 'de-DE') {
  const places: string[] = []
  const locate: Locate = (path, part) => {
    const at = { line: places.push(`${path.join(' ')}${part === 'key' ? ':' : ''}`), column: 1 }
    return { start: at, end: at }
  }
  return checkTranslation({ language, lines } as unknown as Translation, SCENARIO, named, locate).map(
    ({ code, severity, args, range }) => [`${severity} ${code} ${places[range.start.line - 1]}`, args],
  )
}

test('one that is whole and fresh has nothing to be told', () => {
  expect(WORDS).toBe(`${HEAR}.acknowledge-feeling`)
  expect(told(whole())).toEqual([])
  expect(told(whole(), 'de-DE', undefined)).toEqual([])
})

describe('the language', () => {
  test('is another than the scenario’s, and the one that the file is named by', () => {
    expect(told(whole(), 'en-GB', 'en-GB')).toEqual([
      ['error translation-same-language language', { language: 'en-GB' }],
    ])
    expect(told(whole(), 'de-DE', 'de-AT')).toEqual([
      ['error translation-named-otherwise language', { language: 'de-DE', named: 'de-AT' }],
    ])
  })
})

describe('a line', () => {
  test('that the scenario says otherwise by now is told with the new words, in one line', () => {
    const lines = whole().set('brief', { from: 'You answer the door.', says: 'So.' })
    expect(told(lines)).toEqual([
      ['warning translation-stale lines brief from', { line: 'brief', now: 'You answer the phone.' }],
    ])
  })

  test('that the scenario has not is told with the nearest that it has', () => {
    expect(told(whole().set('breif', { from: 'x', says: 'y' }))).toEqual([
      ['error translation-unknown-line lines breif:', { line: 'breif', closest: 'brief' }],
    ])
    expect(told(whole().set('some-quite-other-thing', { from: 'x', says: 'y' }))).toMatchObject([
      [expect.anything(), { closest: 'none' }],
    ])
  })

  test('that is missing is told of once for all, at the first of them', () => {
    const lines = whole()
    for (const [id] of IDS.slice(1)) lines.set(id, { from: lines.get(id)?.from ?? '', says: '' })
    const [second] = IDS[1] ?? []
    expect(told(lines)).toEqual([
      [`hint translation-missing lines ${second}:`, { count: IDS.length - 1, line: second }],
    ])
    expect(told(new Map())).toEqual([
      ['hint translation-missing lines:', { count: IDS.length, line: IDS[0]?.[0] }],
    ])
  })
})

describe('the words of a move', () => {
  test('stand in the translated reply, letter for letter', () => {
    const lines = whole().set(WORDS, { from: 'hard', says: 'Schwer' })
    expect(told(lines)).toEqual([
      [
        `error translation-words-not-said lines ${WORDS} says`,
        { words: 'Schwer', move: 'acknowledge-feeling', reply: HEAR },
      ],
    ])
  })

  test('are not asked for while they or their reply are not translated yet', () => {
    for (const id of [WORDS, HEAR]) {
      const codes = told(whole().set(id, { from: id === WORDS ? 'hard' : 'That is hard.', says: '' })).map(
        ([what]) => what,
      )
      expect(codes).toEqual([`hint translation-missing lines ${id}:`])
    }
  })
})
