/** What the settings say. */
export const settings = {
  title: 'Settings',
  lead: 'Each change acts at once.',
  kept: 'Kept in this browser.',
  'kept.not': 'This browser keeps nothing: it holds until you close this tab.',

  sound: 'Sound',
  'sound.on': 'Play sound',
  'sound.means': 'The room, the ring, typing, and a cue when the mood turns. What matters is also written.',

  looks: 'How it looks',
  theme: 'Theme',
  'theme.means': 'Light is dark words on a pale page; dark is pale words on a dark one.',
  'theme.system': 'As this device is set',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  motion: 'Motion',
  'motion.means': 'Breath, water, and the change of a face. Reduced, nothing moves.',
  'motion.system': 'As this device is set',
  'motion.full': 'Full',
  'motion.reduced': 'Reduced',

  words: 'Words',
  pace: 'The pace of a line',
  'pace.means': 'How fast the customer’s words arrive. Any key shows the rest at once.',
  'pace.still': 'With motion reduced, lines are there at once, whatever is chosen here.',
  'pace.whole': 'At once',
  'pace.quick': 'Quick',
  'pace.speaking': 'As one speaks',
  'pace.slow': 'Slow',

  silence: 'Silence',
  timer: 'How long the customer waits for your reply',
  'timer.means':
    'Off, the customer waits as long as you like. On, it is the time that the scenario gives, or more: a customer who waits too long speaks up and gets angrier. Off is no disadvantage: no score asks how fast you were.',
  'timer.0': 'Off',
  'timer.1': 'The scenario’s time',
  'timer.2': 'Twice that',
  'timer.5': 'Five times that',

  voice: 'Voices',
  'voice.which': 'Hearing the customer’s lines',
  'voice.means':
    'Whether you hear the customer’s lines. Few scenarios have recordings. They belong to the sound: with sound off, none is played. The words are always there as well.',
  'voice.off': 'Off',
  'voice.recordings': 'Recordings, where there are any',
  'voice.device': 'A voice of this device, where there is no recording',
  'voice.none': 'This device has no voices of its own to read lines aloud.',
  'voice.hear': 'Hear it',
  'voice.sample': 'I have been waiting for a week, and nobody has called me back.',

  keys: 'Single keys',
  'keys.on': 'Let one key do one thing',
  'keys.means': 'Turn this off if you dictate, or if keys are pressed by accident.',
  'keys.list': 'The keys',
  'keys.replies': '1–4',
  'keys.replies.do': 'Give that reply',
  'keys.record': 'R',
  'keys.record.do': 'Open or close the record and policies',
  'keys.sound': 'M',
  'keys.sound.do': 'Sound on or off',
  'keys.pause': 'P',
  'keys.pause.do': 'Pause',

  language: 'Language',
  'language.page': 'The language of the page',
  'language.means':
    'A change loads the page again. A scenario that has no translation stays in its own language.',
  'language.later': 'Kept. The page speaks it the next time your course opens it.',
  'language.not': 'This browser keeps nothing, so the language could not be changed.',

  'verify.link': 'Check a certificate',
} as const
