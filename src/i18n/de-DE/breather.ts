/** What is said in German to whoever had a hard talk. */
import type { breather as english } from '../en-GB/breather.ts'

export const breather = {
  'offer.abuse': 'Das war schwer: So lässt niemand mit sich reden, ohne es zu spüren.',
  'offer.fatal': 'Das war schwer, und es ging nicht gut aus.',
  'offer.anger': 'Das war schwer: Sie wurden eine ganze Weile angeschrien.',
  'offer.in-a-row': 'Das war eines von mehreren hintereinander.',
  offer: 'Eine Minute vor dem nächsten?',

  title: 'Eine Minute',
  lead: 'Niemand wartet. Atmen Sie etwa vier Sekunden lang ein und etwa sechs aus, so oft Sie mögen.',
  still: 'Das Wasser ist ruhig. Lassen Sie die Schultern sinken, und sehen Sie auf etwas in der Ferne.',
  in: 'Einatmen',
  out: 'Und aus, langsam',
  calm: 'Das Wasser liegt glatt',
  hold: 'Das Wasser anhalten',
  move: 'Das Wasser bewegen lassen',
  back: 'Zurück dahin, wo Sie waren',
} as const satisfies Record<keyof typeof english, string>
