/** What is proposed next, and why, in German. */
import type { practice as english } from '../en-GB/practice.ts'

export const practice = {
  title: 'Wie es weitergeht',
  none: 'Für heute nichts weiter.',

  'drill.label': 'Heute fällig, etwa fünf Minuten',
  'drill.more':
    '{count, plural, =0 {Die Momente stammen aus Gesprächen, die Sie kennen.} one {Eine weitere Handlung ist ebenfalls fällig. Die Momente stammen aus Gesprächen, die Sie kennen.} other {# weitere Handlungen sind ebenfalls fällig. Die Momente stammen aus Gesprächen, die Sie kennen.}}',
  'drill.start': 'Die Kurzübung beginnen',

  'talk.label': 'Ein Gespräch, das es verlangt',
  'talk.with':
    '{asks, plural, one {{name} gibt Ihnen eine Gelegenheit dazu: {move}.} other {{name} gibt Ihnen # Gelegenheiten dazu: {move}.}}',
  'talk.others':
    '{others, plural, one {Eine weitere fällige Handlung kommt auch vor.} other {# weitere fällige Handlungen kommen auch vor.}}',
  'talk.start': '{name} treffen',

  'missed.one': 'Sie hatten eine Gelegenheit dazu und haben sie nicht genutzt; heute ist es fällig.',
  missed:
    '{taken, plural, =0 {Sie hatten zuletzt {of} Gelegenheiten dazu und haben keine genutzt; heute ist es fällig.} one {Sie hatten zuletzt {of} Gelegenheiten dazu und haben eine genutzt; heute ist es fällig.} other {Sie hatten zuletzt {of} Gelegenheiten dazu und haben # genutzt; heute ist es fällig.}}',
  'taken.one':
    '{days, plural, =0 {Sie haben die Gelegenheit genutzt, die Sie heute hatten; es ist wieder fällig, damit es bleibt.} one {Sie haben die Gelegenheit genutzt, die Sie gestern hatten; es ist wieder fällig, damit es bleibt.} other {Sie haben die Gelegenheit genutzt, die Sie vor # Tagen hatten; es ist wieder fällig, damit es bleibt.}}',
  taken:
    '{days, plural, =0 {Sie haben alle Ihre letzten {of} Gelegenheiten genutzt, heute; es ist wieder fällig, damit es bleibt.} one {Sie haben alle Ihre letzten {of} Gelegenheiten genutzt, die letzte gestern; es ist wieder fällig, damit es bleibt.} other {Sie haben alle Ihre letzten {of} Gelegenheiten genutzt, die letzte vor # Tagen; es ist wieder fällig, damit es bleibt.}}',

  'first.label': 'Für den Anfang',
  first: 'Sie hatten noch kein Gespräch. {name} gehört hier zu den Sanfteren.',
  'new.label': 'Jemand Neues',
  new: 'Sie sind {name} noch nicht begegnet. Stufe {level} passt dazu, wie Ihre Gespräche liefen.',
  'again.label': 'Jemand, den Sie kennen',
  again: 'Auf Ihrer Stufe kennen Sie alle. Bei {name} ist es am längsten her.',

  'shift.label': 'Mehrere Menschen nacheinander',
  shift:
    '{people, plural, other {# Menschen, nacheinander: Was Sie für die einen tun, wissen später vielleicht die anderen. Schwieriger als Ihre Gespräche zuletzt ist niemand von ihnen.}}',
  'shift.start': 'Zur Schicht',

  'not-today': 'Heute nicht',
  'not-today.which': 'Heute nicht: {what}',

  due: '{more, plural, =0 {Heute fällig: {move}.} one {Heute fällig: {move}, und eine weitere.} other {Heute fällig: {move}, und # weitere.}}',
  'due.drill': 'Fünf Minuten davon',
  'due.none': 'Heute ist nichts fällig.',
  'due.anyway': 'Trotzdem fünf Minuten',
} as const satisfies Record<keyof typeof english, string>
