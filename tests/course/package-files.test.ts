import { expect, test } from 'vitest'
import { compiledProgramme } from '../../src/course/compiled-programme.ts'
import { type Contents, packageFiles } from '../../src/course/package-files.ts'
import { moduleOf } from '../../src/course/packed.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { readProgramme, readScenario } from '../../src/scenario/read.ts'
import { CAKE } from '../commands/world.ts'

function contents(more: Partial<Contents['scenarios'][number]> = {}): Contents {
  const { scenario } = readScenario(CAKE)
  const { programme } = readProgramme(
    'format: 1\nid: one\ntitle: "One"\nstages:\n  - { id: only, title: "Only", scenarios: [cake] }\n',
  )
  if (!programme || !scenario) throw new Error('There are problems.')
  const { plays, words } = fingerprint(scenario)
  return {
    compiled: compiledProgramme(programme, { cake: plays }),
    languages: ['en-GB', 'de-DE'],
    scenarios: [{ compiled: { scenario, plays, words }, translations: [], recordings: new Map(), ...more }],
    logo: null,
  }
}

/** What a module of a package exports. */
async function exported(text: string): Promise<unknown> {
  const { default: found } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {
    default: unknown
  }
  return found
}

test('data comes out of a module as it went in, whatever stands in it', async () => {
  const data = { text: 'It’s "quoted" \\ and \'so\'\n\u2028 is </script> this', of: [1, null, { a: true }] }
  expect(await exported(moduleOf(data))).toEqual(data)
})

test('the scenario that is played is the one that was read, to the letter', async () => {
  const given = contents()
  const file = packageFiles(given, 'web', 'r').find(({ path }) => path === 'scenarios/cake.js')
  expect(await exported(new TextDecoder().decode(file?.bytes))).toEqual(given.scenarios[0]?.compiled)
})

test('recordings and the logo have names that every platform takes', async () => {
  const bytes = new Uint8Array([1, 2, 3])
  const recordings = new Map([
    ['voices/Ärger, laut.WEBM', bytes],
    ['voices/2 & 3.m4a', bytes],
  ])
  const files = packageFiles(
    { ...contents({ recordings }), logo: { name: 'our logo (final).SVG', bytes } },
    'web',
    'r',
  )
  expect(files.map(({ path }) => path)).toEqual([
    'programme.js',
    'logo.svg',
    'scenarios/cake.js',
    'recordings/cake/1.webm',
    'recordings/cake/2.m4a',
  ])
  expect(await exported(new TextDecoder().decode(files[0]?.bytes))).toMatchObject({
    recordings: { cake: { 'voices/Ärger, laut.WEBM': 'recordings/cake/1.webm' } },
    logo: 'logo.svg',
  })
})

test('a translation comes with its cards, in its own file', async () => {
  const translations = [{ language: 'de-DE', words: 'w', lines: { title: 'Ladenschluss' } }]
  const files = packageFiles(contents({ translations }), 'web', 'r')
  expect(files.map(({ path }) => path)).toContain('translations/de-DE/cake.js')
  expect(await exported(new TextDecoder().decode(files[0]?.bytes))).toMatchObject({
    translations: {
      'de-DE': { cards: { cake: { title: 'Ladenschluss' } }, scenarios: ['cake'] },
    },
  })
})
