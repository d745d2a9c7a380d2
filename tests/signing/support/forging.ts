/** Signed tokens as a forger makes them: any header and any payload, by any key. */
import { CompactSign, importJWK } from 'jose'
import { fromBase64url, toBase64url } from '../../../src/credential/base64url.ts'
import type { PrivateKey } from '../../../src/credential/key-file.ts'
import { aKey, award, credential, payloadOf } from '../../credential/support/awards.ts'

export type Json = Record<string, unknown>

/** What was done to a token, the token, and the reason that is expected. */
export type Forged = readonly [name: string, text: string | Promise<string>, reason: string]

export const encode = (text: string) => toBase64url(new TextEncoder().encode(text))
export const decode = (part = '') => new TextDecoder().decode(fromBase64url(part) ?? new Uint8Array())

/** Any header and any payload, signed by any key; a string is taken as it stands. */
export async function forged(
  key: PrivateKey,
  header: Json | string,
  payload: Json | string,
): Promise<string> {
  const write = (value: Json | string) => encode(typeof value === 'string' ? value : JSON.stringify(value))
  const [head, body] = [write(header), write(payload)]
  const { alg, kid: _, ...pair } = key
  const imported = await importJWK(pair, alg)
  const algorithm = alg === 'EdDSA' ? 'Ed25519' : { name: 'ECDSA', hash: 'SHA-256' }
  const signature = await crypto.subtle.sign(
    algorithm,
    imported as CryptoKey,
    new TextEncoder().encode(`${head}.${body}`),
  )
  return `${head}.${body}.${toBase64url(new Uint8Array(signature))}`
}

export async function hmac(secret: Uint8Array<ArrayBuffer>, header: Json, payload: Json): Promise<string> {
  return new CompactSign(encodeJson(payload)).setProtectedHeader({ alg: 'HS256', ...header }).sign(secret)
}

function encodeJson(value: Json): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

/** What a forger has: a good token and its parts, the key that signed it, and three more. */
export type Workshop = Awaited<ReturnType<typeof workshop>>

export async function workshop() {
  const own = await aKey()
  const other = await aKey()
  const curve = await aKey('ES256')
  const site = await aKey('EdDSA', 'did:web:harbour.example')
  const good = await credential(own)
  const [head = '', body = '', signature = ''] = good.split('.')
  const payload = payloadOf(award(own))
  const header = { alg: 'EdDSA', kid: own.kid, typ: 'JWT' }
  const without = (name: string) =>
    Object.fromEntries(Object.entries(payload).filter(([key]) => key !== name))
  const resigned = (more: Json, from: Json = payload) => forged(own, header, { ...from, ...more })
  const headed = (more: Json, key = own) => forged(key, { ...header, ...more }, payload)
  return { own, other, curve, site, good, head, body, signature, payload, header, without, resigned, headed }
}
