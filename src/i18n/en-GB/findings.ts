/** What is said of a turn: what it called for, what the reply did, and what that cost; none of it tells how to feel. */
import type { Need } from '../../dialogue/call.ts'
import type { FoundMove, Move, Tone } from '../../scenario/vocabulary.ts'
import type { EndingReason } from '../../scoring/ending.ts'
import type { Fatal } from '../../scoring/fatal.ts'
import type { TurnDimension } from '../../scoring/reference.ts'
import type { ContextCharge } from '../../scoring/rubric.ts'

/** What a moment called for; a demand that is owed, or may be met in part, is another moment. */
const calls = {
  'calls.asking': 'An answer or a way forward, with a kind word beside it.',
  'calls.frustrated':
    'To be heard: name the feeling, say back what happened or ask about it, and be sorry for it.',
  'calls.frustrated.ours':
    'An apology first, for it was our doing. Then to be heard: name the feeling, and say back what happened or ask.',
  'calls.venting': 'An ear: name the feeling, and give the story room.',
  'calls.demanding': 'A clear no, said once and kindly, with a real choice beside it.',
  'calls.demanding.reach':
    'Either a fair yes, for there was something new to weigh; or a clear no, said kindly, with a real choice beside it.',
  'calls.demanding.due': 'A yes: what {name} asked for is owed.',
  'calls.abusive': 'A limit, named with respect, with a reason and a way on.',
  'calls.threatening': 'Help, or an end to the talk.',
  'calls.settling': 'What happens next, and whether that settles it.',
} as const satisfies Record<`calls.${Tone}`, string> & Record<string, string>

const harms = {
  'harm.dismiss': 'You made light of it.',
  'harm.argue': 'You argued the point, and it became a contest.',
  'harm.blame-customer': 'You put the fault on {name}.',
  'harm.command-calm': 'You told {name} how to feel.',
  'harm.sarcasm': 'There was an edge in it, and {name} heard the edge.',
  'harm.condescend': 'You spoke down to {name}.',
  'harm.deflect': 'You passed it on to someone or something else.',
  'harm.self-focus': 'You turned the talk to yourself.',
  'harm.over-promise': 'You promised what you could not be sure of keeping.',
  'harm.threaten': 'You threatened {name}.',
  'harm.slur': 'You insulted {name} as a person.',
  'harm.breach-privacy': 'You gave away something private.',
  'harm.breach-values': 'You set aside what is honest, or the same for everyone.',
  'harm.undermine': 'You put a colleague in the wrong before {name}.',
  'harm.cave-in.pressed':
    'You gave way because you were pressed. Nothing new had been said that made it fair.',
  'harm.cave-in.exception': 'You made an exception that no rule allows, because you were pressed.',
  'harm.cave-in.unasked': 'You gave more, where enough had been given and nothing new had been said.',
  'harm.ignore-abuse': 'You were insulted, and went on as if nothing had been said.',
} as const satisfies Partial<Record<`harm.${Move | FoundMove}`, string>> & Record<string, string>

/** The same moves where they cost a boundary as well: the second sentence says the other half. */
const harmsToBoundaries = {
  'boundaries.argue': 'A line that is argued over does not stand: it asks for the next round.',
  'boundaries.condescend': 'Spoken down, a line becomes something to fight.',
  'boundaries.threaten': 'A threat is no limit: it cannot be kept, and it leaves no way back.',
} as const

const context = {
  'context.too-early':
    '{early, select, rule {The rule came} correction {The correction came} money {Money came} no {The no came} other {The reason came}} before {name} had been heard.',
  'context.apology-again': 'Another apology, where nothing asked for one. Each weighs less than the last.',
  'context.explained-again': 'Another explanation, where nothing asked for one.',
  'context.end-unwarned': 'You ended it, and no warning had come first.',
  'context.abuse-unchecked': 'It was the third insult at least, and there was still no warning.',
  'context.over-the-band': 'Your offer took the sum above what was fair.',
} as const satisfies Record<`context.${ContextCharge}`, string>

const missed = {
  'missed.way-forward': 'It gave {name} no plain answer, and no next step.',
  'missed.kindness': 'The facts came without a kind word.',
  'missed.feeling': 'How this felt for {name} went unsaid.',
  'missed.their-account': 'What happened was neither asked for nor said back.',
  'missed.owning':
    '{ours, select, yes {It was our doing, and this reply did not own it.} other {There was no word of regret for the trouble.}}',
  'missed.heard': 'Nothing in it showed that you had heard {name}.',
  'missed.respect': 'It left {name} without a word of respect, or a way on.',
  'missed.next-step': 'It did not say what happens next.',
  'missed.agreement': 'It did not make sure that this is settled, or mended.',
  'missed.clear-no': 'There was no plain no in it, so the demand still stood.',
  'missed.choice': 'It left {name} nothing to choose from.',
  'missed.ground': 'There was no reason in it, and no sign that you saw why {name} asked.',
  'missed.yes-within-reach': 'Something here was fair and yours to give, and this reply did not give that.',
  'missed.limit': 'It did not say what has to stop.',
  'missed.limit-ground': 'The limit came without a reason.',
  'missed.limit-whole': 'The limit left no way on.',
  'missed.help': 'It left you alone with a threat.',
  'missed.spoiled': 'What was right in it was spoiled by the rest.',
} as const satisfies Record<`missed.${Need | 'spoiled'}`, string>

