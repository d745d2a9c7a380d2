/** CRC-32, the one of zip: it finds every change of a few signs, and nearly every other. */

const TABLE = new Uint32Array(256).map((_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

/** Of a text of ASCII; of any other the low bytes count. */
export function crcOf(text: string): number {
  let crc = -1
  for (let at = 0; at < text.length; at++) {
    crc = (crc >>> 8) ^ (TABLE[(crc ^ text.charCodeAt(at)) & 255] ?? 0)
  }
  return ~crc >>> 0
}
