/** Beats one by one: a turn has what a turn needs, an ending what an ending needs, and abuse can be answered. */
import type { ConditionsAt } from './check-conditions.ts'
import { fewestLeft } from './fewest.ts'
import type { Report } from './finding.ts'
import type { BeatOutline, Outline } from './outline.ts'
import { asFields, asList, placeOf } from './raw.ts'
import type { Move } from './vocabulary.ts'

/** What may answer an abusive line; one of them must always be there. */
const LIMITS: readonly string[] = [
  'set-limit',
  'warn-consequence',
  'end-contact',
  'escalate',
  'part-ways',
] satisfies Move[]

/** At every turn at least two replies stand to choose from. */
const FEWEST = 2

export function checkBeats(
  outline: Outline,
  draft: unknown,
  conditionsAt: ConditionsAt,
  report: Report,
): void {
  for (const beat of outline.beats) {
    if (beat.broken) continue
    if (beat.fields['ends'] !== undefined) checkEnding(beat, report)
    else checkTurn(beat, draft, conditionsAt, report)
    checkTwice(beat, report)
  }
}

function checkEnding(beat: BeatOutline, report: Report): void {
  const { at, id, fields } = beat
  if (fields['afterwards'] === undefined)
    report({ code: 'missing-field', at, args: { field: 'afterwards', where: `beats › ${id}` }, part: 'key' })
  for (const field of ['replies', 'silence', 'new-fact'])
    if (fields[field] !== undefined)
      report({ code: 'no-place-in-ending', at: [...at, field], args: { field, beat: id }, part: 'key' })
}

function checkTurn(beat: BeatOutline, draft: unknown, conditionsAt: ConditionsAt, report: Report): void {
  const { at, id, fields, replies } = beat
  if (fields['afterwards'] !== undefined)
    report({ code: 'no-place-in-turn', at: [...at, 'afterwards'], args: { beat: id }, part: 'key' })
  for (const field of fields['afterwards'] === undefined ? ['tone', 'replies'] : [])
    if (fields[field] === undefined)
      report({ code: 'missing-field', at, args: { field, where: placeOf(draft, at) }, part: 'key' })
  if (replies.length < FEWEST) return

  const ifs = replies.map(reply => conditionsAt(reply.if)).filter(conditions => conditions !== undefined)
  const left = ifs.length < replies.length ? FEWEST : fewestLeft(ifs)
  if (left < FEWEST) report({ code: 'few-replies', at, args: { beat: id, left }, part: 'key' })

  if (beat.tone !== 'abusive' || !replies.every(reply => reply.moves.length > 0)) return
  const limit = replies.some(
    reply => reply.if === undefined && reply.moves.some(({ move }) => LIMITS.includes(move)),
  )
  if (!limit) report({ code: 'limitless-abuse', at, args: { beat: id }, part: 'key' })
}

/** `plain` and `voice` under the beat belong to the line that is said when nothing else is. */
function checkTwice(beat: BeatOutline, report: Report): void {
  const last = asFields(asList(beat.fields['customer']).at(-1))
  for (const [field, code] of [
    ['plain', 'plain-twice'],
    ['voice', 'voice-twice'],
  ] as const)
    if (beat.fields[field] !== undefined && last?.[field] !== undefined)
      report({ code, at: [...beat.at, field], args: { beat: beat.id }, part: 'key' })
}
