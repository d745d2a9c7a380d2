/** What each move is, in German; the examples beside the English ones are for the command line alone. */
import type { glossary as english } from '../en-GB/glossary.ts'

export const glossary = {
  'invite-story': { means: 'Eine offene Frage, auf die man mit eigenen Worten erzählen kann.' },
  'ask-clarify': { means: 'Eine Frage nach einer Tatsache, die Sie brauchen, mit kurzer Antwort.' },
  'ask-expectation': { means: 'Fragt, was es für das Gegenüber in Ordnung brächte.' },
  'acknowledge-feeling': {
    means: 'Benennt oder spiegelt das Gefühl selbst, oder sagt, dass Ihnen der Verlust leidtut.',
  },
  validate: { means: 'Sagt, dass es jedem so ginge, oder gibt zu, was stimmt.' },
  paraphrase: {
    means:
      'Gibt den Fall kurz wieder, sodass er sich berichtigen lässt; ein Echo von zwei oder drei Wörtern ist keine Wiedergabe.',
  },
  apologise: {
    means:
      'Bedauert, was das Gegenüber durchgemacht hat, wer auch immer schuld ist; ein „leider“, das nur ein Nein abmildert, zählt nicht.',
  },
  'own-fault': { means: 'Sagt, dass es an uns lag, wo es an uns lag.' },
  answer: { means: 'Gibt die Auskunft, nach der gefragt wurde, richtig und klar.' },
  'correct-tactfully': { means: 'Stellt einen Irrtum richtig, ohne jemanden ins Unrecht zu setzen.' },
  'explain-reason': { means: 'Nennt einen einfachen Grund, der sich nachvollziehen lässt.' },
  'cite-policy': { means: 'Nennt die Regel.' },
  'use-history': { means: 'Nutzt, was die Kundenakte über diesen Menschen sagt.' },
  'decline-clearly': {
    means: 'Sagt Nein, einmal und klar; die Freundlichkeit liegt in dem, was daneben steht.',
  },
  'offer-choice': {
    means:
      'Nennt, was Sie stattdessen tun können, mehr als eines, wo es mehr als eines gibt, ob es etwas kostet oder nicht.',
  },
  'grant-exception': {
    means:
      'Weicht von einer Regel ab und sagt, dass es nur dieses eine Mal ist; Geld ohne dieses „nur einmal“ ist ein Ausgleich.',
  },
  'offer-compensation': {
    means:
      'Gibt Geld, Ware oder eine Leistung, um etwas gutzumachen, und sagt, was; die Sache selbst in Ordnung zu bringen ist kein Ausgleich.',
  },
  'commit-next-step': {
    means: 'Sagt, wer was bis wann tut; eine Summe, die sofort gezahlt wird, ist nur das Angebot.',
  },
  'check-agreement': { means: 'Fragt, ob es damit gut ist.' },
  'log-feedback': { means: 'Schreibt es dort auf, wo es behoben wird.' },
  'set-limit': { means: 'Benennt das Verhalten, das aufhören muss, mit Respekt vor der Person.' },
  'warn-consequence': {
    means: 'Sagt, was Sie tun werden, wenn es so weitergeht, und dass Sie es können und tun werden.',
  },
  escalate: {
    means:
      'Gibt den Fall mit allem, was gesagt wurde, mündlich oder als Notiz an jemanden weiter, sodass niemand von vorn beginnen muss.',
  },
  'end-contact': { means: 'Beendet das Gespräch nach einer Warnung und lässt einen Weg zurück.' },
  'part-ways': {
    means: 'Beendet die Geschäftsbeziehung ohne Bitterkeit und regelt, was noch offen ist.',
  },
  'back-colleague': { means: 'Steht zu dem, was jemand aus dem Team zu Recht entschieden hat.' },
  dismiss: { means: 'Wischt die Sache weg, als wäre sie nichts.' },
  argue: { means: 'Streitet, Punkt für Punkt.' },
  'blame-customer': {
    means: 'Sagt, dass das Gegenüber selbst schuld ist oder zur schlechten Kundschaft gehört.',
  },
  'command-calm': { means: 'Befiehlt, anders zu fühlen.' },
  sarcasm: { means: 'Spottet, wie höflich auch immer.' },
  condescend: { means: 'Spricht von oben herab, wie mit einem Kind.' },
  deflect: { means: 'Versteckt sich hinter einer Regel, einer Abteilung oder langen Wörtern.' },
  'self-focus': { means: 'Lenkt das Gespräch auf Sie, Ihren Tag oder Ihre Gefühle.' },
  'over-promise': { means: 'Verspricht, was vielleicht nicht zu halten ist.' },
  threaten: { means: 'Droht dem Gegenüber.' },
  slur: {
    means: 'Beleidigt jemanden für das, was er oder sie ist: Alter, Geschlecht, Akzent oder Herkunft.',
  },
  'breach-privacy': { means: 'Gibt Privates preis, das des Gegenübers oder das anderer.' },
  'breach-values': {
    means:
      'Lügt, behandelt jemanden ungleich, bricht eine Regel, die andere schützt, oder erkauft Schweigen oder Lob.',
  },
  undermine: { means: 'Beschuldigt oder übergeht vor dem Gegenüber jemanden aus dem Team.' },
  'cave-in': {
    means: 'Gibt dem Druck nach: mehr als fair ist, oder gegen die Regel, weil gedrängt wurde.',
  },
  'ignore-abuse': { means: 'Antwortet auf eine Beleidigung, als wäre sie nicht gefallen.' },
} as const satisfies Record<keyof typeof english, { readonly means: string }>
