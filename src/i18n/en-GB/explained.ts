/** What `explain` says of tones, verdicts, strategies and the fair band. */
import type { Tone } from '../../scenario/vocabulary.ts'
import type { Verdict } from '../../scoring/verdict.ts'

interface Entry {
  readonly reason: string
  readonly ok: string
  readonly notOk: string
}

export const tones: Readonly<Record<Tone, Entry>> = {
  asking: {
    reason: 'They want a fact, or a way forward.',
    ok: '“When will it come?”',
    notOk: '“When will it come? I’ve rung twice already!” Somebody is unhappy here: frustrated.',
  },
  frustrated: {
    reason: 'They are unhappy about the case.',
    ok: '“It’s the second time it’s come in pieces.”',
    notOk: '“And I want my money back, now.” That presses for something: demanding.',
  },
  venting: {
    reason: 'They pour it out, and want nothing yet but an ear.',
    ok: '“Two hours I waited. The food went cold, my mother cried, I could have…”',
    notOk: '“Two hours! So what will you do about it?” They have stopped pouring: demanding.',
  },
  demanding: {
    reason: 'They press for something, with whatever lever: a bad review, a lawyer, the manager.',
    ok: '“The whole sixty, or I write the review.”',
    notOk: '“I still might write it.” Nothing is asked for: frustrated.',
  },
  abusive: {
    reason: 'They insult a person.',
    ok: '“Are they all as thick as you over there?”',
    notOk: '“This shop is a joke.” No person is insulted: frustrated.',
  },
  threatening: {
    reason: 'They threaten harm to a person or a place; never a review, a complaint or a claim.',
    ok: '“I know when you close. I’ll be outside.”',
    notOk: '“You’ll hear from my lawyer.” That is a lever: demanding.',
  },
  settling: {
    reason: 'They are coming to rest.',
    ok: '“All right. Thursday, then.”',
    notOk: '“Thursday? Is that the best you can do?” They are still asking for more.',
  },
}

export const verdicts: Readonly<Record<Verdict, Entry>> = {
  same: {
    reason:
      'Replayed by the scenario and the rules here, the attempt gives the same talk and the same figures.',
    ok: 'An attempt graded with the scenario that it was played on.',
    notOk: 'An attempt whose overall was changed by hand.',
  },
  'other-words': {
    reason:
      'The scenario’s texts have changed since the attempt. Nothing that plays or scores has, so the figures hold.',
    ok: 'A spelling mistake in a reply was mended after the talk.',
    notOk: 'A move was added to a reply: that changes the score, and is another scenario.',
  },
  'other-rules': {
    reason:
      'The attempt was graded by other rules: another version, or a programme with its own constants. The figures shown are by the rules here.',
    ok: 'An attempt from last year, graded with this year’s version.',
    notOk: 'An attempt whose points were changed by hand: that is edited.',
  },
  'other-scenario': {
    reason:
      'The scenario that was played is not at hand, or plays otherwise now. Replaying it would give numbers that mean nothing, so its own figures are shown, unchecked.',
    ok: 'The scenario got a new reply after the attempt.',
    notOk: 'A comma was added to a line: that is other words only.',
  },
  edited: {
    reason:
      'The figures or events in the file do not follow from the talk: a reply that could not be said there, an event that is missing, points that do not add up, or undo in an assessment.',
    ok: 'An attempt as it was saved.',
    notOk: 'An attempt in which one reply was swapped for a better one.',
  },
}

export const strategies: Readonly<
  Record<
    | 'first'
    | 'last'
    | 'longest'
    | 'shortest'
    | 'random'
    | 'pushover'
    | 'stonewaller'
    | 'apologist'
    | 'robot'
    | 'best'
    | 'worst'
    | 'brief'
    | 'full',
    Entry
  >
