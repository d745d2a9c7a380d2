/** What stands on and around a certificate in German. */
import type { certificate as english } from '../en-GB/certificate.ts'

export const certificate = {
  title: 'Ihr Zertifikat',
  'not-yet.title': 'Es gibt noch kein Zertifikat',
  'not-yet': 'Es ist da, sobald jedes verlangte Gespräch beendet und das Programm bestanden ist.',
  'none.title': 'Dieses Programm hat kein Zertifikat',
  none: 'Wer es anbietet, hat keines geschrieben.',
  name: 'Der Name darauf',
  'name.means': 'Er steht nur auf dem Papier: Er wird nicht aufbewahrt und nirgendwohin gesendet.',
  'name.course': 'So hat ihn Ihr Kurs. Für das Papier dürfen Sie ihn ändern.',
  print: 'Auf eine Seite drucken',
  paper: 'Das Zertifikat',
  for: 'Hiermit wird bescheinigt, dass',
  'for.nobody': 'Vor- und Nachname',
  reached: '„{programme}“ bestanden hat',
  'score.of': '{score} von 100',
  mark: 'Bestanden mit mindestens {mark} in jeder Dimension',
  date: 'Beendet am {date}',
  'date.valid': 'Beendet am {date}, gültig bis {until}',
  before:
    '{played, plural, =0 {Keines ihrer Szenarien war vorher zu Ende gespielt worden} one {Ihre Szenarien waren vorher einmal zu Ende gespielt worden} =2 {Ihre Szenarien waren vorher zweimal zu Ende gespielt worden} other {Ihre Szenarien waren vorher #-mal zu Ende gespielt worden}}; angesehen worden war dazu {debriefed, plural, =0 {keine Nachbesprechung} one {eine Nachbesprechung} other {# Nachbesprechungen}}.',
  talks: '{count, plural, one {Ein Gespräch zählt.} other {# Gespräche zählen.}}',
  table: 'Die Gespräche, die zählen',
  'table.talk': 'Gespräch',
  'table.attempt': 'Versuch',
  'table.played': 'Vorher gespielt',
  'table.debriefed': 'Dazu nachbesprochen',
  code: 'Kürzel',
  'code.leads': 'Der Nachweis zu diesem Zertifikat steht unter {address}',
  'code.alone': 'Geben Sie dieses Kürzel an {provider}, um den Nachweis zu diesem Zertifikat zu erhalten.',
  'code.alone.nobody':
    'Nennen Sie dieses Kürzel der Stelle, die das Programm anbietet, um den Nachweis zu diesem Zertifikat zu erhalten.',
  'code.none': 'Ein Gespräch, das zählt, ist hier nicht mehr vorhanden; darum lässt sich kein Kürzel bilden.',
  'code.qr': 'Die Adresse des Nachweises, für eine Kamera lesbar',
  proves:
    'Dieses Papier sagt, was erreicht wurde, und beweist für sich allein nichts: Es entstand auf dem Gerät, auf dem das Programm gespielt wurde. Was sich beweisen lässt, steht im Nachweis, den der Anbieter zu demselben Kürzel unterschreibt.',
  back: 'Das Programm',
} as const satisfies Record<keyof typeof english, string>
