/** Tokens that are signed as they should be, and hold what no badge may hold. */
import { toBase64url } from '../../../src/credential/base64url.ts'
import { didOf } from '../../../src/credential/key-file.ts'
import { forged, type Forged, type Json, type Workshop } from './forging.ts'

export function misshapen({
  own,
  head,
  signature,
  payload,
  header,
  without,
  resigned,
}: Workshop): readonly Forged[] {
  const subject = payload['credentialSubject'] as Json
  const achievement = subject['achievement'] as Json
  const names = Array.from({ length: 40_000 }, (_, at) => `"name-${at}":"${'x'.repeat(240)}"`).join(',')
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  return [
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
}
