/** Ids and seeds from the browser's randomness; `getRandomValues` alone is there on plain http. */

/** 128 random bits in hex. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}

/** 128 random bits as a UUID, version 4: `randomUUID` is missing on plain http. */
export function newUuid(): string {
  const hex = newId()
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, variant + hex.slice(17, 20)]
  return [...parts, hex.slice(20)].join('-')
}

/** A whole number, 0 to 2³² − 1. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}
