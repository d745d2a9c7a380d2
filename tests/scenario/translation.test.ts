/** Translations hang on ids: an edit of one line makes that line stale, and no other. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { linesOf, withLines } from '../../src/scenario/lines.ts'
import { updatedTranslation } from '../../src/scenario/print-translation.ts'
import { readTranslation } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { fittingLines, type Translation } from '../../src/scenario/translation.ts'
import { checkTranslation } from '../../src/lint/translation.ts'
import { SHIPPED } from '../support/shipped.ts'

const ENGLISH = SHIPPED.find(({ name }) => name === 'expired-sale-price')?.scenario as Scenario
const ids = [...linesOf(ENGLISH).keys()]

function german(name: string): { text: string; translation: Translation } {
  const text = readFileSync(`scenarios/${name}.de-DE.yaml`, 'utf8')
  const { translation } = readTranslation(text)
  if (!translation) throw new Error(`${name} cannot be read in German.`)
  return { text, translation }
}

describe.each(SHIPPED)('$name', ({ scenario }) => {
  test('no two lines have one id, and none is lost on the way', () => {
    const told: string[] = []
    const same = withLines(scenario, (id, text) => {
      told.push(id)
      return text
    })
    expect(same).toEqual(scenario)
    expect(new Set(told).size).toBe(told.length)
  })

  test('other words change what is read, and nothing that plays or scores', () => {
    const other = withLines(scenario, (id, text) => `${text} (${id})`)
    expect(fingerprint(other).plays).toBe(fingerprint(scenario).plays)
    expect(fingerprint(other).words).not.toBe(fingerprint(scenario).words)
  })
})

test('edited lines are stale, and they alone', () => {
  const { text, translation } = german('expired-sale-price')
  fc.assert(
    fc.property(fc.subarray(ids, { minLength: 1, maxLength: 12 }), edited => {
      const now = withLines(ENGLISH, (id, line) => (edited.includes(id) ? `${line} Now.` : line))
      const updated = updatedTranslation(now, 'de-DE', { text, translation })
      expect(updated.stale.toSorted()).toEqual(edited.toSorted())
      expect([updated.missing, updated.gone]).toEqual([[], []])
      // They are shown in the original, and so is a reply with the words of its moves.
      const fitting = fittingLines(now, translation)
      expect(edited.filter(id => fitting[id])).toEqual([])
      const replies = edited.filter(id => `${id}.` !== '' && ids.some(other => other.startsWith(`${id}.`)))
      const left = ids.filter(id => fitting[id] === undefined && !edited.includes(id))
      expect(left.filter(id => !replies.some(reply => id.startsWith(`${reply}.`)))).toEqual([])
    }),
    { numRuns: 25 },
  )
}, 120_000)

describe.each(['expired-sale-price', 'lost-parcel'])('%s in German', name => {
  const scenario = SHIPPED.find(each => each.name === name)?.scenario as Scenario
  const { text, translation } = german(name)

  test('is whole, fresh, and has the words of every move', () => {
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
    expect(checkTranslation(translation, scenario, 'de-DE', () => range)).toEqual([])
    const fitting = fittingLines(scenario, translation)
    expect(Object.keys(fitting).toSorted()).toEqual([...linesOf(scenario).keys()].toSorted())
    expect(Object.entries(fitting).filter(([, words]) => words === '')).toEqual([])
  })

  test('is left as it is by “translate”', () => {
    expect(updatedTranslation(scenario, 'de-DE', { text, translation }).text).toBe(text)
  })

  test('keeps names and German marks', () => {
    for (const { says } of translation.lines.values()) expect(says).not.toMatch(/["”—]|“[^“„]*“/)
    expect(translation.lines.get('business')?.says).toContain(scenario.setting.business.split(',')[0])
  })
})

test('a new translation has every line without words, and a translator’s notes survive', () => {
  const begun = updatedTranslation(ENGLISH, 'fr-FR')
  expect(begun.missing).toEqual(ids)
  const written = begun.text.replace('says: ""', 'says: "Les soldes" # to be looked at')
  const { translation, problems } = readTranslation(written)
  expect(problems).toEqual([])
  if (!translation) throw new Error('What is written can be read.')
  const changed = { ...ENGLISH, title: 'Another title' }
  const updated = updatedTranslation(changed, 'fr-FR', { text: written, translation })
  expect(updated.stale).toEqual(['title'])
  expect(updated.text).toContain('# The scenario says now: "Another title"\n  title:')
  expect(updated.text).toContain('"Les soldes" # to be looked at')
  const again = readTranslation(updated.text).translation
  expect(again?.lines.get('title')).toEqual({ from: ENGLISH.title, says: 'Les soldes' })
})

test('words that are copied from another line stand by themselves, wherever their line comes to stand', () => {
  const [[first, one] = ['', ''], [second, other] = ['', '']] = [...linesOf(ENGLISH)]
  const text = `format: 1
scenario: ${ENGLISH.id}
language: de-DE
lines:
  ${second}:
    from: ${JSON.stringify(other)}
    says: &words
      Das hier
      steht da.
  ${first}: { from: ${JSON.stringify(one)}, says: *words }
`
  const { translation } = readTranslation(text)
  if (!translation) throw new Error('The translation cannot be read.')
  const after = readTranslation(updatedTranslation(ENGLISH, 'de-DE', { text, translation }).text)
  expect(after.problems).toEqual([])
  const says = [first, second].map(id => after.translation?.lines.get(id)?.says)
  expect(says).toEqual(['Das hier steht da.', 'Das hier steht da.'])
})
