import { describe, expect, test } from 'vitest'
import { templateFor } from '../../src/commands/new.ts'
import { scriptOf } from '../../src/dialogue/script.ts'
import { describeProblem } from '../../src/i18n/problem-words.ts'
import { checkWalkthroughs } from '../../src/lint/walkthroughs.ts'
import { readScenario, readWalkthroughs } from '../../src/scenario/read.ts'
import { referenceOf } from '../../src/scoring/reference.ts'

const CAKE = templateFor('cake', 'cake.yaml', '')
const BEST = 'own-it first-year kind-no name-and-five i-will-bring-it'

interface Talk {
  readonly replies?: string
  readonly ends?: string
  readonly scores?: string
}

/** What is wrong with one talk through the cake, as `line: message help`. */
function wrongWith({ replies = BEST, ends = 'in-time', scores = '{ overall: 100 }' }: Talk, cake = CAKE) {
  const { scenario } = readScenario(cake)
  const text = [
    'format: 1',
    'scenario: cake',
    'walkthroughs:',
    '  - name: "this talk"',
    '    kind: other',
    `    replies: [${replies
      .split(' ')
      .filter(Boolean)
      .map(id => `"${id}"`)
      .join(', ')}]`,
    `    ends: ${ends}`,
    `    scores: ${scores}`,
  ].join('\n')
  const { walkthroughs, source } = readWalkthroughs(text)
  if (!scenario || !walkthroughs) throw new Error('Both files read.')
  const script = scriptOf(scenario)
  const measured = referenceOf(script)
  if ('faults' in measured) throw new Error('The cake has its reference.')
  return checkWalkthroughs(walkthroughs, { script, reference: measured.reference }, source.locate).map(
    problem => {
      const { message, help } = describeProblem(problem)
      return `${problem.range.start.line}: ${message} ${help}`
    },
  )
}

describe('a walkthrough', () => {
  test('that goes as it says has no problem', () => {
    expect(wrongWith({})).toEqual([])
    expect(wrongWith({ scores: '{ empathy: 100, boundaries: 100, compensation: 100 }' })).toEqual([])
  })

  test('with a reply that cannot be said names what is there', () => {
    expect(wrongWith({ replies: 'own-it kind-no' })).toEqual([
      '6: The walkthrough “this talk” cannot say “kind-no” as its 2nd reply: the talk is at “story”. ' +
        'What can be said there: ten-minutes, first-year, children-forget.',
    ])
  })

  test('with a silence where none is known', () => {
    expect(wrongWith({ replies: '-' })[0]).toContain('cannot say “-” as its 1st reply')
  })

  test('that goes on after the end', () => {
    expect(wrongWith({ replies: `${BEST} own-it` })).toEqual([
      '6: The walkthrough “this talk” cannot say “own-it” as its 6th reply: the talk is at “in-time”. ' +
        'The talk is over there.',
    ])
  })

  test('that stops early', () => {
    expect(wrongWith({ replies: 'own-it' })[0]).toContain('stops before the talk is over, at “story”.')
    expect(wrongWith({ replies: '' })[0]).toContain('at “opening”.')
  })

  test('with another ending or other scores, each at its own line', () => {
    expect(wrongWith({ ends: 'takes-it', scores: '{ empathy: 99, overall: 70 }' })).toEqual([
      '7: The walkthrough “this talk” ends at “in-time”, not at “takes-it”. Change its replies, or write “ends: in-time”.',
      '8: The walkthrough “this talk” scores 100 for empathy, not 99. Change its replies, or write “empathy: 100”.',
      '8: The walkthrough “this talk” scores 100 for overall, not 70. Change its replies, or write “overall: 100”.',
    ])
  })

  test('that asks for what its scenario does not test', () => {
    const cake = CAKE.replace('[empathy, boundaries, compensation]', '[empathy, boundaries]')
    expect(wrongWith({ scores: '{ compensation: 100 }' }, cake)[0]).toContain(
      'which its scenario does not test',
    )
  })

  test('finds replies and endings by the ids that they had before', () => {
    const renamed = CAKE.replace('- id: own-it\n', '- id: our-mistake\n        was: [own-it]\n').replace(
      '  in-time:\n',
      '  by-three:\n    was: [in-time]\n',
    )
    expect(wrongWith({}, renamed.replaceAll('beat: in-time', 'beat: by-three'))).toEqual([])
  })
})
