/** One language is spoken at a time, chosen before the first sentence; the tables and the call sites know nothing of it. */
import { afterEach, describe, expect, test } from 'vitest'
import { page } from '../../src/i18n/en-GB/page.ts'
import { bestOf, locale, speakIn, spoken } from '../../src/i18n/language.ts'
import { speechOf } from '../../src/i18n/speech.ts'

afterEach(() => speakIn('en-GB'))

/** As a module does: its speech is made before the language is known. */
function speechBefore(): ReturnType<typeof speechOf<keyof typeof page>> {
  return speechOf('en-GB', page)
}

test('English is spoken as it is written', () => {
  expect(speechBefore().say('talk.title', { name: 'Dana', business: 'Lark' })).toBe('Dana, Lark')
  expect(spoken()).toMatchObject({ locale: 'en-GB', direction: 'ltr' })
})

test('sentences come compiled, each an object of its own: so a language can tell them apart', () => {
  const sentences: readonly unknown[] = Object.values(page)
  expect(sentences.filter(sentence => typeof sentence !== 'object')).toEqual([])
  expect(new Set(sentences).size).toBe(sentences.length)
})

test.each(['en-GB', 'tlh', '', 'toString', '__proto__'])('%j leaves English', async wanted => {
  await speakIn(wanted)
  expect(locale).toBe('en-GB')
})

describe('the pseudo-locale', () => {
  test('is spoken by what was made before it was chosen', async () => {
    const speech = speechBefore()
    await speakIn('en-XB')
    expect(locale).toBe('en-XB')
    expect(spoken().direction).toBe('rtl')
    expect(speech.say('talk.leave')).toBe('[Ĺëëààṽëë]')
  })

  test('has values, plurals and choices in their places', async () => {
    await speakIn('en-XB')
    const { say } = speechOf('en-GB', page)
    expect(say('talk.title', { name: 'Dana', business: 'Lark' })).toBe('[Dana, Lark]')
    expect(say('library.place', { channel: 'phone', minutes: 1 })).toBe('[Þĥôôñëë, 1 ṁîîñûûţëë]')
    expect(say('library.place', { channel: 'chat', minutes: 2000 })).toBe('[Çĥààţ, 2,000 ṁîîñûûţëëš]')
    expect(say('mood.words', { anger: 'calm', trust: 'none' })).toMatch(/^\[Çààĺṁ, \D+\.\]$/)
  })

  test('has the dates, numbers and sums of British English', async () => {
    await speakIn('en-XB')
    const { date, number, money } = speechOf('en-GB', page)
    expect([date('2026-05-31'), number(1234.56), money(750, 'GBP', 2)]).toEqual([
      '31 May 2026',
      '1,234.6',
      '£7.50',
    ])
  })

  test('is longer by about a third', async () => {
    const { say } = speechBefore()
    const ids = ['storage.full', 'library.lead', 'brief.give', 'error.fetch', 'brief.practice.means'] as const
    const english = ids.map(id => say(id).length)
    await speakIn('en-XB')
    const disguised = speechOf('en-GB', page)
    const longer = ids.map((id, at) => (disguised.say(id).length - 2) / (english[at] ?? 1))
    for (const times of longer) {
      expect(times).toBeGreaterThan(1.2)
      expect(times).toBeLessThan(1.45)
    }
  })

  test('leaves no English letter outside the values', async () => {
    await speakIn('en-XB')
    const { say } = speechOf('en-GB', page)
    // A count that is not given is not a number.
    const plain = (Object.keys(page) as (keyof typeof page)[]).filter(id =>
      /[A-Za-z]/.test(say(id).replaceAll('NaN', '')),
    )
    expect(plain).toEqual([])
  })
})

test.each([
  [['en-GB'], 'en-GB'],
  [['en-AU'], 'en-GB'],
  [['en'], 'en-GB'],
  [['fr', 'en-US'], 'en-GB'],
  [['fr'], 'en-GB'],
  [[], 'en-GB'],
  [['en-XB'], 'en-GB'],
])('who prefers %j is spoken to in %s', (preferred, best) => {
  expect(bestOf(preferred)).toBe(best)
})
