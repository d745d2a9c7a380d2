/** A good file gone wrong as YAML can: what an author mistypes, and all of YAML that our format has no use for. */
import { type Edit, pick } from './edits.ts'
import { editedText } from './edited-text.ts'

const VALUES = [
  '',
  'null',
  '~',
  'yes',
  '[]',
  '{}',
  '[[]]',
  '{ a: 1 }',
  '-1',
  '0',
  '-0',
  '7',
  '5.5',
  '1e9',
  '1e400',
  '.inf',
  '-.inf',
  '.nan',
  '0x1F',
  '0o17',
  '9007199254740993',
  '2026-02-30',
  '""',
  '" "',
  "'''",
  '"\\u0000"',
  '"\\uD83D"',
  '"\\x',
  '“typed”',
  '*a',
  '*unknown',
  '&a',
  '&a [*a]',
  '!!set {}',
  '!!js/function "x"',
  '!!binary aGk=',
  '!x y',
  '|',
  '|+2',
  '>-',
  '? x',
  '__proto__',
  'constructor',
  'toString',
  'x'.repeat(2_000),
  '[ '.repeat(60),
  '{ a: '.repeat(60),
  '- '.repeat(60),
  'anger >= 7',
  'anger >= 1e999',
  'offered > 999999999999999999',
  'not not heard',
  'anger >= 7 and '.repeat(50),
] as const

const LINES = [
  '---',
  '...',
  '%YAML 1.1',
  '%TAG ! tag:x,2000:',
  '<<: *a',
  '<<: { id: x }',
  '__proto__: { a: 1 }',
  'constructor: { prototype: 1 }',
  'toString: x',
  '"": x',
  '? [a, b]',
  ': x',
  '- - - x',
  '# \u2028 note',
  '\tid: x',
  'id: x',
  'beats: &a { b: *a }',
  'l: &l [l, l, l, l, l, l, l, l, l]',
  'm: &m [*l, *l, *l, *l, *l, *l, *l, *l, *l]',
  'n: &n [*m, *m, *m, *m, *m, *m, *m, *m, *m]',
  'o: &o [*n, *n, *n, *n, *n, *n, *n, *n, *n]',
  'p: [*o, *o, *o, *o, *o, *o, *o, *o, *o]',
] as const

const INDENT = ['', ' ', '  ', '    ', '      ', '\t', '          '] as const

export function editedYaml(good: string, edits: readonly Edit[]): string {
  return edits.reduce((text, edit) => editOnce(text, edit), good)
}

function editOnce(text: string, edit: Edit): string {
  const [kind, at, put] = edit
  const lines = text.split('\n')
  const here = at % lines.length
  const line = lines[here] ?? ''
  const other = lines[put % lines.length] ?? ''
  const changed = (...now: readonly string[]) => lines.toSpliced(here, 1, ...now).join('\n')
  const valued = (value: string) => line.replace(/(?<=[:-] ).*$/, () => value)
  const ways: readonly [() => string, ...(() => string)[]] = [
    () => changed(),
    () => changed(line, line),
    () =>
      lines
        .with(here, other)
        .with(put % lines.length, line)
        .join('\n'),
    () => changed(valued(pick(VALUES, put))),
    () => changed(valued(pick(VALUES, put))),
    () => changed(valued(/(?<=[:-] ).*$/.exec(other)?.[0] ?? '')),
    () => changed(pick(INDENT, put) + line.trimStart()),
    () => changed(pick(INDENT, put) + pick(LINES, put >> 4), line),
    // A billion laughs is no joke unless it is told to its end.
    () => `${LINES.slice(-6).join('\n')}\n${text}`,
    () =>
      changed(
        line.replace(/[\w-]+(?=:)/, () =>
          pick(['__proto__', 'constructor', 'toString', 'id', '&a id', '*a ', '"id"', '<<', ''], put),
        ),
      ),
    () => changed(line.replaceAll(/["']/g, pick(['', '“', '"', "'", '”'], put))),
    () => changed(line.replaceAll(/\d+/g, pick(['-1', '1e9', '99999999999999999999', '0.001', '5'], put))),
    () => changed(`${line} ${pick(['#', ' # x', '&a', ':', ',', ']', '}'], put)}`),
    () => editedText(text, [edit]),
  ]
  return pick(ways, kind)()
}
