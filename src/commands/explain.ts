/** `explain`: why a problem, a move, a tone, a table, a verdict or a strategy is as it is, with examples. */
import { makeNearest } from '../scenario/nearest.ts'
import type { Command } from './command.ts'
import type { Explanation } from './explanation.ts'
import { CALLS, MOOD_CODE, SHELVES } from './explain-shelves.ts'
import { callsOf } from './explain-calls.ts'
import { moodTables } from './explain-mood.ts'
import { painter, sideBySide, pad, table, widthOf, wrap } from './paper.ts'
import { say } from './say.ts'
import { Stop } from './stop.ts'
import type { World } from './world.ts'

export const explain: Command = {
  options: {},
  async run(given, world) {
    const [code, ...rest] = given.words
    if (rest.length > 0) throw new Stop(say('one-code-only'))
    if (code === undefined) {
      world.out(given.has('json') ? `${JSON.stringify({ codes: listJson() }, null, 2)}\n` : listText(world))
      return 0
    }
    const explanation = find(code)
    if (!explanation) throw unknown(code)
    world.out(
      given.has('json') ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation, world),
    )
    return 0
  },
}

function find(code: string): Explanation | undefined {
  for (const { codes, of } of SHELVES) if (codes.includes(code)) return { code, ...of(code) }
  return undefined
}

function unknown(code: string): Stop {
  const nearest = makeNearest()(
    code,
    SHELVES.flatMap(({ codes }) => codes),
  )
  return new Stop(
    say('unknown-code', { code }),
    nearest ? say('did-you-mean', { nearest }) : say('explain-what'),
  )
}

function listJson() {
  return Object.fromEntries(SHELVES.map(({ name, codes }) => [name, codes]))
}

function listText(world: World): string {
  const width = widthOf(world)
  const shelves = SHELVES.map(({ name, codes }) => {
    const wide = Math.max(...codes.map(code => code.length))
    const heading = painter(world)('bold', say(`explain-${name}`))
    return `${heading}\n${sideBySide(
      codes.map(code => pad(code, wide)),
      width,
      2,
    )}\n`
  })
  return `${say('explain-list')}\n\n${shelves.join('\n')}`
}

function explanationText({ code, reason, ok, notOk }: Explanation, world: World): string {
  const paint = painter(world)
  const width = widthOf(world)
  const tables = code === MOOD_CODE ? moodTables(width) : CALLS.has(code) ? callsOf(code, width) : ''
  const examples = [
    [paint('green', say('ok')), ok],
    [paint('red', say('not-ok')), notOk],
  ].filter(([, text]) => text !== '')
  return [
    paint('bold', code),
    '',
    wrap(reason, width),
    '',
    ...(tables === '' ? [] : [tables, '']),
    ...examples.flatMap(([name = '', text = '']) => example(name, text, width)),
  ].join('\n')
}

/** One line stands beside its name; several keep their indents below it. */
function example(name: string, text: string, width: number): string[] {
  if (!text.includes('\n')) return [table([[name, text]], width), '']
  return [name, ...text.split('\n').map(line => `  ${line}`), '']
}
