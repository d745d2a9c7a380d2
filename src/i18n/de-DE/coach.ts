/** What the coach of practice mode says in German. */
import type { coach as english } from '../en-GB/coach.ts'

const heard = {
  'heard.invite-story': '{name} wurde gebeten zu erzählen.',
  'heard.ask-clarify': '{name} wurde nach einer Einzelheit gefragt.',
  'heard.ask-expectation': '{name} wurde gefragt, was helfen würde.',
  'heard.acknowledge-feeling': '{name} hat gehört, dass Sie sehen, wie sich das anfühlt.',
  'heard.validate': '{name} hat gehört, dass man es so sehen darf.',
  'heard.paraphrase': '{name} hat die eigene Geschichte richtig wiedergegeben gehört.',
  'heard.apologise': '{name} hat gehört, dass es Ihnen leidtut.',
  'heard.own-fault': '{name} hat gehört, dass Sie dazu stehen.',
  'heard.answer': '{name} hat eine Antwort bekommen.',
  'heard.correct-tactfully': '{name} hat gehört, dass es anders war.',
  'heard.explain-reason': '{name} hat gehört, warum.',
  'heard.cite-policy': '{name} hat eine Regel gehört.',
  'heard.use-history': '{name} hat gehört, dass Sie die Vorgeschichte kennen.',
  'heard.decline-clearly': '{name} hat ein klares Nein gehört.',
  'heard.offer-choice': '{name} hat gehört, was zur Wahl steht.',
  'heard.grant-exception': '{name} hat gehört, dass die Regel nachgeben kann.',
  'heard.offer-compensation': '{name} hat gehört, was Sie geben würden.',
  'heard.commit-next-step': '{name} hat gehört, was als Nächstes geschieht.',
  'heard.check-agreement': '{name} wurde gefragt, ob es damit gut ist.',
  'heard.log-feedback': '{name} hat gehört, dass es weitergegeben wird.',
  'heard.set-limit': '{name} hat gehört, wo die Grenze liegt.',
  'heard.warn-consequence': '{name} hat gehört, was folgt, wenn es so weitergeht.',
  'heard.escalate': '{name} hat gehört, dass jemand anderes übernimmt.',
  'heard.end-contact': '{name} hat gehört, dass hier Schluss ist.',
  'heard.part-ways': '{name} hat einen Abschied gehört.',
  'heard.back-colleague': '{name} hat gehört, dass Sie zu Ihrem Team halten.',
  'heard.dismiss': '{name} hat gehört, dass es nicht zählt.',
  'heard.argue': '{name} hat Widerspruch gehört.',
  'heard.blame-customer': '{name} hat gehört, wem Sie die Schuld geben.',
  'heard.command-calm': '{name} hat den Befehl gehört, anders zu fühlen.',
  'heard.sarcasm': '{name} hat die Spitze darin gehört.',
  'heard.condescend': '{name} wurde von oben herab behandelt.',
  'heard.deflect': '{name} hat gehört, dass es Sache von jemand anderem ist.',
  'heard.self-focus': '{name} hat etwas über Sie gehört.',
  'heard.over-promise': '{name} hat ein Versprechen gehört und wird Sie daran messen.',
  'heard.threaten': '{name} hat eine Drohung gehört.',
  'heard.slur': '{name} hat eine Beleidigung gehört.',
  'heard.breach-privacy': '{name} hat etwas gehört, das privat war.',
  'heard.breach-values': '{name} hat gehört, dass die Regeln nicht für alle gelten.',
  'heard.undermine': '{name} hat gehört, dass in Ihrem Team jemand falschlag.',
} as const

