/** What can be told of a draft whatever its state: its beats, replies and ways, each with its path. */
import type { Path } from './problem.ts'
import { asFields, asList, asText, type Fields } from './raw.ts'

/** A name or a text, and where it stands. */
export interface Named {
  readonly text: string
  readonly at: Path
}

/** One of several: a line, or a way. */
export interface Variant {
  readonly at: Path
  readonly when: Named | undefined
  /** The beat that a way leads to. */
  readonly beat: Named | undefined
}

export interface Outline {
  readonly currency: string
  readonly policies: readonly Named[]
  readonly atLimit: Named | undefined
  readonly start: readonly Variant[]
  readonly beats: readonly BeatOutline[]
  /** The replies of the note, and the path of its list. */
  readonly note: readonly ReplyOutline[]
}

export interface BeatOutline {
  readonly id: string
  readonly at: Path
  readonly fields: Fields
  /** Its id stands there, and no fields under it. */
  readonly broken: boolean
  readonly ends: string | undefined
  readonly tone: string | undefined
  readonly lines: readonly Variant[]
  readonly replies: readonly ReplyOutline[]
  readonly was: readonly Named[]
}

export interface ReplyOutline {
  readonly at: Path
  readonly id: Named | undefined
  readonly say: string | undefined
  readonly moves: readonly MoveOutline[]
  readonly cites: Named | undefined
  readonly if: Named | undefined
  readonly sets: readonly Named[]
  readonly leaves: readonly Named[]
  readonly offer: Named | undefined
  readonly to: readonly Variant[]
  /** Whether every way of it can be told; else nothing is known of where it leads. */
  readonly clear: boolean
  readonly was: readonly Named[]
}

export interface MoveOutline {
  readonly move: string
  readonly at: Path
  readonly words: Named | undefined
}

export function outlineOf(draft: unknown): Outline {
  const file = asFields(draft) ?? {}
  const youMay = asFields(file['you-may'])
  const note = asFields(file['note'])
  return {
    currency: asText(file['currency']) ?? 'GBP',
    policies: asList(youMay?.['policies']).flatMap((policy, at) =>
      optional(named(asFields(policy)?.['id'], ['you-may', 'policies', at, 'id'])),
    ),
    atLimit: named(file['at-limit'], ['at-limit']),
    start: waysOf(file['start'], ['start']),
    beats: Object.entries(asFields(file['beats']) ?? {}).map(([id, beat]) => beatOf(id, beat)),
    note: asList(note?.['replies']).map((reply, at) => replyOf(reply, ['note', 'replies', at])),
  }
}

function beatOf(id: string, beat: unknown): BeatOutline {
  const fields = asFields(beat) ?? {}
  const at = ['beats', id]
  return {
    id,
    at,
    fields,
    broken: asFields(beat) === undefined,
    ends: asText(fields['ends']),
    tone: asText(fields['tone']),
    lines: asList(fields['customer']).map((line, index) => {
      const path = [...at, 'customer', index]
      return { at: path, when: named(asFields(line)?.['when'], [...path, 'when']), beat: undefined }
    }),
    replies: asList(fields['replies']).map((reply, index) => replyOf(reply, [...at, 'replies', index])),
    was: namesOf(fields['was'], [...at, 'was']),
  }
}

function replyOf(reply: unknown, at: Path): ReplyOutline {
  const fields = asFields(reply) ?? {}
  const to = waysOf(fields['to'], [...at, 'to'])
  return {
    at,
    id: named(fields['id'], [...at, 'id']),
    say: asText(fields['say'])?.trim(),
    moves: asList(fields['moves']).flatMap((item, index) => movesOf(item, [...at, 'moves', index])),
    cites: named(fields['cites'], [...at, 'cites']),
    if: named(fields['if'], [...at, 'if']),
    sets: namesOf(fields['sets'], [...at, 'sets']),
    leaves: namesOf(fields['leaves'], [...at, 'leaves']),
    offer: named(asFields(fields['offer'])?.['id'], [...at, 'offer', 'id']),
    to,
    clear: to.length > 0 && to.every(way => way.beat !== undefined),
    was: namesOf(fields['was'], [...at, 'was']),
  }
}

function movesOf(item: unknown, at: Path): MoveOutline[] {
  if (typeof item === 'string') return [{ move: item, at, words: undefined }]
  return Object.entries(asFields(item) ?? {}).map(([move, words]) => ({
    move,
    at: [...at, move],
    words: named(words, [...at, move]),
  }))
}

/** `to: calmer`, or a list of ways with conditions. */
function waysOf(value: unknown, at: Path): Variant[] {
  if (typeof value === 'string') return [{ at, when: undefined, beat: { text: value, at } }]
  return asList(value).map((way, index) => {
    const path = [...at, index]
    const fields = asFields(way)
    return {
      at: path,
      when: named(fields?.['when'], [...path, 'when']),
      beat: named(fields?.['beat'], [...path, 'beat']),
    }
  })
}

function named(value: unknown, at: Path): Named | undefined {
  return typeof value === 'string' ? { text: value, at } : undefined
}

function namesOf(value: unknown, at: Path): Named[] {
  return asList(value).flatMap((name, index) => optional(named(name, [...at, index])))
}

function optional<Item>(item: Item | undefined): Item[] {
  return item === undefined ? [] : [item]
}
