/** What of a credential is told to people, wherever it is shown. */
import type { OpenBadge, Source } from './open-badge.ts'

/** Where all of its attempts came from; null where that is not said of each. */
export function sourceOf({ evidence }: Pick<OpenBadge, 'evidence'>): Source | null {
  const sources = new Set(evidence.map(({ source }) => source))
  if (sources.has('learner')) return 'learner'
  return sources.size === 1 && sources.has('lms') ? 'lms' : null
}

/** What somebody is called in it, where it says so openly. */
export function openName({ subject }: Pick<OpenBadge, 'subject'>): string | null {
  const open = subject.identities.find(({ hashed }) => !hashed)
  if (open) return open.identityHash
  return subject.id?.startsWith('did:') ? subject.id : null
}
