/** We sign and others verify; others sign and we verify. What is hostile is in hostile.test.ts. */
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { verifyCredential } from '@digitalbazaar/vc'
import { CompactSign, compactVerify, generateKeyPair, importJWK } from 'jose'
import { describe, expect, test } from 'vitest'
import { whoOf } from '../../src/credential/identity.ts'
import { readDidDocument } from '../../src/credential/issuer-key.ts'
import { didDocumentOf, didOf, publicPart } from '../../src/credential/key-file.ts'
import { offlineLoader } from '../../src/signing/offline-loader.ts'
import { verify, type Verifying } from '../../src/signing/verify.ts'
import { aKey, award, credential, NOW, payloadOf } from '../credential/support/awards.ts'
import { withProof } from './support/data-integrity.ts'

const PLAIN: Verifying = { now: NOW, issuer: null, document: null, who: null }
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe.each(['EdDSA', 'ES256'] as const)('a credential signed with %s', algorithm => {
  test('is valid, of an issuer that nobody named', async () => {
    const token = await credential(await aKey(algorithm))
    expect(await verify(token, PLAIN)).toMatchObject({ valid: true, reason: 'issuer-not-known' })
  })

  test('is valid, of the issuer that was named', async () => {
    const key = await aKey(algorithm)
    expect(await verify(await credential(key), { ...PLAIN, issuer: didOf(key) })).toMatchObject({
      valid: true,
      reason: 'valid',
    })
  })

  test('is verified by jose, with the header and the claims that Open Badges 3.0 asks for', async () => {
    const key = await aKey(algorithm)
    const token = await credential(key)
    const { payload, protectedHeader } = await compactVerify(
      token,
      await importJWK(publicPart(key), algorithm),
    )
    expect(protectedHeader).toEqual({ alg: algorithm, kid: key.kid, typ: 'JWT' })
    const said = JSON.parse(text(payload)) as Record<string, unknown>
    expect(said).toMatchObject({
      iss: didOf(key),
      sub: 'urn:uuid:00000000-0000-4000-8000-000000000002',
      jti: said['id'],
      nbf: NOW / 1000,
      exp: Date.UTC(2028, 3, 11, 9, 30) / 1000,
      validFrom: '2026-04-11T09:30:00Z',
      validUntil: '2028-04-11T09:30:00Z',
    })
    expect(said).not.toHaveProperty('vc')
  })

  test('is valid with the did.json of the issuer’s website, and not without', async () => {
    const key = await aKey(algorithm, 'did:web:harbour.example')
    const token = await credential(key)
    const document = readDidDocument({ ...didDocumentOf(key) })
    expect(await verify(token, { ...PLAIN, document })).toMatchObject({ valid: true, reason: 'valid' })
    expect(await verify(token, PLAIN)).toMatchObject({
      reason: 'issuer-file-needed',
      args: { address: 'https://harbour.example/.well-known/did.json' },
    })
  })
})

test('what jose signs for somebody else’s software is read: its own key in the header, the newer type, no name', async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
  const { exportJWK } = await import('jose')
  const { didKeyOf } = await import('../../src/credential/did-key.ts')
  const { publicKeyIn } = await import('../../src/credential/public-key.ts')
  const jwk = publicKeyIn(await exportJWK(publicKey))
  if (!jwk) throw new Error('no key')
  const issuer = didKeyOf(jwk)
  const payload = {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'https://other.example/credentials/1',
    type: ['VerifiableCredential', 'AchievementCredential'],
    issuer: { id: issuer, type: 'Profile', name: 'Other College' },
    validFrom: '2026-01-01T00:00:00+01:00',
    credentialSubject: {
      id: 'did:example:someone',
      type: 'AchievementSubject',
      achievement: {
        id: 'https://other.example/achievements/1',
        type: 'Achievement',
        name: 'Woodwork',
        description: 'A chair',
        criteria: { narrative: 'Made a chair.' },
      },
    },
    iss: issuer,
    sub: 'did:example:someone',
    jti: 'https://other.example/credentials/1',
    nbf: Date.UTC(2025, 11, 31, 23) / 1000,
  }
  const token = await new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'ES256', typ: 'vc+jwt', jwk })
    .sign(privateKey)
  const { valid, badge } = await verify(token, PLAIN)
  expect(valid).toBe(true)
  expect(badge).toMatchObject({
    issuer: { name: 'Other College' },
    achievement: { name: 'Woodwork' },
    subject: { id: 'did:example:someone' },
    results: [],
    programme: null,
  })
})

