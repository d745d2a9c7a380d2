/** What is asked in German before a debrief. */
import type { rating as english } from '../en-GB/rating.ts'

export const rating = {
  'means.empathy': 'Haben Sie zugehört und zu dem gestanden, was an uns lag?',
  'means.boundaries': 'Haben Sie klar und freundlich gesagt, was nicht geht?',
  'means.compensation': 'Haben Sie angeboten, was fair war, und nicht mehr?',

  title: 'Was glauben Sie, wie es lief?',
  'title.of': 'Was glauben Sie, wie es lief? {title}',
  lead: '{count, plural, one {Schätzen Sie Ihren Wert, bevor Sie ihn sehen.} other {Schätzen Sie Ihre Werte, bevor Sie sie sehen.}} Die Nachbesprechung stellt dann beides nebeneinander. Zum Bestehen braucht es {mark}.',
  private: 'Was Sie antworten, bleibt in diesem Browser.',
  'last.words': 'Was {name} zuletzt sagte',

  'guess.list': 'Ihre Schätzung',
  'guess.how':
    'Drücken Sie auf eine Linie, oder nutzen Sie die Pfeiltasten. Eine Linie, die Sie auslassen, ist keine Schätzung.',
  'guess.low': '0, nichts von dem, was verlangt war',
  'guess.high': '100, alles davon',
  'guess.none': 'Keine Schätzung',
  'guess.value': '{value}',
  'guess.words':
    '{share, select, none {kaum etwas davon} little {weniger als die Hälfte davon} half {etwa die Hälfte davon} most {das meiste davon} other {fast alles davon}}',
  'guess.spoken':
    '{value} von 100, {share, select, none {kaum etwas von dem, was verlangt war} little {weniger als die Hälfte von dem, was verlangt war} half {etwa die Hälfte von dem, was verlangt war} most {das meiste von dem, was verlangt war} other {fast alles von dem, was verlangt war}}',
  'guess.back': 'Zurücknehmen',
  'guess.back.of': 'Zurücknehmen: {dimension}',

  differently: 'Was würden Sie anders sagen?',
  'differently.how': 'Ein Satz, wenn Sie mögen.',

  go: 'Ansehen, wie es lief',
  skip: 'Überspringen',
} as const satisfies Record<keyof typeof english, string>
