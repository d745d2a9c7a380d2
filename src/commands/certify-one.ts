/** Certifies one person: replayed, judged, signed, read again as anyone will read it, and written. */
import { join } from 'node:path'
import type { CompiledProgramme } from '../course/compiled-programme.ts'
import { certificateCode } from '../course/certificate-code.ts'
import { badgeFault } from '../credential/badge-shape.ts'
import { type Circumstances, type Earned, earningOf } from '../credential/earned.ts'
import { identityOf, isIdentity } from '../credential/identity.ts'
import { stampOf } from '../credential/instant.ts'
import { readDidDocument } from '../credential/issuer-key.ts'
import { didDocumentOf, didOf, type PrivateKey } from '../credential/key-file.ts'
import { type Award, claimsOf, endOf, makeBadge } from '../credential/make-badge.ts'
import type { Objection } from '../credential/objection.ts'
import { readBadge } from '../credential/read-badge.ts'
import { readToken } from '../credential/token.ts'
import type { Verdict } from '../credential/verdict.ts'
import { date } from '../i18n/verify-speech.ts'
import type { Whom } from './certify-whom.ts'
import { wordsFor } from './certify-words.ts'
import type { World } from './world.ts'

/** What became of one person’s attempts. */
export type Outcome = { readonly who: string } & (
  | { readonly file: string; readonly code: string; readonly verdict: Verdict }
  | { readonly alreadyAt: string }
  | { readonly objections: readonly Objection[] }
)

export interface Issuing {
  readonly key: PrivateKey
  readonly folder: string
  readonly openName: boolean
  readonly circumstances: Circumstances
}

/** Undefined where the two halves of the key do not belong together. */
export async function certifyOne(
  whom: Whom,
  { key, folder, openName, circumstances }: Issuing,
  world: World,
): Promise<Outcome | undefined> {
  const { compiled } = circumstances
  const who = whom.name
  const earning = earningOf(whom.learner.takens, circumstances)
  if ('objections' in earning) return { who, objections: earning.objections }
  const { earned } = earning
  const until = endOf(compiled, earned)
  if (until !== null && until <= world.now())
    return { who, objections: [{ code: 'lapsed', until: date(stampOf(until)) }] }
  const essences = earned.places.map(({ essence }) => essence)
  const code = certificateCode(compiled.hash, essences)
  const file = join(folder, `${code}.jwt`)
  if (world.files.kind(file) !== 'none') {
    // The same choices from the same seed: of two people one has the other's record.
    const text = new TextDecoder().decode(world.files.read(file))
    return isTheirs(text, whom) ? { who, alreadyAt: file } : { who, objections: [{ code: 'copied', file }] }
  }
  const made = await issued({ compiled, earned, code, whom, openName }, key, world)
  if (!made?.verdict.valid) return undefined
  world.files.makeFolder(folder)
  world.files.write(file, `${made.token}\n`)
  return { who, file, code, verdict: made.verdict }
}

interface Issue {
  readonly compiled: CompiledProgramme
  readonly earned: Earned
  readonly code: string
  readonly whom: Whom
  readonly openName: boolean
}

async function issued(
  { compiled, earned, code, whom, openName }: Issue,
  key: PrivateKey,
  world: World,
): Promise<{ readonly token: string; readonly verdict: Verdict } | undefined> {
  const { signed } = await import('../signing/sign.ts')
  const { verify } = await import('../signing/verify.ts')
  const now = world.now()
  const salt = () => (openName ? null : world.newId().replaceAll('-', ''))
  const award: Award = {
    id: `urn:uuid:${world.newId()}`,
    subject: whom.did ?? `urn:uuid:${world.newId()}`,
    identities: whom.knownBy.map(known => identityOf(known, salt())),
    issuer: didOf(key),
    compiled,
    earned,
    source: earned.source,
    code,
    now,
    words: wordsFor(earned.source, earned.mark),
  }
  const badge = makeBadge(award)
  // Some machines refuse a key of two halves at once, others sign with it.
  const token = await signed({ ...badge, ...claimsOf(badge, award) }, key).catch(() => undefined)
  if (token === undefined) return undefined
  const document = readDidDocument({ ...didDocumentOf(key) })
  return { token, verdict: await verify(token, { now, issuer: null, document, who: null }) }
}

function isTheirs(text: string, { did, knownBy }: Whom): boolean {
  const token = readToken(text.trim())
  if ('refused' in token || badgeFault(token.payload) !== null) return false
  const { subject } = readBadge(token.payload)
  return (
    (did !== null && subject.id === did) ||
    knownBy.some(known => subject.identities.some(one => isIdentity(one, known)))
  )
}
