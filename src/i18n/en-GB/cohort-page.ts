/** What the page for trainers says beside the figures. */
export const cohortPage = {
  title: 'A group',
  lead: 'How a group did: the way they went through each scenario, what they chose, and who needs help with what.',
  private:
    'The files are read here, in this browser. Nothing of them is sent anywhere, and nothing is kept when you leave this page.',
  sources:
    'Talks that learners saved, files with one attempt a line, Moodle’s report of interactions (CSV), or an export of xAPI statements.',
  choose: 'Choose files',
  drop: 'or drop them anywhere on this page',
  reading: 'Reading. {percent}% so far.',
  'refused.none': 'No attempt was found in what you chose.',
  'refused.unreadable':
    'The files could not be read. If they have changed since you chose them, choose them again.',
  another: 'Read other files',
  read: '{count, plural, one {One attempt} other {# attempts}} read',
  'left.title': '{count, plural, one {One of them is in no figure} other {# of them are in no figure}}',
  'faults.title':
    '{count, plural, one {One part of the files could not be read} other {# parts of the files could not be read}}',
  fault: '{file}, line {line}: no attempt can be read here, or it is damaged.',
  'faults.more': '{count, plural, one {and one more} other {and # more}}',

  'way.title': 'The way through',
  'way.lead': 'The more people went a way, the wider it is. Each box says how many came to it.',
  'way.picture': 'A map of the way that people went through “{title}”. The tables below say the same.',
  'way.region': 'The map of “{title}”, to be moved sideways',
  'box.people': '{people, plural, =0 {nobody} one {one person} other {# people}}',
  'box.share': '{people, plural, one {one person} other {# people}}, {percent}%',
  'way.one': 'From {from} to {to}: {people, plural, =0 {nobody} one {one person} other {# people}}',
  'beats.table': 'Each moment as a table',
  'passes.table': 'Each way between two moments as a table',
  beat: 'Moment',
  says: 'They say',
  came: 'People',
  visits: 'Times',
  time: 'Time a turn',
  silences: 'Silences',
  from: 'From',
  to: 'To',
  ending: 'Ending',
  end: 'ending',

  'replies.title': 'Each reply',
  'replies.lead':
    'How many chose it, of those who were offered it; and how choosing it goes with the score without that turn, from {enough} people up, with its 95% interval. Above 0: those who chose it did better in the rest of the talk. It does not say that the reply made it so.',
  'replies.count': '{count, plural, one {One reply} other {# replies}}',
  'replies.idle': '{count, plural, =0 {} one {; nobody chose one of them} other {; nobody chose # of them}}',
  reply: 'Reply',
  chosen: 'Chosen',
  goes: 'Goes with the rest',

  'help.title': 'Who needs help with what',
  'help.lead':
    'From the latest attempt of each person at each scenario; in the order of names. Nobody is ranked.',
  'help.none': 'Nobody came out below {mark} in anything.',
  'help.nobody': 'The files do not say whose the attempts are, so nobody can be named.',
  'help.more': 'Show {count} more',

  'reliability.title': 'Reliability',
  'reliability.lead':
    'How far the scores of these scenarios agree about the same people (Cronbach’s alpha). It does not say that a score is right, nor that a person would get it again.',
  'reliability.of': '{mode, select, practice {Practice} other {Assessment}}: {titles}',

  'correct.title': 'Correct a score',
  'correct.lead':
    'A correction is kept beside the score that the rules gave, with your reason, never over it. The figures above stay as they are. Save your corrections before you leave: this page keeps nothing.',
  'correct.find': 'A part of the person’s name',
  'correct.search': 'Find their talks',
  'correct.nobody': 'Nobody here is called that.',
  'correct.talk':
    '{name}, {title}, {date}, {mode, select, practice {practice} other {assessment}}: overall {overall}',
  'correct.which': 'Which talk',
  'correct.mark': 'Which score',
  'correct.now': '{mark}, now {points}',
  'correct.to': 'What it becomes, 0 to 100',
  'correct.because': 'Why',
  'correct.by': 'Who corrects it',
  'correct.add': 'Note the correction',
  'correct.list': 'Corrections',
  'correct.line': '{name}, {title}, {mark}: from {from} to {to}, by {by}. {because}',
  'correct.strangers':
    '{count, plural, =0 {} one {One correction in the files speaks of an attempt that is not among these, or of another score of it.} other {# corrections in the files speak of attempts that are not among these, or of other scores of them.}}',
  'correct.save': 'Save the corrections',
  'correct.gradebook': 'Save “{title}” for Moodle’s gradebook',
  feedback: '{mark} corrected from {from} to {to} by {by}: {because}',
  meaning: 'What each figure means, and what it does not, stands in docs/courses.md of Even Keel.',
  link: 'For trainers: how a group did',
} as const
