/** A right and a wrong example of each problem, as parts of a file; a test puts both to the proof. */
import type { ScenarioProblemCode } from './problem-codes.ts'
import { programmeExamples } from './programme-examples.ts'

export interface Example {
  readonly ok: string
  readonly notOk: string
}

export const examples: Readonly<Record<ScenarioProblemCode, Example>> = {
  ...programmeExamples,
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
  'wrong-format': {
    ok: 'format: 1',
    notOk: 'format: 2',
  },
  'unknown-field': {
    ok: 'hears: "Somebody believes me."',
    notOk: 'heard: "Somebody believes me."',
  },
  'missing-field': {
    ok: 'minutes: 8\nsetting:',
    notOk: 'setting:',
  },
  'empty-field': {
    ok: 'hears: "Somebody believes me."',
    notOk: 'hears:',
  },
  'wrong-type': {
    ok: 'trouble: 2',
    notOk: 'trouble: "2"',
  },
  'unknown-move': {
    ok: 'moves: [cite-policy, deflect]',
    notOk: 'moves: [cite-policy, deflct]',
  },
  'found-move': {
    ok: '- id: wave-off\n  say: "That was not me."\n  moves: [dismiss]',
    notOk: '- id: wave-off\n  say: "That was not me."\n  moves: [ignore-abuse]',
  },
  'unknown-word': {
    ok: 'tone: frustrated',
    notOk: 'tone: frustated',
  },
  'out-of-range': {
    ok: 'level: 3        # 1 gentle … 5 severe',
    notOk: 'level: 6        # 1 gentle … 5 severe',
  },
  'not-in-halves': {
    ok: 'mood: { anger: 5.5, trust: 4 }',
    notOk: 'mood: { anger: 5.3, trust: 4 }',
  },
  'not-whole': {
    ok: 'failed-before: 1',
    notOk: 'failed-before: 1.5',
  },
  'too-many-decimals': {
    ok: 'up-to: 45.50',
    notOk: 'up-to: 45.505',
  },
  'bad-id': {
    ok: 'id: lost-parcel',
    notOk: 'id: Lost Parcel',
  },
  'reserved-id': {
    ok: 'leaves: [was-heard]',
    notOk: 'leaves: [anger]',
  },
  'bad-date': {
    ok: '- on: 2026-03-09',
    notOk: '- on: 2026-02-30',
  },
  'bad-language': {
    ok: 'language: en-GB',
    notOk: 'language: english',
  },
  'bad-currency': {
    ok: 'currency: GBP',
    notOk: 'currency: pounds',
  },
  'bad-recording': {
    ok: 'voice: voices/parcel/forget-it.webm',
    notOk: 'voice: ../forget-it.wav',
  },
  'too-few': {
    ok: 'teaches: [listen-apologise-solve, lost-package-and-review]',
    notOk: 'teaches: []',
  },
  'too-many': {
    ok: '- id: blame\n  say: "Perhaps you did not hear the bell."',
    notOk:
      '- id: a\n  say: "A."\n  moves: [argue]\n  to: story\n- id: b\n  say: "B."\n  moves: [argue]\n  to: story\n- id: blame\n  say: "Perhaps you did not hear the bell."',
  },
  'listed-twice': {
    ok: 'scores: [empathy, boundaries, compensation]',
    notOk: 'scores: [empathy, empathy, boundaries]',
  },
  'one-move-an-item': {
    ok: '- acknowledge-feeling: "a horrid thing to read when you sat there waiting"\n- invite-story: "What did you see?"',
    notOk:
      '- acknowledge-feeling: "a horrid thing to read when you sat there waiting"\n  invite-story: "What did you see?"',
  },
  'no-place-in-ending': {
    ok: 'customer: "Thursday, then. Thank you."\ntone: settling',
    notOk: 'customer: "Thursday, then. Thank you."\nnew-fact: yes',
  },
  'no-place-in-turn': {
    ok: 'tone: venting\nwas: [cold-start]',
    notOk: 'tone: venting\nafterwards: "Jo never called again."',
  },
  'no-dimension': {
    ok: 'scores: [empathy, boundaries, compensation]',
    notOk: 'scores: [compensation]',
  },
  'missing-reply-id': {
    ok: '- id: hear-first\n  say: "That is a horrid thing to read when you sat there waiting. What did you see?"',
    notOk: '- say: "That is a horrid thing to read when you sat there waiting. What did you see?"',
  },
  'bad-condition': {
    ok: 'when: offered > 20 and anger <= 4',
    notOk: 'when: offered > 20 or anger <= 4',
  },
  'impossible-condition': {
    ok: 'when: offered > 20 and anger <= 4',
    notOk: 'when: offered > 20 and anger >= 11',
  },
  'idle-condition': {
    ok: 'when: trust < 3',
    notOk: 'when: trust >= 0',
  },
  'unknown-flag': {
    ok: 'when: anger >= 7 and not told-policy',
    notOk: 'when: anger >= 7 and not told-polcy',
  },
  'unknown-beat': {
    ok: 'at-limit: hangs-up',
    notOk: 'at-limit: hang-up',
  },
  'unknown-policy': {
    ok: 'cites: re-send',
    notOk: 'cites: resend',
  },
  'limit-not-customer-left': {
    ok: 'at-limit: hangs-up',
    notOk: 'at-limit: agreed',
  },
  'duplicate-id': {
    ok: '- id: wave-off',
    notOk: '- id: own-it',
  },
  'was-clash': {
    ok: 'was: [policy-first]',
    notOk: 'was: [hear-first]',
  },
  'move-twice': {
    ok: 'moves: [cite-policy, deflect]',
    notOk: 'moves: [cite-policy, cite-policy]',
  },
  'words-not-said': {
    ok: '- paraphrase: "The van never stopped, you say."',
    notOk: '- paraphrase: "You say the van never stopped."',
  },
  'cites-without-move': {
    ok: 'moves: [cite-policy, deflect]',
    notOk: 'moves: [explain-reason, deflect]',
  },
  'move-without-cites': {
    ok: '- id: wave-off\n  say: "That was not me."\n  moves: [dismiss]',
    notOk: '- id: wave-off\n  say: "That was not me."\n  moves: [cite-policy]',
  },
  'needs-last-resort': {
    ok: 'start:\n  - when: left shouted-last-time\n    beat: wary\n  - beat: opening',
    notOk:
      'start:\n  - when: left shouted-last-time\n    beat: wary\n  - when: not left shouted-last-time\n    beat: opening',
  },
  'never-taken': {
    ok: 'start:\n  - when: left shouted-last-time\n    beat: wary\n  - beat: opening',
    notOk: 'start:\n  - when: left shouted-last-time\n    beat: wary\n  - beat: opening\n  - beat: wary',
  },
  'plain-twice': {
    ok: '- says: "The van never stopped. So where are my books?"',
    notOk: '- says: "The van never stopped. So where are my books?"\n  plain: "Where are my books?"',
  },
  'voice-twice': {
    ok: 'customer: "Forget it."\nvoice: voices/parcel/forget-it.webm',
    notOk:
      'customer:\n  - says: "Forget it."\n    voice: forget-it.webm\nvoice: voices/parcel/forget-it.webm',
  },
  'unreachable-beat': {
    ok: 'agreed:\n  seen: "The queue moves on."',
    notOk:
      'settled:\n  customer: "Thank you."\n  ends: resolved\n  afterwards: "Jo was glad."\nagreed:\n  seen: "The queue moves on."',
  },
  'no-way-out': {
    ok: '- id: own-it\n  say: "I am sorry about last time. Tell me what happened."\n  moves: [apologise, invite-story]\n  to: story\n- id: wave-off\n  say: "That was not me."\n  moves: [dismiss]\n  to: shouts',
    notOk:
      '- id: own-it\n  say: "I am sorry about last time. Tell me what happened."\n  moves: [apologise, invite-story]\n  to: wary\n- id: wave-off\n  say: "That was not me."\n  moves: [dismiss]\n  to: wary',
  },
  'few-replies': {
    ok: '- id: blame\n  say: "Perhaps you did not hear the bell."',
    notOk: '- id: blame\n  if: anger >= 5\n  say: "Perhaps you did not hear the bell."',
  },
  'limitless-abuse': {
    ok: '- id: limit\n  say: "I want to find your books. I cannot do it while you call me names."\n  moves: [validate, set-limit]\n  to: story\n- id: hang-up-first\n  say: "I am ending this call."\n  moves: [end-contact]',
    notOk:
      '- id: limit\n  say: "I want to find your books. I cannot do it while you call me names."\n  moves: [validate]\n  to: story\n- id: hang-up-first\n  say: "I am ending this call."\n  moves: [dismiss]',
  },
  'kindness-and-fault': {
    ok: 'kindness: no',
    notOk: 'kindness: yes',
  },
  'abuse-understated': {
    ok: 'abuse: 3',
    notOk: 'abuse: 0',
  },
  'law-over-price': {
    ok: 'law: 45',
    notOk: 'law: 4500',
  },
  'nothing-lost': {
    ok: 'price: 45\nloss: 45\nlaw: 45',
    notOk: 'price: 45\nloss: 0\nlaw: 0',
  },
}
