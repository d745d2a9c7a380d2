/** What each move is, with words that make it, and words that only sound like it. */
import type { FoundMove, Move } from '../../scenario/vocabulary.ts'

export interface Entry {
  /** One sentence. */
  readonly means: string
  /** Words that make the move; for a harmful one, what to say instead. */
  readonly ok: string
  /** A near miss, and why it is one; for a harmful move, words that make it. */
  readonly notOk: string
}

export const glossary: Readonly<Record<Move | FoundMove, Entry>> = {
  // Listen
  'invite-story': {
    means: 'An open question that lets them tell it their own way.',
    ok: '“What happened when you opened the box?”',
    notOk: '“Did it arrive on Friday or on Saturday?” It is open to one fact only: that is ask-clarify.',
  },
  'ask-clarify': {
    means: 'One question about one fact that you need, with a short answer.',
    ok: '“Which of the two lamps is the one that flickers?”',
    notOk: '“When, where and who did you speak to?” Three at once is an interrogation.',
  },
  'ask-expectation': {
    means: 'Asks what would put it right for them.',
    ok: '“What were you hoping we could do?”',
    notOk: '“So what do you want me to do about it?” The words are near; the sigh in them is not.',
  },
  'acknowledge-feeling': {
    means: 'Names or mirrors the feeling itself, or says that you are sorry for their loss.',
    ok: '“Three calls about one parcel: I can hear how fed up you are.”',
    notOk: '“I understand how you feel.” It names nothing, so nobody is heard.',
  },
  validate: {
    means: 'Grants that anyone would feel so, or grants the part that is true.',
    ok: '“You paid for next day. You had every right to expect it.”',
    notOk: '“I see your point, but it says so in the terms.” The “but” takes it back.',
  },
  paraphrase: {
    means:
      'Says their case back in short, so that they can correct it; an echo of two or three words is none.',
    ok: '“So it came on Monday, and the party was on Sunday. Have I got that right?”',
    notOk: '“Right, a late delivery.” That is a label, not their case.',
  },
  // Own
  apologise: {
    means:
      'Says sorry for what they went through, whoever is at fault; a “sorry” that only softens a no is none.',
    ok: '“I’m sorry you had to stand in this queue twice.”',
    notOk: '“I’m sorry you feel that way.” It is sorry for their feelings, and for nothing else.',
  },
  'own-fault': {
    means: 'Says that it was our doing, where it was.',
    ok: '“We sent it to the old address. That’s our mistake.”',
    notOk: '“Mistakes were made at the depot.” Somebody else made them, it seems.',
  },
  // Explain
  answer: {
    means: 'Gives the fact that was asked for, right and plain.',
    ok: '“It left us this morning, and it will be with you on Thursday.”',
    notOk: '“You can see all that on the tracking page.” True, and no answer.',
  },
  'correct-tactfully': {
    means: 'Puts a mistake right without putting them in the wrong.',
    ok: '“It’s easy to miss: the offer was for the smaller size.”',
    notOk: '“No, you’ve misread it.” The fact is right, and the blame comes first.',
  },
  'explain-reason': {
    means: 'Gives a plain reason that they can follow.',
    ok: '“We can’t take food back, because we couldn’t know how it was kept.”',
    notOk: '“That’s just how the system works.” It explains nothing.',
  },
  'cite-policy': {
    means: 'Names the rule.',
    ok: '“Returns are free for thirty days.”',
    notOk: '“I’m not allowed to.” No rule is named: it is a no, without a ground.',
  },
  'use-history': {
    means: 'Uses what the record says of this customer.',
    ok: '“I see you rang about this in March, and nobody called you back.”',
    notOk: '“You do call us rather a lot.” The record is turned against them.',
  },
  // Solve
  'decline-clearly': {
    means: 'Says no, once and plainly; the kindness is in what stands beside it.',
    ok: '“I can’t give you the sale price.”',
    notOk: '“That might be a bit difficult.” They will hear a maybe, and push.',
  },
  'offer-choice': {
    means:
      'Names what you can do instead, more than one thing where there is more than one, whether it costs or not.',
    ok: '“I can send a new one today, or refund it. Which suits you better?”',
    notOk: '“You can take it or leave it.” That is no choice.',
  },
  'grant-exception': {
    means:
      'Departs from a rule, and says that it is for once; money off without that “once” is offer-compensation.',
    ok: '“I’ll take it back without the receipt, this once.”',
    notOk: '“We don’t really check that anyway.” Now there is no rule at all.',
  },
  'offer-compensation': {
    means:
      'Gives money, goods or a service to make up for something, and says what; putting the thing itself right is none.',
    ok: '“I’ll take the ten-pound delivery charge off.”',
    notOk: '“I’ll see that you get something.” Nobody knows what.',
  },
  'commit-next-step': {
    means: 'Says who does what next, and by when; a sum that is paid at once is the offer alone.',
    ok: '“I’ll ring the depot now, and call you back before four.”',
    notOk: '“Someone will look into it.” Who, and when?',
  },
  'check-agreement': {
    means: 'Asks whether that settles it.',
    ok: '“Does that put it right for you?”',
    notOk: '“Anything else I can help you with today?” It is the end of a script, not of this matter.',
  },
  'log-feedback': {
    means: 'Writes it down where it will be fixed.',
    ok: '“I’m noting that the size on the page is wrong, so that it’s changed.”',
    notOk: '“Thanks for your feedback.” Nothing was written, and they know it.',
  },
  // Limit
  'set-limit': {
    means: 'Names the behaviour that must stop, with respect for the person.',
    ok: '“I want to help you, and I can’t while I’m being called names.”',
    notOk: '“There’s no need for that.” No need for what?',
  },
  'warn-consequence': {
    means: 'Says what you will do if it goes on, and that you can and will do it.',
    ok: '“If the shouting goes on, I’ll end this call, and you can ring again tomorrow.”',
    notOk: '“Or I’ll have you banned for life.” You can’t, so it is a threat.',
  },
  escalate: {
    means:
      'Hands it over to a person with all that was said, in speech or in a note, so that they need not start again.',
    ok: '“I’m bringing in my manager, Rosa. I’ve told her about the three calls.”',
    notOk: '“You’ll have to speak to somebody else.” They start from the beginning: that is deflect.',
  },
  'end-contact': {
    means: 'Ends the talk after a warning, and leaves a way back.',
    ok: '“I’m going to end the call now. You can reach us again from nine.”',
    notOk: '“Goodbye.” There was no way back in it.',
  },
  'part-ways': {
    means: 'Ends the relationship without bitterness, and settles what is owed.',
    ok: '“I don’t think we’re the right gym for you. I’ll refund the rest of the year.”',
    notOk: '“Perhaps you’d be happier elsewhere.” It is a push, with nothing settled.',
  },
  'back-colleague': {
    means: 'Stands by what a colleague rightly decided.',
    ok: '“Sam gave you the right answer, and I’d have said the same.”',
    notOk: '“I’m sure he meant well.” It leaves Sam out in the rain.',
  },
  // Harmful
  dismiss: {
    means: 'Waves the matter away, as if it were nothing.',
    ok: '“A week without it is a long time.”',
    notOk: '“It’s only a lampshade.”',
  },
  argue: {
    means: 'Disputes with them, point for point.',
    ok: '“Our note says Monday, and you remember Sunday. Let’s look together.”',
    notOk: '“No, that’s not what happened.”',
  },
  'blame-customer': {
    means: 'Says that it is their own doing, or that they are a bad sort of customer.',
    ok: '“The address had no flat number, so it went back. Shall I add it?”',
    notOk: '“If you’d filled the form in properly, we wouldn’t be here.”',
  },
  'command-calm': {
    means: 'Orders them to feel otherwise.',
    ok: '“I can hear how angry you are. I’m listening.”',
    notOk: '“You need to calm down.”',
  },
  sarcasm: {
    means: 'Mocks them, however politely.',
    ok: '“I wish I could have it there this minute.”',
    notOk: '“Of course, I’ll just drop everything, shall I?”',
  },
  condescend: {
    means: 'Talks down, as if to a child.',
    ok: '“The charge is for the month ahead. It’s oddly placed on the bill.”',
    notOk: '“Let me say it slowly, so that you can follow.”',
  },
  deflect: {
    means: 'Hides behind a rule, a department or long words.',
    ok: '“That’s for the repair team. I’ll put you through and tell them what you told me.”',
    notOk: '“That’s not my department.”',
  },
  'self-focus': {
    means: 'Turns the talk to you, your day or your feelings.',
    ok: '“You’ve waited long enough. Let’s get it done.”',
    notOk: '“You’re the fifth one to shout at me today.”',
  },
  'over-promise': {
    means: 'Promises what may not be kept.',
    ok: '“It should be Thursday. If it isn’t, I’ll know by noon, and ring you.”',
    notOk: '“I promise it will never happen again.”',
  },
  threaten: {
    means: 'Threatens the customer.',
    ok: '“If this goes on, I’ll end the call.” A warning names what you may rightly do.',
    notOk: '“I know where you live, remember. It’s on the order.”',
  },
  slur: {
    means: 'Insults them for what they are: their age, sex, accent, origin or kind.',
    ok: '“I won’t go on while I’m being shouted at.” It names what they do, not what they are.',
    notOk: '“People like you always want something for nothing.”',
  },
  'breach-privacy': {
    means: 'Gives away what is private, theirs or somebody else’s.',
    ok: '“I can’t talk about another customer’s order.”',
    notOk: '“Your neighbour got hers for less. She rang us about her divorce.”',
  },
  'breach-values': {
    means: 'Lies, treats someone unequally, breaks a rule that protects others, or buys silence or praise.',
    ok: '“I’ll put it right whatever you write about us.”',
    notOk: '“Ten pounds, if you take the review down.”',
  },
  undermine: {
    means: 'Blames or overrules a colleague in front of the customer.',
    ok: '“Let me find out what you were told, and why.”',
    notOk: '“He’s new. He should never have said that.”',
  },
  'cave-in': {
    means: 'Gives way to pressure: more than is fair, or against the rule, because they pushed.',
    ok: '“It’s no to the full refund. What I can do is the delivery charge.”',
    notOk: '“All right, all right. Have the whole sixty.”',
  },
  'ignore-abuse': {
    means: 'Answers an insult as if it had not been said.',
    ok: '“I want to sort this out, and I can’t while you call me that.”',
    notOk: '“And what is your order number, please?”',
  },
}
