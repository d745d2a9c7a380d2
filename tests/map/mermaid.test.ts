import { expect, test } from 'vitest'
import { scriptOf } from '../../src/dialogue/script.ts'
import { mermaidMap } from '../../src/map/mermaid.ts'
import { planOf } from '../../src/map/plan.ts'
import { poisoned } from '../support/poisoned.ts'
import { provenOf } from '../support/proven.ts'
import { scripted } from '../support/script.ts'
import { SHIPPED } from '../support/shipped.ts'

test.each(SHIPPED)('$name as a flowchart has every beat and every way', ({ script }) => {
  const proof = provenOf(script)
  const lines = mermaidMap(planOf(script, proof)).split('\n')
  const beats = lines.filter(line => /^ {2}b\d+[[(>]/.test(line))
  expect(beats).toHaveLength(Object.keys(script.scenario.beats).length + (script.note ? 1 : 0))
  const ways = [...proof.arrivals.goesOn.values()].reduce((sum, on) => sum + on.size, 0)
  expect(lines.filter(line => /^ {2}b\d+ -/.test(line))).toHaveLength(ways)
})

test('a way is labelled with the replies that lead there, an outburst is dotted', () => {
  const text = mermaidMap(
    planOf(
      scripted(`
      end: abusive
        rude = sarcasm threaten slur -> asks
        kind = set-limit -> asks
      asks: demanding
        rude = sarcasm threaten slur -> agreed
        no = decline-clearly -> agreed
      agreed: resolved
      gone: customer-left`),
    ),
  )
  expect(text).toContain('b0 -->|"rude<br/>kind"| b1')
  expect(text).toContain('b0["end<br/>')
  expect(text).not.toMatch(/^ {2}end/m)
})

test('what means something to Mermaid is only text in the words of an author', () => {
  const [first] = SHIPPED
  if (!first) throw new Error('There is a shipped scenario.')
  const script = scriptOf(poisoned(first.scenario))
  const text = mermaidMap(planOf(script, provenOf(script)))
  expect(text).not.toMatch(/<(?!br\/>)/)
  expect(text).not.toContain('%%')
  // Every label closes where it should: quotes come in pairs, and nothing but a label holds them.
  for (const line of text.split('\n').slice(3)) expect((line.match(/"/g) ?? []).length % 2).toBe(0)
  expect(text.split('\n').filter(line => /^(---|flowchart)/.test(line))).toEqual([
    '---',
    '---',
    'flowchart TD',
  ])
})
