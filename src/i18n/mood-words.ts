/** A mood in plain words: the same bands in the talk and in the debrief, on the page and in the terminal. */
import type { Mood } from '../scenario/scenario.ts'
import { number, say } from './page-speech.ts'

export const BANDS = ['calm', 'tense', 'angry', 'limit'] as const
export type Band = (typeof BANDS)[number]

/** Where each band begins. */
export const BAND_FROM: Readonly<Record<Band, number>> = { calm: 0, tense: 2.5, angry: 5, limit: 8.5 }

export function bandOf(anger: number): Band {
  return BANDS.findLast(band => anger >= BAND_FROM[band]) ?? 'calm'
}

type Trust = 'none' | 'little' | 'half' | 'full'

function trustOf(trust: number): Trust {
  if (trust < 1) return 'none'
  if (trust < 4) return 'little'
  return trust < 6.5 ? 'half' : 'full'
}

/** “Angry, and hardly trusts you.” Calm without trust, and anger with it, are told as the contrast they are. */
export function moodWords({ anger, trust }: Mood): string {
  const band = bandOf(anger)
  const level = trustOf(trust)
  const contrast = band === 'calm' ? level === 'none' || level === 'little' : level === 'full'
  return say(contrast ? 'mood.words.but' : 'mood.words', { anger: band, trust: level })
}

/** “Anger 8 of 10, trust 2.” */
export function moodNumbers({ anger, trust }: Mood): string {
  return say('talk.mood.numbers', { anger: number(anger), trust: number(trust) })
}
