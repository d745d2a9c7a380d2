import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CompiledScenario, Translations } from 'virtual:library'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createServer, type ViteDevServer } from 'vite'
import { type CompiledProgramme, compiledProgramme } from '../../src/course/compiled-programme.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { compiledScenarios } from '../../src/plugins/scenarios.ts'
import { readProgramme, readScenario } from '../../src/scenario/read.ts'

const GOOD = readFileSync('scenarios/expired-sale-price.yaml', 'utf8')
let folder: string
let server: ViteDevServer

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'scenarios-'))
  writeFileSync(join(folder, 'sale.yaml'), GOOD)
  server = await createServer({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    plugins: [compiledScenarios(folder)],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  })
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

test('a scenario file is imported as the checked scenario with its fingerprint', async () => {
  const { default: compiled } = (await server.ssrLoadModule(join(folder, 'sale.yaml'))) as {
    default: CompiledScenario
  }
  const { scenario } = readScenario(GOOD)
  expect(compiled.scenario).toEqual(scenario)
  expect({ plays: compiled.plays, words: compiled.words }).toEqual(scenario && fingerprint(scenario))
})

test('the library lists what is on the shelf, with the customer’s first words', async () => {
  const { cards } = (await server.ssrLoadModule('virtual:library')) as { cards: unknown[] }
  expect(cards).toEqual([
    expect.objectContaining({
      id: 'expired-sale-price',
      customer: 'Dana Whitlock',
      level: 2,
      firstWords: expect.stringMatching(/^Hello\. I had one of your Corran chairs/) as string,
    }),
  ])
})

test('a translation is a module of its own, with the lines that fit, and so are the cards of its language', async () => {
  const text = readFileSync('scenarios/expired-sale-price.de-DE.yaml', 'utf8')
  const stale = text.replace('from: "Hello? Have I lost you?"', 'from: "Hello?"')
  writeFileSync(join(folder, 'sale.de-DE.yaml'), stale)
  const { translations, cards } = (await server.ssrLoadModule('virtual:library')) as {
    translations: Record<string, Translations>
    cards: unknown[]
  }
  expect(cards).toHaveLength(1)
  const german = translations['de-DE']
  const compiled = await german?.scenarios['expired-sale-price']?.()
  const { scenario } = readScenario(GOOD)
  expect(compiled).toMatchObject({ language: 'de-DE', words: scenario && fingerprint(scenario).words })
  expect(compiled?.lines['opening.thinks']).toMatch(/^Gleich/)
  expect(compiled?.lines['opening.silence']).toBeUndefined()
  expect(await german?.cards()).toEqual({
    'expired-sale-price': {
      title: 'Der Ausverkauf, der am Sonntag endete',
      firstWords: expect.stringMatching(/^Guten Tag/) as string,
    },
  })
})

const PROGRAMME = readFileSync('scenarios/programme.yaml', 'utf8')
const SISTERS = readFileSync('scenarios/my-sisters-price.yaml', 'utf8')

/** With no more than these two people. */
const TWO = PROGRAMME.replace(
  /stages:[\s\S]*?shifts:/,
  'stages:\n  - id: both\n    title: "Both"\n    scenarios: [expired-sale-price, my-sisters-price]\nshifts:',
)

test('without a programme there is none to play, and no shift', async () => {
  expect(await server.ssrLoadModule('virtual:library')).toMatchObject({
    programme: null,
    logo: null,
    shifts: [],
  })
})

test('the library brings the programme, with what each of its scenarios was as it was built', async () => {
  writeFileSync(join(folder, 'sisters.yaml'), SISTERS)
  writeFileSync(
    join(folder, 'programme.yaml'),
    TWO.replace('[expired-sale-price, my-sisters-price]', '[my-sisters-price]'),
  )
  const { programme } = (await server.ssrLoadModule('virtual:library')) as { programme: CompiledProgramme }
  const { scenario } = readScenario(SISTERS)
  expect(programme.programme.stages.map(({ scenarios }) => scenarios)).toEqual([['my-sisters-price']])
  expect(programme.plays).toEqual({ 'my-sisters-price': scenario && fingerprint(scenario).plays })
  expect(programme).toEqual(compiledProgramme(programme.programme, programme.plays))
})

