/** Keys and their names, by the published examples of did:key, and back. */
import { fromJwk } from '@digitalbazaar/ed25519-multikey'
import { describe, expect, test } from 'vitest'
import { fromBase58, toBase58 } from '../../src/credential/base58.ts'
import { fromBase64url, toBase64url } from '../../src/credential/base64url.ts'
import { didKeyOf, keyInDid, multikeyOf } from '../../src/credential/did-key.ts'
import { addressOfDid } from '../../src/credential/issuer-key.ts'
import { didDocumentOf, publicPart, readPrivateKey } from '../../src/credential/key-file.ts'
import { publicKeyIn } from '../../src/credential/public-key.ts'
import { aKey } from './support/awards.ts'

const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], byte => Number.parseInt(byte, 16))

test.each([
  [
    'did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp',
    {
      kty: 'OKP',
      crv: 'Ed25519',
      x: toBase64url(hex('3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29')),
    },
  ],
  [
    'did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169',
    {
      kty: 'EC',
      crv: 'P-256',
      x: 'fyNYMN0976ci7xqiSdag3buk-ZCwgXU4kz9XNkBlNUI',
      y: 'hW2ojTNfH7Jbi8--CJUo3OCbH3y5n91g-IMA9MLMbTU',
    },
  ],
])('%s is its key, and the key is called so', (did, jwk) => {
  const key = publicKeyIn(jwk)
  expect(keyInDid(did)).toEqual(jwk)
  expect(key && didKeyOf(key)).toBe(did)
})

test('a new key is called as other software calls it', async () => {
  const key = await aKey()
  const theirs = await fromJwk({ jwk: key, secretKey: false, id: key.kid, controller: key.kid })
  expect(theirs).toMatchObject({ publicKeyMultibase: multikeyOf(publicPart(key)) })
})

test('new keys of the curve lead to their name and back, whichever the sign of y', async () => {
  for (let more = 0; more < 8; more++) {
    const key = publicPart(await aKey('ES256'))
    expect(keyInDid(didKeyOf(key))).toEqual(key)
  }
})

test.each([
  ['nothing', 'did:key:'],
  ['another kind of name', 'did:web:harbour.example'],
  ['no base58', 'did:key:z0OIl'],
  ['another kind of key', 'did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme'],
  ['a key that is cut off', 'did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDoo'],
  [
    'an x without a point',
    `did:key:z${toBase58(Uint8Array.from([0x80, 0x24, 2, ...new Uint8Array(31), 1]))}`,
  ],
  [
    'an x beyond the field',
    `did:key:z${toBase58(Uint8Array.from([0x80, 0x24, 2, ...new Uint8Array(32).fill(255)]))}`,
  ],
])('%s is no key', (_, did) => {
  expect(keyInDid(did)).toBeNull()
})

describe('bytes as text', () => {
  test.each([[[]], [[0]], [[0, 0, 1]], [[255, 255, 255, 255]], [[1, 2, 3, 4, 5]]])('%j and back', bytes => {
    const all = Uint8Array.from(bytes)
    expect(fromBase58(toBase58(all))).toEqual(all)
    expect(fromBase64url(toBase64url(all))).toEqual(all)
  })

  test.each(['A', 'AB', 'A=', 'A+AA', 'AÄAA'])('%s could be written otherwise, or is none', text => {
    expect(fromBase64url(text)).toBeNull()
  })
})

describe('a key’s file', () => {
  test('is read as it was written, and its public half has nothing of the private one', async () => {
    for (const did of [null, 'did:web:harbour.example']) {
      const key = await aKey('ES256', did)
      expect(readPrivateKey({ ...key })).toEqual({ key })
      expect(JSON.stringify(didDocumentOf(key))).not.toContain(key.d)
    }
  })

  test('of somebody else’s name is refused', async () => {
    const [own, other] = [await aKey(), await aKey()]
    expect(readPrivateKey({ ...own, kid: other.kid })).toEqual({ fault: 'whose' })
    expect(readPrivateKey({ ...own, kid: 'key-1' })).toEqual({ fault: 'whose' })
    expect(readPrivateKey(publicPart(own))).toEqual({ fault: 'only-public' })
    expect(readPrivateKey({ kty: 'oct', k: 'AAAA', d: 'AAAA' })).toEqual({ fault: 'not-a-key' })
  })
})

test.each([
  ['did:web:academy.example', 'https://academy.example/.well-known/did.json'],
  ['did:web:academy.example:courses:steady', 'https://academy.example/courses/steady/did.json'],
  ['did:web:localhost%3A8443', 'https://localhost:8443/.well-known/did.json'],
  ['did:web:', null],
  ['did:key:z6Mk', null],
])('%s keeps its document at %s', (did, address) => {
  expect(addressOfDid(did)).toBe(address)
})
