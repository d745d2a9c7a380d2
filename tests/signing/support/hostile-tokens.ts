/** Signed tokens that must not be let by: each has the name of what was done to it. */
import { workshop } from './forging.ts'
import { byOtherKeys } from './tokens-by-other-keys.ts'
import { changedOnTheWay } from './tokens-changed.ts'
import { withOtherClaims } from './tokens-claims.ts'
import { misshapen } from './tokens-misshapen.ts'
import { ofOtherIssuers } from './tokens-of-others.ts'

export interface Hostile {
  readonly name: string
  readonly text: string
  /** The reason that is expected. */
  readonly reason: string
}

export async function hostileTokens(): Promise<readonly Hostile[]> {
  const tools = await workshop()
  const all = [
    ...(await changedOnTheWay(tools)),
    ...byOtherKeys(tools),
    ...ofOtherIssuers(tools),
    ...withOtherClaims(tools),
    ...misshapen(tools),
  ]
  return Promise.all(all.map(async ([name, text, reason]) => ({ name, text: await text, reason })))
}
