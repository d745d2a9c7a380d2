/** Signed tokens that must not be let by: each has the name of what was done to it. */
import { CompactSign, importJWK } from 'jose'
import { fromBase64url, toBase64url } from '../../../src/credential/base64url.ts'
import { didOf, type PrivateKey, publicPart } from '../../../src/credential/key-file.ts'
import { aKey, award, credential, NOW, payloadOf } from '../../credential/support/awards.ts'

type Json = Record<string, unknown>

export interface Hostile {
  readonly name: string
  readonly text: string
  /** The reason that is expected. */
  readonly reason: string
}

const encode = (text: string) => toBase64url(new TextEncoder().encode(text))
const decode = (part = '') => new TextDecoder().decode(fromBase64url(part) ?? new Uint8Array())

/** Any header and any payload, signed by any key; a string is taken as it stands. */
async function forged(key: PrivateKey, header: Json | string, payload: Json | string): Promise<string> {
  const write = (value: Json | string) => encode(typeof value === 'string' ? value : JSON.stringify(value))
  const [head, body] = [write(header), write(payload)]
  const { alg, kid: _, ...pair } = key
  const imported = await importJWK(pair, alg)
  const algorithm = alg === 'EdDSA' ? 'Ed25519' : { name: 'ECDSA', hash: 'SHA-256' }
  const signature = await crypto.subtle.sign(
    algorithm,
    imported as CryptoKey,
    new TextEncoder().encode(`${head}.${body}`),
  )
  return `${head}.${body}.${toBase64url(new Uint8Array(signature))}`
}

async function hmac(secret: Uint8Array<ArrayBuffer>, header: Json, payload: Json): Promise<string> {
  return new CompactSign(encodeJson(payload)).setProtectedHeader({ alg: 'HS256', ...header }).sign(secret)
}

function encodeJson(value: Json): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

