/** What is proposed next, and why. */
export const practice = {
  title: 'What next',
  none: 'Nothing more for today.',

  'drill.label': 'Due today, about five minutes',
  'drill.more':
    '{count, plural, =0 {The moments are from talks that you know.} one {One other move is due as well. The moments are from talks that you know.} other {# other moves are due as well. The moments are from talks that you know.}}',
  'drill.start': 'Start the drill',

  'talk.label': 'A talk that asks for it',
  'talk.with':
    '{asks, plural, one {{name} gives you one chance for this: {move}.} other {{name} gives you # chances for this: {move}.}}',
  'talk.others':
    '{others, plural, one {One other move that is due comes up as well.} other {# other moves that are due come up as well.}}',
  'talk.start': 'Meet {name}',

  'missed.one': 'You had one chance to use it and did not take it; it is due today.',
  missed:
    '{taken, plural, =0 {You had {of} chances to use it lately and took none; it is due today.} one {You had {of} chances to use it lately and took one; it is due today.} other {You had {of} chances to use it lately and took #; it is due today.}}',
  'taken.one':
    '{days, plural, =0 {You took the chance that you had today; it is due again, so that it lasts.} one {You took the chance that you had yesterday; it is due again, so that it lasts.} other {You took the chance that you had # days ago; it is due again, so that it lasts.}}',
  taken:
    '{days, plural, =0 {You took all of your last {of} chances, today; it is due again, so that it lasts.} one {You took all of your last {of} chances, the last of them yesterday; it is due again, so that it lasts.} other {You took all of your last {of} chances, the last of them # days ago; it is due again, so that it lasts.}}',

  'first.label': 'To begin with',
  first: 'You have not had a talk yet. {name} is one of the gentler people here.',
  'new.label': 'Someone new',
  new: 'You have not met {name} yet. Level {level} suits how your talks have gone.',
  'again.label': 'Someone you know',
  again: 'You have met everyone at your level. With {name} it is longest ago.',

  'shift.label': 'Several people in a row',
  shift:
    '{people, plural, other {# people, one after another: what you do for one of them, a later one may know. None of them is harder than your talks have been lately.}}',
  'shift.start': 'To the shift',

  'not-today': 'Not today',
  'not-today.which': 'Not today: {what}',

  due: '{more, plural, =0 {Due today: {move}.} one {Due today: {move}, and one more.} other {Due today: {move}, and # more.}}',
  'due.drill': 'Five minutes of it',
  'due.none': 'Nothing is due today.',
  'due.anyway': 'Five minutes all the same',
} as const
