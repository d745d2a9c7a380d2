/** Whatever is altered, forged, confused, too big or no credential at all is refused, and for the right reason. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDidDocument } from '../../src/credential/issuer-key.ts'
import { didDocumentOf, didOf } from '../../src/credential/key-file.ts'
import { verify, type Verifying } from '../../src/signing/verify.ts'
import { aKey, award, credential, NOW, payloadOf } from '../credential/support/awards.ts'
import { hostileProofs } from './support/hostile-proofs.ts'
import { hostileTokens } from './support/hostile-tokens.ts'
import { signed } from '../../src/signing/sign.ts'

const PLAIN: Verifying = { now: NOW, issuer: null, document: null, who: null }

describe('a token', async () => {
  test.each(await hostileTokens())('$name: $reason', async ({ text, reason }) => {
    expect(await verify(text, PLAIN)).toMatchObject({ valid: false, reason })
  })
})

describe('a file', async () => {
  test.each(await hostileProofs())('$name: $reason', async ({ text, reason }) => {
    expect(await verify(text, PLAIN)).toMatchObject({ valid: false, reason })
  })
})

describe('an issuer’s file', async () => {
  const key = await aKey('EdDSA', 'did:web:harbour.example')
  const token = await credential(key)
  const good = { ...didDocumentOf(key) } as Record<string, unknown>
  const [method] = good['verificationMethod'] as Record<string, unknown>[]
  const other = didDocumentOf(await aKey('EdDSA', 'did:web:harbour.example')) as Record<string, unknown>
  const changed = (more: object) => readDidDocument({ ...good, ...more })

  test.each([
    ['of another website', changed({ id: 'did:web:evil.example' })],
    ['without a key to vouch with', changed({ assertionMethod: [] })],
    ['with a key for signing in only', changed({ assertionMethod: [], authentication: [key.kid] })],
    [
      'with a key that another controls',
      changed({ verificationMethod: [{ ...method, controller: 'did:web:evil.example' }] }),
    ],
    [
      'with a key that is none',
      changed({ verificationMethod: [{ ...method, publicKeyJwk: { kty: 'oct', k: 'AAAA' } }] }),
    ],
    ['that is a list of nothing', changed({ verificationMethod: [null, 7, {}] })],
  ])('%s is none', (_, document) => {
    expect(document).toBeNull()
  })

  test.each([
    ['with another key under the same name', readDidDocument(other), 'signature'],
    [
      'with the key under another name',
      changed({ verificationMethod: [{ ...method, id: '#key-2' }], assertionMethod: ['#key-2'] }),
      'key-not-there',
    ],
  ])('%s', async (_, document, reason) => {
    expect(await verify(token, { ...PLAIN, document })).toMatchObject({ valid: false, reason })
  })

  test('of another issuer does not vouch for this one', async () => {
    const mine = await aKey()
    const document = readDidDocument({ ...didDocumentOf(await aKey()) })
    expect(await verify(await credential(mine), { ...PLAIN, document })).toMatchObject({
      reason: 'other-issuer',
    })
    expect(await verify(token, { ...PLAIN, document })).toMatchObject({ reason: 'issuer-file-other' })
  })
})

test('one who was named as issuer is not replaced by one who says the same name', async () => {
  const [own, evil] = [await aKey(), await aKey()]
  expect(await verify(await credential(evil), { ...PLAIN, issuer: didOf(own) })).toMatchObject({
    valid: false,
    reason: 'other-issuer',
  })
})

test('what it says of itself cannot reach out of it', async () => {
  const key = await aKey()
  const payload = { ...payloadOf(award(key)), constructor: { prototype: { valid: true } } }
  const { valid, badge } = await verify(await signed(payload, key), PLAIN)
  expect(valid).toBe(true)
  expect(Object.getPrototypeOf(badge)).toBe(Object.prototype)
})

/** What anybody could send, or what a bad line makes of a good file. */
describe('bytes of any kind', () => {
  test('one sign changed anywhere, left out or put in: refused', async () => {
    const good = await credential(await aKey())
    const change = fc.record({
      at: fc.nat(good.length - 1),
      sign: fc.constantFrom(...'aZ09-_.+/= \u0000é{"'),
      how: fc.constantFrom('replace', 'leave out', 'put in'),
    })
    await fc.assert(
      fc.asyncProperty(change, async ({ at, sign, how }) => {
        const [before, after] = [good.slice(0, at), good.slice(how === 'put in' ? at : at + 1)]
        const text = before + (how === 'leave out' ? '' : sign) + after
        // A space at either end is not part of it.
        fc.pre(text.trim() !== good)
        expect((await verify(text, PLAIN)).valid).toBe(false)
      }),
      { numRuns: 150 },
    )
  })

  test('whatever it is, it is refused and nothing is thrown', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.base64String().map(part => `ey${part}.${part}.${part}`),
    )
    await fc.assert(
      fc.asyncProperty(text, async some => {
        expect((await verify(some, PLAIN)).valid).toBe(false)
      }),
      { numRuns: 100 },
    )
  })
})
