/** What the history says in German. */
import type { history as english } from '../en-GB/history.ts'

export const history = {
  heading:
    '{talks, plural, one {Ein Gespräch} other {# Gespräche}} mit {people, plural, one {einer Person} other {# Menschen}}',
  'heading.none': 'Sie sind noch niemandem begegnet',
  lead: 'Alle Gespräche, die dieser Browser aufbewahrt, das neueste zuerst. Öffnen Sie jedes davon wieder: Ein beendetes zeigt, wie es lief, ein begonnenes geht weiter.',
  'lead.none':
    'Jedes Gespräch wird hier in diesem Browser aufbewahrt: wie es Schritt für Schritt lief, und was Sie begonnen und nicht beendet haben.',
  choose: 'Jemanden für ein Gespräch wählen',

  people: 'Wem Sie begegnet sind',
  'person.met': '{talks, plural, one {Ein Gespräch} other {# Gespräche}}. Beim letzten Mal: {mood}',
  'person.not-met': 'Noch nicht begegnet',

  'filter.label': 'Nur einige zeigen',
  with: 'Mit',
  'with.any': 'Allen',
  mode: 'Modus',
  'mode.any': 'Beide',
  'mode.practice': 'Übung',
  'mode.assessment': 'Prüfung',

  talks: 'Gespräche',
  date: 'Begonnen am',
  ended: 'Wie es endete',
  overall: 'Gesamt',
  about: '{date}, {mode, select, practice {Übung} other {Prüfung}}',
  begun: 'Nicht beendet: {turns, plural, =0 {noch nichts gesagt} one {ein Schritt} other {# Schritte}}',
  'grade.words': '{overall}, {passed, select, yes {bestanden} other {nicht bestanden}}',
  'grade.none': 'Dieses Szenario lässt sich nicht bewerten',
  'grade.passed': '{passed, select, yes {bestanden} other {nicht bestanden}}',
  'score.none': 'nicht bewertet',
  'score.dash': '–',
  'open.finished': ', {date}: wie es lief',
  'open.begun': ', {date}: weiter',

  'closed.one': 'Lässt sich hier nicht öffnen. {why}',
  'closed.kept': 'Nichts darin wurde geändert oder gelöscht.',
  'closed.nameless': 'Ein Gespräch ohne Namen',

  shown: '{shown} von {all, plural, one {# Gespräch} other {# Gesprächen}} gezeigt.',
  'none.such': 'Ein solches Gespräch gibt es nicht.',
  more: '{count} weitere zeigen',
} as const satisfies Record<keyof typeof english, string>
