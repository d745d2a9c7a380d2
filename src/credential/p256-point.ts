/** A point of the curve P-256 from its x and the parity of its y: a did:key holds no more of it. */

/** SEC 2, secp256r1. */
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn

/** 33 bytes: 2 where y is even, 3 where it is odd, then x. */
export function compressed(x: Uint8Array, y: Uint8Array): Uint8Array {
  return Uint8Array.from([2 + ((y.at(-1) ?? 0) & 1), ...x])
}

/** Null where no point has that x. */
export function decompressed(point: Uint8Array): { readonly x: Uint8Array; readonly y: Uint8Array } | null {
  const sign = point[0]
  if (point.length !== 33 || (sign !== 2 && sign !== 3)) return null
  const x = numberOf(point.subarray(1))
  if (x >= P) return null
  const square = (x * x * x - 3n * x + B) % P
  const positive = square < 0n ? square + P : square
  // P leaves 3 over 4, so the root is this power.
  const root = power(positive, (P + 1n) / 4n)
  if ((root * root) % P !== positive) return null
  const y = (root & 1n) === BigInt(sign & 1) ? root : P - root
  return { x: point.slice(1), y: bytesOf(y) }
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  let square = base
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % P
    square = (square * square) % P
  }
  return result
}

function numberOf(bytes: Uint8Array): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
}

function bytesOf(value: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, at) => Number((value >> BigInt(8 * (31 - at))) & 0xffn))
}
