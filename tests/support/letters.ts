/** Which characters a WOFF2 file has letters for, as its own table of them says. */
import { brotliDecompressSync } from 'node:zlib'

/** The place of `cmap`, `glyf` and `loca` in the list of names that the format has for tables. */
const CMAP = 0
const GLYF = 10
const LOCA = 11
const OTHER = 63

export function lettersIn(file: Buffer): ReadonlySet<number> {
  let at = 48
  const number = () => {
    let value = 0
    for (let more = true; more;) {
      const byte = file.readUInt8(at++)
      value = value * 128 + (byte & 127)
      more = byte > 127
    }
    return value
  }
  let place = 0
  let cmap: number | undefined
  for (let table = 0; table < file.readUInt16BE(12); table++) {
    const flags = file.readUInt8(at++)
    const name = flags & 63
    if (name === OTHER) at += 4
    const length = number()
    // The two are packed in a way of their own, unless they say otherwise.
    const packed = name === GLYF || name === LOCA ? flags >> 6 === 0 : flags >> 6 !== 0
    if (name === CMAP) cmap = place
    place += packed ? number() : length
  }
  if (cmap === undefined) throw new Error('The file has no table of its characters.')
  return charactersIn(brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20))).subarray(cmap))
}

/** Of the segments of format 4, which every font has: up to U+FFFF. */
function charactersIn(cmap: Buffer): ReadonlySet<number> {
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, table) => cmap.readUInt32BE(8 + 8 * table))
  const start = tables.find(offset => cmap.readUInt16BE(offset) === 4)
  if (start === undefined) throw new Error('The table is of a form that is not known here.')
  const segments = cmap.readUInt16BE(start + 6) / 2
  const found = new Set<number>()
  for (let segment = 0; segment < segments; segment++) {
    const end = cmap.readUInt16BE(start + 14 + 2 * segment)
    const first = cmap.readUInt16BE(start + 16 + 2 * (segments + segment))
    if (end === 0xffff) continue
    for (let character = first; character <= end; character++) found.add(character)
  }
  return found
}
