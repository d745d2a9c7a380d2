/** The chapter that leads a provider from a key to a verified credential: its commands are run as they are written. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chapterOf, commandsIn, wordsOf } from '../support/guide.ts'
import { PROGRAMME, record, statements } from './lms-record.ts'
import { attempt, BEST, CAKE, ran } from './world.ts'

const CHAPTER = 'Certificates that anyone can verify'
const page = readFileSync('docs/courses.md', 'utf8')
const chapter = chapterOf(page, CHAPTER)
const commands = commandsIn(page, CHAPTER)

/** The code of the example is not that of this talk. */
const EXAMPLE = /7Q4M2K9TXB/g

test('from a key to a verified credential', async () => {
  const good = await attempt(BEST, '--mode', 'assessment')
  let files: Record<string, string> = {
    'scenarios/cake.yaml': CAKE,
    'scenarios/programme.yaml': PROGRAMME,
    'record.json': record(
      statements(good),
      statements(good, { name: 'Ada Li', change: talk => ({ ...talk, seed: 8 }) }),
    ),
    'jo.json': good,
  }
  const codes: string[] = []
  for (const command of commands) {
    const [code = ''] = codes
    const [npx, tool, ...words] = wordsOf(command.replace(EXAMPLE, code))
    expect([npx, tool]).toEqual(['npx', 'even-keel'])
    const done = await ran(words, { files })
    expect({ command, code: done.code, err: done.err }).toEqual({ command, code: 0, err: '' })
    files = Object.fromEntries([...done.files].map(([path, text]) => [path, String(text)]))
    for (const path of done.files.keys()) codes.push(/^credentials\/(\w+)\.jwt$/.exec(path)?.[1] ?? '')
    codes.splice(0, codes.length, ...codes.filter(Boolean))
  }
  expect(commands).toHaveLength(7)
  expect(
    Object.keys(files)
      .filter(path => path.endsWith('.jwt'))
      .map(path => path.split('/')[0]),
  ).toEqual(['credentials', 'credentials', 'for-jo', 'from-file'])
})

test('it names every option that certifying and verifying have', async () => {
  for (const command of ['certify', 'verify']) {
    const { out } = await ran([command, '--help'])
    const options = [...out.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name)
    const unsaid = options.filter(
      name =>
        !chapter.includes(`--${name}`) &&
        !['json', 'help', 'key', 'programme', 'scenarios'].includes(name ?? ''),
    )
    expect(unsaid).toEqual([])
  }
})
