/** What is said of the sounds: captions for whoever does not hear them, and how their making went. */

/** In brackets, as captions of sounds are. */
export const captions = {
  ring: '(The phone rings.)',
  'pick-up': '(The phone is picked up.)',
  'hang-up': '(The phone is put down.)',
  typing: '(The tapping of keys.)',
  message: '(A message arrives.)',
  bell: '(The shop bell rings.)',
  worse: '(Two falling notes: a turn for the worse.)',
  better: '(Two rising notes: a turn for the better.)',
} as const

export const making = {
  made: '{count, plural, one {# sound was} other {# sounds were}} made in {folder}, each as webm and as m4a.',
  'no-ffmpeg':
    'The sounds are encoded by ffmpeg, and there is no ffmpeg on this machine. Nothing was changed. Install it, and run this again.',
  refused: 'ffmpeg could not write {file}: {why}',
} as const
