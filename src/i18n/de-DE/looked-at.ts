/** What stands in German where a score would, until its talk was looked at. */
import type { lookedAt as english } from '../en-GB/looked-at.ts'

export const lookedAt = {
  'not-yet': 'Noch nicht angesehen',
  look: 'Ansehen, wie es lief',
  'look.which': 'Ansehen, wie es lief: {title}, {date}',

  finished: 'Beendet',
  'finished.not-yet':
    '{talks, plural, one {Ein Gespräch noch nicht angesehen} other {# Gespräche noch nicht angesehen}}',
  'finished.title': 'Ansehen, wie es lief: {title}',

  'left.not-yet':
    '{talks, plural, one {Ein beendetes Gespräch haben Sie noch nicht angesehen.} other {# beendete Gespräche haben Sie noch nicht angesehen.}}',
  'left.look': '{talks, plural, one {Ansehen, wie es lief} other {Ansehen, wie das neueste davon lief}}',

  'beside.title': 'Eines dieser Gespräche haben Sie noch nicht angesehen',
  beside:
    'Die Werte stehen nebeneinander, sobald Sie gesagt haben, wie es Ihrer Meinung nach lief, oder das übersprungen haben.',
} as const satisfies Record<keyof typeof english, string>
