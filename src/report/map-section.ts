/** The map in the report, with what its signs mean. */
import type { Proof } from '../lint/proof.ts'
import { say } from '../i18n/report-speech.ts'
import { drawnMap } from '../map/draw.ts'
import { type Box, type Layout, layoutOf } from '../map/layout.ts'
import { STEPS } from '../map/look.ts'
import { markup } from '../map/markup.ts'
import { planOf } from '../map/plan.ts'
import { RUBRIC } from '../scoring/rubric.ts'
import type { Section } from './section.ts'

export function mapSection(proof: Proof): Section {
  const plan = planOf(proof.script, proof)
  const layout = layoutOf(plan)
  const mark = { mark: RUBRIC.passMark }
  const keys = [
    say('key.figure'),
    ...(plan.beats.some(({ best }) => best && best.min < best.max) ? [say('key.from')] : []),
    say('key.ending'),
    ...(plan.ways.some(({ outburst }) => outburst) ? [say('key.outburst')] : []),
    ...(layout.ribbons.some(({ course }) => course === 'back') ? [say('key.back')] : []),
    ...(plan.beats.some(({ met }) => !met) ? [say('key.unmet')] : []),
  ]
  const steps = STEPS.map(({ step, from }, at) => {
    const to = at === 0 ? 100 : (STEPS[at - 1]?.from ?? 101) - 1
    return markup`<li class="step-${step}">${say('key.step', { from, to })}</li>`
  })
  return {
    id: 'map',
    title: say('map.title'),
    lead: say('map.lead', { carried: proof.talks.length > 1 ? 'yes' : 'no' }),
    wide: true,
    shows: markup`<div class="key"><ul class="signs">${keys.map(key => markup`<li>${key}</li>`)}</ul><div><p><span class="by-day">${say('key.tone', mark)}</span><span class="by-night">${say('key.tone.dark', mark)}</span></p><ol class="steps">${steps}</ol></div></div>
<div class="sideways" role="region" aria-label="${say('map.box')}" tabindex="0"><div class="sheet"><style>.opening{left:${openingOf(layout)}px}</style><i class="opening" aria-hidden="true"></i>${drawnMap(plan, layout, false)}</div></div>`,
  }
}

/** The middle of the first box: where a screen too narrow for the whole map is to begin. */
function openingOf({ boxes }: Layout): number {
  const first = boxes.reduce<Box | undefined>((a, b) => (a && a.y <= b.y ? a : b), undefined)
  return first ? Math.round(first.x + first.width / 2) : 0
}
