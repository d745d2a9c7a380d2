/** What a player finds beside it in a package: of a bare one nothing is made up. */
import { describe, expect, test } from 'vitest'
import { cardOf, translatedCard } from '../../src/course/card.ts'
import { type Contents, packageFiles, type PackedScenario } from '../../src/course/package-files.ts'
import { scenarioOf } from '../support/script.ts'
import { aProgramme } from './support/programmes.ts'

const compiled = aProgramme()

const packed = (id: string, more: Partial<PackedScenario> = {}): PackedScenario => ({
  compiled: {
    scenario: { ...scenarioOf('a: asking\n x = answer -> b\nb: resolved'), id },
    plays: 'p',
    words: 'w',
  },
  translations: [],
  recordings: new Map(),
  ...more,
})

function filesOf(more: Partial<Contents> = {}) {
  const contents: Contents = {
    compiled,
    languages: ['en-GB', 'de-DE'],
    scenarios: [packed('counter')],
    logo: null,
    ...more,
  }
  const files = packageFiles(contents, 'scorm12', 'the-rules')
  const text = new TextDecoder().decode(files[0]?.bytes)
  const literal = /^export default JSON\.parse\('(.*)'\)\n$/s.exec(text)?.[1] ?? ''
  return {
    paths: files.map(({ path }) => path),
    said: JSON.parse(literal.replaceAll("\\'", "'").replaceAll('\\\\', '\\')) as object,
  }
}

describe('a package', () => {
  test('of a scenario alone says so much and no more', () => {
    const { paths, said } = filesOf()
    expect(paths).toEqual(['programme.js', 'scenarios/counter.js'])
    expect(said).toEqual({
      format: 1,
      as: 'scorm12',
      compiled,
      rules: 'the-rules',
      languages: ['en-GB', 'de-DE'],
      cards: [cardOf(packed('counter').compiled.scenario)],
      translations: {},
      recordings: {},
      logo: null,
    })
  })

  test('says which scenarios are translated and which have recordings', () => {
    const german = { language: 'de-DE', words: 'w', lines: { title: 'Am Tresen' } }
    const { paths, said } = filesOf({
      scenarios: [
        packed('counter', { translations: [german, { ...german, language: 'fr' }] }),
        packed('phone', { recordings: new Map([['ring', new Uint8Array([1])]]) }),
      ],
      logo: { name: 'crest', bytes: new Uint8Array([2]) },
    })
    expect(paths).toEqual([
      'programme.js',
      'logo',
      'scenarios/counter.js',
      'translations/de-DE/counter.js',
      'translations/fr/counter.js',
      'scenarios/phone.js',
      'recordings/phone/1',
    ])
    expect(said).toMatchObject({
      translations: { 'de-DE': { cards: { counter: { title: 'Am Tresen' } }, scenarios: ['counter'] } },
      recordings: { phone: { ring: 'recordings/phone/1' } },
      logo: 'logo',
    })
    expect(Object.keys((said as { translations: object }).translations)).toEqual(['de-DE'])
    expect(Object.keys((said as { recordings: object }).recordings)).toEqual(['phone'])
  })
})

describe('a card', () => {
  const { scenario } = packed('counter').compiled

  test('says what is shown of a talk before it is opened', () => {
    expect(cardOf(scenario)).toEqual({
      id: 'counter',
      title: scenario.title,
      language: scenario.language,
      level: scenario.level,
      abuse: scenario.abuse,
      minutes: scenario.minutes,
      channel: scenario.setting.channel,
      business: scenario.setting.business,
      customer: scenario.customer.name,
      looks: scenario.customer.looks,
      mood: scenario.customer.mood,
      teaches: scenario.teaches,
      firstWords: 'a?',
    })
  })

  test('in another language says only what is different there', () => {
    expect(translatedCard(scenario, {})).toEqual({})
    expect(translatedCard(scenario, { title: scenario.title })).toEqual({})
    expect(translatedCard(scenario, { title: 'Am Tresen' })).toEqual({ title: 'Am Tresen' })
  })
})
