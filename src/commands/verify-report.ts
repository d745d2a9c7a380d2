/** What `verify` tells a person. */
import type { Objection } from '../credential/objection.ts'
import type { OpenBadge } from '../credential/open-badge.ts'
import { openName, sourceOf } from '../credential/said.ts'
import type { Verdict } from '../credential/verdict.ts'
import { date, say } from '../i18n/verify-speech.ts'
import { objectionWords } from './certify-words.ts'
import { painter, table, widthOf, wrap } from './paper.ts'
import type { World } from './world.ts'

interface Beside {
  readonly objections: readonly Objection[]
  readonly same: boolean | null
  /** Whom somebody asked for. */
  readonly who: string | null
}

export function verifyReport({ valid, reason, args, badge }: Verdict, beside: Beside, world: World): string {
  const paint = painter(world)
  const width = widthOf(world)
  const head = valid
    ? say(`verdict.${reason === 'valid' ? 'valid' : 'issuer-not-known'}`)
    : say('verdict.not')
  const lines = [
    paint(valid ? 'green' : 'red', head),
    wrap(say(`reason.${reason}`, dated(args)), width),
    ...beside.objections.map(objection => wrap(objectionWords(objection), width, 2)),
    ...(beside.same === true ? [wrap(say('attempts.same'), width)] : []),
  ]
  if (valid && badge) {
    lines.push('', table(rowsOf(badge, beside.who), width), '', paint('bold', say('proves')))
    lines.push(
      ...(badge.programme ? (['proves.signed', 'proves.scores'] as const) : (['proves.signed'] as const)).map(
        id => wrap(`- ${say(id)}`, width),
      ),
    )
    lines.push(paint('bold', say('proves.not')))
    lines.push(
      ...(['proves.not.who', 'proves.not.alone', 'proves.not.back'] as const).map(id =>
        wrap(`- ${say(id)}`, width),
      ),
    )
    if (badge.hasStatus) lines.push('', wrap(say('status'), width))
  }
  return `${lines.join('\n')}\n`
}

function rowsOf(badge: OpenBadge, who: string | null): readonly (readonly string[])[] {
  const { issuer, achievement, results, validFrom, validUntil, code } = badge
  return [
    [say('issuer'), issuer.name ?? issuer.id],
    [say('issuer.id'), issuer.id],
    [say('subject'), subjectWords(badge, who)],
    [say('achievement'), achievement.name],
    [say('from'), date(validFrom)],
    [say('until'), validUntil === null ? say('until.never') : date(validUntil)],
    ...(code === null ? [] : [[say('code'), code]]),
    ...results.map(({ name, value, required, measures }) => [
      name ?? say('results'),
      resultWords(measures !== null, value, required),
    ]),
    [say('evidence'), say(`source.${sourceOf(badge) ?? 'unknown'}`)],
    ...badge.evidence.map(({ name, narrative }) => [`  ${name ?? ''}`, narrative ?? '']),
  ]
}

function subjectWords(badge: OpenBadge, who: string | null): string {
  if (who !== null) return say('subject.matches', { name: who })
  return openName(badge) ?? say(badge.subject.identities.length > 0 ? 'subject.hashed' : 'subject.unnamed')
}

function resultWords(isOurs: boolean, value: string | null, required: string | null): string {
  if (!isOurs) return say('result.foreign', { value: value ?? '' })
  return required === null
    ? say('result.plain', { value: value ?? '' })
    : say('result.required', { value: value ?? '', required })
}

/** Instants are told as days. */
function dated(args: Verdict['args']): Verdict['args'] {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      /^\d{4}-\d\d-\d\dT/.test(value) ? date(value) : value,
    ]),
  )
}
