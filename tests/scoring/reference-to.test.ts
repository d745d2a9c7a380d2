import { expect, test } from 'vitest'
import { referenceTo } from '../../src/scoring/reference-to.ts'
import { scripted } from '../support/script.ts'

test('what a scenario is measured against is found once and kept', () => {
  const script = scripted('opening: asking\n it = answer -> done\n done: resolved')
  const first = referenceTo(script)
  expect(first?.way).toEqual(['opening'])
  expect(referenceTo(script)).toBe(first)
  expect(referenceTo(scripted('other: asking\n it = answer -> done\n done: resolved'))?.way).toEqual([
    'other',
  ])
})

test('a scenario that gives no measure gives none the second time either', () => {
  const script = scripted('opening: asking\n rude = dismiss -> done\n done: resolved')
  expect(referenceTo(script)).toBeUndefined()
  expect(referenceTo(script)).toBeUndefined()
})
