/** A credential with its proof inside of it, taken apart: which key is said to have made it, and what for. */
import { timeOf } from './instant.ts'
import { type refused, type Verdict } from './verdict.ts'

export const CRYPTOSUITE = 'eddsa-rdfc-2022'

type Raw = Readonly<Record<string, unknown>>

type ProofRead =
  | { readonly keyId: string; readonly expires: number | null; readonly created: number | null }
  | { readonly refused: Parameters<typeof refused>[0]; readonly args?: Verdict['args'] }

/** One proof, and no more: of several it could not be said which of them somebody relies on. */
export function readProof({ proof }: Raw): ProofRead {
  const proofs: readonly unknown[] = proof === undefined ? [] : Array.isArray(proof) ? proof : [proof]
  const [one] = proofs
  if (typeof one !== 'object' || one === null) return { refused: 'no-proof' }
  const { type, cryptosuite, proofPurpose, verificationMethod, proofValue, expires, created } = one as Raw
  if (proofs.length > 1 || type !== 'DataIntegrityProof' || cryptosuite !== CRYPTOSUITE)
    return { refused: 'proof-kind', args: { kind: kindOf(cryptosuite ?? type) } }
  if (proofPurpose !== 'assertionMethod') return { refused: 'proof-purpose' }
  if (typeof verificationMethod !== 'string' || typeof proofValue !== 'string' || proofValue.length > 200)
    return { refused: 'no-proof' }
  const times = [expires, created].map(stamp => (typeof stamp === 'string' ? timeOf(stamp) : null))
  if ((expires !== undefined && times[0] === null) || (created !== undefined && times[1] === null))
    return { refused: 'shape', args: { field: 'proof' } }
  return { keyId: verificationMethod, expires: times[0] ?? null, created: times[1] ?? null }
}

/** What is no text may be anything: it is not made into one. */
function kindOf(kind: unknown): string {
  return typeof kind === 'string' ? kind.slice(0, 40) : typeof kind
}
