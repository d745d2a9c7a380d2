/** What a file is meant to be, by its name or its first field. */
import { basename } from 'node:path'

export type FileKind = 'scenario' | 'walkthroughs' | 'programme'

const WALKTHROUGHS = /\.walkthroughs\.ya?ml$/

/** By its name; what comes without one, by its first field. */
export function kindOf(path: string, bytes: Uint8Array): FileKind {
  const name = basename(path)
  if (WALKTHROUGHS.test(name)) return 'walkthroughs'
  if (/^(.*\.)?programme\.ya?ml$/.test(name)) return 'programme'
  const named = /\.ya?ml$/.test(name)
  return !named && /^walkthroughs\s*:/m.test(new TextDecoder().decode(bytes)) ? 'walkthroughs' : 'scenario'
}
