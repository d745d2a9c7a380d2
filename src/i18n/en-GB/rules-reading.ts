/** What the rules on what a trainee has to read say to its author, and why each is there. */
import type { READING } from '../../lint/rules/reading.ts'
import type { RuleWords } from '../rule-words.ts'

export const readingRules: Readonly<Record<(typeof READING)[number]['code'], RuleWords>> = {
  'words-a-reply': {
    message: 'The reply “{reply}” at “{beat}” has {words} words; {most} are the most.',
    help: 'Say it in fewer words, or keep a part of it for the next moment.',
    reason:
      'Nobody speaks in paragraphs to someone who is angry. A long reply also takes the time that a trainee needs for the others.',
  },
  'words-a-sentence': {
    message: 'The sentences of “{place}” have {words} words on average; {most} are enough.',
    help: 'Make two sentences of the longest one.',
    reason:
      'A long sentence has to be kept in mind until it ends. Many of those who take the course read in a second language, and with a customer waiting.',
  },
  'words-a-screen': {
    message: 'At “{beat}” there are {words} words to read at one time; a phone shows some {most}.',
    help: 'Shorten the line or the replies.',
    reason:
      'Whoever has to scroll no longer sees what was said while choosing what to say. Counted are the longest line, what bystanders do, and all replies that can be there together.',
  },
  'reading-age': {
    message:
      'The replies and the brief are written for readers of {age} years; {most} is the aim at this level. The hardest are “{first}”, “{second}” and “{third}”.',
    help: 'Take shorter words and shorter sentences, in those three first.',
    reason:
      'The course teaches how to talk to people, not how to read. The figure is the school grade of Flesch and Kincaid, with five years added, over all replies and the brief; the aim is 12 years, and 10 at levels 1 and 2. It counts syllables and words a sentence, and knows nothing of sense: of a single line it says little.',
  },
  'time-to-read': {
    message:
      'At “{beat}” the customer waits {after} seconds, and reading takes {needed}: {words} words at 200 a minute.',
    help: 'Set “after” to {needed} at least, or shorten the line or the replies. Twice that leaves time to think.',
    reason:
      'The timer is there so that silence is felt, not to test how fast someone reads. Counted are the longest line, what bystanders do, and all replies that can be there together, each read once. For who lets the lines appear at once, the wait begins with the first word.',
  },
  'minutes-as-said': {
    message:
      'The file says {minutes, plural, one {one minute} other {# minutes}}, and a play takes about {takes, plural, one {one minute} other {# minutes}}.',
    help: 'Set “minutes” to {takes}, or change how much there is to read.',
    reason:
      'People choose by the time that they have, and a course is planned by it. Reckoned is the reading of brief, lines and all replies at 200 words a minute and ten seconds to choose at each turn, on the best way through and on that of someone who says the right thing at length.',
  },
}