const needs = {
  'need.way-forward':
    'Versuchen Sie es mit einer klaren Antwort, oder sagen Sie, was wann als Nächstes geschieht.',
  'need.kindness':
    'Versuchen Sie es mit einem freundlichen Wort zu den Fakten: Zeigen Sie, dass Sie sehen, warum {name} fragt.',
  'need.feeling':
    'Versuchen Sie zu benennen, wie sich das für {name} anfühlt, oder zu sagen, dass man so fühlen darf.',
  'need.their-account':
    'Versuchen Sie, das Geschehene wiederzugeben, oder bitten Sie {name}, davon zu erzählen.',
  'need.owning':
    '{ours, select, yes {Versuchen Sie, dazu zu stehen: Sagen Sie, dass es an uns lag und dass es Ihnen leidtut.} other {Versuchen Sie, den Ärger zu bedauern, ohne eine Schuld auf sich zu nehmen, die nicht unsere ist.}}',
  'need.heard':
    'Versuchen Sie erst zu zeigen, dass Sie die Frage von {name} gehört haben, und dann zu antworten.',
  'need.respect':
    'Versuchen Sie es mit einem Wort des Respekts oder einem Weg nach vorn für {name} als Person, was auch immer Ihnen an den Kopf geworfen wurde.',
  'need.next-step': 'Versuchen Sie zu sagen, wer was bis wann tut.',
  'need.agreement':
    'Versuchen Sie zu fragen, ob es damit gut ist, oder zu notieren, was behoben werden sollte.',
  'need.clear-no': 'Versuchen Sie, einmal und klar Nein zu sagen, damit {name} weiß, wo die Grenze ist.',
  'need.choice': 'Versuchen Sie, etwas Echtes zu nennen, woraus {name} wählen kann.',
  'need.ground': 'Versuchen Sie, den Grund zu nennen oder zu zeigen, dass Sie sehen, warum {name} fragt.',
  'need.yes-within-reach':
    'Versuchen Sie zu geben, was hier fair ist, nicht weniger und nicht mehr: Es liegt in Ihrer Hand.',
  'need.limit': 'Versuchen Sie, mit Respekt zu benennen, was aufhören muss, bevor Sie weitermachen.',
  'need.limit-ground': 'Versuchen Sie, der Grenze einen Grund zu geben.',
  'need.limit-whole':
    'Versuchen Sie, neben der Grenze einen Weg nach vorn zu zeigen: was Sie tun, sobald es aufhört.',
  'need.help':
    'Versuchen Sie, Hilfe zu holen oder den Kontakt zu beenden: Niemand muss einer Drohung allein begegnen.',
} as const

const harms = {
  'harm.dismiss': 'Versuchen Sie, es so ernst zu nehmen, wie {name} es nimmt.',
  'harm.argue':
    'Versuchen Sie, das Kräftemessen zu verlassen: Geben Sie zu, was stimmt, und machen Sie weiter.',
  'harm.blame-customer': 'Versuchen Sie wegzulassen, was {name} getan hat, und zu sagen, was Sie tun können.',
  'harm.command-calm': 'Versuchen Sie, selbst ruhig zu sein und {name} das eigene Gefühl zu lassen.',
  'harm.sarcasm': 'Versuchen Sie, es geradeheraus zu sagen.',
  'harm.condescend': 'Versuchen Sie, so zu sprechen wie mit jemandem, der den eigenen Fall kennt.',
  'harm.deflect': 'Versuchen Sie, es bei sich zu behalten: Sagen Sie, was Sie selbst tun können.',
  'harm.self-focus': 'Versuchen Sie, beim Anliegen von {name} zu bleiben.',
  'harm.over-promise': 'Versuchen Sie, nur zu versprechen, was Sie sicher halten können.',
  'harm.threaten':
    'Versuchen Sie es mit einer Folge, die es wirklich gibt und die erlaubt ist, oder mit keiner.',
  'harm.slur': 'Versuchen Sie, die Person herauszulassen und von dem zu sprechen, was getan wurde.',
  'harm.breach-privacy': 'Versuchen Sie, Privates herauszuhalten, wem auch immer es gehört.',
  'harm.breach-values': 'Versuchen Sie, bei dem zu bleiben, was ehrlich ist und für alle gleich.',
  'harm.undermine': 'Versuchen Sie, hier zu Ihrem Team zu halten und es später unter sich zu klären.',
  'harm.cave-in.pressed':
    'Versuchen Sie, bei dem zu bleiben, was fair ist: {name} hat gedrängt, aber nichts Neues gesagt, das etwas ändert.',
  'harm.cave-in.exception': 'Versuchen Sie, bei der Regel zu bleiben und zu sagen, was sie erlaubt.',
  'harm.cave-in.unasked':
    'Versuchen Sie, es bei dem zu belassen, was Sie gegeben haben: Es wurde nichts Neues gesagt.',
  'harm.ignore-abuse':
    'Versuchen Sie, die Beleidigung ruhig zu benennen, bevor Sie mit dem Fall weitermachen.',
} as const

