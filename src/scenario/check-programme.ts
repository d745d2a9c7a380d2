/** The sense of a programme: what is said in one place of its file must not be taken back in another. */
import { checkPlaces } from './check-places.ts'
import { contrastOf, LEAST_CONTRAST } from './contrast.ts'
import { NONE, type Report } from './finding.ts'
import { type Outline, programmeOutline, type StageOutline } from './programme-outline.ts'
import { asFields, asList, asText } from './raw.ts'
import type { Source } from './source.ts'

export function checkProgrammeSense(draft: unknown, source: Source, report: Report): void {
  const outline = programmeOutline(draft)
  counting(outline, draft, report)
  for (const [index, stage] of outline.stages.entries())
    opening(stage, outline.stages[index - 1], outline, report)
  const places = outline.stages.flatMap(stage => stage.places)
  if (places.length > 0 && places.every(({ required }) => !required))
    report({ code: 'nothing-required', at: ['stages'], part: 'key' })
  checkPlaces(outline, { draft, source, report })
  colours(draft, report)
  languages(draft, report)
}

/** Attempts, which of them counts, and when its debrief is shown. */
function counting({ mode, attempts, stages }: Outline, draft: unknown, report: Report): void {
  const fields = asFields(draft) ?? {}
  const has = (field: string) => Object.hasOwn(fields, field)
  const practice = mode === 'practice'
  const waits = fields['debrief'] === 'scores-only-until-last'
  if (practice) {
    for (const field of ['attempts', 'counts'].filter(has))
      report({ code: 'attempts-in-practice', at: [field], args: { field }, part: 'key' })
    if (has('certificate'))
      report({ code: 'certificate-in-practice', at: ['certificate'], severity: 'warning', part: 'key' })
  } else if (attempts === 1 && has('counts')) {
    report({ code: 'counts-one-attempt', at: ['counts'], severity: 'warning', part: 'key' })
  }
  if (waits && (practice || attempts === 1)) {
    const severity = practice ? 'error' : 'warning'
    report({ code: 'no-last-attempt', at: ['debrief'], severity, args: { mode } })
  }
  const places = stages.flatMap(stage => stage.places)
  const anew = places.every(({ pool, draws }) => pool !== undefined && draws.length >= attempts)
  if (!practice && attempts > 1 && fields['debrief'] === 'after-each' && !anew)
    report({ code: 'debrief-before-retake', at: ['debrief'], severity: 'warning', args: { attempts } })
}

function opening(
  stage: StageOutline,
  before: StageOutline | undefined,
  outline: Outline,
  report: Report,
): void {
  const { opens } = stage
  if (opens === undefined || opens.text === 'at-once') return
  const { text, at } = opens
  if (!before) return report({ code: 'opens-on-nothing', at, args: { opens: text, before: NONE } })
  if (before.places.length > 0 && before.places.every(({ required }) => !required))
    report({ code: 'opens-on-nothing', at, args: { opens: text, before: before.id?.text ?? '' } })
  if (text === 'when-passed' && outline.mode === 'practice') report({ code: 'passed-in-practice', at })
}

function colours(draft: unknown, report: Report): void {
  const theme = asFields(asFields(draft)?.['theme'])
  const [ground, ink] = [asText(theme?.['ground']), asText(theme?.['ink'])]
  if (ground === undefined || ink === undefined || ![ground, ink].every(isColour)) return
  const ratio = contrastOf(ground, ink)
  if (ratio >= LEAST_CONTRAST) return
  // Down, so that what is too low never reads as what is asked for.
  const shown = (Math.floor(ratio * 100) / 100).toFixed(2)
  report({
    code: 'low-contrast',
    at: ['theme', 'ink'],
    args: { ground, ink, ratio: shown, least: LEAST_CONTRAST },
  })
}

function isColour(text: string): boolean {
  return /^#[0-9a-fA-F]{6}$/.test(text)
}

function languages(draft: unknown, report: Report): void {
  const seen = new Set<string>()
  for (const [index, language] of asList(asFields(draft)?.['languages']).entries()) {
    const word = asText(language)
    if (word === undefined) continue
    if (seen.has(word))
      report({ code: 'listed-twice', at: ['languages', index], args: { word, field: 'languages' } })
    seen.add(word)
  }
}
