/** Bytes as base58 in Bitcoin's alphabet, and back: what did:key and proofs of data integrity are written in. */

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** A key is a tenth of it; reckoning is quadratic, so nobody may hand in a book. */
const MOST_SIGNS = 512

export function toBase58(bytes: Uint8Array): string {
  const digits: number[] = []
  for (const byte of bytes) {
    let carry = byte
    for (let at = 0; at < digits.length; at++) {
      carry += (digits[at] ?? 0) << 8
      digits[at] = carry % 58
      carry = Math.floor(carry / 58)
    }
    for (; carry > 0; carry = Math.floor(carry / 58)) digits.push(carry % 58)
  }
  const leading = bytes.findIndex(byte => byte !== 0)
  const zeros = leading < 0 ? bytes.length : leading
  return (
    '1'.repeat(zeros) +
    digits
      .toReversed()
      .map(digit => ALPHABET[digit])
      .join('')
  )
}

/** Null where it is none, or longer than anything that is a key. */
export function fromBase58(text: string): Uint8Array | null {
  if (text.length > MOST_SIGNS) return null
  const bytes: number[] = []
  for (const sign of text) {
    let carry = ALPHABET.indexOf(sign)
    if (carry < 0) return null
    for (let at = 0; at < bytes.length; at++) {
      carry += (bytes[at] ?? 0) * 58
      bytes[at] = carry & 0xff
      carry >>= 8
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff)
  }
  const zeros = /^1*/.exec(text)?.[0].length ?? 0
  return Uint8Array.from([...Array<number>(zeros).fill(0), ...bytes.toReversed()])
}
