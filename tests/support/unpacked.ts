/** A package as a platform unpacks it: in memory, and nothing in it leads out of it. */
import { unzipSync } from 'fflate'
import { isSafePath } from '../../src/course/safe-path.ts'

/** By path. @throws an Error where a path leads out of the package */
export function unpacked(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = new Map(Object.entries(unzipSync(zip)))
  const slip = [...files.keys()].find(path => !isSafePath(path))
  if (slip !== undefined) throw new Error(`“${slip}” leads out of the package.`)
  return files
}
