/** What stands where a score would, until its talk was looked at. */
export const lookedAt = {
  'not-yet': 'Not looked at yet',
  look: 'See how it went',
  'look.which': 'See how it went: {title}, {date}',

  finished: 'Finished',
  'finished.not-yet': '{talks, plural, one {One talk not looked at yet} other {# talks not looked at yet}}',
  'finished.title': 'See how it went: {title}',

  'left.not-yet':
    '{talks, plural, one {One finished talk was not looked at yet.} other {# finished talks were not looked at yet.}}',
  'left.look': '{talks, plural, one {See how it went} other {See how the newest of them went}}',

  'beside.title': 'One of these talks was not looked at yet',
  beside: 'Their scores stand side by side once you have said how you think it went, or skipped that.',
} as const
