/** Makes a scenario's own page of the page itself: with the first screen in it, and everything else behind that. Pure. */
import { FIRST } from '../first/kept.ts'
import type { FirstMarkup } from '../first/markup.ts'

interface First {
  /** Its id. */
  readonly scenario: string
  readonly markup: FirstMarkup
  /** What keeps what is done there. */
  readonly script: string
  readonly style: string
  /** What asks for the rest ahead of time. */
  readonly next: string
}

/** One screen is there at a time, and what stands in for it is not seen before it is whole. */
const SCREENS = [
  `#root:has(+#${FIRST}){position:absolute;inset:0 0 auto;visibility:hidden}`,
  `html:not([data-first=talk]) #${FIRST}>:first-child,[data-first=talk] #${FIRST}>:last-child,[data-first=none] #${FIRST}{display:none}`,
  // Where no script will ever run, nothing here could be answered: the page says so instead.
  `@media(scripting:none){#${FIRST}{display:none}}`,
  `#${FIRST} [aria-pressed=true][data-reply]{background:var(--plank-up)}`,
].join('')

const TITLE = /<title>[^<]*<\/title>/
const THEME = /<script src="\.\/theme\.js"><\/script>/
const LOADED = /\s*<(?:script type="module"[^>]*><\/script>|link rel="(?:stylesheet|modulepreload)"[^>]*>)/g
const ROOT = /<div id="root"><\/div>/

export function firstPage(html: string, { scenario, markup, script, style, next }: First): string {
  const loaded = [...html.matchAll(LOADED)].map(([tag]) => tag.trim())
  // Not in force before the page is: until then nobody waits for it.
  const later = loaded.map(tag => tag.replace('rel="stylesheet"', 'rel="stylesheet" media="print"'))
  return replaced(html, [
    [LOADED, ''],
    [TITLE, `<title>${escaped(markup.title)}</title><style>${style}${SCREENS}${markup.properties}</style>`],
    [THEME, `<script data-of="${scenario}">${script}</script>`],
    [
      ROOT,
      `<div id="root"></div><div id="${FIRST}" data-of="${scenario}"><div>${markup.talk}</div><div>${markup.brief}</div></div>${later.join('')}${next}`,
    ],
  ])
}

function replaced(html: string, pairs: readonly (readonly [RegExp, string])[]): string {
  return pairs.reduce(
    (text, [pattern, by]) => {
      if (text.search(pattern) < 0) throw new Error(`The page has nothing like ${pattern}.`)
      return text.replace(pattern, () => by)
    },
    // Between two words, the end of a line is a space.
    html.replaceAll(/(?<=>)\n\s*|\n\s*(?=<)/g, '').replaceAll(/\n\s*/g, ' '),
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
