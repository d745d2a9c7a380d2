/** A bar of a range or a figure on a scale; the figures stand beside it as text. */
import { type Markup, markup } from '../map/markup.ts'

/** From `from` to `to` on a scale up to `most`; the mark is a line across it. */
export function bar(from: number, to: number, most: number, mark?: number): Markup {
  const on = (value: number) => Math.round((value / most) * 1000)
  // A range of one figure is still seen; nothing at all is not.
  const width = to === 0 ? 0 : Math.max(6, on(to) - on(from))
  const left = Math.min(on(from), 1000 - width)
  return markup`<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="scale" width="1000" height="10"/><rect class="span" x="${left}" width="${width}" height="10"/>${
    mark !== undefined && markup`<path class="mark" d="M${on(mark)} -4V14"/>`
  }</svg>`
}
