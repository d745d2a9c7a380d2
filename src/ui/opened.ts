/** Opens a stored attempt: with the scenario that it was played on, talked through again. */
import type { CompiledScenario } from 'virtual:library'
import { type Attempt, replayed } from '../dialogue/attempt.ts'
import { type Script, scriptOf } from '../dialogue/script.ts'
import type { Transcript } from '../dialogue/transcript.ts'
import type { Stored } from '../host/records.ts'
import type { Unreadable } from '../host/stored-attempt.ts'
import type { Host } from './host.ts'
import { shownAs } from './shown.ts'

/** Why a talk cannot be opened here. */
export type Closed = Unreadable | 'no-scenario' | 'does-not-follow' | 'unknown'

export interface Opened {
  readonly attempt: Attempt
  readonly script: Script
  readonly transcript: Transcript
}

export async function openAttempt(host: Host, id: string): Promise<Opened | { readonly closed: Closed }> {
  const stored = await host.attempts.open(id)
  return stored ? openStored(host, stored) : { closed: 'unknown' }
}

/** The kept scenario comes first: one that was edited since would tell another story. */
export async function openStored(host: Host, stored: Stored): Promise<Opened | { readonly closed: Closed }> {
  if ('reason' in stored) return { closed: stored.reason }
  const { attempt } = stored
  const played = await playedBy(host, attempt)
  const script = played && scriptFrom(await shownAs(host, played))
  if (!script) return { closed: 'no-scenario' }
  return talkedThrough(script, attempt) ?? { closed: 'does-not-follow' }
}

/** The scenario that an attempt was played on, as it was then. */
export async function playedBy(host: Host, attempt: Attempt): Promise<CompiledScenario | undefined> {
  return (await host.attempts.played(attempt.scenario)) ?? (await onTheShelf(host, attempt))
}

async function onTheShelf(host: Host, { scenario }: Attempt): Promise<CompiledScenario | undefined> {
  const shelved = await host.load(scenario.id)?.catch(() => undefined)
  return shelved?.plays === scenario.plays ? shelved : undefined
}

/** Made ready once: thousands of talks are played on a handful of scenarios. */
const scripts = new WeakMap<CompiledScenario['scenario'], Script>()

/** A kept scenario may be of an older form, or cut off: whatever cannot be made ready counts as not there. */
function scriptFrom(scenario: CompiledScenario['scenario']): Script | undefined {
  try {
    if (scenario.format !== 1) return undefined
    const script = scripts.get(scenario) ?? scriptOf(withLooks(scenario))
    scripts.set(scenario, script)
    return script
  } catch {
    return undefined
  }
}

/** What was kept before customers had looks goes on without them. */
export function withLooks(scenario: CompiledScenario['scenario']): CompiledScenario['scenario'] {
  const { customer } = scenario
  const { looks = {} }: Partial<typeof customer> = customer
  return { ...scenario, customer: { ...customer, looks } }
}

function talkedThrough(script: Script, attempt: Attempt): Opened | undefined {
  try {
    const { transcript, brokenAt } = replayed(script, attempt)
    return brokenAt === null ? { attempt, script, transcript } : undefined
  } catch {
    return undefined
  }
}
