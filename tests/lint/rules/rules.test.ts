import { describe, expect, test } from 'vitest'
import { ruleWords } from '../../../src/i18n/en-GB/rules.ts'
import { speechOf } from '../../../src/i18n/speech.ts'
import type { Rule } from '../../../src/lint/rules/rule.ts'
import { type RuleCode, RULES } from '../../../src/lint/rules/rules.ts'
import { provenExample } from '../../support/rule-frame.ts'

const ALL: readonly Rule<RuleCode>[] = RULES
/** What takes a whole scenario to show is told in words; a fault of each is planted in planted.test.ts. */
const told = ALL.filter(({ ok }) => !ok.includes('\n'))
const shown = ALL.filter(rule => !told.includes(rule))

/** The names that a message asks for, as it stands compiled: a text, or a list of texts and of what is asked for. */
function askedIn(message: unknown): string[] {
  if (!Array.isArray(message)) return []
  return message.flatMap((part: unknown) => {
    if (!Array.isArray(part)) return []
    const [name, , branches] = part as readonly unknown[]
    return [String(name), ...Object.values(branches ?? {}).flatMap(askedIn)]
  })
}

test('the sentences of rules ask for what is in the file', () => {
  const asked = new Set(ALL.flatMap(({ code }) => Object.values(ruleWords[code]).flatMap(askedIn)))
  expect([...asked]).toEqual(
    expect.arrayContaining(['beat', 'reply', 'words', 'most', 'flag', 'move', 'best']),
  )
})

describe.each(shown.map(rule => [rule.code, rule] as const))('%s', (code, rule) => {
  test('says nothing of its good example', () => {
    const { proof } = provenExample(rule.ok)
    expect(rule.check(proof, proof.script.scenario)).toEqual([])
  })

  test('finds its bad example, at the line that is marked, in plain words', () => {
    const { proof, source } = provenExample(rule.notOk)
    const breaches = rule.check(proof, proof.script.scenario)
    const lines = source?.text.split('\n') ?? []
    const marked = lines.flatMap((line, at) => (line.endsWith('# here') ? [at + 1] : []))
    const found = breaches.map(({ path, part }) => source?.locate(path, part).start.line)
    expect([...new Set(found)].toSorted()).toEqual(marked.toSorted())
    expect(marked).not.toEqual([])
    const names = Object.values(ruleWords[code]).flatMap(askedIn)
    for (const { args } of breaches) {
      expect(Object.keys(args)).toEqual(expect.arrayContaining(names))
      const speech = speechOf('en-GB', ruleWords[code])
      for (const id of ['message', 'help', 'reason'] as const) {
        expect(speech.say(id, args)).toMatch(/^[A-Z“].*[.?]$/s)
        expect(speech.say(id, args)).not.toMatch(/[{}]|undefined|null|NaN/)
      }
    }
  })
})

test.each(told.map(rule => [rule.code, rule] as const))('%s has an example of each in words', (_, rule) => {
  expect(rule.ok).toMatch(/\w+ \w+ \w+/)
  expect(rule.notOk).toMatch(/\w+ \w+ \w+/)
})
