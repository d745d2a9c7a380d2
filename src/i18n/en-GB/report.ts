/** What the report on a proven scenario says. */
import type { StrategyName } from '../../lint/proof.ts'
import type { Severity } from '../../scenario/problem.ts'
import type { Dimension } from '../../scenario/vocabulary.ts'

const players = {
  'player.first': 'First',
  'player.last': 'Last',
  'player.longest': 'Longest',
  'player.shortest': 'Shortest',
  'player.random': 'By chance',
  'player.pushover': 'Pushover',
  'player.stonewaller': 'Stonewaller',
  'player.apologist': 'Apologist',
  'player.robot': 'Robot',
  'player.best': 'Best',
  'player.worst': 'Worst',
  'player.brief': 'Brief',
  'player.full': 'Full',
} as const satisfies Record<`player.${StrategyName}`, string>

const does = {
  'does.first': 'Says the first reply in the file.',
  'does.last': 'Says the last reply in the file.',
  'does.longest': 'Says the longest reply.',
  'does.shortest': 'Says the shortest reply.',
  'does.random': 'Says any reply, each with equal chance.',
  'does.pushover': 'Gives the most that is on offer.',
  'does.stonewaller': 'Cites rules, says no, and never gives.',
  'does.apologist': 'Says sorry wherever a reply does.',
  'does.robot': 'Makes one and the same move wherever it is there{move, select, none {.} other {: {move}.}}',
  'does.best': 'Makes no mistake.',
  'does.worst': 'Makes the worst of it.',
  'does.brief': 'Says the shortest of what loses nothing.',
  'does.full': 'Says the longest of what loses nothing.',
} as const satisfies Record<`does.${StrategyName}`, string>

const dimensions = {
  'dimension.empathy': 'Empathy',
  'dimension.boundaries': 'Boundaries',
  'dimension.compensation': 'Fair compensation',
} as const satisfies Record<`dimension.${Dimension}`, string>

const severities = {
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.hint': 'Hint',
} as const satisfies Record<`severity.${Severity}`, string>

