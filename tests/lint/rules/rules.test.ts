import { describe, expect, test } from 'vitest'
import { ruleWords } from '../../../src/i18n/en-GB/rules.ts'
import { speechOf } from '../../../src/i18n/speech.ts'
import type { Rule } from '../../../src/lint/rules/rule.ts'
import { type RuleCode, RULES } from '../../../src/lint/rules/rules.ts'
import { provenExample } from '../../support/rule-frame.ts'

describe.each((RULES as readonly Rule<RuleCode>[]).map(rule => [rule.code, rule] as const))(
  '%s',
  (code, rule) => {
    test('says nothing of its good example', () => {
      const { proof } = provenExample(rule.ok)
      expect(rule.check(proof, proof.script.scenario)).toEqual([])
    })

    test('finds its bad example, at a place of the file, in plain words', () => {
      const { proof, source } = provenExample(rule.notOk)
      const breaches = rule.check(proof, proof.script.scenario)
      expect(breaches).not.toEqual([])
      for (const { path, part, args } of breaches) {
        expect(source?.locate(path, part).start.line).toBeGreaterThan(1)
        const speech = speechOf('en-GB', ruleWords[code])
        for (const id of ['message', 'help', 'reason'] as const) {
          expect(speech.say(id, args)).toMatch(/^[A-Z“].*[.?]$/s)
          expect(speech.say(id, args)).not.toMatch(/[{}]|undefined|null|NaN/)
        }
      }
    })
  },
)