describe('a proof of data integrity', () => {
  test('that the library made is valid here', async () => {
    const key = await aKey()
    const document = JSON.stringify(await withProof(key))
    expect(await verify(document, { ...PLAIN, issuer: didOf(key) })).toMatchObject({
      valid: true,
      reason: 'valid',
    })
  })

  test('on what we write is verified by the library: every word of it is known', async () => {
    const key = await aKey()
    const { verified } = await verifyCredential({
      credential: await withProof(key),
      suite: new DataIntegrityProof({ cryptosuite }),
      documentLoader: offlineLoader(didOf(key), key.kid, publicPart(key)),
      now: new Date(NOW),
      maxClockSkew: 1,
      checkStatus: () => Promise.resolve({ verified: false }),
    })
    expect(verified).toBe(true)
  })

  test('that names a list of those taken back is valid, and says that nobody asked there', async () => {
    const key = await aKey()
    const document = await withProof(key, badge => ({
      ...badge,
      credentialStatus: { id: 'https://other.example/status/1#94', type: 'BitstringStatusListEntry' },
    }))
    const { valid, badge } = await verify(JSON.stringify(document), PLAIN)
    expect(valid).toBe(true)
    expect(badge?.hasStatus).toBe(true)
  })

  test('asks no network: what is not bundled is refused', async () => {
    const key = await aKey()
    await expect(
      offlineLoader(didOf(key), key.kid, publicPart(key))('https://other.example/context'),
    ).rejects.toThrow('https://other.example/context')
  })
})

describe('whom it is for', () => {
  test.each([
    ['Jo Bloggs', true],
    ['  Jo   Bloggs ', true],
    ['Jo Blogs', false],
    ['jo@harbour.example', false],
  ])('%s: %s', async (name, valid) => {
    const token = await credential(await aKey())
    expect((await verify(token, { ...PLAIN, who: whoOf(name) })).valid).toBe(valid)
  })

  test('a name cannot be read off', async () => {
    const { badge } = await verify(await credential(await aKey()), PLAIN)
    expect(JSON.stringify(badge)).not.toContain('Bloggs')
    expect(badge?.subject.identities).toMatchObject([{ hashed: true, salt: '5a17' }])
  })
})

describe('dates, by the clock that is given', () => {
  const at = async (more: number) => {
    const key = await aKey()
    return (await verify(await credential(key), { ...PLAIN, now: NOW + more })).reason
  }
  const TWO_YEARS = Date.UTC(2028, 3, 11, 9, 30) - NOW

  test.each([
    ['five minutes before it begins', -5 * 60_000, 'issuer-not-known'],
    ['six minutes before', -6 * 60_000, 'not-yet'],
    ['to its last minute', TWO_YEARS, 'issuer-not-known'],
    ['six minutes after', TWO_YEARS + 6 * 60_000, 'expired'],
  ])('%s', async (_, more, reason) => {
    expect(await at(more)).toBe(reason)
  })

  test('one without an end never expires', async () => {
    const key = await aKey()
    const one = award(key)
    const { validUntil: _, exp: __, ...payload } = payloadOf(one)
    const { signed } = await import('../../src/signing/sign.ts')
    expect((await verify(await signed(payload, key), { ...PLAIN, now: Date.UTC(2099, 0) })).valid).toBe(true)
  })
})
