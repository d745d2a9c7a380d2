/** What the screen says in German that opens a talk from a file. */
import type { open as english } from '../en-GB/open.ts'

export const open = {
  'refused.too-big':
    'Diese Datei ist größer als {most}\u00A0MB, und das ist ein gespeichertes Gespräch nie. Sie wurde nicht gelesen. Wählen Sie die Datei, die die Nachbesprechung gespeichert hat.',
  'refused.unreadable':
    'Der Browser konnte diese Datei nicht lesen. Vielleicht wurde sie verschoben oder gesperrt: Sehen Sie nach, ob sie sich anderswo öffnet, und wählen Sie sie noch einmal.',
  'refused.empty':
    'In dieser Datei steht nichts. Bitten Sie noch einmal darum, oder speichern Sie sie noch einmal aus der Nachbesprechung.',
  'refused.cut-short':
    'Dieser Datei fehlt das Ende. Sie wurde unterwegs abgeschnitten: Bitten Sie noch einmal darum, oder speichern Sie sie noch einmal aus der Nachbesprechung.',
  'refused.not-json':
    'Das ist kein gespeichertes Gespräch, oder es wurde unterwegs beschädigt. Wählen Sie die Datei, die die Nachbesprechung gespeichert hat: Ihr Name endet auf .json.',
  'refused.other-kind':
    'Diese Datei enthält etwas anderes und kein Gespräch. Wählen Sie die Datei, die die Nachbesprechung gespeichert hat: Ihr Name beginnt mit even-keel.',
  'refused.all-data':
    'Diese Datei enthält alles, was ein Browser aufbewahrt hat, und nicht ein Gespräch. Übernommen wird sie in den Einstellungen.',
  'refused.newer':
    'Diese Datei hat eine neuere Version von Even Keel geschrieben. Öffnen Sie sie dort, oder aktualisieren Sie diese hier und wählen Sie sie noch einmal.',
  'refused.damaged':
    'Teile des Gesprächs in dieser Datei fehlen oder passen nicht zusammen. Bitten Sie noch einmal darum, oder speichern Sie sie noch einmal aus der Nachbesprechung.',
  'refused.bad-scenario':
    'Das Gespräch ist da, aber das Szenario in dieser Datei fehlt oder passt nicht, darum lässt es sich nicht zeigen. Speichern Sie es noch einmal aus der Nachbesprechung.',
  'refused.changed':
    'Das Szenario in dieser Datei ist nicht das, zu dem das Gespräch gehört: Nach dem Speichern wurde etwas geändert. Bitten Sie um die Datei, wie sie war.',
  'refused.does-not-follow':
    'In ihrem Szenario folgen die Antworten in dieser Datei nicht aufeinander: Nach dem Speichern wurde etwas geändert. Bitten Sie um die Datei, wie sie war.',
  'refused.unfinished':
    'Das Gespräch in dieser Datei ist noch nicht zu Ende, darum gibt es nichts davon zu zeigen. Es lässt sich dort beenden, wo es begonnen wurde, und dann speichern.',

  title: 'Ein Gespräch aus einer Datei öffnen',
  lead: 'Jemand hat ein Gespräch gespeichert und Ihnen die Datei gegeben. Hier sehen Sie dieselbe Nachbesprechung. Die Datei wird in diesem Browser gelesen und nirgendwohin geschickt, und nichts davon wird hier aufbewahrt.',
  choose: 'Datei wählen',
  drop: 'oder hier ablegen',
  reading: 'Die Datei wird gelesen',
  refused: 'Diese Datei lässt sich nicht öffnen: {file}',
  settings: 'Zu den Einstellungen',
  another: 'Eine andere Datei öffnen',
} as const satisfies Record<keyof typeof english, string>
