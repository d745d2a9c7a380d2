/** The commands of the first page that a trainer types, run as they are written, on a shelf of two small scenarios. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CAKE, ran } from './commands/world.ts'
import { commandsIn, wordsOf } from './support/guide.ts'

const COMMANDS = commandsIn(readFileSync('README.md', 'utf8'), 'Write a scenario')

/** Named as the page names them; what ships is proven elsewhere. */
const SHELF = ['expired-sale-price', 'lost-parcel'] as const
let files: Readonly<Record<string, string>> = Object.fromEntries(
  SHELF.map(id => [`scenarios/${id}.yaml`, CAKE.replace('id: cake', `id: ${id}`)]),
)

test.each(COMMANDS)('%s', async command => {
  const [npx, tool, ...words] = wordsOf(command)
  expect([npx, tool]).toEqual(['npx', 'even-keel'])
  // Where it asks for a reply, the first will do.
  const { code, out, err, files: after } = await ran(words, { files, answers: Array(40).fill('1') })
  // 2 is that it could not run; a scenario that is only begun has something for `prove` to find.
  expect(code === 2 ? err : 'it ran').toBe('it ran')
  expect(out + err).not.toBe('')
  files = Object.fromEntries([...after].map(([path, text]) => [path, String(text)]))
})

test('what they wrote is there', () => {
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['scenarios/my-scenario.yaml', 'parcel.html', 'scenarios/lost-parcel.de-DE.yaml']),
  )
})

test('they name scenarios that ship, or that they begin', () => {
  const named = COMMANDS.flatMap(command => command.match(/scenarios\/[\w-]+\.yaml/g) ?? [])
  expect(named.filter(path => !existsSync(path))).toEqual([])
})
