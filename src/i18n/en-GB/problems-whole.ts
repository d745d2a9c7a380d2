/** The words of what is wrong between fields: names that lead nowhere, ways that cannot be gone, facts at odds. */
import type { WholeProblemCode } from '../../scenario/problem-codes.ts'
import type { ProblemWords } from '../problem-words.ts'

/** Where nothing was meant, `closest` is NONE. */
const MEANT = '{closest, select, NONE {} other { Did you mean “{closest}”?}}'

export const wholeProblems: Readonly<Record<WholeProblemCode, ProblemWords>> = {
  'bad-condition': {
    message:
      '{why, select, or {A condition cannot say “or”.} code {A condition cannot hold “{found}”: it is a few plain words, not code.} comparison {After anger, trust or offered comes >=, <=, > or <{found, select, NONE {} other {, not “{found}”}}.} number {A number must stand here{found, select, NONE {} other {, not “{found}”}}.} name {After “left” comes the name of what an earlier talk left{found, select, NONE {} other {, not “{found}”}}.} and {Only “and” can stand between two conditions, not “{found}”.} incomparable {Only anger, trust and offered can be compared with a number, not “{found}”.} decimals {“{found}” has more decimals than the currency.} long {This condition is too long.} other {{found, select, NONE {A condition is missing at the end.} other {“{found}” is not a condition.}}}}' +
      MEANT,
    help: '{why, select, or {Make two of it, one for each case: both can lead to the same place.} other {What can stand here: anger >= 7, trust < 3, offered > 20, a flag such as told-policy, left granted-sale-price; with “not” before, and “and” between them.}}',
  },
  'impossible-condition': {
    message: '“{condition}” can never hold.',
    help: 'Anger and trust go from 0 to 10, and two conditions joined by “and” must hold at the same time.',
  },
  'idle-condition': {
    message: '“{condition}” always holds, so it decides nothing.',
    help: 'Anger and trust go from 0 to 10. Choose a number between, or take the condition out.',
  },
  'unknown-flag': {
    message: `No reply sets the flag “{flag}”.${MEANT}`,
    help: 'Add “sets: [{flag}]” to the reply that should, or mend the name here.',
  },
  'unknown-beat': {
    message: `There is no beat called “{beat}”.${MEANT}`,
    help: 'Mend the name here, or write the beat.',
  },
  'unknown-policy': {
    message: `There is no policy called “{policy}”.${MEANT}`,
    help: 'Mend the name here, or add the policy under “you-may”.',
  },
  'limit-not-customer-left': {
    message: 'At the limit the customer leaves, and “{beat}” does not say so.',
    help: 'Name a beat with “ends: customer-left”, or write one.',
  },
  'duplicate-id': {
    message:
      'Two {what, select, policy {policies} stage {stages} shift {shifts} place {talks} other {replies of this beat}} are called “{id}”: the other is on line {line}.',
    help: 'Give one of them another name.',
  },
  'was-clash': {
    message:
      '“{id}” cannot be an old name here: another {what, select, beat {beat} other {reply of this beat}} has it, on line {line}.',
    help: 'Take it out of one of the two, so that an old attempt finds its way to one.',
  },
  'move-twice': {
    message: 'The move “{move}” stands twice in this reply.',
    help: 'Keep one of the two: a reply makes a move or it does not.',
  },
  'words-not-said': {
    message:
      'The words “{words}” do not stand in what is said.{closest, select, NONE {} other { Did you mean “{closest}”?}}',
    help: 'Copy the words of “say” that make the move, sign by sign.',
  },
  'cites-without-move': {
    message: 'This reply names the policy “{policy}”, but none of its moves does.',
    help: 'Add cite-policy or grant-exception to its moves, or take “cites” out.',
  },
  'move-without-cites': {
    message: 'This reply cites a policy, and does not say which.',
    help: 'Add “cites:” with the id of the policy.',
  },
  'needs-last-resort': {
    message:
      'The last {what, select, line {line} other {way}} has a “when”, so {what, select, line {there may be nothing to say} other {there may be nowhere to go}}.',
    help: 'Take out its “when”, or add a last one without.',
  },
  'never-taken': {
    message:
      'This {what, select, line {line can never be said} other {way can never be taken}}: whenever it could be, the one on line {line} comes first.',
    help: 'Put the narrower condition first, and the one without “when” last.',
  },
  'plain-twice': {
    message: 'The plain words of the last line stand twice: with the line, and under “{beat}”.',
    help: 'Keep one of the two.',
  },
  'voice-twice': {
    message: 'The last line has two recordings: one with the line, and one under “{beat}”.',
    help: 'Keep one of the two.',
  },
  'unreachable-beat': {
    message: 'Nothing leads to the beat “{beat}”.',
    help: 'Let a reply lead to it with “to: {beat}”, or take it out.',
  },
  'no-way-out': {
    message: 'From the beat “{beat}” no ending can be reached.',
    help: 'Let one of its replies lead, sooner or later, to a beat with “ends”.',
  },
  'few-replies': {
    message:
      'At “{beat}” there may be {left, plural, =0 {no reply} one {only # reply} other {only # replies}} left, when the “if” of the others does not hold.',
    help: 'Take out an “if”, or add a reply without one: two must always remain.',
  },
  'limitless-abuse': {
    message: 'The customer is abusive at “{beat}”, and no reply without “if” sets a limit.',
    help: 'Give one of them set-limit, warn-consequence, end-contact, escalate or part-ways.',
  },
  'kindness-and-fault': {
    message: '“kindness: yes” says that no one of ours is at fault, and “fault: {fault}” says that we are.',
    help: 'Change one of the two.',
  },
  'abuse-understated': {
    message: '“abuse” is {abuse}, but at “{beat}” the customer is {tone}.',
    help: 'Write {least} or more, so that people know what they are about to hear.',
  },
  'law-over-price': {
    message: 'The law gives {law}, which is more than price and loss together ({price} and {loss}).',
    help: 'That can be right. Check that all three are in the same currency, and in whole pounds rather than pence.',
  },
  'nothing-lost': {
    message: 'They do not have what they paid for, but “loss” and “law” are both 0.',
    help: 'Write what it cost them under “loss”, or what they are owed under “law”, or say “kept: yes”.',
  },
}
