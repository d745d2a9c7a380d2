/** What can be scored at least and at most, and the talks that do. */
import type { Proof, Talks } from '../lint/proof.ts'
import { counted, say } from '../i18n/report-speech.ts'
import { type Markup, markup } from '../map/markup.ts'
import { RUBRIC } from '../scoring/rubric.ts'
import { bar } from './bar.ts'
import { saidList } from './said.ts'
import type { Section } from './section.ts'
import { table } from './table.ts'

export function scoresSection(proof: Proof): Section {
  const exact = proof.talks.every(({ overall }) => overall.exact)
  return {
    id: 'scores',
    title: say('scores.title'),
    lead: `${say('scores.lead', { mark: RUBRIC.passMark })}${exact ? '' : ` ${say('scores.bound')}`}`,
    shows: markup`${proof.talks.map((talks, at) => talksOf(proof, talks, at === 0))}`,
  }
}

function talksOf({ script }: Proof, talks: Talks, fresh: boolean): Markup {
  const caption = fresh ? say('scores.fresh') : say('scores.carried', { carried: talks.carried.join(', ') })
  const rows = script.scenario.scores.flatMap(dimension => {
    const span = talks.scores[dimension]
    return span ? [rowOf(say(`dimension.${dimension}`), span.min, span.max)] : []
  })
  const overall = rowOf(say('scores.overall'), talks.overall.min, talks.overall.max)
  const columns = ['what', 'least', 'most', 'range'] as const
  return markup`<h3>${caption}</h3>
${talks.ways !== null && markup`<p>${say('scores.ways', { ways: counted(talks.ways) })}</p>`}
${table(
  'scores',
  caption,
  columns.map(column => say(`scores.head.${column}`)),
  [...rows, overall],
)}
<div class="pair">${[talks.best, talks.worst].map((way, at) => {
    const name = at === 0 ? 'scores.best' : 'scores.worst'
    return markup`<div>${
      way
        ? markup`<h4>${say(name, { overall: way.overall })}</h4>${saidList(script, way.replies, talks.carried)}`
        : markup`<h4>${say(name, { overall: talks.overall.min })}</h4><p>${say('scores.no-way')}</p>`
    }</div>`
  })}</div>
`
}

function rowOf(head: string, min: number, max: number) {
  return { head, cells: [String(min), String(max), bar(min, max, 100, RUBRIC.passMark)] }
}
