/** What a map speaks with, and the report around it where it says the same. */
import { map } from './en-GB/map.ts'
import { speechOf } from './speech.ts'

export const { say, number } = speechOf('en-GB', map)

/** “5”, or “5–6.5”. */
export function range(from: number, to: number): string {
  return from === to ? number(from) : say('range', { from: number(from), to: number(to) })
}

/** 0..1 in whole hundredths; what is not quite nothing, or not quite all, is never rounded to it. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return say('percent.little')
  if (share > 0.99 && share < 1 - 1e-9) return say('percent.nearly')
  return say('percent', { percent: number(Math.round(share * 100)) })
}
