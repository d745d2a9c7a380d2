/** A page in German shows the German words of a scenario that has them, and keeps the original. */
import { cleanup, screen, within } from '@testing-library/react'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { CompiledTranslation } from 'virtual:library'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { speakIn } from '../../src/i18n/language.ts'
import { linesOf } from '../../src/scenario/lines.ts'
import { shownAs } from '../../src/ui/shown.ts'
import { makeFork } from '../../src/ui/fork/make-fork.ts'
import { languageOf } from '../../src/ui/line-language.ts'
import { shelfIn } from '../../src/ui/shelf-in.ts'
import { filed } from '../support/talk-file.ts'
import { ada } from './support/ada.ts'
import { GOOD, held, POOR } from './support/seed.ts'
import { freshBrowser, stage } from './support/stage.tsx'

beforeAll(() => speakIn('de-DE'))
afterAll(() => speakIn('en-GB'))
beforeEach(freshBrowser)

const lamp = ada()
const { words } = fingerprint(lamp)
const [opening = ''] = [...linesOf(lamp)].find(([, text]) => text.startsWith('The lamp came')) ?? []

const german: CompiledTranslation = {
  language: 'de-DE',
  words,
  lines: { title: 'Die Lampe', [opening]: 'Die Lampe kam in zwei Teilen an.' },
}

const translation = () => Promise.resolve(german)

test('the brief and the talk are in German, and what is not translated says that it is English', async () => {
  const { user, host } = await stage('/scenarios/lamp', { scenario: lamp, translation })
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Die Lampe' }, { timeout: 15_000 }),
  ).toHaveAttribute('lang', 'de-DE')
  expect(screen.getByText(lamp.brief)).toBeVisible()
  expect(screen.getByText(lamp.brief).closest('[lang]')).toHaveAttribute('lang', 'en-GB')
  await user.click(screen.getByRole('button', { name: 'Anruf annehmen' }))
  const line = await screen.findByRole('heading', { name: /Die Lampe kam in zwei/ }, { timeout: 15_000 })
  expect(within(line).getByText(/Die Lampe kam/)).toHaveAttribute('lang', 'de-DE')
  const [stored] = await host.attempts.list()
  expect(stored).toMatchObject({ attempt: { language: 'de-DE' } })
  // The original is kept, so that any language can be shown later.
  if (!stored || 'reason' in stored) throw new Error('It is kept.')
  expect((await host.attempts.played(stored.attempt.scenario))?.scenario).toEqual(lamp)
})

/** What Ada says and hears in German, in words that stand nowhere else. */
const ALL: CompiledTranslation = {
  ...german,
  lines: Object.fromEntries([...linesOf(lamp)].map(([id, text]) => [id, `Auf Deutsch: ${text}`])),
}
const allGerman = () => Promise.resolve(ALL)
const POORLY = { id: 'poor', on: '2026-05-20', said: POOR, scenario: lamp }

test('a talk that is done is told in German wherever it is shown again', async () => {
  await held(POORLY, {
    id: 'fork',
    on: '2026-05-21',
    said: ['argue', 'no', 'next'],
    from: { attempt: 'poor', turn: 2 },
    scenario: lamp,
  })
  for (const [path, told] of [
    ['/talks/poor/debrief', /Auf Deutsch: It left here in one piece/],
    ['/talks/fork/beside/poor', /Auf Deutsch: It left here in one piece/],
    ['/history', `Auf Deutsch: ${lamp.title}`],
    ['/progress', new RegExp(`Auf Deutsch: ${lamp.title}`)],
    ['/drill', /Auf Deutsch: /],
  ] as const) {
    await stage(path, { scenario: lamp, translation: allGerman })
    const [found] = await screen.findAllByText(told, {}, { timeout: 15_000 })
    expect([path, found?.closest('[lang]')?.getAttribute('lang')]).toEqual([path, 'de-DE'])
    cleanup()
  }
})

test('a file of a talk opens in German, with the scenario in it as it was written', async () => {
  const { user } = await stage('/open', { scenario: lamp, translation: allGerman })
  const file = new File([JSON.stringify(filed(lamp, GOOD))], 'even-keel-lamp.json', {
    type: 'application/json',
  })
  await user.upload(await screen.findByLabelText('Datei wählen', {}, { timeout: 15_000 }), file)
  const [title] = await screen.findAllByText(`Auf Deutsch: ${lamp.title}`, {}, { timeout: 15_000 })
  expect(title?.closest('[lang]')).toHaveAttribute('lang', 'de-DE')
})

test.each([
  ['a scenario that has German words', allGerman, 'de-DE'],
  ['a scenario that has none', undefined, 'en-GB'],
])(
  'what is said differently in %s keeps the language in which it was played',
  async (_of, inGerman, kept) => {
    // Each of its own: what is made ready of a scenario is made ready once.
    await held({ ...POORLY, scenario: ada() })
    const scenario = ada()
    const { host } = await stage('', { scenario, ...(inGerman && { translation: inGerman }) })
    await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 })
    expect(await makeFork(host, 'poor', 2)).toMatchObject({ kind: 'fork' })
    const forks = (await host.attempts.list()).filter(one => 'attempt' in one && one.attempt.from)
    expect(forks).toMatchObject([{ attempt: { language: kept } }])
  },
)

test('a scenario of other words than the translation was made for is shown as it was', async () => {
  const kept = { scenario: { ...lamp, title: 'As it was' }, plays: '', words: 'others' }
  expect(await shownAs({ translation }, kept)).toBe(kept.scenario)
})

test('a translation that does not arrive leaves the original', async () => {
  const compiled = { scenario: { ...lamp }, plays: '', words }
  expect(await shownAs({ translation: () => Promise.reject(new Error('offline')) }, compiled)).toBe(
    compiled.scenario,
  )
})

test('cards are translated as far as there are words, and the rest keeps its language', async () => {
  const { cards } = (await stage()).host
  const translations = {
    'de-DE': {
      cards: () => Promise.resolve({ lamp: { title: 'Die Lampe' } }),
      scenarios: { lamp: translation },
    },
  }
  const shelf = await shelfIn('de-DE', cards, [], translations)
  expect(shelf.cards[0]).toMatchObject({ title: 'Die Lampe', language: 'de-DE' })
  expect(languageOf(cards[0]?.firstWords ?? '', 'de-DE')).toBe('en-GB')
  expect(await shelf.translation?.('lamp')).toBe(german)
  expect((await shelfIn('en-GB', cards, [], translations)).cards).toBe(cards)
})
