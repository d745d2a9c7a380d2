/** How a map looks, as a style sheet: the colours of the page by value, since a map travels alone. */

/** By name, in the light and in the dark. A deeper tone is a better score; in the dark a brighter one is. */
const COLOURS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  page: ['#f3f7f5', '#05161d'],
  sky: ['#e2eceb', '#081f28'],
  'sea-1': ['#cddfe1', '#0b2a35'],
  'sea-2': ['#b9d3d7', '#0f3440'],
  'sea-3': ['#a3c5cb', '#133f4d'],
  crest: ['#215867', '#79b3bc'],
  ink: ['#06212b', '#eef5f3'],
  'ink-2': ['#214350', '#afc8cc'],
  hair: ['#b4c8cb', '#21434e'],
  deck: ['#072630', '#020c11'],
  plank: ['#0d3442', '#0f2f3b'],
  'on-deck': ['#f4f9f7', '#eef5f3'],
  'on-deck-2': ['#a8c6cc', '#a3bfc5'],
  signal: ['#ff7438', '#ff7438'],
  'signal-line': ['#c9420a', '#ff7438'],
  focus: ['#a83504', '#ffb38f'],
  way: ['#c3d8db', '#123a47'],
  limit: ['#7fa0a8', '#41707d'],
  'step-1': ['#f3f7f5', '#05161d'],
  'on-step-1': ['#06212b', '#eef5f3'],
  'step-2': ['#dfeaea', '#0f3440'],
  'on-step-2': ['#06212b', '#eef5f3'],
  'step-3': ['#9cc1c8', '#235766'],
  'on-step-3': ['#06212b', '#f4f9f7'],
  'step-4': ['#28616f', '#7db4bd'],
  'on-step-4': ['#f4f9f7', '#04161d'],
  'step-5': ['#0b2f3c', '#d9e9e8'],
  'on-step-5': ['#f4f9f7', '#04161d'],
}

export const FAMILY =
  "'Schibsted Grotesk Variable', 'Schibsted Grotesk', system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"

/** Of five, by the best score that can still be had; the upper two pass. */
export const STEPS = [
  { step: 5, from: 85 },
  { step: 4, from: 70 },
  { step: 3, from: 50 },
  { step: 2, from: 30 },
  { step: 1, from: 0 },
] as const

export function stepOf(score: number): number {
  return STEPS.find(({ from }) => score >= from)?.step ?? 1
}

const all = (which: 0 | 1) =>
  Object.entries(COLOURS)
    .map(([name, both]) => `--${name}:${both[which]}`)
    .join(';')

/** The colours on an element, by what the reader’s machine prefers. */
export function coloursOn(selector: string): string {
  return `${selector}{color-scheme:light;${all(0)}}@media (prefers-color-scheme:dark){${selector}{color-scheme:dark;${all(1)}}}`
}

const steps = STEPS.map(
  ({ step }) =>
    `.map .step-${step} .box{fill:var(--step-${step})}.map .step-${step} text{fill:var(--on-step-${step})}`,
).join('')

export const MAP_STYLE = `
.map{background:var(--page);font-family:${FAMILY}}
.map text{fill:var(--ink);font-size:12.5px}
.map .id{font-size:14.5px;font-weight:700}
.map .figure{font-size:25px;font-weight:750;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.map .box{fill:var(--page);stroke:var(--ink);stroke-width:1.25}
${steps}
.map .customer-left .box{stroke-dasharray:5 4;stroke-width:2}
.map .unmet .box{stroke-dasharray:1 4;stroke-width:2;stroke-linecap:round}
.map .note .box{stroke:var(--hair)}
.map .way{fill:none;stroke:var(--way)}
.map .rim{fill:none;stroke:var(--page)}
.map .thin{stroke:var(--limit)}
.map .outburst{fill:none;stroke:var(--limit);stroke-width:1;stroke-dasharray:2 4}
.map .back{fill:none;stroke:var(--limit)}
.map .tip{fill:var(--limit)}
.map .best{fill:none;stroke:var(--signal-line);stroke-width:2.5}
@media (forced-colors:active){.map .box{fill:Canvas;stroke:CanvasText}.map .beat text{fill:CanvasText}.map .way,.map .outburst,.map .back{stroke:GrayText}}
`
