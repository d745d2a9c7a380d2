/** Bytes as base64url without padding, and back: what a JSON Web Key and a compact signature are written in. */
import { SIGNS, valueOf } from '../course/base64url.ts'

export function toBase64url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3)
    text += SIGNS[a >> 2] ?? ''
    text += SIGNS[((a & 3) << 4) | ((b ?? 0) >> 4)] ?? ''
    if (b !== undefined) text += SIGNS[((b & 15) << 2) | ((c ?? 0) >> 6)] ?? ''
    if (c !== undefined) text += SIGNS[c & 63] ?? ''
  }
  return text
}

/** Null where it is none, or could have been written otherwise: of one signature there must be one spelling. */
export function fromBase64url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let held = 0
  let bits = 0
  let at = 0
  for (let sign = 0; sign < text.length; sign++) {
    const value = valueOf(text.charCodeAt(sign))
    if (value < 0) return null
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 0xff
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : null
}
