/** How the talk can end, and by how many ways. */
import type { Proof } from '../lint/proof.ts'
import { percent, say as sayOnMap } from '../i18n/map-speech.ts'
import { counted, say } from '../i18n/report-speech.ts'
import { bestAtEnding } from '../map/best-score.ts'
import { markup } from '../map/markup.ts'
import { RUBRIC } from '../scoring/rubric.ts'
import { bar } from './bar.ts'
import type { Section } from './section.ts'
import { table } from './table.ts'

export function endingsSection(proof: Proof): Section {
  const { script, endings, talks } = proof
  const all = talks[0]?.ways ?? null
  const columns = ['ending', 'ways', 'share', 'best'] as const
  const rows = [...script.endings.values()].map(({ id, ends, afterwards }) => {
    const proven = endings.get(id)
    const best = bestAtEnding(proof, id)
    const head = markup`${id} <small>${sayOnMap(`ends.${ends}`)}</small> <small class="after" lang="${script.scenario.language}" dir="auto">${afterwards}</small>`
    if (!proven) return { head, cells: [say('endings.unmet'), '', ''] }
    return {
      head,
      cells: [
        proven.ways === null ? say('fact.endless') : counted(proven.ways),
        proven.ways === null || !all ? '' : percent(Number(proven.ways) / Number(all)),
        best === null
          ? say('replies.unknown')
          : markup`<span class="n">${best}</span>${bar(0, best, 100, RUBRIC.passMark)}`,
      ],
    }
  })
  return {
    id: 'endings',
    title: say('endings.title'),
    lead: say('endings.lead', { carried: talks.length > 1 ? 'yes' : 'no' }),
    shows: table(
      'endings',
      say('endings.title'),
      columns.map(column => say(`endings.head.${column}`)),
      rows,
    ),
  }
}
