/** What the drill says. */
export const drill = {
  title: 'Five minutes of single moments',
  moment: 'Moment {place} of {of}: {name}, {business}',
  place: '{place} of {of}',
  leave: 'Leave',

  'empty.title': 'No moments to practise yet',
  empty:
    'Single moments come from talks that you have finished. Have one talk first; it takes about ten minutes.',

  answer: 'What that did',
  'answer.nothing': 'Nothing was lost.',
  'answer.lost': '{points, plural, one {It cost one point.} other {It cost # points.}}',
  'answer.then':
    '{points, plural, =0 {In the talk you lost nothing here.} one {In the talk this moment cost you one point.} other {In the talk this moment cost you # points.}}',
  next: 'The next moment',
  finish: 'That was the last one',
  reasons: 'Why',

  'done.title':
    '{of, plural, one {{clean, plural, =0 {One moment, and it cost points} other {One moment, and nothing lost}}} other {# moments, {clean, plural, =0 {each of which cost points} one {one of them with nothing lost} other {# of them with nothing lost}}}}',
  'done.lead': 'What was asked for, and how often you used it:',
  'done.count': '{taken} of {of}',
  'done.kept': 'Each answer is kept, and counts towards what is due next.',
  again: 'Another round',
  progress: 'To your progress',
} as const
