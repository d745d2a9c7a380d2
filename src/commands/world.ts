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
}

/** Paths are those that a person wrote, or such with names joined to them. */
export interface Files {
  readonly kind: (path: string) => 'file' | 'folder' | 'none'
  readonly read: (path: string) => Uint8Array
  /** The names in a folder, in order of the alphabet. */
  readonly list: (folder: string) => readonly string[]
  readonly write: (path: string, text: string) => void
  /** With those above it, where they are missing. */
  readonly makeFolder: (path: string) => void
  /** Tells of changes of a file, or of anything in a folder, until the answer is called. */
  readonly watch: (path: string, changed: () => void) => () => void
}

/** 0 all well, 1 something was found, 2 could not run. */
export type ExitCode = 0 | 1 | 2
