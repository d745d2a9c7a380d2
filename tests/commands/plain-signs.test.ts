import { styleText } from 'node:util'
import { expect, test } from 'vitest'
import { withPlainSigns } from '../../src/commands/plain-signs.ts'
import type { World } from '../../src/commands/world.ts'
import { CAKE, ran } from './world.ts'

/** Renames the window, clears the screen, goes up a line, hides what follows, and writes over the line it stands in. */
const ORDERS = [
  '\u001b]0;hurt\u0007',
  '\u001b[2J',
  '\u001b[1A',
  '\u001b[8m',
  '\u009b2J',
  'good\rbad',
  '\b\b\b',
]

test.each(ORDERS)('%j in the words of an author gives a terminal no order', async order => {
  const text = CAKE.replace(/^title: .*$/m, `title: ${JSON.stringify(`Cake ${order} here`)}`)
  for (const command of [
    'play cake.yaml',
    'check cake.yaml',
    'prove cake.yaml',
    'map cake.yaml --as mermaid',
  ]) {
    const { out, err } = await ran(command, { files: { 'cake.yaml': text } })
    // oxlint-disable-next-line eslint/no-control-regex
    expect(`${command}: ${out}${err}`).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
  }
})

test('our own colours, lines and progress are left as they are', () => {
  let told = ''
  const { out, err } = withPlainSigns({
    out: (text: string) => void (told += text),
    err: (text: string) => void (told += text),
  } as World)
  const red = styleText('red', 'wrong', { validateStream: false })
  const lines = [`${red}\n`, 'a\tb\r\n', styleText(['bold', 'dim'], 'x', { validateStream: false })]
  for (const line of lines) out(line)
  err('\r\u001b[K███')
  expect(told).toBe(`${lines.join('')}\r\u001b[K███`)
})
