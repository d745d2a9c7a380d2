/** Everything outside that a command may touch, passed in: the same command runs in a terminal and in a test. */

export interface World {
  readonly files: Files
  /** All of standard input, to its end. */
  readonly stdin: () => Promise<Uint8Array>
  /** Asks a person; null when nothing more will come. */
  readonly ask: (prompt: string) => Promise<string | null>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether a person sits at either end. */
  readonly terminal: { readonly in: boolean; readonly out: boolean; readonly err: boolean }
  /** The width of the terminal, in characters. */
  readonly columns: number
  readonly colour: boolean
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** A whole number from 0, below 2³². */
  readonly randomSeed: () => number
  readonly newId: () => string
  /** Comes when a person asks the program to stop. */
  readonly stopped: () => Promise<void>
  /** The version of Even Keel. */
  readonly engine: string
  /** The folder of the player that stands in packages, as it was built. */
  readonly player: string
}

/** Paths are those that a person wrote, or such with names joined to them. */
export interface Files {
  readonly kind: (path: string) => 'file' | 'folder' | 'none'
  readonly read: (path: string) => Uint8Array
  /** The same piece by piece, for files that are larger than memory; absent where there are none so large. */
  readonly pieces?: (path: string) => Iterable<Uint8Array>
  /** In bytes; absent where nobody waits for it. */
  readonly size?: (path: string) => number
  /** The names in a folder, in order of the alphabet. */
  readonly list: (folder: string) => readonly string[]
  readonly write: (path: string, contents: string | Uint8Array) => void
  /** To the end of a file, which is made where there is none. */
  readonly append: (path: string, text: string) => void
  /** For nobody’s eyes but one’s own. Never over a file that is there: the answer is whether it was written. */
  readonly writePrivate: (path: string, text: string) => boolean
  /** With those above it, where they are missing. */
  readonly makeFolder: (path: string) => void
  /** Tells of changes of a file, or of anything in a folder, until the answer is called. */
  readonly watch: (path: string, changed: () => void) => () => void
}

/** 0 all well, 1 something was found, 2 could not run. */
export type ExitCode = 0 | 1 | 2
