/** Whether a compact JWS was signed by a key. */
import { compactVerify, importJWK } from 'jose'
import type { Algorithm, PublicKey } from '../credential/public-key.ts'

/** @throws where the machine has no cryptography of its own */
export async function tokenHolds(token: string, algorithm: Algorithm, key: PublicKey): Promise<boolean> {
  const imported = await importJWK({ ...key }, algorithm)
  try {
    await compactVerify(token, imported, { algorithms: [algorithm] })
    return true
  } catch {
    return false
  }
}
