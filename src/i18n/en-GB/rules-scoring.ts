/** What the rules on scores and on keeping in character say to an author, and why each is there. */
import type { SCORING } from '../../lint/rules/scoring.ts'
import type { RuleWords } from '../rule-words.ts'

export const scoringRules: Readonly<Record<(typeof SCORING)[number]['code'], RuleWords>> = {
  'naive-passes': {
    message:
      'The player “{name}”{move, select, none {} other { ({move})}} passes {plays} plays in 100{carried, select, none {} other { where {carried} was left before}}; 5 is the most.',
    help: 'Play it with “even-keel play FILE --strategy {name}”, and give the replies that carry it a right act at the wrong time, or a wrong act in kind words elsewhere.',
    reason:
      'Somebody who always takes the longest reply, or the first, or gives in, or says the same kind thing everywhere has learned nothing. A scenario that lets them pass certifies a trick.',
  },
  'one-temperament': {
    message:
      '{kind, select, fails {A sound player does not pass: {name}.} other {The brief and the full player differ in {apart, plural, one {# reply} other {# replies}} only; {least} is the least.}}',
    help: 'Write a second right reply at three beats or more: the same acts in other words, one short, one long.',
    reason:
      'There is no magic phrase. A warm and brief person and a warm and full one both calm a customer; a file that lets only one of them pass grades a manner, not a skill.',
  },
  'harm-that-pays': {
    message:
      'After “{reply}” at “{beat}”, which does harm, {dimension} can still come out as high as after the best clean reply.',
    help: 'Look where it leads: a way that is easier than the clean one. Let it lead to a moment that asks as much, or let the clean way miss less.',
    reason:
      'If provoking, lying or giving in opens the easier road, the score teaches it. The best that is left after harm must be less than the best after a clean reply.',
  },
  'best-out-of-reach': {
    message: 'Where {carried} was left by an earlier encounter, {best} is the best that can be had, not 100.',
    help: 'Follow the best way from that opening, and see where it loses; give it a reply that meets the moment whole.',
    reason:
      'Whoever comes to this talk with what they granted last time must be able to do it well all the same. Else they are graded for the last talk, and not for this one.',
  },
  'moves-and-words': {
    message:
      '{kind, select, said {“{reply}” says the words of “{move}”, and does not declare it.} other {“{reply}” declares “{move}”, and says nothing that makes it.}}',
    help: '{kind, select, said {Add “{move}” to its moves, or say it otherwise.} other {Say it in the words of the reply, or take “{move}” out of its moves.}}',
    reason:
      'A trainee is graded by moves and reads words. Where the two differ, the debrief points at something that was never said. Only words that are plain in any mouth are looked at; the rest is for a second reader.',
  },
  'tone-out-of-keeping': {
    message: '“{beat}” is {tone}, and a talk can come there with anger at {anger}.',
    help: 'Lead to it on a condition (“when: anger < 7”, “when: anger >= 3”) and give the others a beat of their own, or change its tone.',
    reason:
      'People speak as they feel. A customer who rages and comes to rest in one breath, or insults you while content, shows that nobody is there.',
  },
  'no-way-out-for-you': {
    message:
      'At “{beat}”, which is {tone}, the trainee can neither hand over nor end the talk, here or with the next reply.',
    help: 'Give a reply here, or at the beat after it, that escalates or ends the contact.',
    reason:
      'Nobody should have to stay and be insulted, and a trainee who learns that they must will do so at work. Looking after yourself is a skill that this program teaches.',
  },
}
