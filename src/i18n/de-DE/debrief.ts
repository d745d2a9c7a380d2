/** What the debrief says in German: what happened at a step, and never how to feel. */
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

const calls = {
  'calls.asking': 'Eine Antwort oder ein nächster Schritt, und ein freundliches Wort dazu.',
  'calls.frustrated':
    'Gehört zu werden: das Gefühl benennen, das Geschehene wiedergeben oder danach fragen, und es bedauern.',
  'calls.frustrated.ours':
    'Zuerst eine Entschuldigung, denn es lag an uns. Dann gehört zu werden: das Gefühl benennen, und das Geschehene wiedergeben oder danach fragen.',
  'calls.venting': 'Ein offenes Ohr: das Gefühl benennen und der Geschichte Raum geben.',
  'calls.demanding': 'Ein klares Nein, einmal und freundlich gesagt, und eine echte Wahl dazu.',
  'calls.demanding.reach':
    'Entweder ein gerechtes Ja, denn es gab etwas Neues abzuwägen, oder ein klares Nein, freundlich gesagt, und eine echte Wahl dazu.',
  'calls.demanding.due': 'Ein Ja: Was {name} verlangte, steht {name} zu.',
  'calls.abusive': 'Eine Grenze, mit Respekt benannt, mit einem Grund und einem Weg nach vorn.',
  'calls.threatening': 'Hilfe, oder das Ende des Gesprächs.',
  'calls.settling': 'Was als Nächstes geschieht, und ob es damit gut ist.',
} as const

const harms = {
  'harm.dismiss': 'Sie haben es kleingeredet.',
  'harm.argue': 'Sie haben gestritten, und daraus wurde ein Kräftemessen.',
  'harm.blame-customer': 'Sie haben {name} die Schuld gegeben.',
  'harm.command-calm': 'Sie haben {name} vorgeschrieben, was zu fühlen ist.',
  'harm.sarcasm': 'Darin lag eine Spitze, und {name} hat die Spitze gehört.',
  'harm.condescend': 'Sie haben von oben herab mit {name} gesprochen.',
  'harm.deflect': 'Sie haben es auf jemand anderen oder etwas anderes geschoben.',
  'harm.self-focus': 'Sie haben das Gespräch auf sich gelenkt.',
  'harm.over-promise': 'Sie haben versprochen, was Sie nicht sicher halten können.',
  'harm.threaten': 'Sie haben {name} gedroht.',
  'harm.slur': 'Sie haben {name} als Person beleidigt.',
  'harm.breach-privacy': 'Sie haben etwas Privates preisgegeben.',
  'harm.breach-values': 'Sie haben beiseitegelassen, was ehrlich ist oder für alle gleich.',
  'harm.undermine': 'Sie haben vor {name} jemanden aus dem Team ins Unrecht gesetzt.',
  'harm.cave-in.pressed':
    'Sie haben nachgegeben, weil Sie gedrängt wurden. Nichts Neues war gesagt worden, das es gerecht gemacht hätte.',
  'harm.cave-in.exception':
    'Sie haben eine Ausnahme gemacht, die keine Regel erlaubt, weil Sie gedrängt wurden.',
  'harm.cave-in.unasked': 'Sie haben mehr gegeben, obwohl genug gegeben und nichts Neues gesagt war.',
  'harm.ignore-abuse': 'Sie wurden beleidigt und machten weiter, als wäre nichts gewesen.',
} as const

const harmsToBoundaries = {
  'boundaries.argue': 'Eine Grenze, um die gestritten wird, steht nicht: Sie lädt zur nächsten Runde ein.',
  'boundaries.condescend': 'Von oben herab gezogen, wird eine Grenze zu etwas, gegen das man sich wehrt.',
  'boundaries.threaten':
    'Eine Drohung ist keine Grenze: Sie lässt sich nicht halten und lässt keinen Weg zurück.',
} as const

