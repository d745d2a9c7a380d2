/** Names: each stands for one thing, and none for a word that has a meaning of its own. */
import { isConditionWord } from './conditions.ts'
import type { Report } from './finding.ts'
import type { Named, Outline } from './outline.ts'
import { asText, asFields, asList } from './raw.ts'
import type { Source } from './source.ts'

/** The turn after every ending, and names that reach into the machinery of objects. */
const RESERVED_BEATS = ['note']
const RESERVED = ['constructor', 'prototype']

export function checkNames(outline: Outline, draft: unknown, source: Source, report: Report): void {
  unique(outline.policies, 'policy', source, report)
  const beats = outline.beats.map(beat => ({ text: beat.id, at: beat.at }))
  for (const beat of beats) if (RESERVED_BEATS.includes(beat.text)) reserved(beat, report)
  unclashing(
    beats,
    outline.beats.flatMap(beat => beat.was),
    'beat',
    source,
    report,
  )

  for (const replies of [...outline.beats.map(beat => beat.replies), outline.note]) {
    const ids = replies.flatMap(reply => reply.id ?? [])
    unique(ids, 'reply', source, report)
    unclashing(
      ids,
      replies.flatMap(reply => reply.was),
      'reply',
      source,
      report,
    )
    for (const reply of replies) {
      for (const name of [...reply.sets, ...reply.leaves])
        if (isConditionWord(name.text) || RESERVED.includes(name.text)) reserved(name, report)
      for (const id of [reply.id, reply.offer])
        if (id !== undefined && RESERVED.includes(id.text)) reserved(id, report)
      once(reply.sets, 'sets', report)
      once(reply.leaves, 'leaves', report)
    }
  }
  for (const field of ['teaches', 'scores']) {
    const words = asList(asFields(draft)?.[field])
    once(
      words.flatMap((word, at) => ({ text: asText(word) ?? '', at: [field, at] })),
      field,
      report,
    )
  }
}

function reserved({ text, at }: Named, report: Report): void {
  report({ code: 'reserved-id', at, args: { id: text }, part: at.length === 2 ? 'key' : 'value' })
}

function unique(names: readonly Named[], what: string, source: Source, report: Report): void {
  const first = new Map<string, Named>()
  for (const name of names) {
    const earlier = first.get(name.text)
    if (earlier === undefined) first.set(name.text, name)
    else {
      const { line } = source.locate(earlier.at).start
      report({ code: 'duplicate-id', at: name.at, args: { id: name.text, what, line } })
    }
  }
}

/** An old id must lead to one beat or reply, and not to one that bears it today. */
function unclashing(
  today: readonly Named[],
  was: readonly Named[],
  what: string,
  source: Source,
  report: Report,
): void {
  const taken = new Map(today.map(name => [name.text, name]))
  for (const name of was) {
    const other = taken.get(name.text)
    if (other === undefined) taken.set(name.text, name)
    else {
      const { line } = source.locate(other.at, 'key').start
      report({ code: 'was-clash', at: name.at, args: { id: name.text, what, line } })
    }
  }
}

function once(names: readonly Named[], field: string, report: Report): void {
  const seen = new Set<string>()
  for (const name of names) {
    if (seen.has(name.text)) report({ code: 'listed-twice', at: name.at, args: { word: name.text, field } })
    seen.add(name.text)
  }
}
