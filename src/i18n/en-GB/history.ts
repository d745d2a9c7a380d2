/** What the history says. */
export const history = {
  heading:
    '{talks, plural, one {One talk} other {# talks}} with {people, plural, one {one person} other {# people}}',
  'heading.none': 'You have met no one yet',
  lead: 'Every talk that this browser keeps, newest first. Open any of them again: a finished one shows how it went, one that was begun goes on.',
  'lead.none':
    'Each talk is kept here in this browser: how it went, turn by turn, and what you began and did not finish.',
  choose: 'Choose someone to talk to',

  people: 'Who you have met',
  'person.met': '{talks, plural, one {One talk} other {# talks}}. Last time: {mood}',
  'person.not-met': 'Not met yet',

  'filter.label': 'Show only some',
  with: 'With',
  'with.any': 'Everyone',
  mode: 'Mode',
  'mode.any': 'Both',
  'mode.practice': 'Practice',
  'mode.assessment': 'Assessment',

  talks: 'Talks',
  date: 'Begun on',
  ended: 'How it ended',
  overall: 'Overall',
  about: '{date}, {mode, select, practice {practice} other {assessment}}',
  begun: 'Not finished: {turns, plural, =0 {nothing said yet} one {# turn in} other {# turns in}}',
  'grade.words': '{overall}, {passed, select, yes {passed} other {not passed}}',
  'grade.none': 'This scenario cannot be scored',
  'grade.passed': '{passed, select, yes {passed} other {not passed}}',
  'score.none': 'not scored',
  'score.dash': '–',
  'open.finished': ', {date}: how it went',
  'open.begun': ', {date}: go on',

  'closed.one': 'Cannot be opened here: {why}',
  'closed.kept': 'Nothing in it was changed or deleted.',
  'closed.nameless': 'A talk without a name',

  shown: '{shown} of {all, plural, one {# talk} other {# talks}} shown.',
  'none.such': 'There is no such talk.',
  more: 'Show {count} more',
} as const
