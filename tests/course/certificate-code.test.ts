/** The code of a certificate: ten letters that follow from the attempts, whatever their order. */
import { expect, test } from 'vitest'
import { certificateCode } from '../../src/course/certificate-code.ts'

const PROGRAMME = 'a'.repeat(64)

test('it has ten letters, none of which is taken for another', () => {
  const codes = Array.from({ length: 300 }, (_, n) => certificateCode(PROGRAMME, [`${n}`]))
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/)
  expect(new Set(codes).size).toBe(codes.length)
  // Every place of it is used: a slip in the reckoning would leave the first ones at nought.
  for (let at = 0; at < 10; at++) expect(new Set(codes.map(code => code[at])).size).toBeGreaterThan(16)
})

test('the same attempts give the same code in any order, and others another', () => {
  expect(certificateCode(PROGRAMME, ['x', 'y'])).toBe(certificateCode(PROGRAMME, ['y', 'x']))
  expect(certificateCode(PROGRAMME, ['x', 'y'])).not.toBe(certificateCode(PROGRAMME, ['x']))
  expect(certificateCode(PROGRAMME, ['x'])).not.toBe(certificateCode('b'.repeat(64), ['x']))
})
