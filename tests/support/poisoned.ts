/** A scenario in which every text is markup that would do harm, were it ever run. */
import type { Scenario } from '../../src/scenario/scenario.ts'

export const EVIL = '<script>hurt()</script><img src=x onerror="hurt()">\']]>&amp;{"%%{init}%%"}'

const TEXTS = new Set([
  'title',
  'says',
  'plain',
  'say',
  'hears',
  'because',
  'what',
  'brief',
  'name',
  'thinks',
  'afterwards',
  'slip',
  'better',
  'seen',
])

export function poisoned(scenario: Scenario): Scenario {
  return JSON.parse(JSON.stringify(scenario), (key, value: unknown) =>
    TEXTS.has(key) && typeof value === 'string' ? EVIL : value,
  ) as Scenario
}
