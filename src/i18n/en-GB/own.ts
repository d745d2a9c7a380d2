/** What a debrief says of your own view of the talk, and of taking it along. */
export const own = {
  'eye.title': 'Your guess, beside the record',
  'eye.guess': '{dimension}: you guessed {guess}.',
  'eye.right': 'About right: the score is {score}.',
  'eye.kind': '{off, plural, one {One point} other {# points}} too kind to yourself: the score is {score}.',
  'eye.hard': '{off, plural, one {One point} other {# points}} too hard on yourself: the score is {score}.',
  'eye.mark': 'Your guess',
  differently: 'What you would say differently',
  'differently.said': '“{words}”',

  'sheet.guess': 'Guess {guess}',
  'sheet.differently': 'What you would say differently:',
  'played-by': 'Played by {name}.',

  'take.title': 'Take it with you',
  'take.means':
    'A file holds the whole talk, what you guessed, and the scenario. Whoever you give it to can open it in this same page, under “Open a talk from a file” in the history.',
  'take.name': 'Your name',
  'take.name.means':
    'Only if you want it on the paper and in the file. It is kept nowhere else, and is forgotten when you leave this page.',
  'take.save': 'Save as a file',
  'take.saved': 'The file was handed to your browser to save: {file}',
} as const