export const report = {
  ...players,
  ...does,
  ...dimensions,
  ...severities,

  page: '{title}: what was proven',
  of: 'What was proven of {file}',
  proven:
    '{ways, select, endless {Every way through this talk was walked. There is no end to them, because it can go round,} other {Every way through this talk was walked, all {ways} of them,}} by way of {states} states, to {endings, plural, one {its one ending} other {its # endings}}. Nothing here is a sample, unless it says so.',
  'proven.score':
    'The best talk scores {max}{exact, select, yes {} other { at most}} and the worst {min}. It takes {mark} to pass.',
  'proven.none': 'No naive player gets by: each passes in at most 5 plays of 100.',
  'proven.some':
    '{count, plural, one {One naive player gets} other {# naive players get}} by, and should not: {names}.',
  'fact.ways': 'Ways',
  'fact.endless': 'without end',
  'fact.states': 'States',
  'fact.endings': 'Endings',
  'fact.problems': 'Problems',
  contents: 'On this page',
  'problems.count':
    '{problems, plural, =0 {{hints, plural, =0 {The rules find nothing to mend.} one {The rules have one hint.} other {The rules have # hints.}}} one {The rules find one thing to mend{hints, plural, =0 {} one {, and have one hint} other {, and have # hints}}.} other {The rules find # things to mend{hints, plural, =0 {} one {, and have one hint} other {, and have # hints}}.}}',

  'map.title': 'The talk, beat by beat',
  'map.lead':
    'It runs from the opening down. Each line is as wide as the share of all ways that pass along it, and the thin bright one is the best talk of all{carried, select, yes {. Talks to which something was carried over count among them} other {}}.',
  'map.box': 'Map, scrolls sideways',
  'key.title': 'How to read a beat',
  'key.figure':
    'The large figure is the best score that can still be had on arrival, by someone who made no mistake so far.',
  'key.from': '“From 26” below it: what was given or left out before may have brought that down to 26.',
  'key.tone': 'Deeper boxes have more left to win. {mark} is a pass.',
  'key.tone.dark': 'Brighter boxes have more left to win. {mark} is a pass.',
  'key.ending': 'Cut corners: an ending. A broken outline: the customer left.',
  'key.outburst': 'Dotted: the customer has had enough.',
  'key.back': 'An arrow round the side: back to an earlier beat.',
  'key.unmet': 'A dotted outline: no way comes here.',
  'key.step': '{from}–{to}',

  'scores.title': 'What can be scored',
  'scores.lead':
    'The least and the most over all ways. The overall score is the lowest of the others, and the upright line is the pass mark, {mark}.',
  'scores.bound': 'The most overall is a bound: the true figure is this or less.',
  'scores.fresh': 'Where nothing was carried over',
  'scores.carried': 'Where {carried} was carried over',
  'scores.overall': 'Overall',
  'scores.head.what': 'Score',
  'scores.head.least': 'Least',
  'scores.head.most': 'Most',
  'scores.head.range': 'Range, 0 to 100',
  'scores.ways': '{ways} ways.',
  'scores.best': 'The best talk: {overall}',
  'scores.worst': 'The worst talk: {overall}',
  'scores.no-way': 'There is none: every way ends in something that counts for nothing.',
  silence: 'Says nothing.',
  place: '{beat} · {reply}',
  'talk.turns': '{turns, plural, one {# turn} other {# turns}}',

  'players.title': 'Who gets by',
  'players.lead':
    'Naive players follow one simple taste all the way. A scenario that they pass tests something other than judgement, so each must stay at 5 plays of 100 or under. Where a taste does not decide, each reply has equal chance.',
  'players.naive': 'Naive players',
  'players.sound': 'For comparison',
  'players.head.who': 'Player',
  'players.head.mean': 'Mean score',
  'players.head.chance': 'Passes',
  'players.passes': '{plays} plays of 100',
  'players.too-often': 'Passes too often',
  'players.drawn': 'The mean is of 10,000 plays drawn by chance.',
  'players.interval': 'Drawn by chance: between {from} and {to} of 100, 19 times in 20.',

  'temper.title': 'Two ways to be good at it',
  'temper.lead':
    'Of the replies that lose nothing, one temperament says the shortest, the other the longest. Both should pass: a scenario is not to reward one manner.',
  'temper.brief': 'Of few words: {overall}',
  'temper.full': 'Of many words: {overall}',
  'temper.verdict': '{passed, select, yes {Passes.} other {Does not pass.}}',

  'moods.title': 'Moods that can arrive',
  'moods.lead':
    'The least and the most anger and trust on arrival, over all ways, from 0 to 10{silent, select, yes {. “With silences” is the anger where the timer is on and the customer may be kept waiting} other {}}.',
  'moods.head.beat': 'Beat',
  'moods.head.tone': 'What they do',
  'moods.head.anger': 'Anger',
  'moods.head.trust': 'Trust',
  'moods.head.share': 'Ways',
  'moods.head.silent': 'With silences',
  'moods.unmet': 'No way comes here.',
  'moods.note': 'the note',

  'endings.title': 'How it can end',
  'endings.lead':
    'Every ending that can be come to, with the ways that lead there and the best that can be scored there{carried, select, yes {. The ways are those to which nothing was carried over} other {}}.',
  'endings.head.ending': 'Ending',
  'endings.head.ways': 'Ways',
  'endings.head.share': 'Share',
  'endings.head.best': 'Best score',
  'endings.unmet': 'No way comes here.',

  'replies.title': 'What each reply gives away',
  'replies.lead':
    'The best overall score that could still be had before a reply, less the best after it. Where that depends on what came before, it is given from the least to the most. The overall can lose more than any one score, where what saves one costs another. Open a beat to see its replies.',
  'replies.head.reply': 'Reply',
  'replies.head.overall': 'Overall',
  'replies.head.leads': 'Leads to',
  'replies.lost': 'Point of no return: nothing after it passes.',
  'replies.harmful': 'Does harm.',
  'replies.never': 'Never there: its condition never holds.',
  'replies.unknown': 'not known',
  'replies.says': '“{words}”',
  'replies.if': 'On a condition.',
  'replies.most':
    '{most, plural, =0 {Nothing is given away here.} other {Up to # given away.}}{lost, plural, =0 {} one { One reply is a point of no return.} other { # replies are points of no return.}}',
  'replies.badly': 'From here every way ends badly.',

  'silences.title': 'What silences change',
  'silences.lead':
    'Where the timer is on, a customer who is kept waiting says so, and grows angrier. With silence walked as one more reply there are {ways, select, endless {ways without end} other {{ways} ways}} through {states} states.',
  'silences.none': 'No customer here waits in vain, or the silences were too many to walk.',
  'silences.head.without': 'Without',
  'silences.head.with': 'With silences',
  'silences.angrier': 'Beats where the customer can be angrier: {beats}.',
  'silences.everywhere':
    'At every beat the customer can be angrier; by how much stands in the table of moods.',
  'silences.calm': 'At no beat can the customer be any angrier.',
  'silences.new': 'Only by silences: {beats}.',
  'silences.caption': 'Scores, least to most',

  'problems.title': 'Problems',
  'problems.none': 'None. Every rule holds on every way.',
  'problems.lead': 'As they stand in {file}.',
  'problem.place': 'Line {line}, column {column}',
  'problem.code': '{severity}: {code}',
  foot: 'Made by Even Keel. Everything on this page follows from the file alone: proven again, it comes out the same.',
} as const
