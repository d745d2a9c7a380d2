/** A number from 0 up to 1 that a name decides, the same on every machine: FNV-1a, stirred once more. */
export function chanceFrom(name: string, what: string): number {
  let hash = 0x811c9dc5
  for (const sign of `${what}:${name}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32
}
