/** Brackets that do not close, or not with their own sign: the place that a trainer is shown, and the way out of it. */
import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { changed, helpOf, mendedFile, sampleWith } from './notation.ts'
import { sample } from './sample.ts'

const MOVES = 'moves: [cite-policy, deflect]'
const SCORES = 'scores: [empathy, boundaries, compensation]'
const MOOD = 'mood: { anger: 5.5, trust: 4 }'

const WRONG = 'This } cannot close the [ that opens before it.'
const TAKE_OUT =
  'Take it out; or write ] in its place, if the list ends there. If it is part of a text, put the text in quotes.'

function helps(part: string, instead: string): string[] {
  return readScenario(sampleWith(part, instead)).problems.map(helpOf)
}

describe('a sign of the other kind within a list', () => {
  test.each([
    ['at its start', 'moves: [▸}cite-policy, deflect]'],
    ['in its middle', 'moves: [cite-policy▸}, deflect]'],
    ['before its end', 'moves: [cite-policy, deflect▸}]'],
    ['on a line that goes on with it', 'moves: [cite-policy,\n            ▸}deflect]'],
  ])('%s is shown where it stands, and nobody is told that the list does not close', (_, list) => {
    expect(changed(MOVES, list)).toEqual([`here: ${WRONG}`])
    expect(helps(MOVES, list.replace('▸', ''))).toEqual([TAKE_OUT])
  })

  test('is for its author to take out: no one else knows whether it was meant', () => {
    const wrong = 'moves: [}cite-policy, deflect]'
    expect(mendedFile(sampleWith(MOVES, wrong))).toBe(sampleWith(MOVES, wrong))
  })

  test('does not hide what else is wrong with the file', () => {
    const text = sampleWith(MOVES, 'moves: [}cite-policy, deflect]').replace('minutes: 8', 'minutes: eight')
    expect(readScenario(text).problems.map(({ code }) => code)).toEqual(['wrong-type', 'unclosed-bracket'])
  })

  test('is no fault in quotes', () => {
    expect(changed(SCORES, 'scores: [empathy, "boundaries", ▸}compensation]')).toEqual([`here: ${WRONG}`])
    expect(changed(SCORES, 'scores: [empathy, ▸"}", compensation]')).not.toContain(`here: ${WRONG}`)
  })
})

test.each([
  [MOVES, 'moves: [cite-policy, deflect▸}', WRONG, ']'],
  [MOOD, 'mood: { anger: 5.5, trust: 4 ▸]', 'This ] cannot close the { that opens before it.', '}'],
])('%s, ended with the wrong sign, gets its own', (right, wrong, words, sign) => {
  expect(changed(right, wrong)).toEqual([`here: ${words}`])
  expect(helps(right, wrong.replace('▸', ''))).toEqual([`Write ${sign} in its place. Write it so: ${right}`])
  expect(mendedFile(sampleWith(right, wrong.replace('▸', '')))).toBe(sample)
})

test('of lists within lists the one is shown that does not close, and where it should', () => {
  const nested = 'moves: [[cite-policy], ▸{ deflect: yes ]'
  expect(changed(MOVES, nested)).toContain('here: The { that opens here is never closed.')
  expect(helps(MOVES, nested.replace('▸', ''))).toContain(
    'Put a } before the ]. Write it so: moves: [[cite-policy], { deflect: yes} ]',
  )
  expect(changed(MOVES, 'moves: ▸[[cite-policy], deflect')).toContain(
    'here: The [ that opens here is never closed.',
  )
})

test('of brackets that cross the sign is shown that closes too early', () => {
  expect(changed(MOOD, 'mood: { anger: [5.5▸}]')).toContain(`here: ${WRONG}`)
})

test('a group that is not closed before the end of its list, on a line of its own, is closed there', () => {
  const list = `${SCORES}\nnotes: [▸{ a: b\n\n  ]`
  expect(changed(SCORES, list)).toContain('here: The { that opens here is never closed.')
  expect(mendedFile(sampleWith(SCORES, list.replace('▸', '')))).toContain('{ a: b\n\n  }]\n')
})

test('a list in the middle of a group of fields is no name of a field', () => {
  const group = '- { id: x, moves: [▸}cite-policy], say: "So." }'
  expect(changed(SCORES, `${SCORES}\nnotes:\n  ${group}`)).toContain(`here: ${WRONG}`)
})

test('a list that closes on a line too far out is told so, and not that it never closes', () => {
  const list = 'scores: ▸[empathy,\nboundaries, compensation]'
  expect(changed(SCORES, list)).toEqual([
    'here: What this [ opens goes on below, on a line that starts no further in.',
  ])
  expect(helps(SCORES, list.replace('▸', ''))).toEqual([
    'Put the list on one line, or start each of its lines further in.',
  ])
})
