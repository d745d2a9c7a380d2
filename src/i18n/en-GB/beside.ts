/** What is said of two talks side by side. */
export const beside = {
  page: 'Side by side: {title}',
  title: '{kind, select, two {Two talks, side by side} other {Turn {n}, said differently}}',
  'title.alike': 'The same talk twice',
  alike: 'The same was said both times, from the first turn to the last.',
  first: 'First time',
  second: 'This time',

  'one.title': 'This is one talk',
  one: 'It takes two to stand side by side.',
  'none.title': 'These two talks have nothing in common',
  none: 'Two talks stand side by side where they are of one scenario, and nothing in it was changed between them.',
  'open.title': 'One of these talks is not over yet',
  open: 'They stand side by side when both are.',
  'open.on': 'Go on with it',
  'unscored.title': 'These talks cannot be compared',

  'lead.more':
    'You scored {second} this time, {by, plural, one {one point} other {# points}} more than the first time, when it was {first}.',
  'lead.less':
    'You scored {second} this time, {by, plural, one {one point} other {# points}} fewer than the first time, when it was {first}.',
  'lead.same': 'You scored {second} both times.',
  mark: '{first, select, yes {{second, select, yes {Both are a pass.} other {The first time was a pass, and this time is not.}}} other {{second, select, yes {The first time was not a pass, and this time is.} other {It takes {mark} to pass.}}}}',

  ended: 'How it ended',
  of: '{mode, select, practice {Practice} other {Assessment}}, {turns, plural, one {# turn} other {# turns}}, {date}.',
  afterwards: 'What became of it',
  last: 'What {name} said last',
  gave: 'What you gave',
  'gave.none': 'Nothing.',
  'debrief.first': 'How it went the first time',
  'debrief.second': 'How it went this time',

  scores: 'The scores',
  'scores.of': 'Score',
  overall: 'Overall',
  difference: 'Difference',
  'difference.more': '{by} more',
  'difference.less': '{by} fewer',
  'difference.same': 'The same',

  'mood.title': 'How {name} felt, both times',
  'mood.key': 'Which line is which',
  'mood.line':
    '{time, select, first {{of, select, anger {Anger, first time} other {Trust, first time}}} other {{of, select, anger {Anger, this time} other {Trust, this time}}}}',
  'mood.end':
    '{time, select, first {{of, select, anger {Anger {value}, first} other {Trust {value}, first}}} other {{of, select, anger {Anger {value}} other {Trust {value}}}}}',
  'mood.picture':
    'The first time anger went from {angerFrom} to {angerFirst}, and trust from {trustFrom} to {trustFirst}. This time anger came to {angerSecond}, and trust to {trustSecond}. The table below says the same.',
  'mood.dash': '–',
  'mood.over': 'over by then',

  'said.title': 'What was said, both times',
  'said.same': '{same, plural, one {The first turn was the same} other {The first # turns were the same}}',
  'said.turn': 'Turn {n}',
  'said.parts': 'Turn {n}, where they part',
  'said.over': 'The talk was over by then.',
  'said.silent':
    '{times, plural, one {You kept silent once before this turn.} other {You kept silent # times before this turn.}}',
  'said.after': 'Anger {anger}, trust {trust} after it.',
} as const
