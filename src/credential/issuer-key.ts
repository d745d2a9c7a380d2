/** Which public key an issuer signs with: read off its did:key, or out of the did.json of its did:web. */
import { keyInDid, keyIdOf, keyInMultikey } from './did-key.ts'
import { type PublicKey, publicKeyIn } from './public-key.ts'

/** A DID document, as far as it is read. */
export interface DidDocument {
  readonly id: string
  readonly keys: readonly { readonly id: string; readonly key: PublicKey }[]
}

export type KeyFound =
  | { readonly key: PublicKey; readonly keyId: string }
  | {
      readonly fault:
        'issuer-unreadable' | 'issuer-file-needed' | 'issuer-file-other' | 'key-of-another' | 'key-not-there'
    }

/** Nobody has so many; each takes some reckoning. */
const MOST_KEYS = 100

/** Only keys that it uses to assert something, and only its own. Null where it is no such document. Never throws. */
export function readDidDocument(raw: Readonly<Record<string, unknown>>): DidDocument | null {
  const { id, verificationMethod, assertionMethod } = raw
  if (typeof id !== 'string' || !/^did:[a-z0-9]+:./.test(id)) return null
  if (!Array.isArray(verificationMethod) || !Array.isArray(assertionMethod)) return null
  const asserts = (assertionMethod as readonly unknown[]).map(one =>
    absolute(id, typeof one === 'object' && one !== null ? (one as { id?: unknown }).id : one),
  )
  const inside = (assertionMethod as readonly unknown[]).filter(one => typeof one === 'object')
  const methods = [...(verificationMethod as readonly unknown[]), ...inside].slice(0, MOST_KEYS)
  const keys = methods.flatMap(method => {
    if (typeof method !== 'object' || method === null) return []
    const {
      id: name,
      controller,
      publicKeyJwk,
      publicKeyMultibase,
    } = method as Readonly<Record<string, unknown>>
    const keyId = absolute(id, name)
    if (keyId === null || controller !== id || !asserts.includes(keyId)) return []
    const key =
      publicKeyIn(publicKeyJwk) ??
      (typeof publicKeyMultibase === 'string' ? keyInMultikey(publicKeyMultibase) : null)
    return key ? [{ id: keyId, key }] : []
  })
  return keys.length > 0 ? { id, keys } : null
}

/**
 * The key that `keyId` names, of that issuer and no other.
 *
 * `document` is the DID document that somebody handed over; for a did:key none is needed, and none is believed.
 */
export function keyFor(issuer: string, keyId: string | null, document: DidDocument | null): KeyFound {
  const whole = keyId?.startsWith('#') ? issuer + keyId : keyId
  if (whole !== null && whole !== issuer && !whole?.startsWith(`${issuer}#`))
    return { fault: 'key-of-another' }
  if (issuer.startsWith('did:key:')) {
    const key = keyInDid(issuer)
    if (!key) return { fault: 'issuer-unreadable' }
    const only = keyIdOf(issuer)
    return whole === null || whole === issuer || whole === only
      ? { key, keyId: only }
      : { fault: 'key-of-another' }
  }
  if (!document) return { fault: issuer.startsWith('did:web:') ? 'issuer-file-needed' : 'issuer-unreadable' }
  if (document.id !== issuer) return { fault: 'issuer-file-other' }
  const found =
    whole === null || whole === issuer
      ? document.keys.length === 1
        ? document.keys[0]
        : undefined
      : document.keys.find(({ id }) => id === whole)
  return found ? { key: found.key, keyId: found.id } : { fault: 'key-not-there' }
}

/** Where a did:web keeps its document; null where it is none. */
export function addressOfDid(did: string): string | null {
  const parts = /^did:web:([^?#\s]+)$/.exec(did)?.[1]?.split(':')
  if (!parts?.[0]) return null
  const [host, ...path] = parts
  const domain = host.replace(/%3A/gi, ':')
  return path.length === 0
    ? `https://${domain}/.well-known/did.json`
    : `https://${domain}/${path.join('/')}/did.json`
}

function absolute(did: string, id: unknown): string | null {
  if (typeof id !== 'string') return null
  return id.startsWith('#') ? did + id : id
}
