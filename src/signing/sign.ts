/** Signs a credential as VC-JWT, as Open Badges 3.0 has it: the payload is the credential, and its claims beside it. */
import { CompactSign, importJWK } from 'jose'
import type { PrivateKey } from '../credential/key-file.ts'

export async function signed(payload: object, key: PrivateKey): Promise<string> {
  const { alg, kid, ...pair } = key
  const bytes = new TextEncoder().encode(JSON.stringify(payload))
  // No `jwk`: whoever verifies must take the key from the issuer, never from what it signed.
  return new CompactSign(bytes).setProtectedHeader({ alg, kid, typ: 'JWT' }).sign(await importJWK(pair, alg))
}
