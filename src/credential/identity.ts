/** Who a credential is for, hashed with a salt: whoever knows the name can check it, and nobody can read it off. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** By the names that Open Badges 3.0 has for them. */
export type IdentityType = 'name' | 'emailAddress'

export interface Identity {
  readonly type: 'IdentityObject'
  readonly hashed: boolean
  /** `sha256$` and hex where it is hashed, the words themselves where not. */
  readonly identityHash: string
  readonly identityType: string
  readonly salt?: string
}

/** A DID, an e-mail address or a name, as somebody wrote it. */
export type Who =
  | { readonly kind: 'did'; readonly did: string }
  | { readonly kind: 'known-by'; readonly identityType: IdentityType; readonly words: string }

/** Null where nothing is written. */
export function whoOf(written: string): Who | null {
  const words = tidied(written)
  if (words === '') return null
  if (/^did:[a-z0-9]+:[^\s#?]+$/.test(words)) return { kind: 'did', did: words }
  return /^[^\s@]+@[^\s@]+$/.test(words)
    ? { kind: 'known-by', identityType: 'emailAddress', words: words.toLowerCase() }
    : { kind: 'known-by', identityType: 'name', words }
}

export function identityOf(
  { identityType, words }: Extract<Who, { kind: 'known-by' }>,
  salt: string | null,
): Identity {
  return salt === null
    ? { type: 'IdentityObject', hashed: false, identityHash: words, identityType }
    : { type: 'IdentityObject', hashed: true, identityHash: hashWith(words, salt), identityType, salt }
}

/** Whether these words are the ones that stand behind it. */
export function isIdentity({ hashed, identityHash, salt = '' }: Identity, who: Who): boolean {
  const words = who.kind === 'did' ? who.did : who.words
  return hashed ? identityHash === hashWith(words, salt) : tidied(identityHash) === words
}

function hashWith(words: string, salt: string): string {
  return `sha256$${bytesToHex(sha256(utf8ToBytes(words + salt)))}`
}

/** The same name typed on two machines must be the same bytes. */
function tidied(words: string): string {
  return words.normalize('NFC').trim().replace(/\s+/g, ' ')
}
