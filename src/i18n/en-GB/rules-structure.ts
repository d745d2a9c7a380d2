/** What the rules on how a scenario hangs together say to its author, and why each is there. */
import type { STRUCTURE } from '../../lint/rules/structure.ts'
import type { RuleWords } from '../rule-words.ts'

export const structureRules: Readonly<Record<(typeof STRUCTURE)[number]['code'], RuleWords>> = {
  'beat-never-reached': {
    message: 'No talk ever comes to “{beat}”: the mood or the flags that lead there never arrive.',
    help: 'Change the condition on the way to it, or take the beat out.',
    reason:
      'Lines that lead to a beat are not enough: the mood that a condition asks for must be able to arrive there. What nobody meets, you have written in vain, and never heard aloud.',
  },
  'reply-never-there': {
    message: 'Nobody ever meets “{reply}” at “{beat}”: its condition never holds there.',
    help: 'Change its “if”, or take the reply out.',
    reason:
      'What no way leads to is never read by a trainee, and never tried by you. Often the mood that a condition asks for cannot arrive where it is asked.',
  },
  'condition-one-sided': {
    message:
      'This condition {side, select, always {always holds} other {never holds}} where it is asked, so it decides nothing.',
    help: '{side, select, always {Leave the condition out, or ask for something that is not always so.} other {Ask for something that can be so here: “even-keel check” shows the moods that arrive at each beat.}}',
    reason:
      'A condition is there so that the talk remembers what was said. One that always comes out the same way remembers nothing, and what stands on its other side is never met.',
  },
  'ends-badly-whatever': {
    message:
      'From “{beat}” every talk ends badly, whatever is said: the customer leaves, or you end it without cause.',
    help: 'Let one reply here, or soon after, lead to an ending that is worth reaching.',
    reason:
      'Somebody who went wrong once should still be able to learn what to say next. A dead end teaches that there is no use in trying.',
  },
  'flag-never-read': {
    message: 'The flag “{flag}” is set here, and no condition ever asks for it.',
    help: 'Let a later line, reply or route ask for it with “when” or “if”, or take it out.',
    reason:
      'A flag is what the customer remembers. Set and never asked for, it is a line that you meant to write and did not.',
  },
  'effect-in-vain': {
    message:
      '{of, select, flag {“{reply}” sets “{name}”, which is always set already.} other {The offer “{name}” of “{reply}” never stands at the end: a later one with the same id always replaces it.}}',
    help: '{of, select, flag {Take it out here, or set it in one place only.} other {Give it an id of its own if both should stand, or let some way end before the later one.}}',
    reason:
      'An effect that changes nothing was meant to. Offers with the same id replace one another, and a flag that is set twice is set once.',
  },
  'goes-round': {
    message: 'A talk can go round for ever here: {beats}.',
    help: 'Let the way back lead on after one round: set a flag the first time, and ask for it in “if”.',
    reason:
      'When a talk comes back to the very state it was in, nothing was moved by what was said, and a trainee can go round without end. No range of scores can be promised for it.',
  },
  'never-rejoins': {
    message:
      'After “{beat}” the talk goes one of two ways, “{one}” or “{other}”, that never come together again.',
    help: 'Let both lead to a common beat where the talk allows it; a variant of a line can remember the difference.',
    reason:
      'Every beat on one side only is one that the others never practise. Branches that meet again let a small file feel large.',
  },
}
