/** Writes a package: as one file, or as a folder that a web server serves as it is. */
import { dirname, join } from 'node:path'
import { PROGRAMME } from '../course/packed.ts'
import { isSafePath } from '../course/safe-path.ts'
import type { PackedFile } from '../course/zip.ts'
import { say } from './package-speech.ts'
import { Stop } from './stop.ts'
import type { World } from './world.ts'

/** Gives its size. */
export function writeZip(zip: Uint8Array, out: string, { files }: World): number {
  if (files.kind(out) === 'folder')
    throw new Stop(
      say('out-is-folder', { out }),
      say('out-is-folder-help', { better: join(out, 'package.zip') }),
    )
  files.makeFolder(dirname(out))
  files.write(out, zip)
  return zip.length
}

/** Gives the size of all files together. Over anything but an earlier package of ours it writes nothing. */
export function writeFolder(contents: readonly PackedFile[], out: string, { files }: World): number {
  const there = files.kind(out)
  if (there === 'file') throw new Stop(say('out-is-file', { out }))
  if (there === 'folder' && files.list(out).length > 0 && files.kind(join(out, PROGRAMME)) !== 'file')
    throw new Stop(say('out-is-taken', { out }), say('out-is-taken-help'))
  for (const { path, bytes } of contents) {
    if (!isSafePath(path)) throw new Error(`“${path}” cannot stand in a package.`)
    files.makeFolder(dirname(join(out, path)))
    files.write(join(out, path), bytes)
  }
  return contents.reduce((sum, { bytes }) => sum + bytes.length, 0)
}