const context = {
  'context.too-early':
    '{early, select, rule {Die Regel kam} correction {Die Richtigstellung kam} money {Das Geld kam} no {Das Nein kam} other {Der Grund kam}}, bevor {name} gehört worden war.',
  'context.apology-again':
    'Noch eine Entschuldigung, wo keine gefragt war. Jede wiegt weniger als die vorige.',
  'context.explained-again': 'Noch eine Erklärung, wo keine gefragt war.',
  'context.end-unwarned': 'Sie haben es beendet, ohne vorher zu warnen.',
  'context.abuse-unchecked': 'Es war mindestens die dritte Beleidigung, und noch immer gab es keine Warnung.',
  'context.over-the-band': 'Ihr Angebot hob die Summe über das, was fair war.',
} as const

const missed = {
  'missed.way-forward': 'Darin lag für {name} keine klare Antwort und kein nächster Schritt.',
  'missed.kindness': 'Die Fakten kamen ohne ein freundliches Wort.',
  'missed.feeling': 'Wie es sich für {name} anfühlte, blieb ungesagt.',
  'missed.their-account': 'Nach dem Geschehenen wurde nicht gefragt, und es wurde nicht wiedergegeben.',
  'missed.owning':
    '{ours, select, yes {Es lag an uns, und diese Antwort stand nicht dazu.} other {Es fehlte ein Wort des Bedauerns für den Ärger.}}',
  'missed.heard': 'Nichts darin zeigte, dass Sie {name} gehört hatten.',
  'missed.respect': 'Für {name} blieb kein Wort des Respekts und kein Weg nach vorn.',
  'missed.next-step': 'Es wurde nicht gesagt, was als Nächstes geschieht.',
  'missed.agreement': 'Es wurde nicht sichergestellt, dass die Sache geklärt oder behoben ist.',
  'missed.clear-no': 'Ein klares Nein fehlte, und so stand die Forderung weiter im Raum.',
  'missed.choice': '{name} hatte danach nichts, woraus sich wählen ließ.',
  'missed.ground': 'Es fehlte ein Grund und ein Zeichen, dass Sie sahen, warum {name} fragte.',
  'missed.yes-within-reach':
    'Etwas war hier fair und lag in Ihrer Hand, und diese Antwort hat es nicht gegeben.',
  'missed.limit': 'Es wurde nicht gesagt, was aufhören muss.',
  'missed.limit-ground': 'Die Grenze kam ohne Grund.',
  'missed.limit-whole': 'Die Grenze ließ keinen Weg nach vorn.',
  'missed.help': 'Danach standen Sie mit einer Drohung allein da.',
  'missed.spoiled': 'Was daran richtig war, hat der Rest verdorben.',
} as const

const endings = {
  'customer-left.empathy': '{name} ist gegangen. Das Zuhören, das noch anstand, blieb aus.',
  'customer-left.boundaries':
    '{name} ist gegangen. Die Grenzen, die noch zu ziehen waren, blieben ungezogen.',
  'escalated-without-cause.empathy':
    'Sie haben {name} weitergegeben, und mit {name} das Zuhören, das noch anstand.',
  'escalated-without-cause.boundaries': 'Was Sie zu entscheiden hatten, ging an jemand anderen.',
  'ended-without-cause.empathy': 'Sie haben es beendet, als {name} noch etwas zu sagen hatte.',
  'ended-without-cause.boundaries':
    'Sie haben es ohne Anlass beendet, und die Grenzen, die noch zu ziehen waren, blieben ungezogen.',
} as const

