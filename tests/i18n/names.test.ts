/** How a person is named in a sentence. */
import { expect, test } from 'vitest'
import { calledBy } from '../../src/i18n/names.ts'

test.each([
  ['Dana Whitlock', 'Dana'],
  ['Mrs Whitlock', 'Mrs Whitlock'],
  ['Dr. Whitlock', 'Dr. Whitlock'],
  ['  Dana  ', 'Dana'],
])('%s is called %s', (name, called) => {
  expect(calledBy(name)).toBe(called)
})
