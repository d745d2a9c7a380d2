/** Tokens that say one thing and their credential another, or are of another time. */
import { NOW } from '../../credential/support/awards.ts'
import { forged, type Forged, type Workshop } from './forging.ts'

export function withOtherClaims({ own, payload, header, without, resigned }: Workshop): readonly Forged[] {
  return [
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

    ['it has expired', resigned({ validUntil: '2026-04-11T09:20:00Z', exp: NOW / 1000 - 600 }), 'expired'],
    [
      'it is not valid yet',
      resigned({ validFrom: '2026-04-11T09:40:00Z', nbf: NOW / 1000 + 600 }),
      'not-yet',
    ],
    ['its date has no zone', resigned({ validFrom: '2026-04-11T09:30:00' }), 'shape'],
    ['its date is no day', resigned({ validFrom: '2026-02-31T09:30:00Z' }), 'shape'],
    ['its end is null', resigned({ validUntil: null }, without('exp')), 'shape'],
  ]
}
