/** The file of a talk, read back: a talk that replays, or a reason; whatever was done to it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replayed } from '../../src/dialogue/attempt.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { open } from '../../src/i18n/en-GB/open.ts'
import type { TalkFile } from '../../src/practice/talk-file.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { readTalkFile } from '../../src/ui/open/read-talk-file.ts'
import { SHIPPED } from '../support/shipped.ts'
import { filed } from '../support/talk-file.ts'

const { scenario, walkthroughs } = SHIPPED[0]!
const said = walkthroughs[0]!.replies
const rating = {
  attempt: 'one',
  at: '2026-05-31T10:00:00.000Z',
  guesses: { empathy: 60 },
  differently: 'I would ask.',
}
const FILE = filed(scenario, said, { rating, name: 'Sam Okafor' })
const TEXT = JSON.stringify(FILE)

function refusalOf(value: unknown): string | undefined {
  const read = readTalkFile(typeof value === 'string' ? value : JSON.stringify(value))
  return 'refused' in read ? read.refused : undefined
}

test.each(SHIPPED.flatMap(one => one.walkthroughs.map(way => [one.name, way.name, one, way] as const)))(
  '%s, %s: the talk comes back as it went',
  (_, _name, one, way) => {
    const read = readTalkFile(JSON.stringify(filed(one.scenario, way.replies)))
    if (!('talk' in read)) throw new Error(read.refused)
    const { review } = read.talk
    expect(review.ending.id).toBe(way.ends)
    expect({ ...review.card.scores, overall: review.card.overall }).toMatchObject(way.scores)
  },
)

test('the rating and the name come along', () => {
  const read = readTalkFile(TEXT)
  expect('talk' in read && [read.talk.rating, read.talk.name]).toEqual([rating, 'Sam Okafor'])
})

test('what an editor puts before and after it does no harm', () => {
  expect(readTalkFile(`\ufeff${TEXT}\r\n`)).toHaveProperty('talk')
})

const { attempt } = FILE
const event = attempt.events[0]!

describe('refused, each with its reason:', () => {
  test.each([
    ['nothing', '  \n', 'empty'],
    ['a letter', 'Dear trainer, here is my talk.', 'not-json'],
    ['a page', '<!doctype html><title>Talk</title>', 'not-json'],
    ['half of the file', TEXT.slice(0, TEXT.length / 2), 'cut-short'],
    ['a list', [1, 2, 3], 'other-kind'],
    ['a null', 'null', 'other-kind'],
    ['another format', { format: 'recipe' }, 'other-kind'],
    ['the file of the settings', { format: 'even-keel-data', version: 1 }, 'all-data'],
    ['a newer version', { ...FILE, version: 2 }, 'newer'],
    ['a newer attempt', { ...FILE, attempt: { ...attempt, format: 9 } }, 'newer'],
    ['no version', { ...FILE, version: 'one' }, 'damaged'],
    ['no attempt', { ...FILE, attempt: null }, 'damaged'],
    ['events that are none', { ...FILE, attempt: { ...attempt, events: 'all' } }, 'damaged'],
    ['an event too few', { ...FILE, attempt: { ...attempt, events: attempt.events.slice(1) } }, 'damaged'],
    ['a rating of another talk', { ...FILE, rating: { ...rating, attempt: 'two' } }, 'damaged'],
    ['a name that is a list', { ...FILE, name: ['Sam'] }, 'damaged'],
    ['no scenario', { ...FILE, scenario: undefined }, 'bad-scenario'],
    [
      'half a scenario',
      { ...FILE, scenario: { ...FILE.scenario, scenario: { id: scenario.id } } },
      'bad-scenario',
    ],
    [
      'a scenario in other words',
      { ...FILE, scenario: { ...FILE.scenario, scenario: { ...scenario, title: 'Another' } } },
      'changed',
    ],
    [
      'a reply that was never there',
      { ...FILE, attempt: { ...attempt, events: [{ ...event, reply: 'sing' }, ...attempt.events.slice(1)] } },
      'does-not-follow',
    ],
    [
      'a talk that is not over',
      { ...FILE, attempt: { ...attempt, events: attempt.events.slice(0, 1) } },
      'unfinished',
    ],
    ['brackets past all measure', '['.repeat(200_000) + ']'.repeat(200_000), 'other-kind'],
  ])('%s', (_, value, why) => {
    expect(refusalOf(value)).toBe(why)
    expect(open).toHaveProperty([`refused.${why}`])
  })
})

/** Whether it is one of the two, and if a talk, one that can be shown. */
function isTalkOrReason(text: string): boolean {
  const read = readTalkFile(text)
  if ('refused' in read) return Object.hasOwn(open, `refused.${read.refused}`)
  const { review, name } = read.talk
  const { overall } = review.card
  const follows = replayed(review.script, review.attempt).brokenAt === null
  return follows && overall >= 0 && overall <= 100 && Array.from(name).length <= 80
}

