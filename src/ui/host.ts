/** What screens may ask of the world outside; a test hands in its own. */
import { createContext, use } from 'react'
import type { Card, CompiledScenario } from 'virtual:library'
import type { Attempts } from '../host/attempts.ts'

export interface Host {
  readonly attempts: Attempts
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly newId: () => string
  readonly newSeed: () => number
  readonly cards: readonly Card[]
  /** Undefined where nothing is called that. */
  readonly load: (scenario: string) => Promise<CompiledScenario> | undefined
  /** The hash of the rules in force. */
  readonly rules: string
  /** The version of Even Keel. */
  readonly engine: string
}

export const HostContext = createContext<Host | null>(null)

export function useHost(): Host {
  const host = use(HostContext)
  if (!host) throw new Error('A screen was drawn outside its host.')
  return host
}
