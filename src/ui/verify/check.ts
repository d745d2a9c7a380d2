/** Checks what was dropped: the credential by itself, then against the attempts where there are any. */
import { whoOf } from '../../credential/identity.ts'
import { type Compared, compared } from '../../credential/same-attempts.ts'
import { verify } from '../../signing/verify.ts'
import type { Host } from '../host.ts'
import { programmeHere } from './programme-here.ts'
import type { Sources } from './read-sources.ts'

/** Null where nothing was dropped that could be a credential. */
export type Checked = (Compared & { readonly who: string | null }) | { readonly verdict: null }

/** `name` is whose it is said to be; null where nobody said. */
export async function check(sources: Sources, name: string | null, host: Host): Promise<Checked> {
  const { credential, issuer, attempts } = sources
  if (!credential) return { verdict: null }
  const who = name === null ? null : whoOf(name)
  const verdict = await verify(credential.is, {
    now: host.now(),
    issuer: null,
    document: issuer?.is ?? null,
    who,
  })
  const found = attempts
    ? compared(verdict, attempts.is, await programmeHere(host))
    : { verdict, objections: [], same: null }
  return { ...found, who: who === null ? null : name }
}
