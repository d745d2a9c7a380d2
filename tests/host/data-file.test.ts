/** A file with all of one’s data is read whole, or refused with why; what it cannot be is left out; it never throws. */
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type DataRead, type KeptData, MOST_BYTES, readData, writeData } from '../../src/host/data-file.ts'
import { SHIPPED } from '../support/shipped.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { afterAWeek, anEmptyBrowser, openTab, SHELVED, talk } from './browser-data.ts'

const EXPORTED = '2026-06-04T10:00:00.000Z'
/** Every reason there is not to take a file. */
const REASONS = ['empty', 'cut-off', 'not-json', 'one-talk', 'other-kind', 'newer', 'damaged']
const NOTHING: KeptData = {
  attempts: [],
  scenarios: [],
  ratings: [],
  drills: [],
  enrolments: [],
  settings: {},
}

let file = ''
beforeAll(async () => {
  anEmptyBrowser()
  const tab = openTab()
  await afterAWeek(tab)
  file = await tab.data.write(EXPORTED)
})

const envelope = () => JSON.parse(file) as Record<string, unknown>
const changed = (part: Record<string, unknown>) => JSON.stringify({ ...envelope(), ...part })
function dataOf(read: DataRead): KeptData {
  if ('refused' in read) throw new Error(read.refused)
  return read.data
}

test('what was written is read, and nothing is left out', () => {
  const read = readData(file)
  expect(read).toMatchObject({ leftOut: { talks: 0, others: 0 } })
  expect(writeData(dataOf(read), EXPORTED)).toBe(file)
})

test('it says what it is, of which version, and when it was made', () => {
  expect(Object.keys(envelope())).toEqual([
    'format',
    'version',
    'exported',
    'attempts',
    'scenarios',
    'ratings',
    'drills',
    'enrolments',
    'settings',
  ])
  expect(envelope()).toMatchObject({ format: 'even-keel-data', version: 2, exported: EXPORTED })
})

test('a file from before there were programmes is read as one with none', () => {
  const { enrolments: _, ...before } = envelope()
  const read = readData(JSON.stringify({ ...before, version: 1 }))
  expect(dataOf(read)).toEqual({ ...dataOf(readData(file)), enrolments: [] })
  expect(read).toMatchObject({ leftOut: { talks: 0, others: 0 } })
})

test('every shipped scenario is read back as it is', () => {
  const scenarios = SHIPPED.map(({ scenario }) => ({ scenario, ...fingerprint(scenario) }))
  const read = dataOf(readData(writeData({ ...NOTHING, scenarios }, EXPORTED)))
  expect(read.scenarios).toEqual(JSON.parse(JSON.stringify(scenarios)))
})

describe('a file is refused', () => {
  test.each([
    ['that is empty', () => ' \n', 'empty'],
    ['that breaks off', () => file.slice(0, file.length / 2), 'cut-off'],
    ['that lacks its last bracket', () => file.trim().slice(0, -1), 'cut-off'],
    ['that breaks off within a text', () => '{"format":"even-ke', 'cut-off'],
    ['that is a letter', () => 'Dear Sir or Madam', 'not-json'],
    ['that is a picture', () => '\u0089PNG\r\n\u001a\n', 'not-json'],
    ['of a newer version', () => changed({ version: 3 }), 'newer'],
    ['of no version', () => changed({ version: 'one' }), 'damaged'],
    ['with one talk', () => '{"format":"even-keel-talk","version":1}', 'one-talk'],
    ['of another kind', () => '{"name":"even-keel"}', 'other-kind'],
    ['that is a list', () => '[]', 'other-kind'],
    ['that is a word', () => 'null', 'other-kind'],
    ['that is what it is by its prototype', () => '{"__proto__":{"format":"even-keel-data"}}', 'other-kind'],
    ['that goes on opening brackets', () => '['.repeat(1_000_000), 'other-kind'],
    ['without talks', () => changed({ attempts: undefined }), 'damaged'],
    ['with talks that are no list', () => changed({ attempts: { 0: talk('a', []) } }), 'damaged'],
    ['without settings', () => changed({ settings: null }), 'damaged'],
    ['without programmes', () => changed({ enrolments: undefined }), 'damaged'],
  ])('%s', (_, make, refused) => {
    expect(readData(make())).toEqual({ refused })
  })

  test('that is huge, before a byte of it is read', async () => {
    const huge = { size: MOST_BYTES + 1, text: () => expect.unreachable('It was read.') }
    expect(await openTab().data.read(huge as unknown as Blob)).toEqual({ refused: 'too-large' })
  })

  test('that was taken away meanwhile', async () => {
    const gone = { size: 7, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }
    expect(await openTab().data.read(gone as unknown as Blob)).toEqual({ refused: 'unreadable' })
  })
})

