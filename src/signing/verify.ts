/** Verifies a credential from its text, by what is at hand: nothing is fetched, and nothing is thrown. */
import { badgeFault } from '../credential/badge-shape.ts'
import { claimFault } from '../credential/claims.ts'
import { contextsFit, hasHiddenMeaning } from '../credential/contexts.ts'
import { dateFault, SKEW } from '../credential/dates.ts'
import { isIdentity, type Who } from '../credential/identity.ts'
import { addressOfDid, type DidDocument, type KeyFound, keyFor } from '../credential/issuer-key.ts'
import type { OpenBadge } from '../credential/open-badge.ts'
import { readProof } from '../credential/proof.ts'
import { algorithmOf, sameKey } from '../credential/public-key.ts'
import { readBadge } from '../credential/read-badge.ts'
import { MOST_CHARACTERS, readStrictJson } from '../credential/strict-json.ts'
import { looksLikeToken, readToken, refusalOf, type Token } from '../credential/token.ts'
import { refused, type Verdict } from '../credential/verdict.ts'
import { tokenHolds } from './token-holds.ts'

export interface Verifying {
  /** Milliseconds since 1970. */
  readonly now: number
  /** Who the issuer has to be; null: whoever it says. */
  readonly issuer: string | null
  /** The DID document of an issuer that somebody handed over. */
  readonly document: DidDocument | null
  /** Whose it has to be; null: whoever's. */
  readonly who: Who | null
}

export async function verify(written: string, circumstances: Verifying): Promise<Verdict> {
  // A token's three parts are a third longer than what they say.
  if (written.length > 2 * MOST_CHARACTERS) return refused('too-large')
  const text = written.replace(/^\uFEFF/, '').trim()
  if (text === '') return refused('empty')
  try {
    return looksLikeToken(text)
      ? await verifyToken(text, circumstances)
      : await verifyDocument(text, circumstances)
  } catch (error) {
    if (globalThis.crypto?.subtle === undefined || isUnsupported(error)) return refused('no-crypto')
    return refused('signature')
  }
}

async function verifyToken(text: string, circumstances: Verifying): Promise<Verdict> {
  const token = readToken(text)
  if ('refused' in token) return refused(token.refused, token.args)
  const { payload } = token
  const read = badgeIn(payload)
  if ('valid' in read) return read
  const { badge } = read
  const claim = claimFault(payload, badge)
  if (claim !== null) return refused('claims', { claim }, badge)
  const found = keyFor(badge.issuer.id, token.keyId, circumstances.document)
  if ('fault' in found) return withoutKey(found, badge)
  if (token.algorithm !== algorithmOf(found.key)) return refused('key-unfit', {}, badge)
  if (!ownKeyFits(token, found)) return refused('key-of-another', {}, badge)
  if (!(await tokenHolds(token.text, token.algorithm, found.key))) return refused('signature', {}, badge)
  return judged(badge, circumstances)
}

async function verifyDocument(text: string, circumstances: Verifying): Promise<Verdict> {
  const read = readStrictJson(text)
  if ('fault' in read) {
    // What is no JSON was most likely never meant as any: a picture, an archive, a certificate to print.
    const { refused: reason } = refusalOf(read.fault)
    return refused(reason === 'not-json' && !text.startsWith('{') ? 'not-a-credential' : reason)
  }
  const found = badgeIn(read.value)
  if ('valid' in found) return found
  const { badge } = found
  const proof = readProof(read.value)
  if ('refused' in proof) return refused(proof.refused, proof.args, badge)
  const key = keyFor(badge.issuer.id, proof.keyId, circumstances.document)
  if ('fault' in key) return withoutKey(key, badge)
  if (key.keyId !== proof.keyId) return refused('key-of-another', {}, badge)
  if (algorithmOf(key.key) !== 'EdDSA') return refused('key-unfit', {}, badge)
  const { now } = circumstances
  // First the dates, which the library would call a broken proof.
  const outside = dateFault(badge, now)
  if (outside) return judged(badge, circumstances)
  if (proof.expires !== null && proof.expires < now - SKEW) return refused('expired', dates(badge), badge)
  if (proof.created !== null && proof.created > now + SKEW) return refused('not-yet', dates(badge), badge)
  const { proofHolds } = await import('./proof-holds.ts')
  const { issuer } = badge
  const holds = await proofHolds(read.value, { issuer: issuer.id, keyId: key.keyId, key: key.key, now })
  return holds ? judged(badge, circumstances) : refused('signature', {}, badge)
}

function badgeIn(raw: Readonly<Record<string, unknown>>): { readonly badge: OpenBadge } | Verdict {
  if (raw['@context'] === undefined && raw['credentialSubject'] === undefined)
    return refused('not-a-credential')
  if (!contextsFit(raw['@context']) || hasHiddenMeaning(raw)) return refused('context')
  const field = badgeFault(raw)
  return field === null ? { badge: readBadge(raw) } : refused('shape', { field })
}

/** What the signature cannot say: whether it is time, and whether it is who somebody meant. */
function judged(badge: OpenBadge, { now, issuer, document, who }: Verifying): Verdict {
  const outside = dateFault(badge, now)
  if (outside) return refused(outside, dates(badge), badge)
  const wanted = issuer ?? document?.id ?? null
  if (wanted !== null && wanted !== badge.issuer.id)
    return refused('other-issuer', { wanted, issuer: badge.issuer.id }, badge)
  if (who && !isOf(badge, who)) return refused('other-person', {}, badge)
  return { valid: true, reason: wanted === null ? 'issuer-not-known' : 'valid', args: {}, badge }
}

function isOf({ subject }: OpenBadge, who: Who): boolean {
  return who.kind === 'did' ? subject.id === who.did : subject.identities.some(one => isIdentity(one, who))
}

function dates({ validFrom, validUntil }: OpenBadge): Verdict['args'] {
  return { from: validFrom, until: validUntil ?? '' }
}

function withoutKey({ fault }: Extract<KeyFound, { fault: string }>, badge: OpenBadge): Verdict {
  const { id } = badge.issuer
  return refused(fault, { issuer: id, address: addressOfDid(id) ?? '' }, badge)
}

function ownKeyFits({ ownKey }: Token, found: Extract<KeyFound, { key: unknown }>): boolean {
  return ownKey === null || sameKey(ownKey, found.key)
}

function isUnsupported(error: unknown): boolean {
  return error instanceof Error && (error.name === 'NotSupportedError' || error.name === 'JOSENotSupported')
}
