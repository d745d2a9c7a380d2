/** Which words a credential may use: those whose meaning is known here, and by no other meaning. */
import { inside } from './raw.ts'

export const VC_CONTEXT = 'https://www.w3.org/ns/credentials/v2'
export const BADGE_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

/** Other words for the same: what each of them means is known here, and nothing is fetched to find out. */
const KNOWN_CONTEXTS = [
  'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json',
  BADGE_CONTEXT,
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
  'https://w3id.org/security/data-integrity/v2',
]

/** First the W3C’s, then that of Open Badges; one more may stand behind them, so long as it is known. */
export function contextsFit(context: unknown): boolean {
  if (!Array.isArray(context) || context[0] !== VC_CONTEXT) return false
  const others: readonly unknown[] = context.slice(1)
  return (
    new Set(others).size === others.length &&
    others.every(other => typeof other === 'string' && KNOWN_CONTEXTS.includes(other)) &&
    others.some(other => typeof other === 'string' && other.includes('/ob/v3p0/context'))
  )
}

/**
 * Words of JSON-LD further in could give the names beside them another meaning than the one that they are read with;
 * and a list within a list, or a thing in two parts, says to it what the list or the whole says, so that a proof
 * holds for what is not read there.
 */
export function hasHiddenMeaning(value: unknown, isTop = true): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value) && isOneTorn(value)) return true
  return Object.entries(value).some(
    ([name, inner]) =>
      (name.startsWith('@') && name !== '@language' && !(isTop && name === '@context')) ||
      (Array.isArray(value) && Array.isArray(inner)) ||
      (!(isTop && name === '@context') && hasHiddenMeaning(inner, false)),
  )
}

/** Whether something of a list is said in two parts, by one name: read one by one, neither is whole. */
function isOneTorn(list: readonly unknown[]): boolean {
  const known = new Map<unknown, string>()
  return list.some(one => {
    const { id } = inside(one)
    if (id === undefined) return false
    const said = JSON.stringify(one)
    const before = known.get(id) ?? said
    known.set(id, before)
    return before !== said
  })
}
