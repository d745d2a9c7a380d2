/** What the drill says in German. */
import type { drill as english } from '../en-GB/drill.ts'

export const drill = {
  title: 'Fünf Minuten einzelne Momente',
  moment: 'Moment {place} von {of}: {name}, {business}',
  place: '{place} von {of}',
  leave: 'Verlassen',

  'empty.title': 'Noch keine Momente zum Üben',
  empty:
    'Einzelne Momente stammen aus Gesprächen, die Sie beendet haben. Führen Sie zuerst ein Gespräch; es dauert etwa zehn Minuten.',

  answer: 'Was das bewirkt hat',
  'answer.nothing': 'Es ging nichts verloren.',
  'answer.lost': '{points, plural, one {Es hat einen Punkt gekostet.} other {Es hat # Punkte gekostet.}}',
  'answer.then':
    '{points, plural, =0 {Im Gespräch haben Sie hier nichts verloren.} one {Im Gespräch hat Sie dieser Moment einen Punkt gekostet.} other {Im Gespräch hat Sie dieser Moment # Punkte gekostet.}}',
  next: 'Der nächste Moment',
  finish: 'Das war der letzte',
  reasons: 'Warum',

  'done.title':
    '{of, plural, one {{clean, plural, =0 {Ein Moment, und er hat Punkte gekostet} other {Ein Moment, und nichts ging verloren}}} other {# Momente, {clean, plural, =0 {und jeder hat Punkte gekostet} one {bei einem ging nichts verloren} other {bei # davon ging nichts verloren}}}}',
  'done.lead': 'Was verlangt war, und wie oft Sie es genutzt haben:',
  'done.count': '{taken} von {of}',
  'done.kept': 'Jede Antwort wird aufbewahrt und zählt für das, was als Nächstes ansteht.',
  again: 'Noch eine Runde',
  progress: 'Zu Ihrem Fortschritt',
} as const satisfies Record<keyof typeof english, string>
