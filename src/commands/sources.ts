/** Attempts from wherever a person has them: files and folders of them, what an LMS gave out, or standard input. */
import type { OnTaken } from '../course/moodle-reader.ts'
import type { ScriptOf } from '../course/rebuild.ts'
import { sourceReader } from '../course/source.ts'
import type { SourceProblem } from '../course/source-problem.ts'
import type { Taken } from '../course/taken.ts'
import type { Shelf } from './grade-shelf.ts'
import { contentsOf, filesAt, STDIN } from './paths.ts'
import type { World } from './world.ts'

/** What may hold attempts, in a folder. */
export const SOURCES = /\.(json|jsonl|ndjson|csv|tsv|txt)$/i

export interface Listening {
  /** See `OnTaken`. */
  readonly taken: (taken: Taken, path: string, line: number, written?: object) => void
  readonly fault: (problem: SourceProblem, path: string) => void
  /** Bytes of all files together. */
  readonly read?: (done: number, all: number) => void
}

/** Reads one file after another, piece by piece. `shelf` tells the beats of what an LMS gives back, which says none. */
export async function readSources(
  paths: readonly string[],
  world: World,
  shelf: Shelf,
  listening: Listening,
): Promise<void> {
  const files = filesAt(paths, world, SOURCES)
  const sizes = files.map(path => (path === STDIN ? 0 : (world.files.size?.(path) ?? 0)))
  const all = sizes.reduce((sum, size) => sum + size, 0)
  let done = 0
  for (const path of files) {
    const onTaken: OnTaken = (taken, line, written) => listening.taken(taken, path, line, written)
    const reader = sourceReader(onTaken, problem => listening.fault(problem, path), scriptsOn(shelf), true)
    let decoder: TextDecoder | undefined
    for (const piece of await piecesOf(path, world)) {
      decoder ??= decoderFor(piece)
      reader.push(decoder.decode(piece, { stream: true }))
      done += piece.length
      listening.read?.(done, all)
    }
    reader.push(decoder?.decode() ?? '')
    reader.end()
  }
}

/** The scenario as it was played: another version would tell other beats. */
export function scriptsOn(shelf: Shelf): ScriptOf {
  return played => {
    const graded = shelf(played)
    return graded?.fingerprint.plays === played.plays ? graded.script : undefined
  }
}

async function piecesOf(path: string, world: World): Promise<Iterable<Uint8Array>> {
  const pieces = path === STDIN ? undefined : world.files.pieces
  return pieces ? pieces(path) : [await contentsOf(path, world)]
}

/** All of a text at once. */
export function decoded(bytes: Uint8Array): string {
  return decoderFor(bytes).decode(bytes)
}

/** A spreadsheet may save its text in two bytes a sign, and says so in the first two. */
function decoderFor(piece: Uint8Array): TextDecoder {
  const [first, second] = piece
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  // What is shown of a line counts its signs as they stand in the file.
  return new TextDecoder(encoding, { ignoreBOM: true })
}
