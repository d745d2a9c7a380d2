/** What is said of a turn that is said differently: where it is offered, while it is played, and where it is kept. */
export const fork = {
  say: '{kind, select, note {Write turn {n} differently} other {Say turn {n} differently}}',
  again: 'Say turn {n} differently once more',

  'no-turn.title': 'This talk has no turn {n}',
  'no-turn': 'It has {turns, plural, =0 {no turns} one {one turn} other {# turns}}.',
  unfinished: 'A turn can be said differently once the talk is over.',

  'talk.note': 'Turn {n}, said differently.',
  'talk.before':
    '{kind, select, begin {It begins where the first talk began.} other {What was said before stands above.}}',
  'talk.back': 'Back to the debrief',

  'tree.title': 'Said differently',
  'tree.lead':
    '{mode, select, assessment {The assessment stays as it was, with its score. What was said differently is practice.} other {The talk stays as it was, with its score. What was said differently stands beside it.}}',
  'tree.whole': 'The whole talk, as it was held',
  'tree.gone': 'The talk that it comes from cannot be opened here.',
  'tree.turn': 'Turn {n}',
  'tree.unsaid': 'Nothing said yet',
  'tree.begun': 'Not finished.',
  'tree.here': 'This debrief',
  'tree.closed': 'Cannot be opened here: {why}',
  'tree.scores': '{scores}. {overall}',
  score: '{dimension} {score}',
  'score.more': '{before}, {score}',
  overall: 'Overall {score}, {passed, select, yes {passed} other {not passed}}.',
  unscored: 'This scenario cannot be scored.',
  open: '{kind, select, begun {Go on with it} other {How it went}}',
  'open.which': '{open}: turn {n} said differently, {date}',
  'open.whole': '{open}: the whole talk, {date}',
  beside: 'Beside the talk it came from',
  'beside.which': 'Beside the talk it came from: turn {n} said differently, {date}',

  'history.turn': 'Turn {n}, said differently',
  'history.orphan': 'Turn {n}, said differently; the talk that it comes from cannot be opened here',
} as const
