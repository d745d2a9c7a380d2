/** A SHA-256 as a name that stands for what it is the hash of (RFC 6920), and back. */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { fromBase64url, toBase64url } from './base64url.ts'

const PREFIX = 'ni:///sha-256;'

export function hashName(hex: string): string {
  return PREFIX + toBase64url(hexToBytes(hex))
}

/** In hex; null where it is no such name. */
export function hashInName(name: string): string | null {
  if (!name.startsWith(PREFIX)) return null
  const bytes = fromBase64url(name.slice(PREFIX.length))
  return bytes?.length === 32 ? bytesToHex(bytes) : null
}
