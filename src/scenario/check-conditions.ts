/** Every condition of a draft is read, and asked whether it can hold at all. */
import { MEASURES, parseConditions, printConditions } from './conditions.ts'
import { NONE, type Report } from './finding.ts'
import type { Nearest } from './nearest.ts'
import type { Named, Outline } from './outline.ts'
import { isEverywhere, isNowhere, realmOf } from './realm.ts'
import type { Condition } from './scenario.ts'

/** The conditions that stand at a place: none at all for a missing `when`, undefined for one that cannot be read. */
export type ConditionsAt = (when: Named | undefined) => readonly Condition[] | undefined

export function checkConditions(outline: Outline, nearest: Nearest, report: Report): ConditionsAt {
  const { currency } = outline
  const read = new Map<Named, readonly Condition[] | undefined>()
  const flags = new Set(
    outline.beats.flatMap(beat => beat.replies.flatMap(reply => reply.sets.map(flag => flag.text))),
  )

  for (const when of conditionsOf(outline)) {
    const result = parseConditions(when.text, currency)
    if ('fault' in result) {
      read.set(when, undefined)
      if (when.text.trim() === '') continue
      const { why, offset, found } = result.fault
      // A sign is not a slip of a name.
      const closest = /^[a-z]/i.test(found)
        ? nearest(found, why === 'incomparable' ? MEASURES : flags)
        : undefined
      report({
        code: 'bad-condition',
        at: when.at,
        args: { condition: when.text.trim(), why, found: found || NONE, closest: closest ?? NONE },
        within: { from: offset, to: offset + found.length },
      })
      continue
    }
    const { conditions } = result
    read.set(when, conditions)
    const impossible = impossibleIn(conditions)
    if (impossible !== undefined)
      report({
        code: 'impossible-condition',
        at: when.at,
        args: { condition: printConditions(impossible, currency) },
      })
    for (const condition of conditions) {
      const text = printConditions([condition], currency)
      if (impossible === undefined && isEverywhere(realmOf([condition])))
        report({ code: 'idle-condition', severity: 'warning', at: when.at, args: { condition: text } })
      if (condition.kind === 'flag' && !flags.has(condition.name))
        report({
          code: 'unknown-flag',
          severity: 'warning',
          at: when.at,
          args: { flag: condition.name, closest: nearest(condition.name, flags) ?? NONE },
          within: partOf(when.text, condition.name),
        })
    }
  }
  return when => (when === undefined ? [] : read.get(when))
}

function conditionsOf(outline: Outline): Named[] {
  const ways = outline.beats.flatMap(beat => [...beat.lines, ...beat.replies.flatMap(reply => reply.to)])
  const ifs = outline.beats.flatMap(beat => beat.replies.map(reply => reply.if))
  return [...[...outline.start, ...ways].map(way => way.when), ...ifs].filter(when => when !== undefined)
}

/** The one condition that can never hold, or the two that cannot hold together; all where it takes more. */
function impossibleIn(conditions: readonly Condition[]): readonly Condition[] | undefined {
  if (!isNowhere(realmOf(conditions))) return undefined
  const alone = conditions.find(condition => isNowhere(realmOf([condition])))
  if (alone !== undefined) return [alone]
  for (const [index, one] of conditions.entries())
    for (const other of conditions.slice(index + 1)) if (isNowhere(realmOf([one, other]))) return [one, other]
  return conditions
}

/** Where a name stands in a condition as a whole word. */
function partOf(text: string, name: string): { from: number; to: number } {
  const from = Math.max(0, text.search(new RegExp(`(?<![\\w-])${name}(?![\\w-])`)))
  return { from, to: from + name.length }
}
