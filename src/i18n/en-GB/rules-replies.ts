/** What the rules on what a trainee has to choose from say to its author, and why each is there. */
import type { REPLIES } from '../../lint/rules/replies.ts'
import type { RuleWords } from '../rule-words.ts'

export const repliesRules: Readonly<Record<(typeof REPLIES)[number]['code'], RuleWords>> = {
  'two-replies-only': {
    message: 'Two replies are all that there is at {two} of {moments} moments.',
    help: 'Give most moments a third: something kind that comes at the wrong time, or a right step that misses the feeling.',
    reason:
      'With two replies a coin is right half of the time. A third makes a trainee think about what the moment needs, and not only about which of two sounds nicer.',
  },
  'two-the-same': {
    message: 'At “{beat}” the replies “{twin}” and “{reply}” differ in nothing that counts.',
    help: 'Let one of them make another move, offer something else or lead elsewhere; or take it out.',
    reason:
      'Same moves, same offer, same way on: both get the same mark, and the customer answers both alike. The choice between them is a choice of words alone, and teaches nothing. Only a brief and a full way of saying the right thing may stand side by side.',
  },
  'straw-man': {
    message: 'Nobody sensible would say “{reply}” at “{beat}”: it is crude, and nothing in it is decent.',
    help: 'Put a kind opening before the wrong act, or say in “slip” why someone might say it.',
    reason:
      'A reply that nobody would give is never chosen, so it is no choice. Mistakes worth practising are those that a decent, tired person makes.',
  },
  'no-wrong-time': {
    message: 'Nowhere in this scenario is a right reply given at the wrong time.',
    help: 'Somewhere let a wrong reply be one that would be right at another moment: an offer before the story is told, sympathy where a plain answer is asked for.',
    reason:
      'If every wrong reply is also a bad one, it is enough to sound nice. What a trainee has to learn is to hear what this moment asks for.',
  },
  'length-ratio': {
    message:
      'The reply “{short}” has {shortWords, plural, one {one word} other {# words}}, and “{long}” beside it has {longWords}.',
    help: 'Bring the two nearer to each other.',
    reason:
      'What stands out is seen before it is read. A reply three times as long as its neighbour looks like the careful one, or like the trap.',
  },
  'best-is-longest': {
    message:
      'The longest reply is a right one at {hits} of {moments} moments, where chance would give {expected} (p {p}).',
    help: 'Cut some right replies, or give some wrong ones a reason or a kind opening.',
    reason:
      'Whoever notices that care takes more words can stop reading. p is the chance that it would come out so often if length said nothing; below .05 we speak up. Right replies are all that meet the moment as well as its reference does.',
  },
  'best-is-first': {
    message:
      'The first reply is a right one at {hits} of {moments} moments, where chance would give {expected} (p {p}).',
    help: 'Change the order of the replies at some moments.',
    reason:
      'Authors write the right reply first and then invent the others. The page shows replies in another order each time, but on paper, in the terminal and to whoever checks your file they stand as you wrote them. p is the chance that it would come out so often if place said nothing; below .05 we speak up.',
  },
  'words-that-give-away': {
    message:
      '“{mark}” gives away which replies are {of, select, right {right} other {wrong}}: it is in {right, plural, =0 {no right reply} one {one right reply} other {# right replies}}, and in {wrong, plural, =0 {no wrong one} one {one wrong one} other {# wrong ones}} (p {p}).',
    help: 'Say some of them in other words, or let {of, select, right {wrong} other {right}} replies have it too.',
    reason:
      'A word that only right replies have, or only wrong ones, is learnt sooner than the skill. Moments where every reply has it do not count. p is the chance that a word would be so one-sided, with all words that were tried taken into account; below .01 we speak up.',
  },
  guessable: {
    message:
      'Right replies can be guessed without the situation: a reader who sees only lengths, signs and common words is right at {hits} of {moments} moments, where chance would give {expected} (p {p}). What tells the most is {first, select, LONGEST {being the longest} SHORTEST {being the shortest} other {“{first}”}}{second, select, none {} LONGEST {, and then being the longest} SHORTEST {, and then being the shortest} other {, and then “{second}”}}.',
    help: 'Give wrong replies some of what right ones have, and the other way round, until what they do is the difference.',
    reason:
      'A simple program learns from all moments but one which words, signs and lengths go with right replies, and guesses at that one. It knows your marks, which no trainee does, so it shows what could be picked up in time and not what anyone will. A right reply that is kind will always show a little; so we speak up only where p, the chance of as many hits by luck, is below .001.',
  },
}
