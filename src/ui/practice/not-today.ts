/** What someone does not want to do today: kept for as long as the page is open, and until the day is over. */
import { type Host } from '../host.ts'

/** Nothing of it is stored: a proposal that was refused is no fact about a person. */
const refused = new WeakMap<Host, { readonly day: string; readonly keys: ReadonlySet<string> }>()

export function refusedToday(host: Host): ReadonlySet<string> {
  const kept = refused.get(host)
  return kept?.day === today(host) ? kept.keys : new Set()
}

export function refuse(host: Host, key: string): ReadonlySet<string> {
  const keys = new Set([...refusedToday(host), key])
  refused.set(host, { day: today(host), keys })
  return keys
}

/** As the person's own calendar has it. */
function today(host: Host): string {
  return new Date(host.now()).toDateString()
}
