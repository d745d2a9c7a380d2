/** The ways of a talk, one by one: each leads to a beat that is there, and can be taken. */
import type { ConditionsAt } from './check-conditions.ts'
import { NONE, type Report } from './finding.ts'
import type { Nearest } from './nearest.ts'
import type { Named, Outline, Variant } from './outline.ts'
import { covers, realmOf, type Realm } from './realm.ts'
import type { Source } from './source.ts'

interface Setting {
  readonly source: Source
  readonly conditionsAt: ConditionsAt
  readonly nearest: Nearest
  readonly report: Report
}

export function checkWays(outline: Outline, setting: Setting): void {
  const ids = new Set(outline.beats.map(beat => beat.id))
  for (const { beat } of waysOf(outline)) if (beat !== undefined) checkTarget(beat, ids, setting)
  checkLimit(outline, ids, setting)
  checkOrder(outline.start, 'way', setting)
  for (const beat of outline.beats) {
    checkOrder(beat.lines, 'line', setting)
    for (const reply of beat.replies) checkOrder(reply.to, 'way', setting)
  }
}

function waysOf(outline: Outline): Variant[] {
  return [...outline.start, ...outline.beats.flatMap(beat => beat.replies.flatMap(reply => reply.to))]
}

function checkTarget(beat: Named, ids: ReadonlySet<string>, { nearest, report }: Setting): void {
  if (ids.has(beat.text)) return
  report({
    code: 'unknown-beat',
    at: beat.at,
    args: { beat: beat.text, closest: nearest(beat.text, ids) ?? NONE },
  })
}

function checkLimit(outline: Outline, ids: ReadonlySet<string>, setting: Setting): void {
  const limit = outline.atLimit
  if (limit === undefined) return
  if (!ids.has(limit.text)) return checkTarget(limit, ids, setting)
  const target = outline.beats.find(beat => beat.id === limit.text)
  if (target?.ends !== 'customer-left')
    setting.report({ code: 'limit-not-customer-left', at: limit.at, args: { beat: limit.text } })
}

/** Of several the first whose condition holds counts, so one that is covered by an earlier one never does. */
function checkOrder(variants: readonly Variant[], what: 'line' | 'way', setting: Setting): void {
  const { source, conditionsAt, report } = setting
  const last = variants.at(-1)
  if (last?.when !== undefined) report({ code: 'needs-last-resort', at: last.at, args: { what } })
  const before: { at: Variant; realm: Realm }[] = []
  for (const variant of variants) {
    const conditions = conditionsAt(variant.when)
    if (conditions === undefined) continue
    const realm = realmOf(conditions)
    const first = before.find(earlier => covers(earlier.realm, realm))
    if (first !== undefined) {
      const { line } = source.locate(first.at.at).start
      report({ code: 'never-taken', at: variant.at, args: { what, line } })
    }
    if (before.length < MOST_COMPARED) before.push({ at: variant, realm })
  }
}

/** No beat has so many ways; a file that is made to be slow may. */
const MOST_COMPARED = 50