export async function hostileTokens(): Promise<readonly Hostile[]> {
  const own = await aKey()
  const other = await aKey()
  const curve = await aKey('ES256')
  const site = await aKey('EdDSA', 'did:web:harbour.example')
  const good = await credential(own)
  const [head = '', body = '', signature = ''] = good.split('.')
  const payload = payloadOf(award(own))
  const header = { alg: 'EdDSA', kid: own.kid, typ: 'JWT' }
  const without = (name: string) =>
    Object.fromEntries(Object.entries(payload).filter(([key]) => key !== name))
  const resigned = (more: Json, from: Json = payload) => forged(own, header, { ...from, ...more })
  const headed = (more: Json, key = own) => forged(key, { ...header, ...more }, payload)
  const subject = payload['credentialSubject'] as Json
  const achievement = subject['achievement'] as Json
  const bytes = fromBase64url(signature) ?? new Uint8Array()
  const flipped = toBase64url(bytes.map((byte, at) => (at === 7 ? byte ^ 1 : byte)))
  const publicBytes = new Uint8Array(fromBase64url(publicPart(own).x) ?? [])
  const secretText = new Uint8Array(new TextEncoder().encode(JSON.stringify(publicPart(own))))
  const names = Array.from({ length: 40_000 }, (_, at) => `"name-${at}":"${'x'.repeat(240)}"`).join(',')
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`

  const list: [name: string, text: string | Promise<string>, reason: string][] = [
    // Changed on the way.
    [
      'the payload is changed',
      `${head}.${encode(decode(body).replace('"88"', '"98"'))}.${signature}`,
      'signature',
    ],
    [
      'the name in it is changed',
      `${head}.${encode(decode(body).replace('Harbour', 'Harbor'))}.${signature}`,
      'signature',
    ],
    [
      'the header is changed',
      `${encode(JSON.stringify({ ...header, typ: 'vc+jwt' }))}.${body}.${signature}`,
      'signature',
    ],
    [
      'a space is put into the header',
      `${encode(decode(head).replace('{', '{ '))}.${body}.${signature}`,
      'signature',
    ],
    ['a bit of the signature is changed', `${head}.${body}.${flipped}`, 'signature'],
    ['the signature is all noughts', `${head}.${body}.${toBase64url(new Uint8Array(64))}`, 'signature'],
    ['the signature is one byte short', `${head}.${body}.${toBase64url(bytes.slice(1))}`, 'signature'],
    ['the signature is another’s', `${head}.${body}.${(await credential(other)).split('.')[2]}`, 'signature'],
    [
      'the signature is of another credential',
      `${head}.${body}.${(await credential(own, { code: 'ZZZZZZZZZZ' })).split('.')[2]}`,
      'signature',
    ],
    [
      'the signature is spelt in a second way',
      `${good.slice(0, -1)}${second(good.at(-1) ?? '')}`,
      'signature',
    ],
    ['the signature is padded', `${good}==`, 'signature'],
    ['the signature is missing', `${head}.${body}.`, 'cut-off'],
    ['it is cut off in the signature', good.slice(0, -20), 'signature'],
    ['it is cut off in the payload', good.slice(0, 400), 'cut-off'],
    ['it is cut off in the header', good.slice(0, 30), 'cut-off'],
    ['it has five parts', `${good}.${signature}.${signature}`, 'cut-off'],
    ['a line end stands in it', `${head}.\n${body}.${signature}`, 'not-json'],

    // Algorithms and keys.
    ['alg none, no signature', `${encode(JSON.stringify({ ...header, alg: 'none' }))}.${body}.`, 'cut-off'],
    [
      'alg none, with a signature',
      `${encode(JSON.stringify({ ...header, alg: 'none' }))}.${body}.${signature}`,
      'algorithm',
    ],
    ['alg None', `${encode(JSON.stringify({ ...header, alg: 'None' }))}.${body}.${signature}`, 'algorithm'],
    ['alg missing', forged(own, { kid: own.kid, typ: 'JWT' }, payload), 'algorithm'],
    ['alg is a list', forged(own, { ...header, alg: ['EdDSA'] }, payload), 'algorithm'],
    ['alg RS256', headed({ alg: 'RS256' }), 'algorithm'],
    [
      'HS256 with the bytes of the public key',
      hmac(publicBytes, { kid: own.kid, typ: 'JWT' }, payload),
      'algorithm',
    ],
    [
      'HS256 with the public key as text',
      hmac(secretText, { kid: own.kid, typ: 'JWT' }, payload),
      'algorithm',
    ],
    ['ES256 by a key of EdDSA', forged(own, { ...header, alg: 'ES256' }, payload), 'key-unfit'],
    [
      'EdDSA by a key of ES256',
      forged(curve, { alg: 'EdDSA', kid: curve.kid, typ: 'JWT' }, payloadOf(award(curve))),
      'key-unfit',
    ],
    [
      'ES256 with r and s of nought',
      `${encode(JSON.stringify({ alg: 'ES256', kid: curve.kid, typ: 'JWT' }))}.${encode(JSON.stringify(payloadOf(award(curve))))}.${toBase64url(new Uint8Array(64))}`,
      'signature',
    ],
    ['another key signs in the issuer’s name', forged(other, header, payload), 'signature'],
    ['another key, and its own kid', forged(other, { ...header, kid: other.kid }, payload), 'key-of-another'],
    [
      'another key in the header’s jwk, no kid',
      forged(other, { alg: 'EdDSA', typ: 'JWT', jwk: publicPart(other) }, payload),
      'key-of-another',
    ],
    [
      'another key in the header’s jwk, the issuer’s kid',
      forged(other, { ...header, jwk: publicPart(other) }, payload),
      'key-of-another',
    ],
    [
      'a private key in the header’s jwk',
      forged(other, { ...header, jwk: { ...other } }, payload),
      'key-of-another',
    ],
    ['a symmetric key in the header’s jwk', headed({ jwk: { kty: 'oct', k: own.kid } }), 'header'],
    ['jku', headed({ jku: 'https://evil.example/keys.json' }, other), 'header'],
    ['x5u', headed({ x5u: 'https://evil.example/cert.pem' }, other), 'header'],
    ['x5c', headed({ x5c: ['MIIB'] }, other), 'header'],
    ['crit', headed({ crit: ['exp'] }), 'header'],
    ['b64 false', headed({ b64: false, crit: ['b64'] }), 'header'],
    ['zip', headed({ zip: 'DEF' }), 'header'],
    ['typ of something else', headed({ typ: 'at+jwt' }), 'header'],
    ['kid is no text', headed({ kid: 7 }), 'header'],
    [
      'kid of the issuer with another fragment',
      headed({ kid: `${didOf(own)}#${didOf(other).slice(8)}` }),
      'key-of-another',
    ],
    ['kid that begins like the issuer', headed({ kid: `${didOf(own)}x#y` }), 'key-of-another'],
    ['kid is a path', headed({ kid: '../../../dev/null' }), 'key-of-another'],
    [
      'kid of a website, without its file',
      forged(site, { alg: 'EdDSA', kid: site.kid, typ: 'JWT' }, payloadOf(award(site))),
      'issuer-file-needed',
    ],

    // Who issued it.
    [
      'the issuer is swapped, iss is not',
      resigned({ issuer: { id: didOf(other), type: ['Profile'] } }),
      'claims',
    ],
    ['iss is swapped, the issuer is not', resigned({ iss: didOf(other) }), 'claims'],
    [
      'issuer and iss are swapped',
      resigned({ issuer: { id: didOf(other), type: ['Profile'] }, iss: didOf(other) }),
      'key-of-another',
    ],
    ['there are two issuers', resigned({ issuer: [didOf(own), didOf(other)] }), 'shape'],
    [
      'the issuer is a web page',
      resigned({ issuer: 'https://harbour.example', iss: 'https://harbour.example' }),
      'key-of-another',
    ],
    [
      'the issuer is a did that nobody can read',
      forged(
        own,
        { alg: 'EdDSA', typ: 'JWT' },
        { ...payload, issuer: 'did:example:1', iss: 'did:example:1' },
      ),
      'issuer-unreadable',
    ],
    [
      'the issuer is a did:key without a key',
      forged(own, { alg: 'EdDSA', typ: 'JWT' }, { ...payload, issuer: 'did:key:z6Mk', iss: 'did:key:z6Mk' }),
      'issuer-unreadable',
    ],
    [
      'the issuer is a did:key of thousands of signs',
      forged(
        own,
        { alg: 'EdDSA', typ: 'JWT' },
        { ...payload, issuer: `did:key:z${'2'.repeat(60_000)}`, iss: `did:key:z${'2'.repeat(60_000)}` },
      ),
      'issuer-unreadable',
    ],

    // What it says beside the credential.
    ['iss is missing', forged(own, header, without('iss')), 'claims'],
    ['jti is missing', forged(own, header, without('jti')), 'claims'],
    ['sub is missing', forged(own, header, without('sub')), 'claims'],
    ['nbf is missing', forged(own, header, without('nbf')), 'claims'],
    ['exp is missing', forged(own, header, without('exp')), 'claims'],
    ['sub is another', resigned({ sub: 'did:example:someone' }), 'claims'],
    ['jti is another', resigned({ jti: 'urn:uuid:1' }), 'claims'],
    ['nbf is earlier', resigned({ nbf: 0 }), 'claims'],
    ['exp is later', resigned({ exp: 9_999_999_999 }), 'claims'],
    ['exp is a text', resigned({ exp: String(payload['exp']) }), 'claims'],
    ['exp without validUntil', forged(own, header, without('validUntil')), 'claims'],
    ['a second credential stands in vc', resigned({ vc: { id: 'urn:uuid:1' } }), 'claims'],

    // Dates.
    ['it has expired', resigned({ validUntil: '2026-04-11T09:20:00Z', exp: NOW / 1000 - 600 }), 'expired'],
    [
      'it is not valid yet',
      resigned({ validFrom: '2026-04-11T09:40:00Z', nbf: NOW / 1000 + 600 }),
      'not-yet',
    ],
    ['its date has no zone', resigned({ validFrom: '2026-04-11T09:30:00' }), 'shape'],
    ['its date is no day', resigned({ validFrom: '2026-02-31T09:30:00Z' }), 'shape'],
    ['its end is null', resigned({ validUntil: null }, without('exp')), 'shape'],

    // Shape and words.
    [
      'a key stands there twice',
      forged(own, header, JSON.stringify(payload).replace('{', '{"validUntil":"2099-01-01T00:00:00Z",')),
      'key-twice',
    ],
    [
      'a key stands there twice, once escaped',
      forged(own, header, JSON.stringify(payload).replace('{', '{"\\u0069ss":"did:key:z6Mk",')),
      'key-twice',
    ],
    [
      'a key of the header stands there twice',
      forged(own, `{"alg":"none",${JSON.stringify(header).slice(1)}`, payload),
      'key-twice',
    ],
    ['10 MB of names', forged(own, header, `${JSON.stringify(payload).slice(0, -1)},${names}}`), 'too-large'],
    [
      '400 kB of names',
      forged(own, header, `${JSON.stringify(payload).slice(0, -1)},${names.slice(0, 400_000 - 1)}"}`),
      'too-large',
    ],
    [
      '50,000 brackets',
      forged(own, header, `${JSON.stringify(payload).slice(0, -1)},"deep":${deep}}`),
      'too-deep',
    ],
    [
      '30 brackets',
      forged(
        own,
        header,
        `${JSON.stringify(payload).slice(0, -1)},"deep":${'['.repeat(30)}${']'.repeat(30)}}`,
      ),
      'too-deep',
    ],
    ['the payload is no JSON', forged(own, header, 'hello'), 'not-json'],
    ['the payload is a list', forged(own, header, '[]'), 'not-a-credential'],
    ['the payload is null', forged(own, header, 'null'), 'not-a-credential'],
    ['the payload is nothing', forged(own, header, {}), 'not-a-credential'],
    [
      'the payload is a token for signing in',
      forged(own, header, { iss: didOf(own), sub: 'jo', exp: 9_999_999_999 }),
      'not-a-credential',
    ],
    [
      'the payload is no UTF-8',
      `${head}.${toBase64url(Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))}.${signature}`,
      'not-json',
    ],
    ['the contexts are missing', forged(own, header, without('@context')), 'context'],
    [
      'the contexts are in the wrong order',
      resigned({ '@context': (payload['@context'] as string[]).toReversed() }),
      'context',
    ],
    [
      'the context is of the older data model',
      resigned({
        '@context': ['https://www.w3.org/2018/credentials/v1', (payload['@context'] as string[])[1]],
      }),
      'context',
    ],
    [
      'a context that nobody knows',
      resigned({ '@context': [...(payload['@context'] as string[]), 'https://evil.example/context'] }),
      'context',
    ],
    [
      'a context of its own',
      resigned({
        '@context': [...(payload['@context'] as string[]), { value: 'https://evil.example/value' }],
      }),
      'context',
    ],
    [
      'a context further in',
      resigned({ credentialSubject: { ...subject, '@context': { name: 'https://evil.example/x' } } }),
      'context',
    ],
    ['it is no badge', resigned({ type: ['VerifiableCredential'] }), 'shape'],
    ['it is a presentation', resigned({ type: ['VerifiablePresentation', 'OpenBadgeCredential'] }), 'shape'],
    ['it has no subject', forged(own, header, without('credentialSubject')), 'shape'],
    ['it has two subjects', resigned({ credentialSubject: [subject, subject] }), 'shape'],
    [
      'it has no achievement',
      resigned({ credentialSubject: { ...subject, achievement: undefined } }),
      'shape',
    ],
    [
      'the achievement has no name',
      resigned({ credentialSubject: { ...subject, achievement: { ...achievement, name: 7 } } }),
      'shape',
    ],
    ['the id is no URI', resigned({ id: 'one', jti: 'one' }), 'shape'],
    ['a result is no object', resigned({ credentialSubject: { ...subject, result: ['88'] } }), 'shape'],
    [
      'the fingerprint of the name is a number',
      resigned({
        credentialSubject: {
          ...subject,
          identifier: [{ type: 'IdentityObject', hashed: true, identityHash: 7, identityType: 'name' }],
        },
      }),
      'shape',
    ],
  ]
  return Promise.all(list.map(async ([name, text, reason]) => ({ name, text: await text, reason })))
}

/** 64 bytes leave four bits over in the last sign: sixteen signs stand for the same bytes, and one of them is right. */
function second(sign: string): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return signs[signs.indexOf(sign) + 1] ?? ''
}
