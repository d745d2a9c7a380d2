/** What is said of a turn in German: what happened there, and never how to feel. */
import type { findings as english } from '../en-GB/findings.ts'

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

export const findings = {
  ...calls,
  ...harms,
  ...harmsToBoundaries,
  ...context,
  ...missed,
  ...endings,
  ...compensation,
  ...flags,
  ...did,
} as const satisfies Record<keyof typeof english, string>
