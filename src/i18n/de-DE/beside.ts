/** What is said in German of two talks side by side. */
import type { beside as english } from '../en-GB/beside.ts'

export const beside = {
  page: 'Nebeneinander: {title}',
  title: '{kind, select, two {Zwei Gespräche nebeneinander} other {Schritt {n}, anders gesagt}}',
  'title.alike': 'Zweimal dasselbe Gespräch',
  alike: 'Beide Male wurde dasselbe gesagt, vom ersten Schritt bis zum letzten.',
  first: 'Beim ersten Mal',
  second: 'Diesmal',

  'one.title': 'Das ist nur ein Gespräch',
  one: 'Nebeneinander stehen können erst zwei.',
  'none.title': 'Diese beiden Gespräche haben nichts gemeinsam',
  none: 'Zwei Gespräche stehen nebeneinander, wenn sie auf demselben Szenario beruhen und sich darin dazwischen nichts geändert hat.',
  'open.title': 'Eines dieser Gespräche ist noch nicht zu Ende',
  open: 'Sie stehen nebeneinander, wenn beide es sind.',
  'open.on': 'Das Gespräch fortsetzen',
  'unscored.title': 'Diese Gespräche lassen sich nicht vergleichen',

  'lead.more':
    'Diesmal haben Sie {second} erreicht, {by, plural, one {einen Punkt} other {# Punkte}} mehr als beim ersten Mal, als es {first} waren.',
  'lead.less':
    'Diesmal haben Sie {second} erreicht, {by, plural, one {einen Punkt} other {# Punkte}} weniger als beim ersten Mal, als es {first} waren.',
  'lead.same': 'Sie haben beide Male {second} erreicht.',
  mark: '{first, select, yes {{second, select, yes {Bestanden ist beides.} other {Beim ersten Mal war es bestanden, diesmal nicht.}}} other {{second, select, yes {Beim ersten Mal war es nicht bestanden, diesmal schon.} other {Zum Bestehen braucht es {mark}.}}}}',

  ended: 'Wie es endete',
  of: '{mode, select, practice {Übung} other {Prüfung}}, {turns, plural, one {ein Schritt} other {# Schritte}}, {date}.',
  afterwards: 'Was daraus wurde',
  last: 'Was {name} zuletzt sagte',
  gave: 'Was Sie gaben',
  'gave.none': 'Nichts.',
  'debrief.first': 'Wie es beim ersten Mal lief',
  'debrief.second': 'Wie es diesmal lief',

  scores: 'Die Werte',
  'scores.of': 'Wert',
  overall: 'Gesamt',
  difference: 'Unterschied',
  'difference.more': '{by} mehr',
  'difference.less': '{by} weniger',
  'difference.same': 'Gleich',

  'mood.title': 'Wie {name} beide Male zumute war',
  'mood.key': 'Welche Linie welche ist',
  'mood.line':
    '{time, select, first {{of, select, anger {Ärger, beim ersten Mal} other {Vertrauen, beim ersten Mal}}} other {{of, select, anger {Ärger, diesmal} other {Vertrauen, diesmal}}}}',
  'mood.end':
    '{time, select, first {{of, select, anger {Ärger {value}, zuerst} other {Vertrauen {value}, zuerst}}} other {{of, select, anger {Ärger {value}} other {Vertrauen {value}}}}}',
  'mood.picture':
    'Beim ersten Mal ging der Ärger von {angerFrom} auf {angerFirst} und das Vertrauen von {trustFrom} auf {trustFirst}. Diesmal kam der Ärger auf {angerSecond} und das Vertrauen auf {trustSecond}. Die Tabelle darunter sagt dasselbe.',
  'mood.dash': '–',
  'mood.over': 'schon zu Ende',

  'said.title': 'Was beide Male gesagt wurde',
  'said.same':
    '{same, plural, one {Der erste Schritt war derselbe} other {Die ersten # Schritte waren dieselben}}',
  'said.turn': 'Schritt {n}',
  'said.parts': 'Schritt {n}, an dem sie sich trennen',
  'said.over': 'Da war das Gespräch schon zu Ende.',
  'said.silent':
    '{times, plural, one {Vor diesem Schritt haben Sie einmal geschwiegen.} other {Vor diesem Schritt haben Sie #-mal geschwiegen.}}',
  'said.after': 'Danach Ärger {anger}, Vertrauen {trust}.',
} as const satisfies Record<keyof typeof english, string>
