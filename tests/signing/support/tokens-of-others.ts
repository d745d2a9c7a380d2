/** Tokens that say somebody else issued them. */
import { didOf } from '../../../src/credential/key-file.ts'
import { forged, type Forged, type Workshop } from './forging.ts'

export function ofOtherIssuers({ own, other, payload, resigned }: Workshop): readonly Forged[] {
  return [
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
  ]
}
