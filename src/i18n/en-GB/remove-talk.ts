/** What is said of deleting one talk. */
export const removeTalk = {
  remove: 'Delete',
  'remove.which': 'Delete: {title}, {date}',
  'remove.undated': 'Delete: {title}',

  'ask.title': 'Delete this talk?',
  'ask.begun': 'Begun on {date}',
  'ask.goes': 'This goes, and cannot be brought back:',
  'ask.talk': 'The talk, with every reply',
  'ask.thoughts': 'What you thought of it',
  'ask.drills': 'Your drills of its moments',
  'ask.forks':
    '{forks, plural, one {The talk in which you said a turn of it differently stays.} other {The # talks in which you said a turn of it differently stay.}}',
  'ask.yes': 'Delete this talk',
  'ask.no': 'Keep it',

  done: 'The talk is deleted.',
  failed: 'This browser would not delete the talk. It is still here.',
} as const
