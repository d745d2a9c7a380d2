/** Draws a map as SVG text, that stands alone as a file or in a page. */
import { tenth } from '../figure/drawing.ts'
import { percent, range, say } from '../i18n/map-speech.ts'
import type { Box, Layout, Ribbon } from './layout.ts'
import { coloursOn, MAP_STYLE, stepOf } from './look.ts'
import { type Markup, markup } from './markup.ts'
import type { Plan } from './plan.ts'
import { courseOf, tipOf } from './strokes.ts'

/** Where it stands in a page, the page brings the colours and the style. */
export function drawnMap(plan: Plan, layout: Layout, alone = true): Markup {
  const [width, height] = [tenth(layout.width), tenth(layout.height)]
  const title = say('title', { title: plan.title })
  const moments = plan.beats.filter(({ kind }) => kind === 'moment').length
  const endings = plan.beats.filter(({ kind }) => kind === 'ending').length
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="map" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="drawn-title drawn-about">
<title id="drawn-title">${title}</title>
<desc id="drawn-about">${say('about', { moments, endings })}</desc>
${
  alone &&
  markup`<style>${{ markup: `${coloursOn('.map')}${MAP_STYLE}` }}</style>
<rect width="${width}" height="${height}" style="fill:var(--page)"/>
`
}${ribbonsOf(layout)}${layout.boxes.map(box => boxOf(box, plan))}</svg>
`
}

/** The widest lie lowest, and the best way over all of them. */
function ribbonsOf({ ribbons }: Layout): readonly Markup[] {
  const course = (which: Ribbon['course']) =>
    ribbons.filter(ribbon => ribbon.course === which && ribbon.points.length > 0)
  const down = course('down').toSorted((a, b) => b.width - a.width)
  return [
    ...course('outburst').map(
      ribbon => markup`<path class="outburst" d="${courseOf(ribbon)}">${nameOf(ribbon)}</path>
`,
    ),
    ...course('back').map(
      ribbon => markup`<path class="back" stroke-width="${tenth(ribbon.width)}" d="${courseOf(ribbon)}">${nameOf(ribbon)}</path><path class="tip" d="${tipOf(ribbon)}"/>
`,
    ),
    ...down.map(ribbon => {
      const d = courseOf(ribbon)
      const thin = ribbon.width < THIN ? ' thin' : ''
      // The rim keeps two ways apart where they cross.
      return markup`<path class="rim" stroke-width="${tenth(ribbon.width + 3)}" d="${d}"/><path class="way${thin}" stroke-width="${tenth(ribbon.width)}" d="${d}">${nameOf(ribbon)}</path>
`
    }),
    ...down
      .filter(({ way }) => way.best)
      .map(
        ribbon => markup`<path class="best" d="${courseOf(ribbon)}"/>
`,
      ),
  ]
}

/** A line so thin needs a stronger tone to be seen. */
const THIN = 3

function nameOf({ way, course }: Ribbon): Markup {
  const { from, to, share, replies } = way
  const ids = replies.length > 0 ? replies.join(', ') : 'none'
  const words =
    course === 'outburst'
      ? say('outburst', { from, to })
      : say('way', {
          from,
          to,
          share: share === null ? 'none' : say('share', { share: percent(share) }),
          replies: ids,
        })
  return markup`<title>${words}</title>`
}

const PAD = 13

function boxOf({ beat, x, y, width, height }: Box, { language }: Plan): Markup {
  const { id, kind, met, best, ends } = beat
  const classes = [
    'beat',
    kind,
    ...(best && met ? [`step-${stepOf(best.max)}`] : []),
    ...(ends ? [ends] : []),
    ...(met ? [] : ['unmet']),
  ]
  const lines = linesOf(beat)
  const [left, right] = [tenth(x + PAD), tenth(x + width - PAD)]
  return markup`<g class="${classes.join(' ')}"><title lang="${language}">${say('beat', { beat: id, says: beat.says })}</title><path class="box" d="${outlineOf(kind, x, y, width, height)}"/><text class="id" x="${left}" y="${tenth(y + 24)}">${shortened(id, width)}</text>${lines.map(
    (line, at) => markup`<text x="${left}" y="${tenth(y + 45 + at * 17)}">${line}</text>`,
  )}${
    best &&
    met &&
    markup`<text class="figure" text-anchor="end" x="${right}" y="${tenth(y + 62)}">${range(best.max, best.max)}</text>${
      best.min < best.max &&
      markup`<text text-anchor="end" x="${right}" y="${tenth(y + 79)}">${say('best.from', { min: range(best.min, best.min) })}</text>`
    }`
  }</g>
`
}

function linesOf({ kind, tone, ends, met, anger, share }: Box['beat']): readonly string[] {
  if (kind === 'note') return [say('note')]
  const what = [...(tone ? [say(`tone.${tone}`)] : []), ...(ends ? [say(`ends.${ends}`)] : [])]
  if (!met) return [...what, say('unmet')]
  return [
    ...what,
    ...(anger ? [say('anger', { range: range(...anger) })] : []),
    ...(share === null ? [] : [say('share', { share: percent(share) })]),
  ]
}

/** An ending has its lower corners cut. */
function outlineOf(kind: Box['beat']['kind'], x: number, y: number, width: number, height: number): string {
  const [left, top, right, foot] = [x, y, x + width, y + height].map(tenth) as [
    number,
    number,
    number,
    number,
  ]
  const cut = kind === 'ending' ? 14 : 0
  return cut === 0
    ? `M${left} ${top}H${right}V${foot}H${left}Z`
    : `M${left} ${top}H${right}V${tenth(foot - cut)}L${tenth(right - cut)} ${foot}H${tenth(left + cut)}L${left} ${tenth(foot - cut)}Z`
}

/** A letter of an id at its size, at most. */
const LETTER = 8.2

function shortened(id: string, width: number): string {
  const room = Math.floor((width - 2 * PAD) / LETTER) + 1
  return id.length > room ? `${id.slice(0, room - 1)}…` : id
}
