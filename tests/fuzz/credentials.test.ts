/** Certificates, their issuers’ files and keys, gone wrong or made to: what is not as it was made is not vouched for. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { badgeFault } from '../../src/credential/badge-shape.ts'
import { claimFault } from '../../src/credential/claims.ts'
import { contextsFit, hasHiddenMeaning } from '../../src/credential/contexts.ts'
import { dateFault } from '../../src/credential/dates.ts'
import { isIdentity, whoOf } from '../../src/credential/identity.ts'
import { addressOfDid, keyFor, readDidDocument } from '../../src/credential/issuer-key.ts'
import { readPrivateKey } from '../../src/credential/key-file.ts'
import { readProof } from '../../src/credential/proof.ts'
import { readBadge } from '../../src/credential/read-badge.ts'
import { openName, sourceOf } from '../../src/credential/said.ts'
import { readStrictJson } from '../../src/credential/strict-json.ts'
import { looksLikeToken, readToken } from '../../src/credential/token.ts'
import { verify } from '../../src/signing/verify.ts'
import { NOW } from '../credential/support/awards.ts'
import { casesOf, SEED } from './support/cases.ts'
import { DOCUMENT, ED25519, HEADER, ISSUER, P256, PAYLOAD, tokenOf } from './support/credentials.ts'
import { edits, which } from './support/edits.ts'
import { editedJson } from './support/edited-json.ts'
import { editedText } from './support/edited-text.ts'
import { expectHolds, expectPlain } from './support/follow.ts'
import { fuzz } from './support/fuzz.ts'
import { pumped } from './support/pumped.ts'

const text = (good: unknown) =>
  fc.tuple(edits, which).map(([changes, how]): string => {
    const written = (of: unknown) => JSON.stringify(of) ?? ''
    const [first] = changes
    if (how % 1000 === 7 && first) return pumped(written(good), first)
    return how % 4 === 0 ? editedText(written(good), changes) : written(editedJson(good, changes))
  })

const GOOD = tokenOf(HEADER, PAYLOAD)

/** Turned over in its signs, or well spelt and of other words. */
const tokens = fc.tuple(edits, edits, which).map(([changes, others, how]): string => {
  const [first] = changes
  if (how % 1000 === 7 && first) return pumped(GOOD, first)
  if (how % 4 === 0) return editedText(GOOD, changes)
  return tokenOf(
    how % 2 ? editedJson(HEADER, changes) : HEADER,
    how % 3 ? editedJson(PAYLOAD, others) : PAYLOAD,
  )
})

const JO = whoOf('Jo Bloggs')

/** All that is decided without cryptography. */
function expectTaken(raw: Readonly<Record<string, unknown>>): void {
  if (!contextsFit(raw['@context']) || hasHiddenMeaning(raw)) return
  const fault = badgeFault(raw)
  if (fault !== null) return expectHolds(typeof fault === 'string', fault)
  const badge = readBadge(raw)
  claimFault(raw, badge)
  dateFault(badge, NOW)
  sourceOf(badge)
  openName(badge)
  addressOfDid(badge.issuer.id)
  if (JO) badge.subject.identities.some(one => isIdentity(one, JO))
  keyFor(badge.issuer.id, null, null)
  expectPlain(badge)
}

describe('whatever a credential says, it is taken apart or refused', () => {
  fuzz('token', {
    usual: 10_000,
    cases: tokens,
    reads(token) {
      looksLikeToken(token)
      const read = readToken(token)
      if ('refused' in read) return expectHolds(read.refused.length > 0, read)
      expectTaken(read.payload)
    },
  })

  fuzz('file with its proof', {
    usual: 10_000,
    cases: text(DOCUMENT),
    reads(file) {
      const read = readStrictJson(file)
      if ('fault' in read) return expectHolds(read.fault.length > 0, read)
      expectTaken(read.value)
      readProof(read.value)
    },
  })

  fuzz('file of an issuer', {
    usual: 10_000,
    cases: text(ISSUER),
    reads(file) {
      const read = readStrictJson(file)
      if ('fault' in read) return
      const document = readDidDocument(read.value)
      if (!document) return
      keyFor(document.id, document.keys[0]?.id ?? null, document)
      addressOfDid(document.id)
    },
  })

  fuzz('private key', {
    usual: 10_000,
    cases: fc.tuple(which, edits).map(([one, changes]) => editedJson(one % 2 ? ED25519 : P256, changes)),
    reads(value) {
      const read = readPrivateKey(Object(value) as Record<string, unknown>)
      expectHolds('key' in read || read.fault.length > 0, read)
    },
  })
})

/** With all the cryptography there is, which is dear: a thousandth of the rest. */
test('whatever was changed, none is vouched for', { timeout: 24 * 3_600_000 }, async () => {
  const asked = { now: NOW, issuer: null, document: null, who: null }
  const changed = fc.oneof(tokens, text(DOCUMENT))
  await fc.assert(
    fc.asyncProperty(changed, async one => {
      const { valid, badge } = await verify(one, asked)
      expect(valid ? badge : ORIGINAL).toEqual(ORIGINAL)
    }),
    { seed: SEED, numRuns: Math.max(60, casesOf(0) / 1000) },
  )
})

/** A name may come twice under another case, a space may stand anywhere: it says the same, and is the same. */
const ORIGINAL = readBadge(PAYLOAD as Record<string, unknown>)
