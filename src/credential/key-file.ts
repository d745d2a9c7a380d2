/** A provider’s key as it lies in a file: the private one, which signs, and what everyone may see of it. */
import { didKeyOf, keyIdOf } from './did-key.ts'
import { type Algorithm, algorithmOf, type PublicKey, publicKeyIn } from './public-key.ts'

/** A JSON Web Key, with whose it is. */
export type PrivateKey = PublicKey & {
  readonly d: string
  readonly alg: Algorithm
  /** `DID#…`: what a signature names. */
  readonly kid: string
}

export type KeyRead = { readonly key: PrivateKey } | { readonly fault: 'not-a-key' | 'only-public' | 'whose' }

/** Whose key it is: a did:key where no DID is given, else that DID with a name for the key. */
export function privateKey(
  pair: PublicKey & { readonly d: string },
  did: string | null,
  name: string,
): PrivateKey {
  const own = didKeyOf(pair)
  return { ...pair, alg: algorithmOf(pair), kid: did === null ? keyIdOf(own) : `${did}#${name}` }
}

/** Never throws. */
export function readPrivateKey(raw: Readonly<Record<string, unknown>>): KeyRead {
  const pair = publicKeyIn(raw)
  if (!pair) return { fault: 'not-a-key' }
  const { d, kid } = raw
  if (typeof d !== 'string') return { fault: 'only-public' }
  const own = didKeyOf(pair)
  if (typeof kid !== 'string' || !/^did:(?:key|web):[^#\s]+#[^#\s]+$/.test(kid)) return { fault: 'whose' }
  if (kid.startsWith('did:key:') && kid !== keyIdOf(own)) return { fault: 'whose' }
  return { key: { ...pair, d, alg: algorithmOf(pair), kid } }
}

export function publicPart(key: PrivateKey): PublicKey {
  return key.kty === 'OKP'
    ? { kty: key.kty, crv: key.crv, x: key.x }
    : { kty: key.kty, crv: key.crv, x: key.x, y: key.y }
}

export function didOf({ kid }: Pick<PrivateKey, 'kid'>): string {
  return kid.slice(0, kid.indexOf('#'))
}

/** What everyone may see: for a did:web the `did.json` of its site, for a did:key the same for whoever wants to pin it. */
export function didDocumentOf(key: PrivateKey): object {
  const did = didOf(key)
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/jwk/v1'],
    id: did,
    verificationMethod: [
      {
        id: key.kid,
        type: 'JsonWebKey',
        controller: did,
        publicKeyJwk: { ...publicPart(key), alg: key.alg },
      },
    ],
    assertionMethod: [key.kid],
  }
}
