/** Captions of the sounds in German. */
import type { captions as english } from '../en-GB/sounds.ts'

/** In brackets, as captions of sounds are. */
export const captions = {
  ring: '(Das Telefon klingelt.)',
  'pick-up': '(Jemand nimmt ab.)',
  'hang-up': '(Jemand legt auf.)',
  typing: '(Tasten klappern.)',
  message: '(Eine Nachricht trifft ein.)',
  bell: '(Die Ladenglocke läutet.)',
  worse: '(Fallende Töne: Es wird schlechter.)',
  better: '(Steigende Töne: Es wird besser.)',
} as const satisfies Record<keyof typeof english, string>
