/** A reply without an id gets one from its words. */
import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { found, mendedFile, sampleWith } from './notation.ts'
import { sample } from './sample.ts'

describe('a reply without an id', () => {
  test('gets one from its first words, before whatever stands there', () => {
    const text = sampleWith('- id: own-it\n        say', '- say')
    expect(found(text)).toEqual([
      '110:9: This reply has no id, and attempts, walkthroughs and translations know a reply by its id.',
    ])
    const mended = mendedFile(text)
    expect(mended).toBe(sampleWith('- id: own-it\n', '- id: i-am-sorry\n'))
  })

  test('gets one that is free', () => {
    const text = sample
      .replace('- id: own-it\n        say', '- say')
      .replace('- id: wave-off\n', '- id: i-am-sorry\n')
    expect(mendedFile(text)).toContain('- id: i-am-sorry-2\n')
  })

  test('gets one of its own, where two begin alike', () => {
    const text = sample
      .replace('- id: own-it\n        say', '- say')
      .replace('- id: wave-off\n        say: "That was not me."', '- say: "I am sorry, that was not me."')
    const mended = mendedFile(text)
    expect(mended).toContain('- id: i-am-sorry\n')
    expect(mended).toContain('- id: i-am-sorry-2\n')
  })

  test('gets none where it stands for another by a *', () => {
    const text = sample
      .replace('- id: facts\n', '- &same\n')
      .replace(/- id: mood\n(?: {6}.*\n)+/, '- *same\n')
    const { problems } = readScenario(text)
    expect(problems.map(problem => [problem.code, problem.mend !== undefined])).toEqual([
      ['missing-reply-id', true],
      ['missing-reply-id', false],
    ])
  })

  test('gets one in braces too', () => {
    const text = sampleWith(
      '- id: mood\n      say: "Shouty customer."\n      moves: [dismiss]\n      slip: "It is what you felt."',
      '- { say: "Shouty customer.", moves: [dismiss] }',
    )
    expect(mendedFile(text)).toContain('- { id: shouty-customer, say: "Shouty customer."')
  })
})
