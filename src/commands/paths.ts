/** What a person means by a path: a file, every scenario file in a folder, or what comes on standard input. */
import { basename, dirname, join } from 'node:path'
import { makeNearest } from '../scenario/nearest.ts'
import { say } from './say.ts'
import { Stop } from './stop.ts'
import type { Files, World } from './world.ts'

/** Standard input, wherever a path may stand. */
export const STDIN = '-'

/** The files that paths lead to, in order, each once; folders with all that is in them. */
export function filesAt(paths: readonly string[], { files }: Pick<World, 'files'>, wanted: RegExp): string[] {
  const found = new Set<string>()
  for (const path of paths) {
    const kind = path === STDIN ? 'file' : files.kind(path)
    if (kind === 'none') throw missing(path, files)
    if (kind === 'file') found.add(path)
    else {
      const inside = filesIn(path, files, wanted)
      if (inside.length === 0) throw new Stop(say('empty-folder', { path }))
      for (const file of inside) found.add(file)
    }
  }
  return [...found]
}

function filesIn(folder: string, files: Files, wanted: RegExp): string[] {
  return files.list(folder).flatMap(name => {
    if (name.startsWith('.') || name === 'node_modules') return []
    const path = join(folder, name)
    if (files.kind(path) === 'folder') return filesIn(path, files, wanted)
    return wanted.test(name) ? [path] : []
  })
}

/** What stands at a path, or on standard input. */
export async function contentsOf(path: string, world: World): Promise<Uint8Array> {
  if (path === STDIN) return world.stdin()
  if (world.files.kind(path) === 'none') throw missing(path, world.files)
  if (world.files.kind(path) === 'folder') throw new Stop(say('folder-not-file', { path }))
  return world.files.read(path)
}

function missing(path: string, files: Files): Stop {
  const folder = dirname(path)
  const near = files.kind(folder) === 'folder' ? makeNearest()(basename(path), files.list(folder)) : undefined
  return new Stop(
    say('no-such-file', { path }),
    near === undefined ? undefined : say('did-you-mean', { nearest: join(folder, near) }),
  )
}

/** What a report calls the file. */
export function nameOf(path: string): string {
  return path === STDIN ? say('standard-input') : path
}
