/** What `cohort` says in the terminal beside the figures. */
export const cohortCommand = {
  what: 'Say where the attempts are: files or folders, an export of xAPI statements, Moodle’s report of interactions, or “-”.',
  'what-help': 'For example: even-keel cohort report.csv --programme scenarios/programme.yaml',
  nothing: 'No attempt was found in what was read.',
  'nothing-help':
    'Attempts are what “play --json” prints, what the page saves, or what a package wrote to an LMS.',
  read: '{count, plural, one {One attempt} other {# attempts}} read{left, plural, =0 {.} one {; one of them is in no figure:} other {; # of them are in no figure:}}',
  faults:
    '{count, plural, one {One part of what was read is no attempt, or is damaged.} other {# parts of what was read are no attempts, or are damaged.}}',

  way: 'The way through',
  'column.beat': 'beat',
  'column.came': 'people',
  'column.visits': 'visits',
  'column.time': 'time a turn',
  'column.silences': 'silences',
  'column.way': 'from → to',
  'column.ending': 'ending',
  'column.reply': 'reply',
  'column.chosen': 'chosen',
  'column.share': '%',
  'column.goes': 'goes with the rest of the score',
  replies:
    'Replies: how many chose one, of those who were offered it, and how that goes with the score without that turn',
  help: 'Who needs help with what',
  'help.none': 'Nobody came out below {mark} in anything.',
  'help.nobody': 'No attempt says whose it is, so nobody can be named.',
  'help.latest': 'From the latest attempt of each person at each scenario, in the order of names.',
  reliability: 'Reliability',
  'reliability.of': '{mode}: how well {scenarios} agree about the same people',
  corrections: 'Corrected scores',
  'correction.line': '{who}, {scenario}, {mark}: {from} → {to}, by {by}: {because}',
  'correction.other':
    'Correction {line} speaks of an attempt that is not among these, or of another score of it; it changes nothing.',
  'correction.faulty': 'Line {line} cannot be read.',

  'as-unknown': 'There is no output as “{form}”.',
  'as-are': 'It can be: {forms}.',
  'out-needed': 'Say with --out which folder to write to.',
  written: '{path}: {count, plural, one {one row} other {# rows}}',
  'correct-one': 'Say which score is corrected: one of --overall, --empathy, --boundaries, --compensation.',
  'correct-points': '“{option}” takes a whole number from 0 to 100, not “{text}”.',
  'correct-because': 'A correction needs its reason (--because) and who made it (--by).',
  'correct-file':
    'Say with --corrections which file it goes to. It is added to its end; nothing in it is changed.',
  'correct-none': 'There is no finished attempt “{attempt}” in what was read.',
  'correct-near': 'Did you mean “{nearest}”?',
  'correct-unclaimed': 'The scenario “{scenario}” does not claim {mark}.',
  'correct-done':
    '{who}, {scenario}, {mark}: {from} → {to}. It was added to {path}; the attempt itself was not changed.',
  'corrections-needed': 'Say with --corrections where the corrections are.',
  'nobody-corrected': 'Nobody whose score was corrected is among these attempts by name.',
  'platform-needed':
    'The learners are accounts of a platform: say with --platform the address that it gives as their home page.',
  unnamed: 'someone whom no file names',
  feedback: '{mark} corrected from {from} to {to} by {by}: {because}',
  'feedback.overall': 'Overall {overall}.',
} as const
