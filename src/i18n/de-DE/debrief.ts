/** What the screen of the debrief says in German. */
import type { debrief as english } from '../en-GB/debrief.ts'

const outcomes = {
  'outcome.resolved': 'Geklärt',
  'outcome.partly': 'Zum Teil geklärt',
  'outcome.escalated': 'Weitergegeben',
  'outcome.ended-by-you': 'Sie haben es beendet',
  'outcome.customer-left': '{name} ist gegangen',
} as const

const titles = {
  'ended.resolved': '{passed, select, yes {Geklärt und bestanden} other {Geklärt, aber nicht bestanden}}',
  'ended.partly':
    '{passed, select, yes {Zum Teil geklärt und bestanden} other {Zum Teil geklärt und nicht bestanden}}',
  'ended.escalated':
    '{passed, select, yes {Weitergegeben und bestanden} other {Weitergegeben und nicht bestanden}}',
  'ended.ended-by-you':
    '{passed, select, yes {Von Ihnen beendet und bestanden} other {Von Ihnen beendet und nicht bestanden}}',
  'ended.customer-left':
    '{passed, select, yes {{name} ist gegangen, und Sie haben bestanden} other {{name} ist gegangen, und Sie haben nicht bestanden}}',
} as const

const fair = {
  'fair.title': 'Was zu geben fair war',
  'fair.nothing': 'nichts in Geld',
  'fair.range': '{lo} bis {hi}',
  'fair.given':
    '{given, select, none {Sie haben kein Geld gegeben.} other {Sie haben insgesamt {sum} gegeben.}} Fair war: {range}.',
  'fair.remedy': 'Was in der Sache selbst gutgemacht wurde, zählt als solches und nicht als Geld.',
  'fair.beyond': 'Das ist mehr als die {give}, die Sie geben dürfen.',
  'fair.fault.ours': 'Der Fehler lag bei uns.',
  'fair.fault.shared': 'Der Fehler lag zur Hälfte bei uns.',
  'fair.fault.third-party': 'Der Fehler lag weder bei Ihnen noch beim Gegenüber.',
  'fair.fault.none': 'Niemand hatte Schuld.',
  'fair.fault.customer': 'Der Fehler lag nicht auf unserer Seite.',
} as const

const turnings = {
  'turning.title':
    '{count, plural, one {Ein Schritt hat entschieden} =2 {Zwei Schritte haben entschieden} other {Drei Schritte haben entschieden}}',
  'turning.turn': 'Schritt {n}.',
  'turning.cost': 'Er kostete {parts}{most, select, yes {, so viel wie kein anderer} other {}}.',
  'turning.part': '{points} bei {dimension}',
  'turning.anger':
    'Der Ärger {way, select, up {stieg} other {sank}} von {from} auf {to}{most, select, yes {, so viel wie bei keinem anderen Schritt} other {}}{flat, select, yes {, und das Vertrauen stieg nicht} other {}}.',
  'turning.trust':
    'Das Vertrauen {way, select, up {stieg} other {sank}} von {from} auf {to}{most, select, yes {, so viel wie bei keinem anderen Schritt} other {}}.',
  'turning.fair': 'Fair war: {range}.',
  'turning.nothing-given': 'Bis dahin war nichts gegeben worden.',
  'turning.fatal': 'Das allein setzt das Ergebnis auf 0.',
  'turning.left': 'Hier ist {name} gegangen.',
} as const

const sheet = {
  'sheet.name': 'Zum Drucken',
  'sheet.turn': 'Schritt',
  'sheet.lost': 'Verloren',
  'sheet.rest':
    '{count, plural, =0 {} one {Ein weiterer Schritt hat {points} Punkte gekostet. } other {# weitere Schritte haben {points} Punkte gekostet. }}{full, plural, =0 {} one {Ein Schritt hat nichts gekostet.} other {# Schritte haben nichts gekostet.}}',
} as const

