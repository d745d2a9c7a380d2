/** What the screen of the debrief says around its findings. */
import type { Fault, Outcome } from '../../scenario/vocabulary.ts'

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
  ...fair,
  ...turnings,
  ...sheet,
  ...parts,
} as const
