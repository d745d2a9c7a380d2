/** The shape of an Open Badges 3.0 credential, as far as it is read. */
import { type Check, fields, firstFault, text, yesOrNo } from '../dialogue/shape.ts'
import { timeOf } from './instant.ts'
import { inside, listOf, type Raw } from './raw.ts'

const iri: Check = value =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(value) ? null : { path: [], wanted: 'text' }
const instant: Check = value =>
  typeof value === 'string' && timeOf(value) !== null ? null : { path: [], wanted: 'date' }
const optional =
  (check: Check): Check =>
  value =>
    value === undefined ? null : check(value)
const oneOrMore =
  (check: Check): Check =>
  value => {
    for (const [index, one] of listOf(value).entries()) {
      const fault = check(one)
      if (fault) return { ...fault, path: [index, ...fault.path] }
    }
    return null
  }
const typed =
  (...names: readonly string[]): Check =>
  value =>
    names.some(name => listOf(value).includes(name)) ? null : { path: [], wanted: names.join(', ') }

const BADGE: Readonly<Record<string, Check>> = {
  id: iri,
  issuer: value => (typeof value === 'string' ? iri(value) : fields({ id: iri })(value)),
  validFrom: instant,
  credentialSubject: fields({
    type: typed('AchievementSubject'),
    achievement: fields({
      id: iri,
      type: typed('Achievement'),
      name: text,
      description: text,
      criteria: fields({}),
    }),
  }),
}

const MAYBE: readonly (readonly [place: readonly string[], check: Check])[] = [
  [['name'], text],
  [['validUntil'], instant],
  [['issuer', 'name'], text],
  [['issuer', 'url'], text],
  [['evidence'], oneOrMore(fields({ type: typed('Evidence') }))],
  [['credentialSubject', 'id'], iri],
  [['credentialSubject', 'licenseNumber'], text],
  [['credentialSubject', 'result'], oneOrMore(fields({ type: typed('Result') }))],
  [
    ['credentialSubject', 'identifier'],
    oneOrMore(
      fields({ type: typed('IdentityObject'), hashed: yesOrNo, identityHash: text, identityType: text }),
    ),
  ],
  [['credentialSubject', 'achievement', 'criteria', 'narrative'], text],
  [['credentialSubject', 'achievement', 'resultDescription'], oneOrMore(fields({ id: iri, name: text }))],
]

/** The name of the first field that is missing or wrong; null where all fits. */
export function badgeFault(raw: Raw): string | null {
  if (!typesFit(raw['type'])) return 'type'
  const fault = firstFault(raw, BADGE)
  if (fault) return fault.path.join(' › ')
  for (const [place, check] of MAYBE) {
    const wrong = optional(check)(place.reduce<unknown>((value, name) => inside(value)[name], raw))
    if (wrong) return [...place, ...wrong.path].join(' › ')
  }
  return null
}

function typesFit(types: unknown): boolean {
  const list = listOf(types)
  return (
    list.includes('VerifiableCredential') &&
    (list.includes('OpenBadgeCredential') || list.includes('AchievementCredential'))
  )
}