test('a theme’s logo has an address of its own', async () => {
  writeFileSync(join(folder, 'sisters.yaml'), SISTERS)
  writeFileSync(join(folder, 'sail.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(folder, 'programme.yaml'), TWO.replace('theme:\n', 'theme:\n  logo: sail.svg\n'))
  expect(await server.ssrLoadModule('virtual:library')).toMatchObject({
    logo: expect.stringMatching(/^\/.*sail\.svg/) as string,
  })
})

test('the library brings the shifts of the programme', async () => {
  writeFileSync(join(folder, 'sisters.yaml'), SISTERS)
  writeFileSync(join(folder, 'programme.yaml'), TWO)
  const { programme } = readProgramme(TWO)
  expect(await server.ssrLoadModule('virtual:library')).toMatchObject({ shifts: programme?.shifts })
  expect(programme?.shifts.map(({ id }) => id)).toEqual(['the-whitlock-sisters'])
})

test.each([
  [
    'a field that is wrong',
    TWO.replace('will-ask: 5', 'will-ask: many'),
    /programme\.yaml:\d+:\d+ {2}“will-ask”/,
  ],
  [
    'a logo that is not there',
    TWO.replace('theme:\n', 'theme:\n  logo: sail.svg\n'),
    /programme\.yaml:\d+:\d+ {2}.*“sail\.svg”/,
  ],
  ['a scenario that is not there', TWO, /programme\.yaml:\d+:\d+ {2}.*“my-sisters-price”/],
])('a programme with %s stops the build, and says where', async (_, programme, told) => {
  writeFileSync(join(folder, 'programme.yaml'), programme)
  const error = await server.ssrLoadModule('virtual:library').catch((caught: unknown) => caught)
  const { message } = error as Error
  expect(message).toMatch(/^This programme does not hold together yet\./)
  expect(message).toMatch(told)
})

test('a programme of another name beside it is no scenario', async () => {
  writeFileSync(join(folder, 'first-week.programme.yaml'), TWO)
  const { cards } = (await server.ssrLoadModule('virtual:library')) as { cards: unknown[] }
  expect(cards).toHaveLength(1)
})

test('a warning stops no build', async () => {
  writeFileSync(join(folder, 'sisters.yaml'), SISTERS)
  const unstaged = TWO.replace(
    'scenarios: [expired-sale-price, my-sisters-price]',
    'scenarios: [expired-sale-price]',
  )
  writeFileSync(join(folder, 'programme.yaml'), unstaged)
  expect(await server.ssrLoadModule('virtual:library')).toMatchObject({
    shifts: [{ id: 'the-whitlock-sisters' }],
  })
})

test('a file that cannot be played says every problem with its line and what to do, and no stack', async () => {
  writeFileSync(
    join(folder, 'sale.yaml'),
    GOOD.replace('to: her-story', 'to: her-stroy').replace('level: 2', 'level: 9'),
  )
  const error = await server.ssrLoadModule(join(folder, 'sale.yaml')).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(Error)
  const { message } = error as Error
  expect(message).toMatch(/^This scenario cannot be played yet\./)
  expect(message).toMatch(
    /sale\.yaml:\d+:\d+ {2}There is no beat called “her-stroy”\. Did you mean “her-story”\?/,
  )
  expect(message).toMatch(/sale\.yaml:\d+:8 {2}“level” is 9/)
  expect(message).not.toMatch(/\bat .*\.ts:/)
})

test('a file without a measure for its replies cannot be graded, and says so', async () => {
  const refusing = GOOD.replaceAll(/^ {8}moves:\n( {10}- .*\n)+/gm, '        moves: [dismiss]\n')
    .replaceAll(/^ {8}cites: .*\n/gm, '')
    .replaceAll(/^ {8}offer:\n( {10}.*\n)+/gm, '')
  writeFileSync(join(folder, 'sale.yaml'), refusing)
  const error = await server.ssrLoadModule(join(folder, 'sale.yaml')).catch((caught: unknown) => caught)
  expect((error as Error).message).toMatch(/at “opening” can serve as the measure for the others/)
})