> = {
  first: {
    reason: 'Takes the first reply in the file. Where it passes, the order gives the answers away.',
    ok: 'The best reply stands first at some beats, and last at others.',
    notOk: 'The best reply always stands first.',
  },
  last: {
    reason: 'Takes the last reply in the file. Where it passes, the order gives the answers away.',
    ok: 'The best reply stands last at some beats only.',
    notOk: 'The best reply is always written last.',
  },
  longest: {
    reason: 'Takes the longest reply. Where it passes, a trainee need not read, only measure.',
    ok: 'Some wrong replies are long and sound considerate.',
    notOk: 'Only the right reply is a whole paragraph.',
  },
  shortest: {
    reason: 'Takes the shortest reply. Where it passes, saying little is enough.',
    ok: 'Some wrong replies are short and plain.',
    notOk: 'Every wrong reply talks too much.',
  },
  random: {
    reason: 'Takes any reply with equal chance. Where it passes more than 5 plays in 100, luck is enough.',
    ok: 'Two or three wrong replies in a row cannot be made good.',
    notOk: 'Two of three replies are right at every beat.',
  },
  pushover: {
    reason: 'Takes the reply that gives most. Giving in is a failure, and must score as one.',
    ok: 'The full refund is there to be offered, and costs the pass.',
    notOk: 'The most that can be given is just what is fair.',
  },
  stonewaller: {
    reason: 'Takes policy or refusal, and never gives. Stonewalling is a failure too.',
    ok: 'A rule alone leaves the customer angrier at every turn.',
    notOk: 'Every no in the file carries a kind word with it.',
  },
  apologist: {
    reason: 'Takes a reply with an apology wherever there is one. Sorry is no cure for everything.',
    ok: 'Some replies say sorry and then do nothing.',
    notOk: 'Every right reply begins with “sorry”, and no wrong one does.',
  },
  robot: {
    reason:
      'Uses one and the same move wherever it is offered; one run for each move, and the best of them is reported. There is no magic phrase.',
    ok: 'Wrong replies open kindly too.',
    notOk: 'Only right replies name the feeling.',
  },
  best: {
    reason: 'The best way of all, found by an exact search. It is never read from a walkthrough.',
    ok: 'overall 100',
    notOk: 'overall 92: the full score is out of reach.',
  },
  worst: {
    reason: 'The worst way of all, found by an exact search.',
    ok: 'overall 0',
    notOk: 'overall 75: nobody can fail this scenario.',
  },
  brief: {
    reason: 'Takes the shortest reply that loses nothing: someone of few words who gets it right.',
    ok: 'It passes.',
    notOk: 'It fails: only the talkative are right here.',
  },
  full: {
    reason: 'Takes the longest reply that loses nothing: someone of many words who gets it right.',
    ok: 'It passes.',
    notOk: 'It fails: only the short-spoken are right here.',
  },
}

export const fair: Entry = {
  reason:
    'What is fair lies between two sums. The lower, lo, is what is owed: the law’s share, or our share of what it cost them; where the trouble was great or the failure not the first, a quarter of the soft loss comes on top. The upper, hi, is what is owed and one and a half times the soft loss, up to the next sum that a person would say (1, 2, 5, 10, 15 … 50, 60 …), and never more than one and a half times the price on top of what is owed.\n\nOur share is 1 where the fault is ours, a half where it is shared, else 0. The soft loss is our share of the trouble: 0, 5, 10, 20 or 35 hundredths of the price for trouble 0 to 4, but 2 for each step at least; a quarter more for each earlier failure, twice at most.\n\nA remedy (a repair, a re-delivery) settles what is owed, and is not money. Where no one of ours is at fault and someone is in distress, goodwill may be given. Two credits without ground within a year end goodwill. Where the whole queue would ask for it, hi is not rounded up. What a policy allows may always be given.\n\nBelow lo and above hi points are lost, more the farther. Where lo is more than you may give, handing over is right. Where nothing is owed, a talk without any way forward gets 50 at most.',
  ok: 'Express delivery for 60 that came late, by our fault, with an evening lost: 6 to 15 is fair, so 10 scores 100.',
  notOk: 'The same case, and 60: the whole price for one late parcel scores 0.',
}
