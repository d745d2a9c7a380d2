/** Writes a map as a Mermaid flowchart, for pages that draw one from text. */
import { percent, range, say } from '../i18n/map-speech.ts'
import type { MapBeat, MapWay, Plan } from './plan.ts'

/** Beats are numbered: an id such as “end” means something else there. */
export function mermaidMap({ title, beats, ways, starts }: Plan): string {
  const number = new Map(beats.map(({ id }, index) => [id, `b${index}`]))
  const numberOf = (id: string) => number.get(id) ?? id
  const lines = [
    '---',
    `title: ${JSON.stringify(title).replaceAll('<', '\\u003c').replaceAll('%', '\\u0025')}`,
    '---',
    'flowchart TD',
    `  start((${label([say('start')])}))`,
    ...beats.map(beat => `  ${numberOf(beat.id)}${shaped(beat)}`),
    ...starts.map(id => `  start --> ${numberOf(id)}`),
    ...ways.map(way => `  ${numberOf(way.from)} ${arrow(way)} ${numberOf(way.to)}`),
    ...ways.flatMap(({ share }, index) =>
      share === null ? [] : [`  linkStyle ${starts.length + index} stroke-width:${widthOf(share)}px`],
    ),
  ]
  return `${lines.join('\n')}\n`
}

const WIDEST = 16

function widthOf(share: number): number {
  return Math.max(1, Math.round(share * WIDEST))
}

function shaped(beat: MapBeat): string {
  const { kind, id, tone, ends, anger, share, best, met, says } = beat
  const lines = [
    id,
    ...(says === '' ? [] : [say('line', { words: firstWords(says) })]),
    ...(tone ? [say(`tone.${tone}`)] : []),
    ...(ends ? [say(`ends.${ends}`)] : []),
    ...(anger ? [say('anger', { range: range(...anger) })] : []),
    ...(share === null ? [] : [say('share', { share: percent(share) })]),
    ...(best ? [say('best', { range: range(best.min, best.max) })] : []),
    ...(met ? [] : [say('unmet')]),
  ]
  const text = label(lines)
  if (kind === 'ending') return `([${text}])`
  return kind === 'note' ? `>${text}]` : `[${text}]`
}

/** As much of a line as fits a box. */
const MOST_LETTERS = 48

function firstWords(text: string): string {
  const letters = [...text]
  if (letters.length <= MOST_LETTERS) return text
  const cut = letters.slice(0, MOST_LETTERS)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_LETTERS / 2)).join('')}…`
}

function arrow({ replies, outburst }: MapWay): string {
  if (outburst) return '-.->'
  return replies.length === 0 ? '-->' : `-->|${label(replies)}|`
}

function label(lines: readonly string[]): string {
  return `"${lines.map(quoted).join('<br/>')}"`
}

/** Signs that mean something to Mermaid, or to the page that it draws in, are written by their number. */
function quoted(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[^\p{L}\p{M}\p{N} .,;:!?’‘“”–—…()/+=_@*£€$-]/gu, sign => `#${sign.codePointAt(0) ?? 0};`)
}
