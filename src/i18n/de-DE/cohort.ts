/** Was von einer Gruppe gesagt wird, die dieselben Szenarien durchgesprochen hat. */
import type { cohort as english } from '../en-GB/cohort.ts'

export const cohort = {
  'need.way-forward': 'ein Weg nach vorn',
  'need.kindness': 'ein freundliches Wort',
  'need.feeling': 'das Gefühl benannt oder anerkannt',
  'need.their-account': 'Raum zum Erzählen',
  'need.owning': 'zu dem stehen, was an uns lag',
  'need.heard': 'das Gehörte wiedergegeben',
  'need.respect': 'Achtung beim Neinsagen',
  'need.next-step': 'wer was bis wann tut',
  'need.agreement': 'die Frage, ob es damit gut ist',
  'need.clear-no': 'ein klares Nein',
  'need.choice': 'eine Wahl',
  'need.ground': 'ein Grund oder ein freundliches Wort zum Nein',
  'need.yes-within-reach': 'ein Ja, das möglich war',
  'need.limit': 'eine Grenze gegen die Beschimpfung',
  'need.limit-ground': 'ein Grund zur Grenze',
  'need.limit-whole': 'Freundlichkeit, eine Wahl oder ein Plan zur Grenze',
  'need.help': 'Hilfe holen',
  'reason.too-early': 'Regeln, Gründe oder Geld vor dem Zuhören',
  'reason.apology-again': 'Eine Entschuldigung nach der anderen',
  'reason.explained-again': 'Eine Erklärung nach der anderen',
  'reason.end-unwarned': 'Ohne Warnung beendet',
  'reason.abuse-unchecked': 'Beschimpfungen, denen niemand Einhalt gebot',
  'reason.over-the-band': 'Mehr, als angemessen ist',
  'reason.customer-left': 'Das Gegenüber ging',
  'reason.escalated-without-cause': 'Ohne Anlass übergeben',
  'reason.ended-without-cause': 'Ohne Anlass beendet',
  'reason.too-little': 'Zu wenig gegeben',
  'reason.too-much': 'Zu viel gegeben',
  'reason.not-handed-over': 'Nicht übergeben, wo es die eigenen Befugnisse überstieg',
  'reason.wrong-kind': 'Die falsche Art von Angebot',
  'reason.no-way-forward': 'Kein Weg nach vorn gezeigt',
  missing: 'Es fehlte: {what}',
  'missing.spoiled': 'Verdorben durch das, was daneben stand',

  'mark.overall': 'Insgesamt',
  'mark.empathy': 'Empathie',
  'mark.boundaries': 'Grenzen',
  'mark.compensation': 'Fairer Ausgleich',
  'mode.practice': 'Übung',
  'mode.assessment': 'Prüfung',

  version: 'Fassung {version}',
  people: '{people, plural, one {eine Person} other {# Personen}}',
  counted:
    '{people, plural, one {Eine Person} other {# Personen}}, {attempts, plural, one {ein beendeter Versuch} other {# beendete Versuche}}{unfinished, plural, =0 {} one {, einer begonnen und nicht beendet} other {, # begonnen und nicht beendet}}.',
  'counted.once':
    'Alles Folgende zählt jede Person einmal, mit dem ersten Versuch, den sie in diesem Modus begann.',
  'counted.nameless':
    '{nameless, plural, =0 {} one {Ein Versuch sagt nicht, von wem er ist, und zählt als eigene Person.} other {# Versuche sagen nicht, von wem sie sind, und jeder zählt als eigene Person.}}',
  'before.known':
    '{first} hatten es noch nie gespielt, {played} schon; {debriefed, plural, =0 {niemand hatte} one {eine Person hatte} other {# hatten}} die Auswertung dazu gesehen.',
  'before.unknown':
    '{first} hatten es noch nie gespielt, {played} schon. Ob sie die Auswertung dazu gesehen hatten, ist nicht bekannt.',
  fatal:
    '{fatal, plural, =0 {} one {In einem Gespräch fiel etwas, das alles zunichte macht.} other {In # Gesprächen fiel etwas, das alles zunichte macht.}}',
  score: '{mark} {median}, die Hälfte davon zwischen {lower} und {upper}',

  share: '{chosen} von {offered}',
  percent: '{percent} %',
  seconds: '{median} s ({lower}–{upper})',
  'seconds.none': 'keine',
  correlation: '{r} ({from} bis {to})',
  'correlation.too-few': 'zu wenige, um etwas zu sagen',
  'correlation.no-difference': 'kein Unterschied, an dem es sich zeigt',
  'correlation.none': 'nicht bewertet',
  'never-chosen': 'niemand wählte sie',
  'never-offered': 'niemand kam dorthin',

  'alpha.known': 'Alpha {alpha} (95 %: {from} bis {to}), {people} Personen, {items} Szenarien',
  'alpha.too-few':
    'Zu wenige, um etwas zu sagen: {people, plural, =0 {Niemand hat} one {Eine Person hat} other {# Personen haben}} alle beendet, und es braucht {enough}.',
  'alpha.one-item': 'Zu wenig, um etwas zu sagen: Es braucht zwei Szenarien, die es bewerten.',
  'alpha.no-difference': 'Zu wenig, um etwas zu sagen: Alle kamen gleich heraus.',

  'help.below': '{dimension}: unter {mark} in {below} von {of}',
  'help.point': '{what} ({talks, plural, one {ein Gespräch} other {# Gespräche}})',
  'help.fatal':
    '{fatal, plural, one {In einem Gespräch fiel etwas, das alles zunichte macht.} other {In # Gesprächen fiel etwas, das alles zunichte macht.}}',

  'left.unfinished': '{count, plural, one {Einer ist nicht beendet.} other {# sind nicht beendet.}}',
  'left.out-of-time':
    '{count, plural, one {Bei einem war die Zeit vorher um.} other {Bei # war die Zeit vorher um.}}',
  'left.twice':
    '{count, plural, one {Einer kam zweimal und zählt einmal.} other {# kamen zweimal und zählen einmal.}}',
  'left.fork':
    '{count, plural, one {Einer sagt eine Stelle eines anderen Gesprächs neu.} other {# sagen eine Stelle eines anderen Gesprächs neu.}}',
  'left.other-scenario':
    '{count, plural, one {Einer gehört zu einem Szenario oder einer Fassung, die hier nicht vorliegt.} other {# gehören zu Szenarien oder Fassungen, die hier nicht vorliegen.}}',
  'left.other-rules':
    '{count, plural, one {Einer wurde nach anderen Regeln bewertet, als hier gelten.} other {# wurden nach anderen Regeln bewertet, als hier gelten.}}',
  'left.not-followed':
    '{count, plural, one {Einer sagt, was an der Stelle nicht gesagt werden konnte.} other {# sagen, was an der Stelle nicht gesagt werden konnte.}}',
  'left.taken-back':
    '{count, plural, one {Einer nimmt eine Antwort zurück, was keine Prüfung erlaubt.} other {# nehmen eine Antwort zurück, was keine Prüfung erlaubt.}}',
} satisfies Record<keyof typeof english, string>
