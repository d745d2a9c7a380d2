/** A credential as a compact JWS (VC-JWT), taken apart: three parts, and what its header says. */
import { fromBase64url } from './base64url.ts'
import { type Algorithm, ALGORITHMS, type PublicKey, publicKeyIn } from './public-key.ts'
import { type JsonRead, readStrictJson } from './strict-json.ts'
import { type refused, type Verdict } from './verdict.ts'

export interface Token {
  readonly text: string
  readonly algorithm: Algorithm
  /** Which key of its issuer signed it; null where the header names none. */
  readonly keyId: string | null
  /** A key in the header itself: whoever signs can put any there, so it is only compared, never believed. */
  readonly ownKey: PublicKey | null
  readonly payload: Readonly<Record<string, unknown>>
}

type Refusal = { readonly refused: Parameters<typeof refused>[0]; readonly args?: Verdict['args'] }

/** Open Badges 3.0 allows these four; `cty` is of the W3C’s newer form. All that points elsewhere is refused. */
const HEADERS = ['alg', 'kid', 'jwk', 'typ', 'cty']

const TYPES = ['JWT', 'vc+jwt', 'vc+ld+jwt']

/** Whether it is meant to be one: the header of each begins with a brace, which is `ey` in base64url. */
export function looksLikeToken(text: string): boolean {
  return /^ey[\w-]*(?:\.[\w-]*){0,2}$/.test(text.slice(0, 100).split('.')[0] ?? '') && !text.includes('{')
}

export function readToken(text: string): Token | Refusal {
  const parts = text.split('.')
  const [header, payload, signature] = parts
  if (parts.length !== 3 || !header || !payload || !signature) return { refused: 'cut-off' }
  const head = jsonIn(header)
  if ('fault' in head) return refusalOf(head.fault)
  const { alg, kid, jwk, typ } = head.value
  const algorithm = ALGORITHMS.find(known => known === alg)
  if (!algorithm)
    return {
      refused: 'algorithm',
      args: { algorithm: typeof alg === 'string' ? alg.slice(0, 20) : typeof alg },
    }
  const strange = Object.keys(head.value).find(name => !HEADERS.includes(name))
  if (strange !== undefined) return { refused: 'header', args: { field: strange.slice(0, 40) } }
  if (typ !== undefined && !TYPES.some(known => known === typ))
    return { refused: 'header', args: { field: 'typ' } }
  if (kid !== undefined && typeof kid !== 'string') return { refused: 'header', args: { field: 'kid' } }
  const ownKey = jwk === undefined ? null : publicKeyIn(jwk)
  if (jwk !== undefined && !ownKey) return { refused: 'header', args: { field: 'jwk' } }
  const body = jsonIn(payload)
  if ('fault' in body) return refusalOf(body.fault)
  // A second spelling of the same signature would be a second credential to whoever keeps a list of them.
  if (fromBase64url(signature)?.length !== 64) return { refused: 'signature' }
  return { text, algorithm, keyId: kid ?? null, ownKey, payload: body.value }
}

function jsonIn(part: string): JsonRead {
  const bytes = fromBase64url(part)
  if (!bytes) return { fault: 'not-json' }
  try {
    return readStrictJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { fault: 'not-json' }
  }
}

export function refusalOf(fault: Extract<JsonRead, { fault: string }>['fault']): Refusal {
  return { refused: fault === 'not-an-object' ? 'not-a-credential' : fault }
}
