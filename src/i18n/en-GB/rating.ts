/** What is asked before a debrief, and what it makes of the answers. */
import type { Dimension } from '../../scenario/vocabulary.ts'

const means = {
  'means.empathy': 'Did you hear the person out, and own what was ours to own?',
  'means.boundaries': 'Did you say plainly and kindly what could not be done?',
  'means.compensation': 'Did you offer what was fair, and no more?',
} as const satisfies Record<`means.${Dimension}`, string>

export const rating = {
  ...means,

  title: 'How do you think it went?',
  'title.of': 'How do you think it went? {title}',
  lead: '{count, plural, one {Before you see your score, guess it.} other {Before you see your scores, guess them.}} The debrief then sets both side by side. It takes {mark} to pass.',
  private: 'What you answer stays in this browser.',
  'last.words': 'What {name} said last',

  'guess.list': 'Your guess',
  'guess.how': 'Press on a line, or use the arrow keys. A line that you leave alone is no guess.',
  'guess.low': '0, none of what it called for',
  'guess.high': '100, all of it',
  'guess.none': 'No guess',
  'guess.value': '{value}',
  'guess.words':
    '{share, select, none {hardly any of it} little {less than half of it} half {about half of it} most {most of it} other {nearly all of it}}',
  'guess.spoken':
    '{value} of 100, {share, select, none {hardly any of what it called for} little {less than half of what it called for} half {about half of what it called for} most {most of what it called for} other {nearly all of what it called for}}',
  'guess.back': 'Take it back',
  'guess.back.of': 'Take it back: {dimension}',

  differently: 'What would you say differently?',
  'differently.how': 'One sentence, if you like.',

  go: 'See how it went',
  skip: 'Skip this',
} as const
