/** What the coach of practice mode says: what this customer heard, what to try, and what a good reply did. */
import type { Need } from '../../dialogue/call.ts'
import type { FoundMove, Move } from '../../scenario/vocabulary.ts'
import type { ContextCharge } from '../../scoring/rubric.ts'

/** What a customer hears in each move, where the author has not said it for this reply. */
const heard = {
  'heard.invite-story': '{name} was asked to tell it.',
  'heard.ask-clarify': '{name} was asked for a fact.',
  'heard.ask-expectation': '{name} was asked what would help.',
  'heard.acknowledge-feeling': '{name} heard that you see how this feels.',
  'heard.validate': '{name} heard that it is fair to see it that way.',
  'heard.paraphrase': '{name} heard the story come back, and told right.',
  'heard.apologise': '{name} heard that you are sorry.',
  'heard.own-fault': '{name} heard you own it.',
  'heard.answer': '{name} got an answer.',
  'heard.correct-tactfully': '{name} heard that it was not so.',
  'heard.explain-reason': '{name} heard why.',
  'heard.cite-policy': '{name} heard a rule.',
  'heard.use-history': '{name} heard that you know what went before.',
  'heard.decline-clearly': '{name} heard a plain no.',
  'heard.offer-choice': '{name} heard what there is to choose from.',
  'heard.grant-exception': '{name} heard that the rule can give way.',
  'heard.offer-compensation': '{name} heard what you would give.',
  'heard.commit-next-step': '{name} heard what happens next.',
  'heard.check-agreement': '{name} was asked whether that settles it.',
  'heard.log-feedback': '{name} heard that it will be passed on.',
  'heard.set-limit': '{name} heard where the line is.',
  'heard.warn-consequence': '{name} heard what follows if it goes on.',
  'heard.escalate': '{name} heard that someone else will take over.',
  'heard.end-contact': '{name} heard that it ends here.',
  'heard.part-ways': '{name} heard a goodbye.',
  'heard.back-colleague': '{name} heard that you stand by your colleague.',
  'heard.dismiss': '{name} heard that it does not matter.',
  'heard.argue': '{name} heard an argument.',
  'heard.blame-customer': '{name} heard whose fault you think it is.',
  'heard.command-calm': '{name} heard an order to feel otherwise.',
  'heard.sarcasm': '{name} heard the edge in it.',
  'heard.condescend': '{name} was talked down to.',
  'heard.deflect': '{name} heard that it is someone else’s business.',
  'heard.self-focus': '{name} heard about you.',
  'heard.over-promise': '{name} heard a promise, and will hold you to it.',
  'heard.threaten': '{name} heard a threat.',
  'heard.slur': '{name} heard an insult.',
  'heard.breach-privacy': '{name} heard something that was private.',
  'heard.breach-values': '{name} heard that the rules bend for some.',
  'heard.undermine': '{name} heard that your colleague was wrong.',
} as const satisfies Record<`heard.${Move}`, string>

/** What to try where a moment needed something and did not get it. */
const needs = {
  'need.way-forward': 'Try a plain answer, or say what happens next and when.',
  'need.kindness': 'Try a kind word beside the facts: show that you see why {name} asks.',
  'need.feeling': 'Try naming how this feels for {name}, or granting that it is fair to feel that way.',
  'need.their-account': 'Try saying back what happened, or asking {name} to tell it.',
  'need.owning':
    '{ours, select, yes {Try owning it: say that it was our doing, and that you are sorry.} other {Try saying sorry for the trouble, without taking on a fault that is not ours.}}',
  'need.heard': 'Try showing that you heard what {name} asks before you answer it.',
  'need.respect':
    'Try a word of respect, or a way on, for {name} as a person, whatever was called after you.',
  'need.next-step': 'Try saying who does what, and by when.',
  'need.agreement': 'Try asking whether that settles it, or noting what should be mended.',
  'need.clear-no': 'Try saying no once, and plainly, so that {name} knows where the line is.',
  'need.choice': 'Try naming something real that {name} can choose.',
  'need.ground': 'Try giving the reason, or showing that you see why {name} asks.',
  'need.yes-within-reach': 'Try giving what is fair here, no less and no more: it is yours to give.',
  'need.limit': 'Try naming what has to stop, with respect, before you go on.',
  'need.limit-ground': 'Try a reason beside the limit.',
  'need.limit-whole': 'Try a way on beside the limit: what you will do once it stops.',
  'need.help': 'Try bringing in help, or ending the contact: no one has to face a threat alone.',
} as const satisfies Record<`need.${Need}`, string>

