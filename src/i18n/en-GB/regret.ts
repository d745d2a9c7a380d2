/** What a reply gave away of what was still possible, in plain words; and what is told of a talk that gave nothing away. */
export const regret = {
  title: 'What was still possible',
  overall:
    'Before {kind, select, note {this note} other {this reply}} an overall score of {before} was still possible. After it, {after}.',
  'overall.bound':
    'Before {kind, select, note {this note} other {this reply}} an overall score of {before} may still have been possible. After it, {after} at most.',
  kept: 'The best overall score that was still possible stayed at {before}.',
  part: '{dimension}: {before} before it, {after} after it.',
  quiet: 'It lost no points of its own. It closed the better ways on.',
  'silence.first':
    'You let a silence pass before it. That alone took the overall score still possible from {before} to {after}.',
  'silence.last':
    'Then you let a silence pass. That took the overall score still possible from {before} to {after}.',
  turning:
    'An overall score of {before} was still possible before it, and {after} after it{most, select, yes {: no other reply gave away as much} other {}}.',

  worked:
    '{count, plural, =0 {Nothing was lost} one {One reply did most of the work} =2 {Two replies did most of the work} other {Three replies did most of the work}}',
  weighed:
    '{count, plural, one {One turn weighed most} =2 {Two turns weighed most} other {Three turns weighed most}}',
  flawless: 'Nothing was lost in this talk, so there is nothing to mend in it.',
  next: 'One thing to try next',
  'next.assessment': 'Take the same talk as an assessment: no notes as you go, and no reply taken back.',
  'next.timer':
    'Turn the silence timer on in the settings. {name} does not wait for ever, and choosing in time is another skill.',
  'next.level': 'Someone who asks more of you: “{title}”, level {level} of 5.',
  'next.other':
    'Play it again and pick other replies. More than one way works with {name}, and it helps to know a second.',
} as const
