/** What is said in German to whoever had a hard talk. */
import type { breather as english } from '../en-GB/breather.ts'

export const breather = {
  'offer.abuse': 'Das war schwer: Solche Worte lassen niemanden kalt.',
  'offer.fatal': 'Das war schwer, und es ging nicht gut aus.',
  'offer.anger': 'Das war schwer: Sie wurden eine ganze Weile angeschrien.',
  'offer.in-a-row': 'Das war eines von mehreren hintereinander.',
  offer: 'Eine Minute vor dem nächsten?',

  title: 'Eine Minute',
  lead: 'Niemand wartet. Atmen Sie etwa vier Sekunden lang ein und etwa sechs aus, so oft Sie mögen.',
  still: 'Das Wasser ist ruhig. Lassen Sie die Schultern sinken, und sehen Sie auf etwas in der Ferne.',
  in: 'Einatmen',
  out: 'Und langsam aus',
  calm: 'Das Wasser liegt glatt',
  hold: 'Das Wasser anhalten',
  move: 'Das Wasser wieder bewegen',
  back: 'Zurück dahin, wo Sie waren',
} as const satisfies Record<keyof typeof english, string>
