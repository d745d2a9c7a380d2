/** The public keys that a credential may be signed with, as JSON Web Keys: two kinds, and each has one algorithm. */
import { fromBase64url } from './base64url.ts'

/** All that we sign with, and all that we let stand. */
export const ALGORITHMS = ['EdDSA', 'ES256'] as const
export type Algorithm = (typeof ALGORITHMS)[number]

export type PublicKey =
  | { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string }
  | { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string }

const COORDINATE = 32

/** Only what makes the key; null where it is none of the two. Never throws. */
export function publicKeyIn(value: unknown): PublicKey | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const { kty, crv, x, y } = value as Readonly<Record<string, unknown>>
  if (!isCoordinate(x)) return null
  if (kty === 'OKP' && crv === 'Ed25519') return { kty, crv, x }
  if (kty === 'EC' && crv === 'P-256' && isCoordinate(y)) return { kty, crv, x, y }
  return null
}

/** A key fits one algorithm only, whatever a header says. */
export function algorithmOf(key: PublicKey): Algorithm {
  return key.kty === 'OKP' ? 'EdDSA' : 'ES256'
}

export function sameKey(one: PublicKey, other: PublicKey): boolean {
  return one.crv === other.crv && one.x === other.x && yOf(one) === yOf(other)
}

function yOf(key: PublicKey): string | null {
  return key.kty === 'EC' ? key.y : null
}

function isCoordinate(value: unknown): value is string {
  return typeof value === 'string' && value.length < 64 && fromBase64url(value)?.length === COORDINATE
}
