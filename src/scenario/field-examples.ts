/** A right and a wrong example of each fault of one field: its name, its kind, its value. */
import type { FieldProblemCode } from './problem-codes.ts'
import type { Example } from './problem-examples.ts'

export const fieldExamples: Readonly<Record<FieldProblemCode, Example>> = {
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
}
