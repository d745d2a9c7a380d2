/** The policy that is written into a page: what it lets by, and what cannot be built under it. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { policyOf, withPolicy } from '../../src/plugins/policy.ts'

const PAGE =
  '<!doctype html><html><head><meta charset="utf-8" /><title>Talk</title></head><body><p>Hello</p></body></html>'

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

test('nothing comes from elsewhere, nothing inline runs, and no text becomes a script', () => {
  expect(policyOf(PAGE).split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types even-keel',
  ])
})

test('it stands behind the charset, and before all that it rules', () => {
  const page = withPolicy(PAGE)
  expect(page).toContain(
    `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policyOf(PAGE)}"><title>`,
  )
  expect(() => withPolicy('<html><head></head></html>')).toThrow(/charset/)
})

test('what stands inline is known by its hash, to the letter', () => {
  const [script, style] = ['\n  go()\n', 'p { color: red }']
  const page = PAGE.replace(
    '<p>',
    `<style>${style}</style><script>${script}</script><script type="module" src="./a.js"></script><p>`,
  )
  expect(policyOf(page)).toContain(`script-src 'self' ${hash(script)}; style-src 'self' ${hash(style)};`)
})

test('what stands in a comment is nobody’s script', () => {
  expect(policyOf(PAGE.replace('<p>', '<!-- <script>go()</script> --><p>'))).toBe(policyOf(PAGE))
})

test.each([
  ['<p style="color: red">'],
  ['<img src="a.png" onerror=go()>'],
  ["<a href='javascript:go()'>"],
  ['<iframe srcdoc="<p>">'],
])('%s is not built', markup => {
  expect(() => policyOf(PAGE.replace('<p>', markup))).toThrow(/attribute/)
})

test('words of a person that look like code are words', () => {
  expect(() => policyOf(PAGE.replace('Hello', 'style="red" onclick = yes'))).not.toThrow()
})
