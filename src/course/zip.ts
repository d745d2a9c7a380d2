/** Files as one archive: the same bytes for the same files, on any machine and in any order. */
import { type Zippable, zipSync } from 'fflate'
import { isSafePath } from './safe-path.ts'

export interface PackedFile {
  /** From the root of the package, with `/` between its parts. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Without a time zone it is the same hour everywhere, which is how an archive keeps its times. */
const LONG_AGO = '1980-01-01T12:00:00'

/** Pictures, recordings and fonts are small already. */
const SMALL_ALREADY = /\.(?:woff2|webm|m4a|mp3|ogg|png|jpe?g|webp)$/

/**
 * An archive of the files, in the order of their paths.
 *
 * @throws an Error for a path that would leave the folder it is unpacked in, and for one that comes twice
 */
export function zipped(files: readonly PackedFile[]): Uint8Array {
  const tree: Zippable = {}
  for (const { path, bytes } of inOrder(files)) {
    if (!isSafePath(path) || Object.hasOwn(tree, path))
      throw new Error(`“${path}” cannot stand in a package.`)
    tree[path] = [bytes, { level: SMALL_ALREADY.test(path) ? 0 : 9 }]
  }
  return zipSync(tree, { mtime: LONG_AGO })
}

/** By code unit: the same in every language. */
export function inOrder(files: readonly PackedFile[]): readonly PackedFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}
