/** A right and a wrong example of each fault of the text itself: of quotes, spaces, signs and size. */
import type { TextProblemCode } from './problem-codes.ts'
import type { Example } from './problem-examples.ts'

export const textExamples: Readonly<Record<TextProblemCode, Example>> = {
  'empty-file': {
    ok: 'format: 1',
    notOk: '',
  },
  'not-a-scenario': {
    ok: 'format: 1',
    notOk: 'Dear all, here is the scenario.',
  },
  'too-large': {
    ok: 'a file of 20 KB',
    notOk: 'a file of 3 MB',
  },
  'not-text': {
    ok: 'a file saved as plain text, in UTF-8',
    notOk: 'a picture, or a file of a word processor',
  },
  tabs: {
    ok: 'setting:\n  channel: phone',
    notOk: 'setting:\n\tchannel: phone',
  },
  'uneven-indent': {
    ok: 'case:\n  fault: shared\n  price: 45',
    notOk: 'case:\n  fault: shared\n   price: 45',
  },
  'curly-quotes': {
    ok: 'thinks: "That was quick."',
    notOk: 'thinks: “That was quick.”',
  },
  'cut-at-hash': {
    ok: 'what: "Called: no parcel yet."',
    notOk: 'what: Called about order #4711.',
  },
  'cut-at-colon': {
    ok: 'what: "Called: no parcel yet."',
    notOk: 'what: Called: no parcel yet.',
  },
  'cut-at-comma': {
    ok: 'offer: { id: books, what: "the same books again", worth: 45, remedy: yes }',
    notOk: 'offer: { id: books, what: the same books, again, worth: 45, remedy: yes }',
  },
  'needs-quotes': {
    ok: 'hears: "Somebody believes me."',
    notOk: 'hears: *Somebody* believes me.',
  },
  'unclosed-quote': {
    ok: 'hears: "Somebody believes me."',
    notOk: 'hears: "Somebody believes me.',
  },
  'quote-in-quotes': {
    ok: 'thinks: "That was quick."',
    notOk: 'thinks: "That was "quick"."',
  },
  'unclosed-bracket': {
    ok: 'scores: [empathy, boundaries, compensation]',
    notOk: 'scores: [empathy, boundaries, compensation',
  },
  'bad-escape': {
    ok: 'thinks: "That was quick."',
    notOk: 'thinks: "That was \\quick."',
  },
  'no-space-after-colon': {
    ok: 'kept: no',
    notOk: 'kept:no',
  },
  'no-field-name': {
    ok: 'minutes: 8\nsetting:',
    notOk: 'minutes: 8\nabout nine\nsetting:',
  },
  'not-yaml': {
    ok: 'mood: { anger: 5.5, trust: 4 }',
    notOk: 'mood: { anger: 5.5, , trust: 4 }',
  },
  'several-documents': {
    ok: 'format: 1\nid: lost-parcel',
    notOk: 'format: 1\n---\nid: lost-parcel',
  },
  'duplicate-key': {
    ok: 'minutes: 8',
    notOk: 'minutes: 8\nminutes: 9',
  },
  'forbidden-key': {
    ok: 'minutes: 8',
    notOk: 'minutes: 8\n__proto__: 1',
  },
  'odd-key': {
    ok: 'minutes: 8',
    notOk: '[minutes]: 8',
  },
  'too-many-copies': {
    ok: 'minutes: 8',
    notOk: 'minutes: &self [*self]',
  },
  'too-deep': {
    ok: 'minutes: 8',
    notOk: `minutes: ${'['.repeat(70)}8${']'.repeat(70)}`,
  },
  'unknown-copy': {
    ok: 'scores: [empathy, boundaries, compensation]',
    notOk: 'scores: [empathy, *limits]',
  },
}