const compensation = {
  'sum.too-little':
    '{given, select, none {Sie haben nichts gegeben.} other {Sie haben {sum} gegeben.}} Fair gewesen wäre: {range}.',
  'sum.too-much': 'Sie haben {sum} gegeben. Fair gewesen wäre: {range}.',
  'sum.not-handed-over':
    'Fair gewesen wäre: {range}. In Ihrer Hand liegen {give}. Der Fall war mit allem, was Sie wussten, weiterzugeben, und das geschah nicht.',
  'sum.wrong-kind':
    'Die Summe war fair. Es gab eine bessere Art, sie zu geben: eine sofortige, oder eine, die diesen Verlust auch ausgleicht.',
  'sum.no-way-forward':
    'Es war nichts geschuldet, und es wurde nichts vorgeschlagen: kein Angebot, keine Wahl, kein nächster Schritt.',
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

const flags = {
  'fatal.threaten': 'Sie haben {name} gedroht.',
  'fatal.slur': 'Sie haben {name} als Person beleidigt.',
  'fatal.breach-privacy': 'Sie haben etwas Privates preisgegeben.',
  'fatal.beyond-your-authority': 'Sie haben mehr angeboten als die {give}, die Sie geben dürfen.',
  'fatal.ignore-abuse-again': 'Sie wurden zweimal beleidigt und haben es beide Male nicht benannt.',
} as const

/** What the words of a reply did, each as it ends a sentence that begins with “Sie haben”. */
const did = {
  'did.invite-story': 'nach der Geschichte gefragt',
  'did.ask-clarify': 'nach einer Einzelheit gefragt',
  'did.ask-expectation': 'gefragt, was helfen würde',
  'did.acknowledge-feeling': 'das Gefühl benannt',
  'did.validate': '{name} recht gegeben, wo es stimmte',
  'did.paraphrase': 'das Gehörte wiedergegeben',
  'did.apologise': 'um Entschuldigung gebeten',
  'did.own-fault': 'einen Fehler zugegeben',
  'did.answer': 'eine Antwort gegeben',
  'did.correct-tactfully': 'etwas richtiggestellt',
  'did.explain-reason': 'einen Grund genannt',
  'did.cite-policy': 'die Regel genannt',
  'did.use-history': 'die Kundenakte genutzt',
  'did.decline-clearly': 'Nein gesagt',
  'did.offer-choice': 'einen Weg angeboten',
  'did.grant-exception': 'eine Ausnahme gemacht',
  'did.offer-compensation':
    '{kind, select, sum {{sum} gegeben} more {das Gegebene auf {sum} erhöht} other {etwas dafür gegeben}}',
  'did.commit-next-step': 'gesagt, was als Nächstes geschieht',
  'did.check-agreement': 'gefragt, ob es damit gut ist',
  'did.log-feedback': 'aufgeschrieben, was zu beheben ist',
  'did.set-limit': 'benannt, was aufhören muss',
  'did.warn-consequence': 'gesagt, was sonst folgt',
  'did.escalate': 'den Fall weitergegeben',
  'did.end-contact': 'das Gespräch beendet',
  'did.part-ways': 'sich getrennt',
  'did.back-colleague': 'zu jemandem aus dem Team gehalten',
  'did.dismiss': 'es kleingeredet',
  'did.argue': 'gestritten',
  'did.blame-customer': '{name} die Schuld gegeben',
  'did.command-calm': '{name} vorgeschrieben, was zu fühlen ist',
  'did.sarcasm': 'eine Spitze gesetzt',
  'did.condescend': 'von oben herab mit {name} gesprochen',
  'did.deflect': 'es auf jemand anderen oder etwas anderes geschoben',
  'did.self-focus': 'das Gespräch auf sich gelenkt',
  'did.over-promise': 'versprochen, was nicht sicher zu halten ist',
  'did.threaten': '{name} gedroht',
  'did.slur': '{name} als Person beleidigt',
  'did.breach-privacy': 'etwas Privates preisgegeben',
  'did.breach-values': 'beiseitegelassen, was ehrlich ist oder für alle gleich',
  'did.undermine': 'jemanden aus dem Team ins Unrecht gesetzt',
  'did.cave-in': 'nachgegeben',
  'did.ignore-abuse': 'eine Beleidigung durchgehen lassen',
  'did.you': 'Sie haben {acts}.',
  'did.last': '{acts} und {last}',
  'did.more': '{acts}, {more}',
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
  ...calls,
  ...harms,
  ...harmsToBoundaries,
  ...context,
  ...missed,
  ...endings,
  ...compensation,
  ...fair,
  ...flags,
  ...did,
  ...turnings,
  ...sheet,
  ...parts,
} as const satisfies Record<keyof typeof english, string>
