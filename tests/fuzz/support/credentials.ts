/** Credentials as they are made: a token, a file with its proof inside, an issuer’s document, a key. */
import { didDocumentOf } from '../../../src/credential/key-file.ts'
import { fromBase64url, toBase64url } from '../../../src/credential/base64url.ts'
import { aKey, credential } from '../../credential/support/awards.ts'
import { withProof } from '../../signing/support/data-integrity.ts'

export const ED25519 = await aKey()
export const P256 = await aKey('ES256', 'did:web:harbour.example')

const TOKEN = await credential(ED25519)
export const DOCUMENT = await withProof(ED25519)
export const ISSUER = didDocumentOf(P256)

const [header = '', payload = '', signature = ''] = TOKEN.split('.')
export const HEADER = partOf(header)
export const PAYLOAD = partOf(payload)

/** With the signature of the good one, which then is that of another. */
export function tokenOf(head: unknown, body: unknown): string {
  return `${asPart(head)}.${asPart(body)}.${signature}`
}

function asPart(value: unknown): string {
  return toBase64url(new TextEncoder().encode(JSON.stringify(value) ?? ''))
}

function partOf(part: string): unknown {
  return JSON.parse(new TextDecoder().decode(fromBase64url(part) ?? undefined)) as unknown
}
