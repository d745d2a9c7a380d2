/** What is said in German of a turn that is said differently. */
import type { fork as english } from '../en-GB/fork.ts'

export const fork = {
  say: '{kind, select, note {Schritt {n} anders schreiben} other {Schritt {n} anders sagen}}',
  again: 'Schritt {n} noch einmal anders sagen',

  'no-turn.title': 'Einen Schritt {n} hat dieses Gespräch nicht',
  'no-turn': 'Es hat {turns, plural, =0 {keine Schritte} one {einen Schritt} other {# Schritte}}.',
  unfinished: 'Ein Schritt lässt sich anders sagen, sobald das Gespräch zu Ende ist.',

  'talk.note': 'Schritt {n}, anders gesagt.',
  'talk.before':
    '{kind, select, begin {Es beginnt, wo das erste Gespräch begann.} other {Was vorher gesagt wurde, steht darüber.}}',
  'talk.back': 'Zurück zur Nachbesprechung',

  'tree.title': 'Anders gesagt',
  'tree.lead':
    '{mode, select, assessment {Die Prüfung bleibt, wie sie war, mit ihrem Ergebnis. Was anders gesagt wurde, ist Übung.} other {Das Gespräch bleibt, wie es war, mit seinem Ergebnis. Was anders gesagt wurde, steht daneben.}}',
  'tree.whole': 'Das ganze Gespräch, wie es geführt wurde',
  'tree.gone': 'Das Gespräch, aus dem es stammt, lässt sich hier nicht öffnen.',
  'tree.turn': 'Schritt {n}',
  'tree.unsaid': 'Noch nichts gesagt',
  'tree.begun': 'Nicht beendet.',
  'tree.here': 'Diese Nachbesprechung',
  'tree.closed': 'Lässt sich hier nicht öffnen. {why}',
  'tree.scores': '{scores}. {overall}',
  score: '{dimension} {score}',
  'score.more': '{before}, {score}',
  overall: 'Gesamt {score}, {passed, select, yes {bestanden} other {nicht bestanden}}.',
  unscored: 'Dieses Szenario lässt sich nicht bewerten.',
  open: '{kind, select, begun {Das Gespräch fortsetzen} other {Wie es lief}}',
  'open.which': '{open}: Schritt {n}, anders gesagt, {date}',
  'open.whole': '{open}: das ganze Gespräch, {date}',
  beside: 'Neben dem Gespräch, aus dem es stammt',
  'beside.which': 'Neben dem Gespräch, aus dem es stammt: Schritt {n}, anders gesagt, {date}',

  'history.turn': 'Schritt {n}, anders gesagt',
  'history.orphan':
    'Schritt {n}, anders gesagt; das Gespräch, aus dem es stammt, lässt sich hier nicht öffnen',
} as const satisfies Record<keyof typeof english, string>
