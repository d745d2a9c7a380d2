/** Bytes as text of 64 signs that every LMS leaves alone, and back. */

/** In the order of base64url. */
export const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const VALUES = new Int8Array(128).fill(-1)
for (let value = 0; value < SIGNS.length; value++) VALUES[SIGNS.charCodeAt(value)] = value

/** 0 to 63; −1 for any other sign. */
export function valueOf(code: number): number {
  return VALUES[code] ?? -1
}

/** The number of bytes is a multiple of three. */
export function textOf(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (const shift of [18, 12, 6, 0]) text += SIGNS[(word >>> shift) & 63] ?? ''
  }
  return text
}

/** Undefined where a sign is none of ours, or some are missing. */
export function bytesOf(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined
  const bytes = new Uint8Array((text.length / 4) * 3)
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    let word = 0
    for (let sign = at; sign < at + 4; sign++) {
      const value = valueOf(text.charCodeAt(sign))
      if (value < 0) return undefined
      word = (word << 6) | value
    }
    bytes[to] = word >>> 16
    bytes[to + 1] = (word >>> 8) & 255
    bytes[to + 2] = word & 255
  }
  return bytes
}