const context = {
  'context.too-early':
    'Versuchen Sie zuerst zuzuhören: Regeln, Gründe und Geld kommen an, wenn {name} gehört worden ist.',
  'context.apology-again': 'Versuchen Sie, etwas zu tun, statt sich noch einmal zu entschuldigen.',
  'context.explained-again': 'Versuchen Sie, die Erklärung ruhen zu lassen: {name} kennt sie schon.',
  'context.end-unwarned': 'Versuchen Sie es mit einer klaren Warnung, bevor Sie es beenden.',
  'context.abuse-unchecked': 'Versuchen Sie es mit einer Warnung: Es ist das dritte Mal.',
  'context.over-the-band': 'Versuchen Sie, weniger zu geben: Insgesamt ist das mehr, als fair ist.',
} as const

const did = {
  'did.way-forward': 'Sie sind auf die Frage von {name} eingegangen. Es hat keine Punkte gekostet.',
  'did.kindness': 'Sie haben gezeigt, dass Sie sehen, warum {name} fragt. Es hat keine Punkte gekostet.',
  'did.feeling': 'Sie haben gesehen, wie sich das für {name} anfühlt. Es hat keine Punkte gekostet.',
  'did.their-account': 'Sie haben der Geschichte Raum gegeben. Es hat keine Punkte gekostet.',
  'did.owning':
    '{ours, select, yes {Sie haben gezeigt, dass es an uns ist, um Entschuldigung zu bitten.} other {Sie haben den Ärger bedauert und es gesagt.}} Es hat keine Punkte gekostet.',
  'did.heard':
    'Sie haben die Frage von {name} gehört, bevor Sie geantwortet haben. Es hat keine Punkte gekostet.',
  'did.respect': 'Sie haben den Respekt vor {name} bewahrt. Es hat keine Punkte gekostet.',
  'did.next-step': 'Sie haben klargemacht, was als Nächstes geschieht. Es hat keine Punkte gekostet.',
  'did.agreement': 'Sie haben sichergestellt, dass die Sache geklärt ist. Es hat keine Punkte gekostet.',
  'did.clear-no':
    'Sie haben klar Nein gesagt, und {name} weiß, wo die Grenze ist. Es hat keine Punkte gekostet.',
  'did.choice': 'Sie haben dem Nein etwas Echtes zur Seite gestellt. Es hat keine Punkte gekostet.',
  'did.ground': 'Sie haben {name} sehen lassen, warum. Es hat keine Punkte gekostet.',
  'did.yes-within-reach':
    'Sie haben gegeben, was fair war und in Ihrer Hand lag. Es hat keine Punkte gekostet.',
  'did.no-and-choice':
    'Sie haben Nein gesagt, und {name} hatte etwas zur Wahl. Es hat keine Punkte gekostet.',
  'did.limit': 'Sie haben eine Grenze gezogen. Es hat keine Punkte gekostet.',
  'did.limit-ground':
    'Sie haben eine Grenze gezogen und gesagt, warum es sie gibt. Es hat keine Punkte gekostet.',
  'did.limit-whole':
    'Sie haben eine Grenze gezogen und einen Weg nach vorn gelassen. Es hat keine Punkte gekostet.',
  'did.help': 'Sie sind dem nicht allein begegnet. Es hat keine Punkte gekostet.',
  'did.nothing': 'Diese Antwort hat keine Punkte gekostet.',
} as const

const change = {
  change:
    '{angerGoes, select, up {Der Ärger stieg auf {anger}} down {Der Ärger sank auf {anger}} other {Der Ärger blieb bei {anger}}}, {trustGoes, select, up {das Vertrauen stieg auf {trust}} down {das Vertrauen sank auf {trust}} other {das Vertrauen blieb bei {trust}}}.',
} as const

const fatal = {
  fatal: '{why} Das allein setzt das Ergebnis auf 0, es sei denn, Sie nehmen es zurück.',
} as const

export const coach = {
  ...heard,
  ...needs,
  ...harms,
  ...context,
  ...did,
  ...change,
  ...fatal,
} as const satisfies Record<keyof typeof english, string>
