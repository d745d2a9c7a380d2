/** Whether the languages that a programme offers are spoken in its scenarios. */
import { NONE } from '../scenario/finding.ts'
import { makeNearest } from '../scenario/nearest.ts'
import type { Programme } from '../scenario/programme.ts'
import type { Found, Shelf } from './programme.ts'
import { drawnIn } from './places.ts'

/** By scenario: the languages that it is translated into. */
export type Translated = ReadonlyMap<string, readonly string[]>

export function languageFaults(programme: Programme, shelf: Shelf, translated: Translated): Found[] {
  const spoken = new Map<string, readonly string[]>()
  for (const { scenario: id } of drawnIn(programme)) {
    const scenario = shelf.get(id)
    if (scenario === undefined || scenario === 'faulty') continue
    spoken.set(id, [scenario.language, ...(translated.get(id) ?? [])])
  }
  const known = new Set([...spoken.values()].flat())
  const nearest = makeNearest()
  return programme.languages.flatMap((language, index): Found[] => {
    const path = ['languages', index]
    const without = [...spoken].filter(([, languages]) => !languages.includes(language)).map(([id]) => id)
    const [first] = without
    if (first === undefined) return []
    if (!known.has(language)) {
      const closest = nearest(language, known) ?? NONE
      return [{ code: 'language-of-no-one', severity: 'error', args: { language, closest }, path }]
    }
    const args = { language, count: without.length, scenario: first }
    return [{ code: 'language-not-everywhere', severity: 'warning', args, path }]
  })
}
