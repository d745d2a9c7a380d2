/** A little of a good text, over and over: what takes the square of its length to read shows itself. */
import { type Edit, pick } from './edits.ts'

const PIECES = [
  ' ',
  '\n',
  '_',
  '/',
  '{}',
  '[]',
  '{',
  '[',
  '"',
  '\\',
  '-',
  '.',
  ',',
  ';',
  '\t',
  '0',
  'a',
  '\r\n',
  '{}\n',
  '": "',
  '* &a',
  'a: ',
  '- ',
] as const

/** UTF-16 units. What takes a millisecond a kilobyte takes less than fifty for all of it. */
const LENGTH = 24_000

export function pumped(good: string, [kind, at, put]: Edit): string {
  const from = at % (good.length + 1)
  const lines = good.split('\n')
  const repeated = pick(
    [
      pick(PIECES, put),
      good.slice(from, from + 1 + (put % 30)),
      `${lines[at % lines.length] ?? ''}\n`,
      pick(PIECES, put) + pick(PIECES, put >> 6),
    ],
    kind,
  )
  const many = repeated.repeat(Math.ceil(LENGTH / Math.max(1, repeated.length)))
  return good.slice(0, from) + many + good.slice(from)
}
