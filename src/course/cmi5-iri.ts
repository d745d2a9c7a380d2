/** What a course structure for cmi5 calls things: IRIs that stay the same as long as the programme is called the same. */
import { hashOf } from '../dialogue/fingerprint.ts'
import type { Programme } from '../scenario/programme.ts'

/**
 * Under the provider's own address where there is one. Where there is none, a URN: no host is named that is nobody's.
 *
 * `ends` lead down from the course to a part of it.
 */
export function courseIri(
  { id, provider }: Pick<Programme, 'id'> & Partial<Pick<Programme, 'provider'>>,
  ...ends: readonly string[]
): string {
  const home = homeOf(provider?.address ?? null)
  if (home !== null) return [home, 'programmes', ...[id, ...ends].map(encodeURIComponent)].join('/')
  return `urn:uuid:${uuidOf([provider?.name ?? '', id, ...ends])}`
}

/** A web address without what comes after its path; null where it is none. */
function homeOf(address: string | null): string | null {
  const [found] = /^https?:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.~!$&'()*+,;=:@%/-]*)?/i.exec(address ?? '') ?? []
  return found?.replace(/\/+$/, '') ?? null
}

/** Version 8 of RFC 9562, made of a hash: the same for the same names. */
function uuidOf(names: readonly string[]): string {
  const hex = hashOf(['even-keel', ...names])
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)]
  return [...parts, hex.slice(20, 32)].join('-')
}
