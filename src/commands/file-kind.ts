/** What a file is meant to be, by its name or its first field. */
import { basename } from 'node:path'

export type FileKind = 'scenario' | 'walkthroughs' | 'programme' | 'translation'

const WALKTHROUGHS = /\.walkthroughs\.ya?ml$/

/** `NAME.de-DE.yaml` beside `NAME.yaml`. */
const TRANSLATION = /\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,4})*)\.ya?ml$/

/** The language that the name of a translation file says. */
export function languageNamed(path: string): string | undefined {
  return TRANSLATION.exec(basename(path))?.[1]
}

/** By its name; what comes without one, by its first field. */
export function kindOf(path: string, bytes: Uint8Array): FileKind {
  const name = basename(path)
  if (WALKTHROUGHS.test(name)) return 'walkthroughs'
  if (/^(.*\.)?programme\.ya?ml$/.test(name)) return 'programme'
  if (TRANSLATION.test(name)) return 'translation'
  const named = /\.ya?ml$/.test(name)
  return !named && /^walkthroughs\s*:/m.test(new TextDecoder().decode(bytes)) ? 'walkthroughs' : 'scenario'
}
