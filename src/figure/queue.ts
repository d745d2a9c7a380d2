/** Those who wait behind a customer at a counter: anyone at all, seen in one tone. */
import type { Mood } from '../scenario/scenario.ts'

export const WAITING = [
  { name: 'First in the queue', looks: { hair: 'crop', build: 'broad' } },
  { name: 'Second in the queue', looks: { hair: 'bun', build: 'slight' } },
  { name: 'Third in the queue', looks: { hair: 'bob', build: 'medium' } },
] as const

/** How they stand. */
export const PATIENT: Mood = { anger: 3, trust: 5 }
