/** A programme with the scenarios that it stands on, as one thing that has a hash. */
import { hashOf } from '../dialogue/fingerprint.ts'
import type { Programme } from '../scenario/programme.ts'

export interface CompiledProgramme {
  readonly programme: Programme
  /** SHA-256 in hex, by scenario: what can change its play or its score, see dialogue/fingerprint.ts. */
  readonly plays: Readonly<Record<string, string>>
  /** SHA-256 in hex of the two: another hash is another programme. */
  readonly hash: string
}

export function compiledProgramme(
  programme: Programme,
  plays: Readonly<Record<string, string>>,
): CompiledProgramme {
  return { programme, plays, hash: hashOf({ programme, plays }) }
}
