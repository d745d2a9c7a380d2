import { describe, expect, test } from 'vitest'
import { scriptOf } from '../../../src/dialogue/script.ts'
import { isTooLarge, prove } from '../../../src/lint/prove.ts'
import { judge } from '../../../src/lint/rules/judge.ts'
import type { Rule } from '../../../src/lint/rules/rule.ts'
import { type RuleCode, RULES } from '../../../src/lint/rules/rules.ts'
import { readScenario } from '../../../src/scenario/read.ts'
import type { Moment, Reply, Scenario } from '../../../src/scenario/scenario.ts'
import { referenceOf } from '../../../src/scoring/reference.ts'
import { rightAt } from '../../../src/lint/rules/best-replies.ts'
import { SHIPPED } from '../../support/shipped.ts'

/** Faults that only a whole scenario can have: each is planted in one that ships and has none. */
const found = SHIPPED.find(({ name }) => name === 'the-manager-please')
if (!found) throw new Error('The scenario that these faults are planted in ships.')
const { scenario: sound, script, reference, text } = found
const { source } = readScenario(text)
const lineOf = (start: string) => text.split('\n').findIndex(line => line.startsWith(start)) + 1

/** The problems of the scenario with its replies changed, as `code:line`. */
function planted(change: (replies: readonly Reply[], moment: Moment) => readonly Reply[]): string[] {
  const beats = Object.fromEntries(
    Object.entries(sound.beats).map(([id, beat]) => [
      id,
      beat.kind === 'moment' ? { ...beat, replies: change(beat.replies, beat) } : beat,
    ]),
  )
  const scenario: Scenario = { ...sound, beats }
  const changed = scriptOf(scenario)
  const measured = referenceOf(changed)
  if ('faults' in measured || !source) throw new Error('The fault leaves it playable.')
  const proof = prove(changed, measured.reference)
  if (isTooLarge(proof)) throw new Error('It is small.')
  return judge(proof, source.locate).map(({ code, range }) => `${code}:${range.start.line}`)
}

/** The replies of a moment that are as right as its reference. */
function rightOf(moment: Moment): ReadonlySet<string> {
  const at = script.moments.get(moment.id)
  return new Set(at ? [...rightAt({ script, reference }, at)].map(({ reply }) => reply.id) : [])
}

const rightFirst = (replies: readonly Reply[], moment: Moment) => {
  const right = rightOf(moment)
  return replies.toSorted((a, b) => Number(right.has(b.id)) - Number(right.has(a.id)))
}

const longer = (reply: Reply): Reply => ({ ...reply, say: `${reply.say} ${'And so it goes on. '.repeat(6)}` })

/** Every right reply, and no other, begins with the same word. */
const marked = planted((replies, moment) => {
  const right = rightOf(moment)
  return replies.map(reply => (right.has(reply.id) ? { ...reply, say: `Listen. ${reply.say}` } : reply))
})

/** The line of the first reply of the file that is right. */
function firstRight(): number {
  for (const { moment } of script.moments.values()) {
    const at = moment.replies.findIndex(({ id }) => rightOf(moment).has(id))
    if (at >= 0) return source?.locate(['beats', moment.id, 'replies', at, 'say']).start.line ?? 0
  }
  return 0
}

const FAULTS: Readonly<Partial<Record<RuleCode, readonly [ReturnType<typeof planted>, number]>>> = {
  'naive-passes': [planted(rightFirst), lineOf('id:')],
  'one-temperament': [
    planted((replies, moment) => {
      const right = rightOf(moment)
      const measure = reference.measures.get(moment.id)?.reply.reply.id
      return replies.filter(({ id }) => id === measure || !right.has(id))
    }),
    lineOf('id:'),
  ],
  'best-is-first': [planted(rightFirst), lineOf('beats:')],
  'best-is-longest': [
    planted((replies, moment) => {
      const right = rightOf(moment)
      return replies.map(reply => (right.has(reply.id) ? longer(reply) : reply))
    }),
    lineOf('beats:'),
  ],
  'words-that-give-away': [marked, firstRight()],
  guessable: [marked, lineOf('beats:')],
}

const told = (RULES as readonly Rule<RuleCode>[]).filter(({ ok }) => !ok.includes('\n'))

describe('a fault that only a whole scenario can have', () => {
  test.each(told.map(({ code }) => code))('%s is found when it is planted, at its line', code => {
    const [problems, line] = FAULTS[code] ?? [[], 0]
    expect(problems).toContain(`${code}:${line}`)
  })

  test('and is not there before', () => {
    const codes = planted(replies => replies).map(problem => problem.split(':')[0])
    expect(codes.filter(code => told.some(rule => rule.code === code))).toEqual([])
  })
})