/** What to try in place of what did harm. */
const harms = {
  'harm.dismiss': 'Try taking it as seriously as {name} does.',
  'harm.argue': 'Try leaving the contest: grant the part that is true, and move on.',
  'harm.blame-customer': 'Try leaving out what {name} did, and saying what you can do.',
  'harm.command-calm': 'Try being calm yourself, and leaving it to {name} how to feel.',
  'harm.sarcasm': 'Try saying it straight.',
  'harm.condescend': 'Try speaking as to someone who knows their own case.',
  'harm.deflect': 'Try keeping it with you: say what you can do about it.',
  'harm.self-focus': 'Try keeping the talk on {name}.',
  'harm.over-promise': 'Try promising only what you are sure you can keep.',
  'harm.threaten': 'Try a consequence that is real and allowed, or none.',
  'harm.slur': 'Try leaving the person out of it, and speaking of what was done.',
  'harm.breach-privacy': 'Try keeping private things out of it, whoever they belong to.',
  'harm.breach-values': 'Try keeping to what is honest, and the same for everyone.',
  'harm.undermine': 'Try standing by your colleague here, and mending it with them later.',
  'harm.cave-in.pressed':
    'Try staying at what is fair: {name} pressed, but said nothing new that changes it.',
  'harm.cave-in.exception': 'Try staying with the rule, and saying what it does allow.',
  'harm.cave-in.unasked': 'Try leaving it at what you have given: nothing new was said.',
  'harm.ignore-abuse': 'Try naming the insult, calmly, before you go on with the case.',
} as const satisfies Partial<Record<`harm.${Move | FoundMove}`, string>> & Record<string, string>

/** What to try where it was the wrong time. */
const context = {
  'context.too-early': 'Try listening first: rules, reasons and money land once {name} has been heard.',
  'context.apology-again': 'Try doing something about it in place of another sorry.',
  'context.explained-again': 'Try leaving the explanation be: {name} has had it.',
  'context.end-unwarned': 'Try a clear warning before you end it.',
  'context.abuse-unchecked': 'Try a warning: this is the third time.',
  'context.over-the-band': 'Try giving less: in all, this is more than is fair.',
} as const satisfies Record<`context.${ContextCharge}`, string>

/** What a reply did that lost nothing. */
const did = {
  'did.way-forward': 'You took up what {name} asked. It cost no points.',
  'did.kindness': 'You showed that you see why {name} asks. It cost no points.',
  'did.feeling': 'You saw how this feels for {name}. It cost no points.',
  'did.their-account': 'You gave the story room. It cost no points.',
  'did.owning':
    '{ours, select, yes {You showed that it was ours to be sorry for.} other {You were sorry for the trouble, and said so.}} It cost no points.',
  'did.heard': 'You heard what {name} asks before you answered it. It cost no points.',
  'did.respect': 'You kept your respect for {name}. It cost no points.',
  'did.next-step': 'You made clear what happens next. It cost no points.',
  'did.agreement': 'You made sure that it is settled. It cost no points.',
  'did.clear-no': 'You said no plainly, and {name} knows where the line is. It cost no points.',
  'did.choice': 'You put something real beside the no. It cost no points.',
  'did.ground': 'You let {name} see why. It cost no points.',
  'did.yes-within-reach': 'You gave what was fair, and yours to give. It cost no points.',
  'did.no-and-choice': 'You said no, and {name} had something to choose from. It cost no points.',
  'did.limit': 'You drew a line. It cost no points.',
  'did.limit-ground': 'You drew a line, and said why it is there. It cost no points.',
  'did.limit-whole': 'You drew a line, and left a way on. It cost no points.',
  'did.help': 'You did not face it alone. It cost no points.',
  'did.nothing': 'This reply cost no points.',
} as const satisfies Record<`did.${Need | 'no-and-choice' | 'nothing'}`, string>

const change = {
  change:
    '{angerGoes, select, up {Anger rose to {anger}} down {Anger fell to {anger}} other {Anger stayed at {anger}}}, {trustGoes, select, up {trust rose to {trust}} down {trust fell to {trust}} other {trust stayed at {trust}}}.',
} as const

/** What ends a good score at once. */
const fatal = {
  fatal: '{why} That alone makes the score 0, unless you take it back.',
} as const

export const coach = { ...heard, ...needs, ...harms, ...context, ...did, ...change, ...fatal } as const
