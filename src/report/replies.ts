/** What each reply gives away of the best that could still be had, and after which of them nothing passes. */
import type { Script, WeighedMoment } from '../dialogue/script.ts'
import type { MomentProof, Proof, ReplyProof, Span } from '../lint/proof.ts'
import { range, say as sayOnMap } from '../i18n/map-speech.ts'
import { say } from '../i18n/report-speech.ts'
import { type Markup, markup } from '../map/markup.ts'
import type { Reply } from '../scenario/scenario.ts'
import type { Beat } from './beats.ts'
import type { Section } from './section.ts'
import { type Row, table } from './table.ts'

export function repliesSection({ script, moments }: Proof, beats: readonly Beat[]): Section {
  const shown = beats.flatMap(({ id }) => {
    const at = script.moments.get(id) ?? (id === script.note?.moment.id ? script.note : undefined)
    return at ? [momentOf(script, at, moments.get(id))] : []
  })
  return {
    id: 'replies',
    title: say('replies.title'),
    lead: say('replies.lead'),
    wide: true,
    shows: markup`${shown}`,
  }
}

function momentOf(
  { scenario }: Script,
  { moment, replies }: WeighedMoment,
  proven: MomentProof | undefined,
): Markup {
  const columns = [
    say('replies.head.reply'),
    say('replies.head.overall'),
    ...scenario.scores.map(dimension => say(`dimension.${dimension}`)),
    say('replies.head.leads'),
  ]
  const rows = replies.map(({ reply }): Row => {
    const facts = proven?.replies.get(reply.id)
    const cells = facts
      ? [
          giftOf(facts.overallRegret),
          ...scenario.scores.map(dimension => giftOf(facts.regret[dimension] ?? null)),
          facts.leadsTo.join(', '),
        ]
      : columns.slice(1).map(() => '')
    return { head: replyOf(reply, facts, scenario.language), cells }
  })
  const says = moment.lines.at(-1)?.says ?? ''
  return markup`<details class="moment"><summary><h3>${moment.id} <small>${sayOnMap(`tone.${moment.tone}`)}</small></h3>${
    proven && markup`<small>${mostOf(proven)}</small>`
  }</summary>
<p class="line"><span lang="${scenario.language}" dir="auto">${say('replies.says', { words: says })}</span>${
    proven && !proven.endsWell && markup` <strong class="warn">${say('replies.badly')}</strong>`
  }</p>
${table('replies', moment.id, columns, rows)}</details>
`
}

/** What the beat comes to, for those who do not open it. */
function mostOf({ replies }: MomentProof): string {
  const all = [...replies.values()]
  const most = Math.max(0, ...all.map(({ overallRegret }) => overallRegret?.max ?? 0))
  return say('replies.most', { most, lost: all.filter(({ lost }) => lost).length })
}

function replyOf(reply: Reply, facts: ReplyProof | undefined, language: string): Markup {
  const remarks = [
    ...(facts ? [] : [say('replies.never')]),
    ...(facts?.lost ? [say('replies.lost')] : []),
    ...(facts?.harmful ? [say('replies.harmful')] : []),
  ]
  return markup`<span lang="${language}" dir="auto">${reply.say}</span> <small>${reply.id}${
    reply.if.length > 0 && markup` · ${say('replies.if')}`
  }</small>${remarks.map(remark => markup` <strong class="warn">${remark}</strong>`)}`
}

/** Nothing given away is shown pale, so that the eye goes to what is. */
function giftOf(span: Span | null): Markup {
  if (!span) return markup`<small>${say('replies.unknown')}</small>`
  return markup`<span class="${span.max === 0 ? 'n none' : 'n'}">${range(span.min, span.max)}</span>`
}
