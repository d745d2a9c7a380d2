/** Tokens by another algorithm, by another key, or with a key of their own. */
import { fromBase64url, toBase64url } from '../../../src/credential/base64url.ts'
import { didOf, publicPart } from '../../../src/credential/key-file.ts'
import { award, payloadOf } from '../../credential/support/awards.ts'
import { encode, forged, hmac, type Forged, type Workshop } from './forging.ts'

export function byOtherKeys({
  own,
  other,
  curve,
  site,
  body,
  signature,
  payload,
  header,
  headed,
}: Workshop): readonly Forged[] {
  const publicBytes = new Uint8Array(fromBase64url(publicPart(own).x) ?? [])
  const secretText = new Uint8Array(new TextEncoder().encode(JSON.stringify(publicPart(own))))
  return [
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
  ]
}