test('cut off anywhere, or with any letter changed, nothing is thrown', () => {
  const place = fc.integer({ min: 0, max: TEXT.length - 1 })
  fc.assert(
    fc.property(
      place,
      fc.constantFrom('', '"', '{', '}', '0', '-', '\u0000', 'é'),
      fc.boolean(),
      (at, put, cut) => {
        expect(isTalkOrReason(cut ? TEXT.slice(0, at) : TEXT.slice(0, at) + put + TEXT.slice(at + 1))).toBe(
          true,
        )
      },
    ),
    { numRuns: 200 },
  )
})

/** What may stand where something else should: every type, and some of each that are past all measure. */
const odd = fc.constantFrom<unknown>(
  null,
  true,
  -1,
  0.5,
  1e308,
  '',
  'x',
  '__proto__',
  '<b>',
  [],
  [null],
  {},
  { kind: 'moment' },
  JSON.parse('['.repeat(500) + ']'.repeat(500)),
)

type Path = readonly (string | number)[]

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))]
}

/** The same with something else at the end of a path, or with nothing there. */
function changed(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put
  const entries = Object.entries(value as object)
  const inner = entries.flatMap(([name, old]) => {
    if (name !== String(key)) return [[name, old]]
    return rest.length === 0 && put === undefined ? [] : [[name, changed(old, rest, put)]]
  })
  return Array.isArray(value) ? inner.map(([, one]) => one) : Object.fromEntries(inner)
}

const PATHS = pathsIn(FILE)
const change = fc.tuple(fc.constantFrom(...PATHS), fc.option(odd, { nil: undefined }))

test('with any of its values exchanged or left out, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), changes => {
      let file: unknown = FILE
      for (const [path, put] of changes) file = pathIsIn(file, path) ? changed(file, path, put) : file
      expect(isTalkOrReason(JSON.stringify(file) ?? '')).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('nor where someone has changed the scenario, and signed it anew', () => {
  const within = PATHS.filter(([first, second]) => first === 'scenario' && second === 'scenario')
  fc.assert(
    fc.property(fc.constantFrom(...within), fc.option(odd, { nil: undefined }), (path, put) => {
      expect(isTalkOrReason(JSON.stringify(signed(changed(FILE, path, put) as TalkFile)))).toBe(true)
    }),
    { numRuns: 200 },
  )
})

function pathIsIn(value: unknown, path: Path): boolean {
  let inner = value
  for (const key of path) {
    if (inner === null || typeof inner !== 'object' || !Object.hasOwn(inner, key)) return false
    inner = (inner as Record<string | number, unknown>)[key]
  }
  return true
}

/** With the fingerprint of the scenario that is in it, where it has one. */
function signed(file: TalkFile): TalkFile {
  try {
    const printed = fingerprint(file.scenario.scenario as Scenario)
    return {
      ...file,
      attempt: { ...file.attempt, scenario: { id: file.scenario.scenario.id, ...printed } },
      scenario: { scenario: file.scenario.scenario, ...printed },
    }
  } catch {
    return file
  }
}
