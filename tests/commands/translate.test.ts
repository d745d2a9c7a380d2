/** `translate` and `check` keep a translation in step with its scenario, each problem at its line and column. */
import { describe, expect, test } from 'vitest'
import { CAKE, HERE, ran } from './world.ts'

const PATH = 'scenarios/cake.de-DE.yaml'

async function begun(): Promise<string> {
  const { files } = await ran('translate scenarios/cake.yaml --to de-DE')
  return String(files.get(PATH))
}

/** The translation with words of its own for every line: the English ones, marked. */
async function whole(): Promise<string> {
  return (await begun()).replaceAll(/from: ("(?:[^"\\]|\\.)*")\n( +)says: ""/g, 'from: $1\n$2says: $1')
}

async function problemsOf(text: string, path = PATH) {
  const { json, code } = await ran(`check ${path} --json`, { files: { ...HERE, [path]: text } })
  const [{ problems }] = json()['files'] as [
    { problems: { code: string; severity: string; line: number; column: number }[] },
  ]
  return { code, problems }
}

test('begins a file with every line, in reading order and without words', async () => {
  const { code, out, files } = await ran('translate scenarios/cake.yaml --to de-DE')
  expect(code).toBe(1)
  expect(out).toContain(`Wrote ${PATH}.`)
  const text = String(files.get(PATH))
  expect(text).toContain('scenario: cake\nlanguage: de-DE\nlines:\n  title:\n    from: ')
  const { problems } = await problemsOf(text)
  expect(problems).toMatchObject([{ code: 'translation-missing', severity: 'hint', line: 7, column: 3 }])
})

test('what has changed is marked, what is gone is put to the end, and words are kept', async () => {
  const files = {
    'scenarios/cake.yaml': CAKE.replace(/^title: .*$/m, 'title: "Another cake"'),
    [PATH]: (await whole()).replace('  brief:', '  breif:'),
  }
  const { json, files: after } = await ran('translate scenarios/cake.yaml --to de-DE --json', { files })
  expect(json()).toMatchObject({ path: PATH, missing: ['brief'], stale: ['title'], gone: ['breif'] })
  const text = String(after.get(PATH))
  expect(text).toContain('  # The scenario says now: "Another cake"\n  title:')
  expect(text).toMatch(/# No longer in the scenario:\n {2}breif:/)
})

describe('check', () => {
  test('is content with a translation that fits', async () => {
    const { code, problems } = await problemsOf(await whole())
    expect({ code, problems: problems.filter(({ severity }) => severity !== 'hint') }).toEqual({
      code: 0,
      problems: [],
    })
  })

  test.each([
    ['translation-unknown-line', 'error', /^ {2}title:/m, '  titel:'],
    ['translation-stale', 'warning', /(title:\n {4}from: ")/, '$1Once '],
    ['translation-same-language', 'error', 'language: de-DE', 'language: en-GB'],
    ['translation-named-otherwise', 'error', 'language: de-DE', 'language: fr-FR'],
    ['translation-alone', 'error', 'scenario: cake', 'scenario: pie'],
    ['bad-language', 'error', 'language: de-DE', 'language: German'],
    ['unknown-field', 'error', 'says:', 'said:'],
  ])('%s', async (code, severity, from, to) => {
    const { problems } = await problemsOf((await whole()).replace(from, to))
    expect(problems).toContainEqual(expect.objectContaining({ code, severity }))
  })

  test('the words of a move must stand in the translated reply', async () => {
    const text = (await whole()).replace(/(\.apologise:\n {4}from: .*\n {4}says: ")/, '$1Nicht gesagt ')
    const { problems } = await problemsOf(text)
    const line = text.slice(0, text.indexOf('Nicht gesagt')).split('\n').length
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'translation-words-not-said', severity: 'error', line, column: 11 }),
    )
  })

  test('waits for a scenario that has problems of its own', async () => {
    const files = { 'scenarios/cake.yaml': CAKE.replace('beats:', 'beets:'), [PATH]: await whole() }
    const { json } = await ran(`check ${PATH} --json`, { files })
    expect(json()).toMatchObject({ files: [{ problems: [{ code: 'translation-waits' }] }] })
  })
})

test.each([
  ['translate', 'Say which scenario'],
  ['translate scenarios/cake.yaml', 'Say which language'],
  ['translate scenarios/cake.yaml --to German', '“German” is no code of a language.'],
  ['translate scenarios/cake.yaml --to en-GB', 'written in en-GB already'],
])('%s', async (line, message) => {
  const { code, err } = await ran(line)
  expect(err).toContain(message)
  expect(code).toBe(2)
})

test('a file that cannot be read is left alone', async () => {
  const { code, files } = await ran('translate scenarios/cake.yaml --to de-DE', {
    files: { ...HERE, [PATH]: 'lines: [' },
  })
  expect(code).toBe(2)
  expect(files.get(PATH)).toBe('lines: [')
})
