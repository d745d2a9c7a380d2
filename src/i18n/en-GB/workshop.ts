/** What the page says to whoever edits a scenario beside it; only the development server shows it. */
export const workshop = {
  panel: 'What is found in {file}',
  problems:
    '{count, plural, =0 {Nothing wrong} one {# {worst, select, error {error} warning {warning} other {hint}}} other {# problems}}',
  mended: 'Nothing is wrong in {file} now.',
  unplayable: '{file} cannot be played yet. The page goes on with its last version that could.',
  list: 'Problems, the worst first',
  place: '{line}:{column}',
  'place.words': 'Line {line}, column {column}',
  error: 'Error',
  warning: 'Warning',
  hint: 'Hint',
  others: 'Also with problems: {files}.',
  key: 'W',

  'moods.at': 'Moods that arrive at “{beat}”',
  'moods.none': 'In the file as it is, no talk comes to “{beat}”.',
  'moods.anger': 'Anger',
  'moods.trust': 'Trust',
  'moods.lie':
    '{only, select, yes {Always {least}} other {{least} to {most}}}, {lies, select, only {and so it is now} least {now {now}, the least} most {now {now}, the most} between {now {now}} other {now {now}, which no talk brings}}',

  older: 'This talk goes on as the file was when it began.',
  again: 'Begin anew with the file as it is',
} as const
