/** What is said of a shift in German. */
import type { shift as english } from '../en-GB/shift.ts'

export const shift = {
  shelf: 'Nacheinander',
  lead: '{count, plural, =2 {Zwei Menschen} =3 {Drei Menschen} other {# Menschen}}, nacheinander. Was Sie für die einen tun, wissen später vielleicht die anderen.',
  where: '{channels}, insgesamt {minutes, plural, one {etwa eine Minute} other {# Minuten}}',
  'where.then': '{before}, dann {after}',
  'channel.phone': '{place, select, first {Telefon} other {Telefon}}',
  'channel.chat': '{place, select, first {Chat} other {Chat}}',
  'channel.counter': '{place, select, first {Theke} other {Theke}}',
  'so-far.none': 'Noch niemandem begegnet',
  'so-far.some': '{met} von {count} begegnet. Als Nächstes: {name}',
  'so-far.over': 'Allen begegnet. Ansehen, was daraus wird',

  kicker: '{count, plural, =2 {Zwei Menschen} =3 {Drei Menschen} other {# Menschen}} in einer Schicht',
  'kicker.some': '{done} von {count} begegnet',
  'kicker.over': 'beendet am {date}',
  meet: '{channel, select, phone {Den Anruf von {name} annehmen} chat {Den Chat mit {name} annehmen} other {Zu {name} gehen}}',
  'meet.next': 'Als Nächstes: {name}',
  'go-on': 'Weiter mit {name}',
  anew: 'Neu beginnen mit {name}',
  'anew.go-on': 'Sie haben neu begonnen: weiter mit {name}',
  encounters: 'Die Menschen in der Reihenfolge, in der Sie ihnen begegnen',

  next: 'Als Nächstes',
  later: 'Nach {name}',
  stands: 'Wann',
  went: 'Gesamt',
  'went.is': '{overall}, {passed, select, yes {bestanden} other {nicht bestanden}}',
  'went.none': 'Dieses Gespräch lässt sich nicht bewerten',
  scores: 'Werte',
  score: '{name} {score}',
  gave: 'Sie gaben',
  'gave.none': 'Nichts',
  mode: '{mode, select, practice {Übung} other {Prüfung}}, {date}',
  held: 'Begegnet in',
  debrief: 'Wie es mit {name} lief',

  'long-view': 'Auf lange Sicht',
  'long-view.lead':
    'Über diese Schicht hinaus: wozu {count, plural, =2 {zwei Gespräche} =3 {drei Gespräche} other {# Gespräche}} führen, heute in einem Monat.',
  'view.gave': 'Was Sie gaben',
  'view.gave.none': 'Kein Geld.',
  'view.gave.to': '{sum} an {name}.',
  'view.gave.to.none': 'Nichts an {name}.',
  'view.costs': 'Was es nächsten Monat kostet',
  'view.costs.none': 'Nichts weiter.',
  'view.costs.each':
    '{count, plural, one {Eine weitere Person wird} =2 {Zwei weitere Menschen werden} =3 {Drei weitere Menschen werden} =4 {Vier weitere Menschen werden} =5 {Fünf weitere Menschen werden} =6 {Sechs weitere Menschen werden} other {# weitere Menschen werden}} dasselbe verlangen, zu je {sum}.',
  'view.costs.asks':
    '{count, plural, one {Eine weitere Person wird} =2 {Zwei weitere Menschen werden} =3 {Drei weitere Menschen werden} =4 {Vier weitere Menschen werden} =5 {Fünf weitere Menschen werden} =6 {Sechs weitere Menschen werden} other {# weitere Menschen werden}} dasselbe verlangen.',
  'view.back': 'Wer wiederkommt',
  'view.means': 'You {means}.',
  'view.team': 'Wie es dem Team danach geht',
  'view.all': 'Wer wiederkommt, und wie es dem Team danach geht',
  again: 'Die Schicht noch einmal spielen',

  back: 'Die Schicht',
  'next.is': 'Als Nächstes in dieser Schicht: {name}',
  'next.over': 'Die Schicht ist zu Ende: zum Blick auf lange Sicht',
  'unknown.title': 'Diese Schicht gibt es nicht',
  unknown: 'Hier heißt nichts „{id}“. Vielleicht hat sich das Programm geändert.',
} as const satisfies Record<keyof typeof english, string>
