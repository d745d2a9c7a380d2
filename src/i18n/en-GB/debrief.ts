/** What the debrief says: each sentence tells what happened at a turn, and none of them tells how to feel. */
import type { Need } from '../../dialogue/call.ts'
import type { Fault, FoundMove, Move, Outcome, Tone } from '../../scenario/vocabulary.ts'
import type { EndingReason } from '../../scoring/ending.ts'
import type { Fatal } from '../../scoring/fatal.ts'
import type { TurnDimension } from '../../scoring/reference.ts'
import type { ContextCharge } from '../../scoring/rubric.ts'

const outcomes = {
  'outcome.resolved': 'Settled',
  'outcome.partly': 'Settled in part',
  'outcome.escalated': 'Handed over',
  'outcome.ended-by-you': 'You ended it',
  'outcome.customer-left': '{name} left',
} as const satisfies Record<`outcome.${Outcome}`, string>

/** What became of the talk and how you did, told together: a customer who goes away content is not a pass. */
const titles = {
  'ended.resolved': '{passed, select, yes {Settled, and passed} other {Settled, but not passed}}',
  'ended.partly':
    '{passed, select, yes {Settled in part, and passed} other {Settled in part, and not passed}}',
  'ended.escalated': '{passed, select, yes {Handed over, and passed} other {Handed over, and not passed}}',
  'ended.ended-by-you':
    '{passed, select, yes {You ended it, and passed} other {You ended it, and did not pass}}',
  'ended.customer-left':
    '{passed, select, yes {{name} left, and you passed} other {{name} left, and you did not pass}}',
} as const satisfies Record<`ended.${Outcome}`, string>

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

const fair = {
  'fair.title': 'What was fair to give',
  'fair.nothing': 'Nothing in money',
  'fair.range': 'From {lo} to {hi}',
  'fair.given':
    '{given, select, none {You gave nothing in money.} other {You gave {sum} in all.}} {range} was fair.',
  'fair.remedy': 'What was put right in kind counts as that, and not as money.',
  'fair.beyond': 'That is more than the {give} that is yours to give.',
  'fair.fault.ours': 'The fault was ours.',
  'fair.fault.shared': 'The fault was half ours.',
  'fair.fault.third-party': 'The fault was neither yours nor theirs.',
  'fair.fault.none': 'No one was at fault.',
  'fair.fault.customer': 'The fault was not on our side.',
} as const satisfies Record<`fair.fault.${Fault}`, string> & Record<string, string>

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

/** The turns that decided a talk, and why each is one of them. */
const turnings = {
  'turning.title':
    '{count, plural, one {One turn decided it} =2 {Two turns decided it} other {Three turns decided it}}',
  'turning.turn': 'Turn {n}.',
  'turning.cost': 'It cost {parts}{most, select, yes {, the most of any turn} other {}}.',
  'turning.part': '{points} of {dimension}',
  'turning.anger':
    'Anger {way, select, up {rose} other {fell}} from {from} to {to}{most, select, yes {, the most in one turn} other {}}{flat, select, yes {, and trust did not rise} other {}}.',
  'turning.trust':
    'Trust {way, select, up {rose} other {fell}} from {from} to {to}{most, select, yes {, the most in one turn} other {}}.',
  'turning.fair': '{range} was fair.',
  'turning.nothing-given': 'Nothing had been given.',
  'turning.fatal': 'That alone makes the score 0.',
  'turning.left': '{name} left here.',
} as const

/** The one sheet that is printed. */
const sheet = {
  'sheet.name': 'To print',
  'sheet.turn': 'Turn',
  'sheet.lost': 'Lost',
  'sheet.rest':
    '{count, plural, =0 {} one {One more turn lost {points} points. } other {# more turns lost {points} points. }}{full, plural, =0 {} one {One turn lost nothing.} other {# turns lost nothing.}}',
} as const