/** An ending takes what the rest of a good talk would have asked for. */
const endings = {
  'customer-left.empathy': '{name} left. The listening that was still to come did not come.',
  'customer-left.boundaries': '{name} left. The lines that were still to be drawn were not drawn.',
  'escalated-without-cause.empathy':
    'You handed {name} over, and the listening that was still to come with it.',
  'escalated-without-cause.boundaries': 'What was yours to decide went to someone else.',
  'ended-without-cause.empathy': 'You ended it while {name} still had something to say.',
  'ended-without-cause.boundaries':
    'You ended it without cause, and the lines that were still to be drawn were not drawn.',
} as const satisfies Record<`${EndingReason}.${TurnDimension}`, string>

const compensation = {
  'sum.too-little': '{given, select, none {You gave nothing.} other {You gave {sum}.}} {range} was fair.',
  'sum.too-much': 'You gave {sum}. {range} was fair.',
  'sum.not-handed-over':
    '{range} was fair, and {give} is yours to give. It had to be handed over with what you knew, and was not.',
  'sum.wrong-kind':
    'The sum was fair. A better kind was there to be given: one at once, or one that answers this loss.',
  'sum.no-way-forward': 'Nothing was owed, and nothing was put forward: no offer, no choice, no next step.',
} as const

const flags = {
  'fatal.threaten': 'You threatened {name}.',
  'fatal.slur': 'You insulted {name} as a person.',
  'fatal.breach-privacy': 'You gave away something private.',
  'fatal.beyond-your-authority': 'You offered more than the {give} that is yours to give.',
  'fatal.ignore-abuse-again': 'You were insulted twice and named it neither time.',
} as const satisfies Record<`fatal.${Fatal}`, string>

/** What the words of a reply did, each as it goes on from “You”. */
const did = {
  'did.invite-story': 'asked to hear the story',
  'did.ask-clarify': 'asked about one thing',
  'did.ask-expectation': 'asked what would put it right',
  'did.acknowledge-feeling': 'named the feeling',
  'did.validate': 'granted that {name} had a point',
  'did.paraphrase': 'said back what you had heard',
  'did.apologise': 'said sorry',
  'did.own-fault': 'owned a mistake',
  'did.answer': 'gave an answer',
  'did.correct-tactfully': 'put a fact right',
  'did.explain-reason': 'gave a reason',
  'did.cite-policy': 'cited the rule',
  'did.use-history': 'used the record',
  'did.decline-clearly': 'said no',
  'did.offer-choice': 'offered a way on',
  'did.grant-exception': 'made an exception',
  'did.offer-compensation':
    '{kind, select, sum {gave {sum}} more {brought what you gave to {sum}} other {gave something for it}}',
  'did.commit-next-step': 'said what happens next',
  'did.check-agreement': 'asked whether that settles it',
  'did.log-feedback': 'wrote down what has to be mended',
  'did.set-limit': 'named what has to stop',
  'did.warn-consequence': 'said what would follow',
  'did.escalate': 'handed it over',
  'did.end-contact': 'ended it',
  'did.part-ways': 'parted company',
  'did.back-colleague': 'stood by a colleague',
  'did.dismiss': 'made light of it',
  'did.argue': 'argued the point',
  'did.blame-customer': 'put the fault on {name}',
  'did.command-calm': 'told {name} how to feel',
  'did.sarcasm': 'put an edge in it',
  'did.condescend': 'spoke down to {name}',
  'did.deflect': 'put it on someone or something else',
  'did.self-focus': 'turned the talk to yourself',
  'did.over-promise': 'promised what you could not be sure of',
  'did.threaten': 'threatened {name}',
  'did.slur': 'insulted {name} as a person',
  'did.breach-privacy': 'gave away something private',
  'did.breach-values': 'set aside what is honest, or the same for everyone',
  'did.undermine': 'put a colleague in the wrong',
  'did.cave-in': 'gave way',
  'did.ignore-abuse': 'let an insult pass',
  'did.you': 'You {acts}.',
  'did.last': '{acts} and {last}',
  'did.more': '{acts}, {more}',
} as const satisfies Record<`did.${Move | FoundMove}`, string> & Record<string, string>

export const findings = {
  ...calls,
  ...harms,
  ...harmsToBoundaries,
  ...context,
  ...missed,
  ...endings,
  ...compensation,
  ...flags,
  ...did,
} as const
