/** A right and a wrong example of each fault between fields: names that lead nowhere, facts at odds. */
import type { WholeProblemCode } from './problem-codes.ts'
import type { Example } from './problem-examples.ts'

export const wholeExamples: Readonly<Record<WholeProblemCode, Example>> = {
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