const parts = {
  title: 'Debrief: {title}',
  kicker:
    '{mode, select, practice {Practice} other {Assessment}}, {turns, plural, =0 {nothing said} one {# turn} other {# turns}}, {date}.',
  afterwards: 'What became of it',
  'verdict.plain': 'You scored {overall}. It takes {mark} to pass.',
  'verdict.lowest': 'Your lowest score is {dimension}, at {overall}. It takes {mark} to pass.',
  'verdict.fatal': '{why} That makes the score 0.',
  'last.words': 'What {name} said last',
  'last.thought': 'and thought',
  'last.gave': 'What you gave',
  'last.gave.one': '{sum}: {what}',
  'last.gave.none': 'Nothing.',
  'unfinished.title': 'This talk is not over yet',
  unfinished: 'There is a debrief when it is.',
  'unfinished.on': 'Go on with it',
  unscored: 'This scenario cannot be scored: it has no measure for its replies.',

  'scores.title': '{kind, select, level {Level with the lowest} one {Your score} other {Your scores}}',
  'scores.level':
    '{kind, select, one {Your overall score is {overall}.} equal {Your overall score is {overall}, for every score is.} two {Your overall score is {overall}. It is the lower of the two, and not their average: one does not make up for the other.} other {Your overall score is {overall}. It is the lowest of the three, and not their average: one does not make up for another.}}',
  'scores.pass': 'Pass {mark}',
  'scores.fatal': 'Your overall score is 0, whatever else was said. The scores below stand as they are.',
  'scores.overall': 'Overall',
  'dimension.empathy': 'Empathy',
  'dimension.boundaries': 'Boundaries',
  'dimension.compensation': 'Fair compensation',
  'of.empathy': 'empathy',
  'of.boundaries': 'boundaries',
  'of.compensation': 'fair compensation',

  'mood.title': 'How {name} felt',
  'mood.anger': 'Anger {value}',
  'mood.trust': 'Trust {value}',
  'mood.picture':
    'Anger from {angerFrom} to {angerTo}, highest at {angerMost}. Trust from {trustFrom} to {trustTo}. The table below says the same.',
  'mood.table': 'The same as a table',
  'mood.turn': 'After turn',
  'mood.start': 'At the start',
  'mood.from': 'Start',
  'mood.silence': 'After a silence',
  'mood.head.anger': 'Anger',
  'mood.head.trust': 'Trust',
  'mood.head.words': 'In words',
  'moves.title': 'How replies move {name}',
  'moves.intro':
    'Each reply is made of acts such as these. What they do is added up, weighed by what the moment is and by how quickly {name} angers and forgives, and rounded once to half points. Nothing is left to chance.',
  'moves.head': 'What a reply does',
  'moves.listen': 'Listening',
  'moves.own': 'Owning',
  'moves.explain': 'Explaining',
  'moves.solve': 'Solving',
  'moves.limit': 'Setting limits',
  'moves.harmful': 'Doing harm',

  'turns.title': 'Turn by turn',
  'turns.undone': 'Some replies were taken back. These are the ones that stand.',
  'turn.full': 'full marks',
  'turn.lost': '−{points} {dimension}',
  'turn.said': '{name} said',
  'turn.asked': 'You were asked',
  'turn.thought': 'and was thinking',
  'turn.you': 'You said',
  'turn.wrote': 'You wrote',
  'turn.called': 'What the moment called for',
  'turn.heard': 'What {name} heard',
  'turn.points': 'Points',
  'turn.nothing': 'Nothing was lost at this turn.',
  'turn.slip': 'Why it tempts, and what it does',
  'turn.better': 'Better words',
  'turn.quote': '“{words}”',
  'turn.none': 'Before you said anything',
  'turn.letter': 'words {letter}',
  'point.lost': '−{points}',
  'point.zero': '0',
  'point.floor': 'The score was at 0 already.',
  'point.source': 'Practice: {practice}.',

  again: 'Play it again from the top',
  print: 'Print one page',
} as const

export const debrief = {
  ...outcomes,
  ...titles,
  ...calls,
  ...harms,
  ...harmsToBoundaries,
  ...context,
  ...missed,
  ...endings,
  ...compensation,
  ...fair,
  ...flags,
  ...did,
  ...turnings,
  ...sheet,
  ...parts,
} as const
