/** What a command is: its options, and what it does with the world. */
import type { ExitCode, World } from './world.ts'

/** An option with a value takes `text`; one without is a `switch`. */
export type OptionKind = 'text' | 'switch'

export interface Command {
  readonly options: Readonly<Record<string, OptionKind>>
  readonly run: (given: Given, world: World) => Promise<ExitCode>
}

/** The command line as it was read. */
export interface Given {
  readonly words: readonly string[]
  readonly text: (option: string) => string | undefined
  readonly has: (option: string) => boolean
}
