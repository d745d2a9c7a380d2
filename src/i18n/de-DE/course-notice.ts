/** What the other screens say of a programme in German. */
import type { courseNotice as english } from '../en-GB/course-notice.ts'

export const courseNotice = {
  name: 'Das Programm',
  'name.short': 'Programm',
  close: 'Das Programm verlassen',
  'view.browse':
    'Sie sehen sich um: Sie dürfen alles öffnen und ausprobieren, und nichts davon wird aufbewahrt.',
  'view.review':
    'Sie blicken zurück: Sie dürfen alles öffnen, und nichts davon wird aufbewahrt oder geändert.',
  'trouble.refuses':
    'Ihr Kurs nimmt die Aufzeichnung gerade nicht an. Alles bleibt auf dieser Seite und wird noch einmal gesendet; Sie können weitermachen.',
  'trouble.unreachable':
    'Ihr Kurs ist gerade nicht zu erreichen. Alles bleibt auf dieser Seite und wird noch einmal gesendet; Sie können weitermachen.',
  'trouble.none':
    'Kein Kurs hat diese Seite geöffnet, also wird auch keinem berichtet. Sie können weitermachen; das Ergebnis bleibt auf dieser Seite.',
  lead: 'Ein Programm mit {stages, plural, one {einer Stufe} other {# Stufen}} und einem Ergebnis am Ende',
  progress: '{done} von {count} beendet',
  'time.left': '{minutes, plural, =0 {Weniger als eine Minute} one {Noch # Minute} other {Noch # Minuten}}',
  'time.label': 'Zeit für dieses Gespräch',
  'time.paused':
    'Das Gespräch liegt beiseite, und Ihr Gegenüber wartet. Die Zeit läuft inzwischen weiter, auch wenn Sie gehen.',
  entry: 'Programm: {title}',
  way: 'Zum Programm',
} as const satisfies Record<keyof typeof english, string>
