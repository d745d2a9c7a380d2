/** The shape of a draft: what zod finds wrong with it, as our own problems. */
import { z } from 'zod'
import { NONE, type Report } from './finding.ts'
import type { Nearest } from './nearest.ts'
import type { Path } from './problem.ts'
import { fieldOf, placeOf, shown, valueAt } from './raw.ts'
import { mendKind } from './shape-mend.ts'
import type { Source } from './source.ts'
import { FOUND_MOVES, MOVES } from './vocabulary.ts'

type Issue = z.core.$ZodIssue

interface Setting {
  readonly draft: unknown
  readonly source: Source
  readonly nearest: Nearest
  readonly report: Report
}

/** The typed draft, where its shape is right; what is wrong with it goes to `report`. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  setting: Setting,
): z.infer<Schema> | undefined {
  const shape = schema.safeParse(setting.draft, { error: knownFields })
  if (shape.success) return shape.data
  for (const issue of shape.error.issues) translate(issue, [], setting)
  return undefined
}

/** Only here can it be seen which fields an object knows; they travel in the message. */
function knownFields(issue: z.core.$ZodRawIssue): string | undefined {
  return issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject
    ? Object.keys(issue.inst.shape).join(' ')
    : undefined
}

function translate(issue: Issue, base: Path, setting: Setting): void {
  const { draft, report } = setting
  const at: Path = [...base, ...issue.path.map(step => (typeof step === 'number' ? step : String(step)))]
  const value = valueAt(draft, at)
  const field = fieldOf(at)
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) unknownField(key, at, issue.message.split(' '), setting)
  } else if (issue.code === 'invalid_key') {
    report({ code: 'bad-id', at, args: { id: String(at.at(-1)) }, part: 'key' })
  } else if (value === undefined) {
    const owner = at.slice(0, -1)
    report({
      code: 'missing-field',
      at: owner,
      args: { field, where: placeOf(draft, owner) || NONE },
      part: 'key',
    })
  } else if (value === null && isUnquotedColour(issue)) {
    report({ code: 'bad-colour', at, args: { field, value: NONE }, part: 'key' })
  } else if (value === null) {
    report({ code: 'empty-field', at, args: { field, item: itemOf(at) }, part: 'key' })
  } else if (issue.code === 'invalid_union') {
    branchOf(issue, value).forEach(inner => translate(inner, at, setting))
  } else if (issue.code === 'invalid_type') {
    wrongType(issue.expected, at, value, setting)
  } else if (issue.code === 'invalid_value') {
    unknownWord(issue.values.map(String), at, value, setting)
  } else if (issue.code === 'too_small' || issue.code === 'too_big') {
    outOfRange(issue, at, value, setting)
  } else if (issue.code === 'not_multiple_of') {
    report({ code: 'not-in-halves', at, args: { field, value: shown(value) } })
  } else if (issue.code === 'invalid_format') {
    malformed(issue.message, at, shown(value), setting)
  }
}

/** A # that stands bare begins a note, so that a colour without quotes is nothing at all. */
function isUnquotedColour({ path }: Issue): boolean {
  return path[0] === 'theme' && (path[1] === 'ground' || path[1] === 'ink')
}

/** Whether a path ends at an item of a list, for the words to say so. */
function itemOf(at: Path): 'yes' | 'no' {
  return typeof at.at(-1) === 'number' ? 'yes' : 'no'
}

/** Of several shapes the one that was meant: that which is at least of the right kind. */
function branchOf(issue: z.core.$ZodIssueInvalidUnion, value: unknown): readonly Issue[] {
  const meant = issue.errors.find(issues =>
    issues.every(
      inner =>
        inner.path.length > 0 ||
        (inner.code !== 'invalid_type' && (inner.code !== 'invalid_value' || typeof value === 'string')),
    ),
  )
  return meant ?? issue.errors[0] ?? []
}

function unknownField(key: string, owner: Path, known: readonly string[], setting: Setting): void {
  const { draft, nearest, report } = setting
  const at = [...owner, key]
  if (fieldOf(owner) === 'moves') return unknownMove(key, at, 'key', setting)
  report({
    code: 'unknown-field',
    at,
    args: {
      field: key,
      closest: nearest(key, known) ?? NONE,
      where: placeOf(draft, owner) || NONE,
      known: known.join(', '),
    },
    part: 'key',
  })
}

function unknownMove(move: string, at: Path, part: 'key' | 'value', { nearest, report }: Setting): void {
  if (FOUND_MOVES.some(found => found === move)) report({ code: 'found-move', at, args: { move }, part })
  else
    report({
      code: 'unknown-move',
      at,
      args: { move, closest: nearest(move, MOVES) ?? NONE, moves: MOVES.join(', ') },
      part,
    })
}

function unknownWord(words: readonly string[], at: Path, value: unknown, setting: Setting): void {
  const { nearest, report } = setting
  const field = fieldOf(at)
  if (field === 'format') return report({ code: 'wrong-format', at, args: { found: shown(value) } })
  if (words.includes('yes')) return wrongType('yes-no', at, value, setting)
  if (typeof value !== 'string') return wrongType('string', at, value, setting)
  if (field === 'moves') return unknownMove(value, at, 'value', setting)
  const closest = nearest(value, words) ?? NONE
  report({ code: 'unknown-word', at, args: { field, word: value, closest, words: words.join(', ') } })
}

/** zod's kinds, in the words of the file. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  array: 'list',
  object: 'fields',
  record: 'fields',
  'yes-no': 'yes-no',
}

function wrongType(expected: string, at: Path, value: unknown, { source, report }: Setting): void {
  const field = fieldOf(at)
  if (expected === 'int' && typeof value === 'number' && Number.isFinite(value))
    return report({ code: 'not-whole', at, args: { field, value } })
  const kind = KINDS[expected] ?? 'text'
  const mend = mendKind(kind, value, source, at)
  const part = typeof value === 'object' ? 'key' : 'value'
  report({ code: 'wrong-type', at, args: { field, kind, item: itemOf(at) }, part, ...(mend && { mend }) })
}

function outOfRange(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  at: Path,
  value: unknown,
  { report }: Setting,
): void {
  const field = fieldOf(at)
  if (Array.isArray(value)) {
    const count = value.length
    const bounds =
      issue.code === 'too_small' ? { least: Number(issue.minimum) } : { most: Number(issue.maximum) }
    const code = issue.code === 'too_small' ? 'too-few' : 'too-many'
    return report({ code, at, args: { field, count, ...bounds }, part: 'key' })
  }
  if (typeof value === 'string' && issue.code === 'too_big')
    return report({
      code: 'too-long',
      at,
      args: { field, length: value.length, most: Number(issue.maximum) },
    })
  const [least = '', most = ''] = issue.message.split(' ')
  report({ code: 'out-of-range', at, args: { field, value: shown(value), least, most } })
}

function malformed(code: string, at: Path, value: string, { report }: Setting): void {
  const field = fieldOf(at)
  switch (code) {
    case 'bad-id':
      return report({ code, at, args: { id: value } })
    case 'bad-date':
    case 'bad-language':
    case 'bad-currency':
    case 'bad-recording':
    case 'bad-address':
    case 'bad-logo':
      return report({ code, at, args: { value } })
    case 'bad-colour':
      return report({ code, at, args: { field, value } })
    default:
      return report({ code: 'empty-field', at, args: { field, item: itemOf(at) }, part: 'key' })
  }
}
