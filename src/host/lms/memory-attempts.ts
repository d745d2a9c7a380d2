/** Attempts in memory alone: whoever launched the page keeps what is to be kept of them. */
import type { CompiledScenario } from 'virtual:library'
import { type Attempt, recorded } from '../../dialogue/attempt.ts'
import type { Attempts } from '../attempts.ts'

export interface MemoryAttempts {
  readonly attempts: Attempts
  /** In the order in which they were begun, those of before the launch first. */
  readonly all: () => readonly Attempt[]
  readonly clear: () => void
}

/** `first` are those of before the launch; `changed` is told of everything that happens. */
export function memoryAttempts(
  first: readonly Attempt[],
  load: (scenario: string) => Promise<CompiledScenario> | undefined,
  changed: () => void,
): MemoryAttempts {
  const here = new Map(first.map(attempt => [attempt.id, attempt]))
  const played = new Map<string, CompiledScenario>()
  const none: ReadonlySet<string> = new Set()
  return {
    all: () => [...here.values()],
    clear: () => here.clear(),
    attempts: {
      begin(attempt, scenario) {
        here.set(attempt.id, attempt)
        played.set(scenario.plays, scenario)
        changed()
      },
      append(id, event, done) {
        const attempt = here.get(id)
        if (attempt) {
          here.set(id, recorded(attempt, event))
          changed()
        }
        done?.()
      },
      list: async () => [...here].map(([id, attempt]) => ({ id, attempt })),
      async open(id) {
        const attempt = here.get(id)
        return attempt && { id, attempt }
      },
      async played({ id, plays }) {
        const scenario = played.get(plays) ?? (await load(id)?.catch(() => undefined))
        return scenario?.plays === plays ? scenario : undefined
      },
      scenarios: async () => [...played.values()],
      remove: async id => here.delete(id),
      trouble: () => null,
      overtaken: () => none,
      watch: () => () => undefined,
    },
  }
}