describe('of a file, what cannot be is left out', () => {
  const nested = JSON.parse(`${'['.repeat(30)}${']'.repeat(30)}`) as unknown

  test.each([
    ['a talk of a newer form', { ...talk('a', []), format: 2 }],
    [
      'a talk whose events have a gap',
      { ...talk('a', ['x', 'y']), events: talk('a', ['x', 'y']).events.slice(1) },
    ],
    ['a talk with a number for a name', { ...talk('a', []), id: 7 }],
    ['a talk with a control character in its name', { ...talk('a', []), id: 'a\u202e\u0007' }],
    ['a talk with half a character in its name', { ...talk('a', []), id: '\ud83d' }],
    ['a talk that is a deep nest', nested],
    ['a talk that is nothing', null],
  ])('%s', (_, record) => {
    const read = readData(changed({ attempts: [record, talk('b', ['x'])] }))
    expect(read).toMatchObject({ data: { attempts: [{ id: 'b' }] }, leftOut: { talks: 1, others: 0 } })
  })

  test.each<[string, (compiled: typeof SHELVED) => unknown]>([
    [
      'whose words were changed',
      ({ scenario, ...printed }) => ({ scenario: { ...scenario, title: 'Else' }, ...printed }),
    ],
    [
      'that leads nowhere',
      ({ scenario }) => {
        const lost = { ...scenario, start: [{ when: [], beat: 'nowhere' }] }
        return { scenario: lost, ...fingerprint(lost) }
      },
    ],
    [
      'in a currency that there is not',
      ({ scenario }) => {
        const lost = { ...scenario, currency: 'pounds' }
        return { scenario: lost, ...fingerprint(lost) }
      },
    ],
    [
      'with a text for its beats',
      ({ scenario }) => ({ ...SHELVED, scenario: { ...scenario, beats: 'all' } }),
    ],
    [
      'without a customer',
      ({ scenario }) => ({ ...SHELVED, scenario: { ...scenario, customer: undefined } }),
    ],
  ])('a scenario %s', (_, change) => {
    const read = readData(changed({ scenarios: [change(SHELVED)] }))
    expect(read).toMatchObject({ data: { scenarios: [] }, leftOut: { talks: 0, others: 1 } })
    expect(dataOf(read).attempts).toHaveLength(3)
  })

  test('ratings and drills that are none', () => {
    const read = readData(changed({ ratings: [{ attempt: 7 }, 'good'], drills: [{ id: '' }] }))
    expect(read).toMatchObject({ data: { ratings: [], drills: [] }, leftOut: { talks: 0, others: 3 } })
  })

  test('settings that there are not, and what is no business of theirs', () => {
    const settings = JSON.parse(
      '{"theme":"dark","pace":"hasty","__proto__":{"keys":false},"wallet":1}',
    ) as unknown
    expect(dataOf(readData(changed({ settings }))).settings).toEqual({ theme: 'dark' })
  })

  test('fields beside those that belong to a talk, whatever they are called', () => {
    const record = JSON.stringify(talk('a', ['x'])).replace('{', '{"__proto__":{"id":"b"},"constructor":1,')
    const read = dataOf(
      readData(changed({ attempts: [] }).replace('"attempts":[]', `"attempts":[${record}]`)),
    )
    expect(read.attempts).toEqual([talk('a', ['x'])])
    expect(({} as { id?: string }).id).toBeUndefined()
  })
})

test('markup in a name is a name', () => {
  const named = talk('<img src=x onerror=alert(1)>', ['x'])
  expect(dataOf(readData(changed({ attempts: [named] }))).attempts).toEqual([named])
})

test('ten thousand talks are within the limit, and are read', () => {
  const replies = Array.from({ length: 14 }, (_, turn) => `a-reply-of-usual-length-${turn}`)
  const attempts = Array.from({ length: 10_000 }, (_, n) => talk(`${n}`.padStart(32, '0'), replies))
  const text = writeData({ ...NOTHING, attempts, scenarios: [SHELVED] }, EXPORTED)
  expect(text.length).toBeLessThan(MOST_BYTES / 2)
  expect(dataOf(readData(text)).attempts).toHaveLength(10_000)
})

describe('whatever was done to a file,', () => {
  /** Set FUZZ=20 to look twenty times as long. */
  const runs = { numRuns: 100 * Number(process.env['FUZZ'] ?? 1) }

  /** It answers; and what it gives can be written, and read again as the same. */
  const expectAnswer = (text: string) => {
    const read = readData(text)
    if ('refused' in read) {
      expect(REASONS).toContain(read.refused)
      return
    }
    const again = writeData(read.data, EXPORTED)
    expect(readData(again)).toEqual({ data: read.data, leftOut: { talks: 0, others: 0 } })
  }
  const expectAll = (files: fc.Arbitrary<string>) => fc.assert(fc.property(files, expectAnswer), runs)
  const scrap = fc.oneof(
    fc.constantFrom(
      '"',
      '\\',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      'null',
      '1e999',
      '-1',
      '"__proto__":',
      '\u0000',
      '\ud83d',
      '<b>',
    ),
    fc.string({ maxLength: 4 }),
  )

  test('stretches dropped or overwritten: it is a reason or a whole', () => {
    const edits = fc.array(fc.record({ at: fc.nat(), drop: fc.nat(30), put: scrap }), {
      minLength: 1,
      maxLength: 3,
    })
    fc.assert(
      fc.property(edits, list => {
        let text = file
        for (const { at, drop, put } of list) {
          const from = at % text.length
          text = text.slice(0, from) + put + text.slice(from + drop)
        }
        expectAnswer(text)
      }),
      runs,
    )
  })

  test('a value in it replaced by any other: it is a reason or a whole', () => {
    const values = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('\ud83d', '', 1e308, -1, 0.5))
    fc.assert(
      fc.property(fc.nat(), values, (nth, value) => {
        // A scenario alone is most of the places: half of the time it is left alone.
        const within = nth % 2 === 0 ? envelope() : { ...envelope(), scenarios: [] }
        let place = 0
        const count = () => place++
        JSON.stringify(within, (_, inner: unknown) => (count(), inner))
        const [all, wanted] = [place, nth % place]
        place = 0
        expect(all).toBeGreaterThan(20)
        expectAnswer(
          JSON.stringify(within, (_, inner: unknown) => (count() === wanted ? value : inner)) ?? '',
        )
      }),
      runs,
    )
  })

  test('anything at all: it answers', () => {
    expectAll(fc.oneof(fc.string(), fc.json()))
  })
})
