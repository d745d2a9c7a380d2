/** A new pair of keys, from the randomness of the machine. */
import { exportJWK, generateKeyPair } from 'jose'
import { type Algorithm, publicKeyIn, type PublicKey } from '../credential/public-key.ts'

/** @throws where the machine has no cryptography of its own, or none with this algorithm */
export async function newPair(algorithm: Algorithm): Promise<PublicKey & { readonly d: string }> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true })
  const made = await exportJWK(privateKey)
  const key = publicKeyIn(made)
  if (!key || made.d === undefined) throw new Error('No key was made.')
  return { ...key, d: made.d }
}
