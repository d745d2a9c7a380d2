/** One line that says how far a long run has come, for a person who is waiting. */
import { say } from './say.ts'
import type { World } from './world.ts'

/** What is done before this needs no telling. */
const PATIENCE = 1000

export interface Progress {
  /** Before the `done`-th of `all` is begun, from 0. */
  readonly at: (done: number, all: number) => void
  /** Takes the line away. */
  readonly end: () => void
}

export function progressOf(world: World): Progress {
  const start = world.now()
  let shown = false
  const write = (text: string) => world.err(`\r\u001b[K${text}`)
  return {
    at(done, all) {
      if (!world.terminal.err || world.now() - start < PATIENCE) return
      const part = Math.round((20 * done) / Math.max(1, all))
      write(`${'█'.repeat(part)}${'░'.repeat(20 - part)} ${say('progress', { done, all })}`)
      shown = true
    },
    end() {
      if (shown) write('')
      shown = false
    },
  }
}
