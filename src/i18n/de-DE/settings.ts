/** What the settings say in German. */
import type { settings as english } from '../en-GB/settings.ts'

export const settings = {
  title: 'Einstellungen',
  lead: 'Jede Änderung wirkt sofort.',
  kept: 'In diesem Browser aufbewahrt.',
  'kept.not': 'Dieser Browser bewahrt nichts auf: Es gilt, bis Sie diesen Tab schließen.',

  sound: 'Ton',
  'sound.on': 'Ton abspielen',
  'sound.means':
    'Der Raum, das Klingeln, das Tippen und ein Zeichen, wenn die Stimmung kippt. Was wichtig ist, steht auch geschrieben.',

  looks: 'Darstellung',
  theme: 'Farbschema',
  'theme.means': 'Hell heißt dunkle Schrift auf heller Seite, dunkel heißt helle Schrift auf dunkler.',
  'theme.system': 'Wie auf diesem Gerät',
  'theme.light': 'Hell',
  'theme.dark': 'Dunkel',
  motion: 'Bewegung',
  'motion.means': 'Atem, Wasser und der Wandel eines Gesichts. Ist sie verringert, bewegt sich nichts.',
  'motion.system': 'Wie auf diesem Gerät',
  'motion.full': 'Voll',
  'motion.reduced': 'Verringert',

  words: 'Worte',
  pace: 'Sprechtempo',
  'pace.means': 'Wie schnell die Worte Ihres Gegenübers erscheinen. Jede Taste zeigt den Rest sofort.',
  'pace.still': 'Bei verringerter Bewegung stehen die Sätze sofort da, was auch immer hier gewählt ist.',
  'pace.whole': 'Sofort',
  'pace.quick': 'Schnell',
  'pace.speaking': 'Wie gesprochen',
  'pace.slow': 'Langsam',

  silence: 'Schweigen',
  timer: 'Wie lange Ihr Gegenüber auf Ihre Antwort wartet',
  'timer.means':
    'Bei „Aus“ wartet Ihr Gegenüber, solange Sie mögen. Sonst gilt die Zeit, die das Szenario vorsieht, oder mehr: Wer zu lange auf Sie warten muss, meldet sich und wird ärgerlicher. „Aus“ ist kein Nachteil, denn keine Wertung fragt, wie schnell Sie waren.',
  'timer.0': 'Aus',
  'timer.1': 'Die Zeit des Szenarios',
  'timer.2': 'Das Doppelte',
  'timer.5': 'Das Fünffache',

  voice: 'Stimmen',
  'voice.which': 'Die Sätze Ihres Gegenübers hören',
  'voice.means':
    'Ob Sie die Sätze Ihres Gegenübers hören. Nur wenige Szenarien haben Aufnahmen. Sie gehören zum Ton: Ist er aus, wird keine abgespielt. Die Worte stehen immer auch da.',
  'voice.off': 'Aus',
  'voice.recordings': 'Aufnahmen, wo es welche gibt',
  'voice.device': 'Eine Stimme dieses Geräts, wo es keine Aufnahme gibt',
  'voice.none': 'Dieses Gerät hat keine eigenen Stimmen, die Sätze vorlesen könnten.',
  'voice.hear': 'Anhören',
  'voice.sample': 'Ich warte seit einer Woche, und niemand hat mich zurückgerufen.',

  keys: 'Einzelne Tasten',
  'keys.on': 'Eine Taste allein darf etwas auslösen',
  'keys.means': 'Schalten Sie das aus, wenn Sie diktieren oder leicht aus Versehen Tasten drücken.',
  'keys.list': 'Die Tasten',
  'keys.replies': '1–4',
  'keys.replies.do': 'Diese Antwort geben',
  'keys.record': 'R',
  'keys.record.do': 'Kundenakte und Regeln öffnen oder schließen',
  'keys.sound': 'M',
  'keys.sound.do': 'Ton ein oder aus',
  'keys.pause': 'P',
  'keys.pause.do': 'Pause',

  language: 'Sprache',
  'language.page': 'Die Sprache der Seite',
  'language.means':
    'Eine Änderung lädt die Seite neu. Ein Szenario ohne Übersetzung bleibt in seiner eigenen Sprache.',
  'language.later': 'Gemerkt. Die Seite spricht sie, wenn Ihr Kurs sie das nächste Mal öffnet.',
  'language.not': 'Dieser Browser bewahrt nichts auf, deshalb ließ sich die Sprache nicht ändern.',

  'verify.link': 'Ein Zertifikat prüfen',
} as const satisfies Record<keyof typeof english, string>
