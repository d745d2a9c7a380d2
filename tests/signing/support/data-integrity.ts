/** Credentials with the proof inside of them, as the library of the W3C’s data integrity signs them. */
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { fromJwk } from '@digitalbazaar/ed25519-multikey'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { issue } from '@digitalbazaar/vc'
import { didOf, type PrivateKey, publicPart } from '../../../src/credential/key-file.ts'
import { makeBadge } from '../../../src/credential/make-badge.ts'
import { offlineLoader } from '../../../src/signing/offline-loader.ts'
import { award, NOW } from '../../credential/support/awards.ts'

export type Document = Record<string, unknown> & { proof?: unknown }

/** `change` is made before it is signed. */
export async function withProof(
  key: PrivateKey,
  change: (document: Document) => Document = document => document,
): Promise<Document> {
  const did = didOf(key)
  const pair = await fromJwk({ jwk: key, secretKey: true, id: key.kid, controller: did })
  const date = new Date(NOW).toISOString().replace('.000', '')
  return issue({
    credential: change({ ...makeBadge(award(key)) }),
    suite: new DataIntegrityProof({ signer: pair.signer(), date, cryptosuite }),
    documentLoader: offlineLoader(did, key.kid, publicPart(key)),
    now: new Date(NOW),
  })
}
