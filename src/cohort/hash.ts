/** A short number for a text: quick, and no secret; whoever wants two texts to share one can have it. */

/** 53 bits, never 0: two hashes of 32 bits that begin differently, FNV-1a with its bits mixed once more. */
export function hash53(text: string): number {
  const upper = mixed(text, 0x811c9dc5) >>> 11
  return upper * 2 ** 32 + mixed(text, 0x2a5f3d17) || 1
}

function mixed(text: string, from: number): number {
  let hash = from
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
