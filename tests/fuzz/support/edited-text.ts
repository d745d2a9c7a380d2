/** A good text gone wrong as texts do: cut off, bits turned, lines lost or doubled, signs that nobody can see. */
import { type Edit, pick } from './edits.ts'

/** Of JSON, YAML, tables, tokens and addresses alike. */
const PIECES = [
  '\u0000',
  '\uFEFF',
  '\uD83D',
  '\uDE00',
  '\u2028',
  '\r',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '"',
  "'",
  '""',
  '\\',
  '\\u',
  '\\uD83D',
  '\\x',
  ',',
  ';',
  ':',
  '.',
  '-',
  '_',
  '/',
  '%',
  '%00',
  '=',
  '[',
  ']',
  '{',
  '}',
  '{}',
  '[]',
  '{}{}',
  '-0',
  '1e999',
  '1E-999',
  '01',
  'NaN',
  'Infinity',
  'null',
  'nul',
  'true',
  '"__proto__":{"a":1},',
  '"format":1,',
  '"format":2,',
  '[[[[[[[[',
  '{"a":{"a":{"a":',
  ']]]]}}}}',
  '//',
  '/*',
  '<',
  '&amp;',
  '=1+1',
] as const

export function editedText(good: string, edits: readonly Edit[]): string {
  return edits.reduce(editOnce, good)
}

function editOnce(text: string, [kind, at, put]: Edit): string {
  const from = text.length === 0 ? 0 : at % (text.length + 1)
  const to = Math.min(text.length, from + 1 + (put % 24))
  const piece = pick(PIECES, put >> 5)
  const ways: readonly [() => string, ...(() => string)[]] = [
    () => text.slice(0, from),
    () => text.slice(0, from) + text.slice(to),
    () => text.slice(0, to) + text.slice(from),
    () => text.slice(0, from) + piece + text.slice(from),
    () => text.slice(0, from) + piece + text.slice(to),
    () =>
      text.slice(0, from) +
      String.fromCharCode(text.charCodeAt(from) ^ (1 << (put % 16))) +
      text.slice(from + 1),
    () => withLines(text, lines => lines.toSpliced(at % lines.length, 1)),
    () => withLines(text, lines => lines.toSpliced(at % lines.length, 0, lines[put % lines.length] ?? '')),
    () =>
      withLines(text, lines => {
        const [one, other] = [at % lines.length, put % lines.length]
        return lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '')
      }),
    () => text.replaceAll('\n', pick(['\r\n', '\r', '\n\n', '\u2028'], put)),
    () => pick(['\uFEFF', ' ', '\n', '\u0000', '[', '{'], put) + text,
    () => text + pick(['\n', '\u0000', '}', ']', ',', text, '\uFEFF', ' '], put),
    () => text.slice(0, from) + text.slice(from, to).repeat(1 + (put % 40)) + text.slice(to),
    () => text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to),
  ]
  return pick(ways, kind)()
}

function withLines(text: string, change: (lines: readonly string[]) => readonly string[]): string {
  return change(text.split('\n')).join('\n')
}
