/** Credentials with a proof inside, and files that are none at all, that must not be let by. */
import { didOf } from '../../../src/credential/key-file.ts'
import { aKey, NOW } from '../../credential/support/awards.ts'
import { type Document, withProof } from './data-integrity.ts'
import type { Hostile } from './hostile-tokens.ts'

type Json = Record<string, unknown>

export async function hostileProofs(): Promise<readonly Hostile[]> {
  const own = await aKey()
  const other = await aKey()
  const good = await withProof(own)
  const proof = good.proof as Json
  const second = (await withProof(own, badge => ({ ...badge, id: 'urn:uuid:another' }))).proof as Json
  const { proof: _, ...bare } = good
  const proved = (more: Json): Document => ({ ...bare, proof: { ...proof, ...more } })
  const subject = good['credentialSubject'] as Json
  const theirs = (await withProof(other)).proof as Json
  const later = new Date(NOW + 3_600_000).toISOString().replace('.000', '')
  const signedWith = (change: (badge: Document) => Document) => withProof(own, change)
  const stale = await signedWith(badge => ({ ...badge, validUntil: '2026-04-11T09:31:00Z' }))
  const list: [name: string, document: Document | string, reason: string][] = [
    ['without a proof', bare, 'no-proof'],
    ['the proof is null', { ...bare, proof: null }, 'no-proof'],
    ['the proof is an empty list', { ...bare, proof: [] }, 'no-proof'],
    ['a result is changed', JSON.stringify(good).replace('"88"', '"98"'), 'signature'],
    ['a date is changed', { ...good, validUntil: '2031-01-01T00:00:00Z' }, 'signature'],
    [
      'the end is left out',
      Object.fromEntries(Object.entries(good).filter(([name]) => name !== 'validUntil')),
      'signature',
    ],
    [
      'the evidence is left out',
      Object.fromEntries(Object.entries(good).filter(([name]) => name !== 'evidence')),
      'signature',
    ],
    ['a word is added that means nothing', { ...good, honours: 'first' }, 'signature'],
    ['a name is added', { ...good, credentialSubject: { ...subject, name: 'Jo Bloggs' } }, 'signature'],
    ['the name is null', { ...good, name: null }, 'shape'],
    [
      'the issuer’s name is changed',
      { ...good, issuer: { ...(good['issuer'] as Json), name: 'Other' } },
      'signature',
    ],
    [
      'the issuer is swapped',
      { ...good, issuer: { ...(good['issuer'] as Json), id: didOf(other) } },
      'key-of-another',
    ],
    [
      'issuer and key are swapped',
      {
        ...proved({ verificationMethod: other.kid }),
        issuer: { ...(good['issuer'] as Json), id: didOf(other) },
      },
      'signature',
    ],
    ['the proof is of another document', { ...bare, proof: second }, 'signature'],
    ['the proof value is of another document', proved({ proofValue: second['proofValue'] }), 'signature'],
    ['the proof is another’s', { ...bare, proof: theirs }, 'key-of-another'],
    [
      'the proof is another’s, in the issuer’s name',
      proved({ proofValue: theirs['proofValue'] }),
      'signature',
    ],
    [
      'the proof value is played again with another date',
      proved({ created: '2026-04-11T09:29:00Z' }),
      'signature',
    ],
    ['the proof value is garbage', proved({ proofValue: 'zzzzzzzzzz' }), 'signature'],
    ['the proof value is no base58', proved({ proofValue: 'z0OIl' }), 'signature'],
    [
      'the proof value is in no base at all',
      proved({ proofValue: `x${String(proof['proofValue'])}` }),
      'signature',
    ],
    ['the proof value is very long', proved({ proofValue: `z${'2'.repeat(100_000)}` }), 'no-proof'],
    ['the proof value is missing', proved({ proofValue: undefined }), 'no-proof'],
    ['the purpose is to sign in', proved({ proofPurpose: 'authentication' }), 'proof-purpose'],
    ['the purpose is missing', proved({ proofPurpose: undefined }), 'proof-purpose'],
    ['another cryptosuite', proved({ cryptosuite: 'ecdsa-rdfc-2019' }), 'proof-kind'],
    ['the older kind of proof', proved({ type: 'Ed25519Signature2020' }), 'proof-kind'],
    ['a proof that is only pretended', proved({ type: 'None' }), 'proof-kind'],
    ['two proofs, one of them good', { ...bare, proof: [theirs, proof] }, 'proof-kind'],
    ['the proof expires', proved({ expires: '2026-04-11T09:00:00Z' }), 'expired'],
    ['the proof is from tomorrow', proved({ created: later }), 'not-yet'],
    [
      'the proof has a context of its own',
      proved({ '@context': { proofValue: 'https://evil.example/x' } }),
      'context',
    ],
    ['the key is of a website', proved({ verificationMethod: 'https://evil.example/key' }), 'key-of-another'],
    [
      'the key is written out',
      proved({ verificationMethod: { id: own.kid, controller: didOf(own) } }),
      'no-proof',
    ],
    [
      'a context that nobody knows',
      { ...good, '@context': [...(good['@context'] as string[]), 'https://evil.example/c'] },
      'context',
    ],
    [
      'without the context of badges',
      { ...good, '@context': ['https://www.w3.org/ns/credentials/v2'] },
      'context',
    ],
    ['names under other names', { ...good, credentialSubject: { ...subject, '@graph': [] } }, 'context'],
    ['a key twice', JSON.stringify(good).replace('{', '{"name":"Master",'), 'key-twice'],
    ['many keys', `${JSON.stringify(good).slice(0, -1)},${'"a":1,'.repeat(200_000)}"b":2}`, 'too-large'],
    [
      '10 MB of names',
      `${JSON.stringify(good).slice(0, -1)},"names":"${'Jo '.repeat(3_500_000)}"}`,
      'too-large',
    ],
    [
      'nested',
      JSON.stringify(good).replace('{', `{"deep":${'{"a":'.repeat(40)}1${'}'.repeat(40)},`),
      'too-deep',
    ],
    ['cut off', JSON.stringify(good).slice(0, 900), 'not-json'],
    ['expired', { ...stale, validUntil: '2026-04-11T09:01:00Z' }, 'expired'],

    ['an archive', `PK\u0003\u0004\u0014\u0000${'\uFFFD\u0000'.repeat(200)}`, 'not-a-credential'],
    ['a picture', `\uFFFDPNG\r\n\u001A\n${'\uFFFD'.repeat(100)}`, 'not-a-credential'],
    ['a printed certificate', '%PDF-1.7\n1 0 obj', 'not-a-credential'],
    ['a web page', '<!doctype html><title>Certificate</title>', 'not-a-credential'],
    ['nothing', '', 'empty'],
    ['only spaces', ' \n\uFEFF', 'empty'],
    ['a name', 'Jo Bloggs', 'not-a-credential'],
    ['a number', '42', 'not-a-credential'],
    ['a list', '[]', 'not-a-credential'],
    ['an empty object', '{}', 'not-a-credential'],
    ['an attempt', '{"format":1,"id":"a"}', 'not-a-credential'],
    [
      'only a prototype',
      '{"__proto__":{"type":["VerifiableCredential","OpenBadgeCredential"]}}',
      'not-a-credential',
    ],
  ]
  return list.map(([name, document, reason]) => ({
    name,
    text: typeof document === 'string' ? document : JSON.stringify(document),
    reason,
  }))
}
