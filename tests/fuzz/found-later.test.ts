/** What was found by looking at a million cases more, each as the smallest one that shows it. */
import { expect, test } from 'vitest'
import { readLaunch, readLaunchData } from '../../src/course/cmi5-launch.ts'
import { readKept } from '../../src/course/cmi5-told.ts'
import { hasHiddenMeaning } from '../../src/credential/contexts.ts'
import { isIdentity, whoOf } from '../../src/credential/identity.ts'
import { readBadge } from '../../src/credential/read-badge.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { readCompiled } from '../../src/host/read-compiled.ts'
import { verify } from '../../src/signing/verify.ts'
import { readSource } from '../course/support/read-source.ts'
import { NOW } from '../credential/support/awards.ts'
import { LAMP } from './support/attempts.ts'
import { DOCUMENT } from './support/credentials.ts'

/** No text can be made of it. */
const MUTE = '{"toString":null,"valueOf":null}'
const written = JSON.stringify(DOCUMENT)
const changed = (from: string | RegExp, to: string) => {
  const text = written.replace(from, to)
  if (text === written) throw new Error(`Nothing is like ${from}.`)
  return JSON.parse(text) as Record<string, unknown>
}

test('a programme without a name is none', () => {
  expect(readBadge(DOCUMENT).programme?.id).toBe('steady')
  expect(readBadge(changed('"identifier":"steady"', `"identifier":${MUTE}`)).programme).toBeNull()
})

test('a salt that is no text belongs to nobody', () => {
  const jo = whoOf('Jo Bloggs')
  const { identities } = readBadge(changed(/"salt":"[^"]*"/, `"salt":${MUTE}`)).subject
  expect(identities).toHaveLength(1)
  expect(identities.some(one => jo && isIdentity(one, jo))).toBe(false)
})

test('what a list within a list hides from the reader, and not from the proof, is not vouched for', async () => {
  const hidden = changed(/"otherIdentifier":(\[[^\]]*\])/, '"otherIdentifier":[$1]')
  expect(hasHiddenMeaning(hidden)).toBe(true)
  const asked = { now: NOW, issuer: null, document: null, who: null }
  expect((await verify(written, asked)).valid).toBe(true)
  expect((await verify(JSON.stringify(hidden), asked)).valid).toBe(false)
})

test('evidence that stands there twice is one, and in two parts is not vouched for', async () => {
  const asked = { now: NOW, issuer: null, document: null, who: null }
  const [one] = [(DOCUMENT as unknown as { evidence: Record<string, unknown>[] }).evidence].flat()
  const twice = await verify(JSON.stringify({ ...DOCUMENT, evidence: [one, one] }), asked)
  expect([twice.valid, twice.badge]).toEqual([true, readBadge(DOCUMENT)])
  const { narrative, ...rest } = one ?? {}
  const { id, type } = rest
  const torn = { ...DOCUMENT, evidence: [rest, { id, type, narrative }] }
  expect((await verify(JSON.stringify(torn), asked)).valid).toBe(false)
})

test('a number without end in what an LMS keeps is no time, and no amount', () => {
  const { since, spent, told } = readKept('{"since":1e999,"spent":1e999,"told":{"failed":1e999}}')
  expect({ since, spent, failed: told.failed }).toEqual({ since: 0, spent: 0, failed: null })
})

test('a kept scenario that scores nothing is none', () => {
  const scenario = { ...LAMP, scores: [] }
  expect(readCompiled({ scenario, ...fingerprint(scenario) })).toBeUndefined()
})

test('a launch by somebody whom no statement could name as they came is none', () => {
  const launched = (actor: string) =>
    readLaunch(
      `endpoint=https://lms.example/&fetch=https://lms.example/f&activityId=a:b&registration=r&actor=${actor}`,
    )
  expect(launched('{"name":"Ada"}')?.actor).toEqual({ name: 'Ada' })
  expect(launched('{"name":1e999}')).toBeNull()
})

test('a template that no statement could begin with is none', () => {
  const template = (inner: string) => readLaunchData(`{"contextTemplate":{"extensions":${inner}}}`)
  expect(template('{}')?.contextTemplate).toEqual({ extensions: {} })
  expect(template('{"a":-1e999}')).toBeNull()
  expect(template('['.repeat(100_000) + ']'.repeat(100_000))).toBeNull()
})

test('lines are counted from the first, also where they are empty and come sign by sign', () => {
  const text = '\n\n\r\n \n{"attempts": [7]}'
  const lines = [1, 2, text.length].map(piece =>
    readSource(text, undefined, piece).problems.map(({ range }) => range.start.line),
  )
  expect(lines).toEqual([[5], [5], [5]])
})
