/** did:key: an issuer whose name is its public key, so that nothing need be looked up. */
import { fromBase58, toBase58 } from './base58.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { compressed, decompressed } from './p256-point.ts'
import type { PublicKey } from './public-key.ts'

const PREFIX = 'did:key:'

/** Multicodec: ed25519-pub 0xed and p256-pub 0x1200, as varints. */
const ED25519 = [0xed, 0x01] as const
const P256 = [0x80, 0x24] as const

/** The key as multibase, base58btc: `z6Mk…` or `zDn…`. */
export function multikeyOf(key: PublicKey): string {
  const x = fromBase64url(key.x) ?? new Uint8Array()
  const bytes =
    key.kty === 'OKP' ? [...ED25519, ...x] : [...P256, ...compressed(x, fromBase64url(key.y) ?? x)]
  return `z${toBase58(Uint8Array.from(bytes))}`
}

/** Null where it is no key of the two kinds that are known. */
export function keyInMultikey(multikey: string): PublicKey | null {
  const bytes = multikey.startsWith('z') ? fromBase58(multikey.slice(1)) : null
  if (!bytes) return null
  const key = bytes.subarray(2)
  if (begins(bytes, ED25519) && key.length === 32) return { kty: 'OKP', crv: 'Ed25519', x: toBase64url(key) }
  const point = begins(bytes, P256) ? decompressed(key) : null
  return point && { kty: 'EC', crv: 'P-256', x: toBase64url(point.x), y: toBase64url(point.y) }
}

export function didKeyOf(key: PublicKey): string {
  return PREFIX + multikeyOf(key)
}

/** Null where it is no did:key, or none of a key that is known. */
export function keyInDid(did: string): PublicKey | null {
  return did.startsWith(PREFIX) ? keyInMultikey(did.slice(PREFIX.length)) : null
}

/** What a signature by it names: `did:key:z…#z…`. */
export function keyIdOf(did: string): string {
  return `${did}#${did.slice(PREFIX.length)}`
}

function begins(bytes: Uint8Array, codec: readonly [number, number]): boolean {
  return bytes[0] === codec[0] && bytes[1] === codec[1]
}
