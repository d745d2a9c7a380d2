/** Scores are told once their talk was rated or that was skipped. */
import { expect, test } from 'vitest'
import { lookedAtIn } from '../../src/practice/looked-at.ts'

test('a talk was looked at once a rating or a skip of it is kept', () => {
  const lookedAt = lookedAtIn([{ attempt: 'rated' }])
  expect(lookedAt({ id: 'rated', from: null })).toBe(true)
  expect(lookedAt({ id: 'other', from: null })).toBe(false)
})

test('a talk that says another differently is never asked', () => {
  expect(lookedAtIn([])({ id: 'fork', from: { attempt: 'other', turn: 2 } })).toBe(true)
})
