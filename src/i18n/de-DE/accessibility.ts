/** What was tested for people who see, hear, move or read differently, and what was not, in German. */
import type { accessibility as english } from '../en-GB/accessibility.ts'

export const accessibility = {
  title: 'Barrierefreiheit',
  lead: 'Even Keel soll die Web Content Accessibility Guidelines 2.2 auf Stufe AA erfüllen. Diese Seite sagt, wie das geprüft wurde und was noch niemand ausprobiert hat. Auf dem Stand ist sie vom {date}.',

  tested: 'Was geprüft wurde',
  'tested.how':
    'Programme prüfen all das in einem echten Chromium, sooft etwas geändert wird, das meiste davon auf jedem Bildschirm und in jedem Zustand, der anders aussieht.',
  'tested.rules':
    'Die Regeln von axe-core 4, hell und dunkel, auf einem Bildschirm von 360 Pixeln Breite und auf einem von 1440.',
  'tested.keyboard':
    'Die Tastatur allein: Jeder Halt ist zu erreichen, zu sehen, von nichts verdeckt und wieder zu verlassen. Ein ganzes Gespräch wird so geführt, von der Auswahl bis zur Nachbesprechung.',
  'tested.tree':
    'Was der Browser einem Screenreader übergibt: Namen, Überschriften und Teile jedes Bildschirms. Die neue Zeile und die neue Stimmung werden je einmal angesagt.',
  'tested.size':
    'Die Seite bei 400\u00A0%, Schrift in doppelter Größe und Schrift mit den weiteren Abständen, die WCAG beschreibt: Nichts wird abgeschnitten, und nichts muss seitwärts gescrollt werden.',
  'tested.direction': 'Die Seite von rechts nach links.',
  'tested.colours':
    'Erzwungene Farben, und keine Bewegung, wo das Gerät oder die Einstellungen keine wünschen.',
  'tested.touch':
    'Ziele sind mindestens 44 Pixel hoch. Nichts muss gezogen, gehalten oder mit dem Finger gezeichnet werden.',
  'tested.time':
    'Zeit: Nichts muss schnell geschehen, außer Sie schalten die Zeit für das Schweigen ein. Sie lässt sich verdoppeln oder verfünffachen und steht still, während ein Satz vorgelesen wird.',
  'tested.sound':
    'Ton: Jedes Zeichen steht auch geschrieben, und keine Antwort hängt davon ab, eines zu hören.',
  'tested.voice':
    'Das Vorlesen wurde mit einem Ersatz für eine Stimme geprüft, weil der Browser der Tests keine hat.',

  untested: 'Was nicht geprüft wurde',
  'untested.readers':
    'Kein echter Screenreader: weder NVDA noch JAWS, VoiceOver, TalkBack oder die Sprachausgabe von Windows. Was sie lesen, wurde geprüft; was sie daraus machen, nicht.',
  'untested.browsers': 'Kein Safari und kein Firefox, auf keinem Gerät.',
  'untested.devices': 'Keine Schaltersteuerung, keine Braillezeile, keine Sprach- und keine Augensteuerung.',
  'untested.people':
    'Noch hat niemand, der eines davon benutzt, diese Seite ausprobiert. Testprogramme ersetzen diese Menschen nicht.',

  limits: 'Was bekanntermaßen schwierig ist',
  'limits.face':
    'Das Gesicht und das Wasser sind Bilder. Was sie zeigen, steht immer daneben, in Worten und in Zahlen.',
  'limits.words':
    'Menschen reden hier, wie Menschen reden, mit Redewendungen. Wo eine schwer zu verstehen sein könnte, steht neben der Zeile „Einfach gesagt“. Es steht nicht neben jeder.',
  'limits.print':
    'Die gedruckte Nachbesprechung enthält keine Auszeichnungen für Screenreader, außer Ihr Browser fügt sie hinzu.',

  yours: 'Was Sie ändern können',
  'yours.lead':
    'Ton, Farbschema, Bewegung, Sprechtempo, die Zeit für das Schweigen, Vorlesen und einzelne Tasten.',
  'yours.settings': 'Einstellungen öffnen',

  tell: 'Wie Sie uns davon erzählen',
  'tell.how':
    'Wenn etwas Sie ausschließt, sagen Sie es denen, von denen Sie diese Seite haben: Ihrer Trainerin oder Ihrem Trainer, oder dem Anbieter Ihres Kurses. Sagen Sie, auf welchem Bildschirm es war, was Sie benutzen und was geschah. Sie können es an die weitergeben, die Even Keel machen.',
} as const satisfies Record<keyof typeof english, string>
