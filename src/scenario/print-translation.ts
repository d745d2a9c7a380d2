/** Writes a translation file: a new one, or the translator's own brought into step with its scenario. */
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  type Node,
  Pair,
  parseDocument,
  Scalar,
  visit,
  YAMLMap,
} from 'yaml'
import { linesOf } from './lines.ts'
import type { Scenario } from './scenario.ts'
import { standingOf, type Translation } from './translation.ts'

/** Notes of ours begin so, and are written anew each time; a translator's own stay. */
const CHANGED = ' The scenario says now: '
const GONE = ' No longer in the scenario:'

export interface Updated {
  readonly text: string
  /** Lines that have no words yet, that were made from other words, and that the scenario no longer has. */
  readonly missing: readonly string[]
  readonly stale: readonly string[]
  readonly gone: readonly string[]
}

/** `before` is the file as it is; without it, every line is new. The lines stand in reading order. */
export function updatedTranslation(
  scenario: Scenario,
  language: string,
  before?: { readonly text: string; readonly translation: Translation },
): Updated {
  const document = parseDocument(before?.text ?? headOf(scenario, language))
  writeOut(document)
  const lines = document.get('lines')
  const known = new Map(isMap(lines) ? lines.items.map(pair => [nameOf(pair), pair]) : [])
  const now = linesOf(scenario)
  const standings = [...now].map(([id, text]) => ({
    id,
    text,
    standing: standingOf(before?.translation.lines.get(id), text),
  }))
  const gone = [...known.keys()].filter(id => !now.has(id))
  const map = new YAMLMap()
  for (const { id, text, standing } of standings) {
    const found = known.get(id)
    const pair = found ?? newPair(id, text)
    // An untranslated line follows its scenario; a translated one keeps what it was made from.
    if (found && standing === 'missing') setFrom(found, text)
    note(pair, standing === 'stale' ? `${CHANGED}${JSON.stringify(text)}` : undefined)
    map.items.push(pair)
  }
  for (const [index, id] of gone.entries()) {
    const pair = known.get(id)
    if (!pair) continue
    note(pair, index === 0 ? GONE : undefined)
    map.items.push(pair)
  }
  document.set('lines', map)
  return {
    text: document.toString({ lineWidth: 0 }),
    missing: standings.filter(({ standing }) => standing === 'missing').map(({ id }) => id),
    stale: standings.filter(({ standing }) => standing === 'stale').map(({ id }) => id),
    gone,
  }
}

function headOf({ id, title }: Scenario, language: string): string {
  return [
    `# “${title}” in another language: “from” is what the scenario says, “says” is for you to write.`,
    `# “even-keel translate” brings this file into step with the scenario, and keeps your words and notes.`,
    'format: 1',
    `scenario: ${id}`,
    `language: ${language}`,
    'lines: {}',
    '',
  ].join('\n')
}

function newPair(id: string, text: string): Pair {
  const line = new YAMLMap()
  line.items.push(new Pair(new Scalar('from'), quoted(text)), new Pair(new Scalar('says'), quoted('')))
  return new Pair(new Scalar(id), line)
}

/** What is copied from elsewhere in the file stands by itself: lines change places, and a copy must not come before its source. */
function writeOut(document: Document): void {
  visit(document, { Alias: (_, alias) => alias.resolve(document)?.clone() as Node | undefined })
  visit(document, {
    Value: (_, value) => {
      delete value.anchor
    },
  })
}

/** One line in quotes, or a block where there are several. */
function quoted(text: string): Scalar {
  const scalar = new Scalar(text)
  scalar.type = text.includes('\n') ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE
  return scalar
}

function setFrom({ value }: Pair, text: string): void {
  if (isMap(value) && value.get('from') !== text) value.set('from', quoted(text))
}

/** Puts our note over a line in place of an earlier one. */
function note({ key }: Pair, ours: string | undefined): void {
  if (!isScalar(key)) return
  const theirs = (key.commentBefore ?? '')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith(CHANGED) && line !== GONE)
  const lines = [...theirs, ...(ours === undefined ? [] : [ours])]
  key.commentBefore = lines.length > 0 ? lines.join('\n') : null
}

function nameOf(pair: unknown): string {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : ''
}
