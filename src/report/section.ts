/** One section of the report: its heading and what it is about on the left, what it shows on the right. */
import { type Markup, markup } from '../map/markup.ts'

export interface Section {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly shows: Markup
  /** Takes the whole width, the heading above it. */
  readonly wide?: boolean
}

export function sectionOf({ id, title, lead, shows, wide = false }: Section): Markup {
  return markup`<section id="${id}" class="${wide ? 'wide' : 'beside'}" aria-labelledby="${id}-title"><div class="about"><h2 id="${id}-title">${title}</h2>${
    lead !== '' && markup`<p class="lead">${lead}</p>`
  }</div><div class="shows">${shows}</div></section>
`
}
