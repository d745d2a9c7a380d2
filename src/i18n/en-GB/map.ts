/** What stands on the map of a scenario. */
import type { Outcome, Tone } from '../../scenario/vocabulary.ts'

const tones = {
  'tone.asking': 'asking',
  'tone.frustrated': 'frustrated',
  'tone.venting': 'venting',
  'tone.demanding': 'demanding',
  'tone.abusive': 'abusive',
  'tone.threatening': 'threatening',
  'tone.settling': 'settling',
} as const satisfies Record<`tone.${Tone}`, string>

const outcomes = {
  'ends.resolved': 'settled',
  'ends.partly': 'settled in part',
  'ends.escalated': 'handed over',
  'ends.ended-by-you': 'ended by you',
  'ends.customer-left': 'the customer left',
} as const satisfies Record<`ends.${Outcome}`, string>

export const map = {
  ...tones,
  ...outcomes,
  title: 'Map of “{title}”',
  about:
    '{moments, plural, one {# moment} other {# moments}} and {endings, plural, one {# ending} other {# endings}}, from the opening down.',
  range: '{from}–{to}',
  anger: 'anger {range}',
  share: '{share} of ways',
  percent: '{percent}%',
  'percent.little': 'under 1%',
  'percent.nearly': 'over 99%',
  'best.from': 'from {min}',
  best: 'best score {range}',
  unmet: 'no way comes here',
  note: 'one last turn after every ending',
  beat: '{beat}: “{says}”',
  way: 'From {from} to {to}{share, select, none {} other {, {share}}}{replies, select, none {} other {: {replies}}}',
  outburst: 'From {from} to {to}: the customer has had enough',
  line: '“{words}”',
  start: 'start',
} as const
