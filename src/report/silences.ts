/** What changes where the timer is on, and a customer can be kept waiting. */
import type { Proof, Silenced } from '../lint/proof.ts'
import { range } from '../i18n/map-speech.ts'
import { counted, say } from '../i18n/report-speech.ts'
import { type Markup, markup } from '../map/markup.ts'
import { RUBRIC } from '../scoring/rubric.ts'
import { bar } from './bar.ts'
import type { Section } from './section.ts'
import { table } from './table.ts'

export function silencesSection(proof: Proof): Section {
  const { withSilences } = proof
  return {
    id: 'silences',
    title: say('silences.title'),
    lead: withSilences
      ? say('silences.lead', {
          ways: withSilences.ways === null ? 'endless' : counted(withSilences.ways),
          states: counted(withSilences.states),
        })
      : say('silences.none'),
    shows: withSilences ? changesOf(proof, withSilences) : markup``,
  }
}

function changesOf({ script, talks: [fresh], arrivals }: Proof, silenced: Silenced): Markup {
  const columns = [say('scores.head.what'), say('silences.head.without'), say('silences.head.with')]
  const rows = script.scenario.scores.map(dimension => ({
    head: say(`dimension.${dimension}`),
    cells: [fresh?.scores[dimension], silenced.scores[dimension]].map(span =>
      span
        ? markup`<span class="n">${range(span.min, span.max)}</span>${bar(span.min, span.max, 100, RUBRIC.passMark)}`
        : markup``,
    ),
  }))
  const angrier: string[] = []
  const only: string[] = []
  for (const [beat, { anger }] of silenced.arrivals.beats) {
    const before = arrivals.beats.get(beat)
    if (!before) only.push(beat)
    else if (anger[1] > before.anger[1]) angrier.push(beat)
  }
  return markup`${table('silences', say('silences.caption'), columns, rows)}
<p>${angerWords(angrier, arrivals.beats.size)}</p>
${only.length > 0 && markup`<p>${say('silences.new', { beats: only.join(', ') })}</p>`}`
}

function angerWords(angrier: readonly string[], beats: number): string {
  if (angrier.length === 0) return say('silences.calm')
  if (angrier.length === beats) return say('silences.everywhere')
  return say('silences.angrier', { beats: angrier.join(', ') })
}
