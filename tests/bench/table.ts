/** One table at the end of `npm run bench`: each bench hands in its rows here, and `print-table.ts` prints them. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Benches run in processes of their own: each writes a file, and the table is made of all of them. */
const FOLDER = resolve('node_modules/.tmp/bench-rows')

/** The lines of the table that the house has aims for, in their order; a bench may hand in more. */
export const LINES = {
  headless: 'plays a second, headless, 200 beats, beside inkjs',
  machine: 'plays a second, live XState machine, 200 beats, beside inkjs',
  longer: 'plays a second, headless, at 10,000 beats against at 20',
  prove200: 'prove, 200 beats, depth 30, everything',
  prove10000: 'prove, 10,000 beats, depth 30',
  bytesFirst: 'bytes (gz) before the first reply can be clicked',
  bytesPage: 'bytes (gz) of the whole page without fonts',
  bytesFonts: 'bytes (gz) of the whole page with fonts',
  firstReply: 'first reply clickable, slow 4G, 4× CPU',
  click: 'click to next line painted, 4× CPU, beside a bare page',
  firstClick: 'first click event, 4× CPU',
  edit: 'development: a scenario edited, seen in the page',
  tests: '`npm test`, whole, warm, two cores',
} as const

export interface Row {
  readonly what: string
  readonly figure: string
  /** '' where there is none. */
  readonly aim: string
  /** Undefined where there is no aim. */
  readonly met: boolean | undefined
  /** What was counted, for the foot of the table. */
  readonly note: string
}

/**
 * Hands in one row: `row(LINES.prove200, '143 ms', '150 ms', true)`. A figure beside a peer is measured in the same run.
 * The same `what` handed in again takes the place of the first.
 */
export function row(what: string, figure: string, aim = '', met?: boolean, note = ''): void {
  mkdirSync(FOLDER, { recursive: true })
  const path = join(FOLDER, `${process.pid}.ndjson`)
  appendFileSync(path, `${JSON.stringify({ what, figure, aim, met, note } satisfies Row)}\n`)
}

/** Forgets the rows of an earlier run. */
export function clearRows(): void {
  rmSync(FOLDER, { recursive: true, force: true })
}

/** All rows of this run: those of `LINES` first and in their order, one that nobody measured among them. */
export function rows(): readonly Row[] {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER) : []
  const handed = files.flatMap(file =>
    readFileSync(join(FOLDER, file), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as Row),
  )
  const byName = new Map(handed.map(one => [one.what, one]))
  const aimed = Object.values(LINES).map(
    (what): Row => byName.get(what) ?? { what, figure: 'not in this run', aim: '', met: undefined, note: '' },
  )
  const named = new Set<string>(Object.values(LINES))
  return [...aimed, ...[...byName.values()].filter(({ what }) => !named.has(what))]
}

const HEAD: Row = { what: 'what', figure: 'figure', aim: 'aim', met: undefined, note: '' }

/** The rows in columns, notes at the foot. */
export function table(all: readonly Row[]): string {
  const width = (of: (one: Row) => string) => Math.max(...[HEAD, ...all].map(one => of(one).length))
  const [what, figure, aim] = [width(one => one.what), width(one => one.figure), width(one => one.aim)]
  const line = (one: Row, met: string) =>
    [one.what.padEnd(what), one.figure.padStart(figure), one.aim.padStart(aim), met].join('  ').trimEnd()
  const notes = all.filter(({ note }) => note !== '').map(one => `  ${one.what}: ${one.note}`)
  return [
    line(HEAD, 'met'),
    '-'.repeat(what + figure + aim + 10),
    ...all.map(one => line(one, one.met === undefined ? '' : one.met ? 'yes' : 'NO')),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].join('\n')
}
