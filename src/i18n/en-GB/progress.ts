/** What the progress says. */
export const progress = {
  heading:
    '{talks, plural, =1 {One talk} =2 {Two talks} =3 {Three talks} =4 {Four talks} =5 {Five talks} =6 {Six talks} =7 {Seven talks} =8 {Eight talks} =9 {Nine talks} =10 {Ten talks} =11 {Eleven talks} =12 {Twelve talks} other {# talks}} finished, {people, plural, =1 {one person} =2 {two people} =3 {three people} =4 {four people} =5 {five people} =6 {six people} =7 {seven people} =8 {eight people} =9 {nine people} =10 {ten people} =11 {eleven people} =12 {twelve people} other {# people}} met',
  'heading.none': 'Nothing to compare yet',
  'lead.none':
    'When you have finished a talk, its three scores stand here, each move that a moment called for and whether you made it, and the practices that it trains.',
  choose: 'Choose someone to talk to',

  'dates.one': 'On {date}.',
  'dates.between': 'From {first} to {last}.',
  'lead.moves':
    'Of the moves that you had {fewest} chances of or more, you took “{most}” most often, {mostTaken} of {mostOf}, and “{least}” least often, {leastTaken} of {leastOf}.',
  'lead.few':
    'No two moves have had {fewest} chances yet: that is too few to say which come to you and which do not.',
  'lead.even':
    'You took all moves that you had {fewest} chances of or more about equally often: {taken} of {of} chances in all.',

  left: 'What is not counted here',
  'left.begun':
    '{count, plural, one {One talk is begun and not finished.} other {# talks are begun and not finished.}}',
  'left.unscored':
    '{count, plural, one {One finished talk has no score, because its scenario cannot be scored.} other {# finished talks have no score, because their scenarios cannot be scored.}}',
  'left.closed':
    '{count, plural, one {One record that is kept here cannot be read.} other {# records that are kept here cannot be read.}} Nothing was changed or deleted.',
  'left.history': 'See them in your history',

  'scores.title': 'Three scores, talk by talk',
  'scores.few':
    '{talks, plural, =1 {One talk is} =2 {Two talks are} =3 {Three talks are} =4 {Four talks are} =5 {Five talks are} other {# talks are}} too few for a trend, so there is no line. {talks, plural, =1 {The mark is that talk.} other {Each mark is one talk.}}',
  'scores.none':
    'Each mark is one talk, in the order in which you began them. There is no line: for that it takes {fewest} talks with one person in one mode, since talks with different people cannot be compared.',
  'scores.some':
    'Each mark is one talk, in the order in which you began them. A line stands only where {fewest} talks or more with one person, in one mode, mostly went one way, and where there are few enough to be told apart.',
  'scores.forks': 'What you said differently afterwards is not a talk of its own, and has no mark here.',
  'scores.key': 'Who is which mark',
  'key.name': '{name}: {title}',
  mode: 'Mode',
  'mode.any': 'Both',
  'mode.practice': 'Practice',
  'mode.assessment': 'Assessment',

  pass: 'pass {mark}',
  'plot.picture': 'A plot of {talks, plural, one {one talk} other {# talks}}. The table below says the same.',
  'plot.newest': 'The newest {shown} of {all} talks are drawn. The table has all of them.',
  'range.none': 'No talk has been scored for this yet.',
  'range.one': 'One talk, at {score}.',
  'range.same': 'All at {score}.',
  'range.some': 'Lowest {low}, highest {high}, last {last}.',
  'trend.rising':
    '{name}, {mode, select, practice {practice} other {assessment}}, {talks} talks: later ones mostly scored higher. The line runs from {from} to {to}.',
  'trend.falling':
    '{name}, {mode, select, practice {practice} other {assessment}}, {talks} talks: later ones mostly scored lower. The line runs from {from} to {to}.',
  'trend.unclear':
    '{name}, {mode, select, practice {practice} other {assessment}}, {talks} talks: they go up and down, with no clear direction.',
  trends: 'Where there are enough talks with one person: {count} rows',
  table: 'The same as a table',
  'table.caption': '{dimension}, talk by talk, the newest first',
  'table.date': 'Begun on',
  'table.with': 'With',
  'table.mode': 'Mode',
  'table.score': 'Score',
  'table.more': 'Show {count} more',

  'moves.title': 'Used when it was called for',
  'moves.sub':
    'One ring for each chance you had, filled when you took it; the latest stands last. Those that you took least often come first. Where a moment can be met by one move or another, either is enough, and what you did not need is no chance missed. What you answer in a drill is not counted here: it counts towards what is due.',
  'moves.small':
    'Most of these numbers are small: a move with fewer than {fewest} chances says little about you.',
  'moves.capped': 'Where there were more than {most} chances, the rings are the latest {most}.',
  'moves.count': '{taken} of {of}',
  'moves.unmet':
    '{count, plural, one {No moment has called for this one yet:} other {No moment has called for these yet:}}',
  'moves.never':
    '{count, plural, one {This one is never asked for by itself, and so has no chances:} other {These are never asked for by themselves, and so have no chances:}}',
  'moves.caption': 'Moves, by how often they were used when called for',
  'moves.move': 'Move',
  'moves.of': 'Chances',
  'moves.taken': 'Taken',
  'moves.beside': 'Said when not called for',
  'moves.beside.note': 'A move that was not called for is not always a mistake.',
  'harms.title': 'Said, and it cost points',
  'harms.one':
    '{turns, plural, one {once} other {# times}}, in {talks, plural, one {one talk} other {# talks}}; last on {date}',
  'harms.none': 'No reply of these talks did harm.',

  'practices.title': 'The practices',
  'practices.sub':
    'What the scenarios train. A talk trains several at once, so its chances can stand in more than one row.',
  'practice.met':
    '{talks, plural, =0 {Not met yet} one {Met in one talk, on {last}} other {Met in # talks, last on {last}}}',
  'practice.chances':
    'Its moves: {of, plural, one {the one chance {taken, plural, =0 {not taken} other {taken}}} other {{taken} of # chances taken}}.',
  'practice.no-chances': 'None of its moves was called for in these talks.',
  'practice.range': '{dimension}: from {low} to {high}.',
  'practice.at': '{dimension}: {score}.',
  'practice.without.none': 'Nothing was said that it warns against.',
  'practice.without':
    'In {spoiled, plural, one {one talk} other {# talks}} something was said that it warns against.',
  'practice.moves': 'Its moves, one by one',
  'practice.which': 'Its moves, one by one: {practice}',

  'guesses.title': 'Your own guess beside the score',
  'guesses.sub':
    '{talks, plural, one {You rated one talk yourself before you saw its score.} other {You rated # talks yourself before you saw their scores.}} Above the line you were kinder to yourself than the score, below it harder.',
  'guesses.few': 'That is a small number.',
  'guesses.mean': 'Your guesses were {off} points off on the whole, in either direction.',
  'guesses.line': 'as scored',
  'guesses.picture':
    'A plot of {guesses, plural, one {one guess} other {# guesses}} against the score. The table below says the same.',
  'guesses.caption': 'Guesses and scores, the newest first',
  'guesses.dimension': 'Score of',
  'guesses.guess': 'Your guess',
  'guesses.off': 'Difference',
} as const
