/** A table whose rows stand one below the other on a phone, each figure with the name of its column. */
import { type Markup, markup } from '../map/markup.ts'

export interface Row {
  readonly head: Markup | string
  readonly cells: readonly (Markup | string)[]
}

/** The roles are written out, since a browser forgets them where the rows are laid out otherwise. */
export function table(
  name: string,
  caption: string,
  columns: readonly string[],
  rows: readonly Row[],
): Markup {
  const [first = '', ...others] = columns
  return markup`<table class="${name}" role="table"><caption>${caption}</caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${first}</th>${others.map(
    column => markup`<th scope="col" role="columnheader">${column}</th>`,
  )}</tr></thead><tbody role="rowgroup">${rows.map(
    ({ head, cells }) => markup`<tr role="row"><th scope="row" role="rowheader">${head}</th>${cells.map(
      (cell, at) => markup`<td role="cell" data-label="${others[at] ?? ''}">${cell}</td>`,
    )}</tr>
`,
  )}</tbody></table>`
}
