/** What a reply gave away of what was still possible, in German. */
import type { regret as english } from '../en-GB/regret.ts'

export const regret = {
  title: 'Was noch möglich war',
  overall:
    'Vor {kind, select, note {dieser Notiz} other {dieser Antwort}} war noch ein Gesamtwert von {before} möglich. Danach {after}.',
  'overall.bound':
    'Vor {kind, select, note {dieser Notiz} other {dieser Antwort}} war vielleicht noch ein Gesamtwert von {before} möglich. Danach höchstens {after}.',
  kept: 'Der beste Gesamtwert, der noch möglich war, blieb bei {before}.',
  part: '{dimension}: {before} davor, {after} danach.',
  quiet: 'Sie selbst hat keine Punkte gekostet. Sie hat die besseren Wege versperrt.',
  'silence.first':
    'Davor haben Sie geschwiegen. Das allein senkte den noch möglichen Gesamtwert von {before} auf {after}.',
  'silence.last':
    'Dann haben Sie geschwiegen. Das senkte den noch möglichen Gesamtwert von {before} auf {after}.',
  turning:
    'Davor war noch ein Gesamtwert von {before} möglich, danach {after}{most, select, yes {: Keine andere Antwort verspielte so viel} other {}}.',

  worked:
    '{count, plural, =0 {Es ging nichts verloren} one {Eine Antwort hat das meiste bewirkt} =2 {Zwei Antworten haben das meiste bewirkt} other {Drei Antworten haben das meiste bewirkt}}',
  weighed:
    '{count, plural, one {Ein Schritt wog am schwersten} =2 {Zwei Schritte wogen am schwersten} other {Drei Schritte wogen am schwersten}}',
  flawless: 'In diesem Gespräch ging nichts verloren, darum ist daran nichts zu bessern.',
  next: 'Etwas, das Sie als Nächstes versuchen können',
  'next.assessment':
    'Führen Sie dasselbe Gespräch als Prüfung: ohne Hinweise unterwegs, und ohne eine Antwort zurückzunehmen.',
  'next.timer':
    'Schalten Sie in den Einstellungen die Zeit für das Schweigen ein. {name} wartet nicht ewig, und rechtzeitig zu wählen will auch geübt sein.',
  'next.level': 'Jemand, der mehr von Ihnen verlangt: „{title}“, Stufe {level} von 5.',
  'next.other':
    'Spielen Sie es noch einmal, und wählen Sie andere Antworten. Mit {name} führt mehr als ein Weg zum Ziel, und es hilft, einen zweiten zu kennen.',
} as const satisfies Record<keyof typeof english, string>