const parts = {
  title: 'Nachbesprechung: {title}',
  kicker:
    '{mode, select, practice {Übung} other {Prüfung}}, {turns, plural, =0 {nichts gesagt} one {ein Schritt} other {# Schritte}}, {date}.',
  afterwards: 'Was daraus wurde',
  'verdict.plain': 'Sie haben {overall} erreicht. Zum Bestehen braucht es {mark}.',
  'verdict.lowest': 'Ihr niedrigster Wert ist {dimension} mit {overall}. Zum Bestehen braucht es {mark}.',
  'verdict.fatal': '{why} Das setzt das Ergebnis auf 0.',
  'last.words': 'Was {name} zuletzt sagte',
  'last.thought': 'und dachte',
  'last.gave': 'Was Sie gaben',
  'last.gave.one': '{sum}: {what}',
  'last.gave.none': 'Nichts.',
  'unfinished.title': 'Dieses Gespräch ist noch nicht zu Ende',
  unfinished: 'Eine Nachbesprechung gibt es, wenn es so weit ist.',
  'unfinished.on': 'Das Gespräch fortsetzen',
  unscored: 'Dieses Szenario lässt sich nicht bewerten: Ihm fehlt ein Maß für seine Antworten.',

  'scores.title': '{kind, select, level {Gleichauf mit dem niedrigsten} one {Ihr Wert} other {Ihre Werte}}',
  'scores.level':
    '{kind, select, one {Ihr Gesamtwert ist {overall}.} equal {Ihr Gesamtwert ist {overall}, denn alle Werte sind gleich.} two {Ihr Gesamtwert ist {overall}. Er ist der niedrigere der beiden und nicht ihr Mittel: Der eine macht den anderen nicht wett.} other {Ihr Gesamtwert ist {overall}. Er ist der niedrigste der drei und nicht ihr Mittel: Keiner macht einen anderen wett.}}',
  'scores.pass': 'Ab {mark}',
  'scores.fatal':
    'Ihr Gesamtwert ist 0, was auch immer sonst gesagt wurde. Die Werte darunter bleiben, wie sie sind.',
  'scores.overall': 'Gesamt',
  'dimension.empathy': 'Empathie',
  'dimension.boundaries': 'Grenzen',
  'dimension.compensation': 'Fairer Ausgleich',
  'of.empathy': 'Empathie',
  'of.boundaries': 'Grenzen',
  'of.compensation': 'Ausgleich',

  'mood.title': 'Wie {name} zumute war',
  'mood.anger': 'Ärger {value}',
  'mood.trust': 'Vertrauen {value}',
  'mood.picture':
    'Ärger von {angerFrom} bis {angerTo}, höchstens {angerMost}. Vertrauen von {trustFrom} bis {trustTo}. Die Tabelle darunter sagt dasselbe.',
  'mood.table': 'Dasselbe als Tabelle',
  'mood.turn': 'Nach Schritt',
  'mood.start': 'Zu Beginn',
  'mood.from': 'Beginn',
  'mood.silence': 'Nach einem Schweigen',
  'mood.head.anger': 'Ärger',
  'mood.head.trust': 'Vertrauen',
  'mood.head.words': 'In Worten',
  'moves.title': 'Was Antworten bei {name} bewirken',
  'moves.intro':
    'Jede Antwort besteht aus Handlungen wie diesen. Ihre Wirkung wird zusammengezählt, danach gewichtet, was für ein Moment es ist und wie schnell {name} sich ärgert und verzeiht, und einmal auf halbe Punkte gerundet. Nichts ist dem Zufall überlassen.',
  'moves.head': 'Was eine Antwort tut',
  'moves.listen': 'Zuhören',
  'moves.own': 'Dazu stehen',
  'moves.explain': 'Erklären',
  'moves.solve': 'Lösen',
  'moves.limit': 'Grenzen setzen',
  'moves.harmful': 'Schaden',

  'turns.title': 'Schritt für Schritt',
  'turns.undone': 'Einige Antworten wurden zurückgenommen. Dies sind die, die gelten.',
  'turn.full': 'volle Punkte',
  'turn.lost': '−{points} {dimension}',
  'turn.said': '{name} sagte',
  'turn.asked': 'Sie wurden gefragt',
  'turn.thought': 'und dachte dabei',
  'turn.you': 'Sie sagten',
  'turn.wrote': 'Sie schrieben',
  'turn.called': 'Was der Moment verlangte',
  'turn.heard': 'Was bei {name} ankam',
  'turn.points': 'Punkte',
  'turn.nothing': 'Bei diesem Schritt ging nichts verloren.',
  'turn.slip': 'Warum es verlockt, und was es bewirkt',
  'turn.better': 'Bessere Worte',
  'turn.quote': '„{words}“',
  'turn.none': 'Bevor Sie etwas sagten',
  'turn.letter': 'Worte {letter}',
  'point.lost': '−{points}',
  'point.zero': '0',
  'point.floor': 'Der Wert stand schon auf 0.',
  'point.source': 'Was dahintersteht: {practice}.',

  again: 'Noch einmal von vorn spielen',
  print: 'Eine Seite drucken',
} as const

export const debrief = {
  ...outcomes,
  ...titles,
  ...fair,
  ...turnings,
  ...sheet,
  ...parts,
} as const satisfies Record<keyof typeof english, string>
