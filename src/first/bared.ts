/** Takes out of a screen's markup what can wait for the page, and what a strict policy forbids; marks what is acted on. Pure. */

interface Bared {
  readonly markup: string
  /** A style sheet's worth of the custom properties that the lines had. */
  readonly properties: string
}

/** Drawings keep their place and their name: their lines come with the page. Signs beside words are all on a grid of 24. */
const DRAWING = /(<svg\b(?![^>]*viewBox="0 0 24 24")[^>]*>)[\s\S]*?<\/svg>/g
const STYLED_LINE = /<h2\b[^>]*\sstyle="([^"]*)"/
const STYLE = / style="[^"]*"/g
const SHORTCUT = / aria-keyshortcuts="[^"]*"/g

export function bared(markup: string): Bared {
  const [, voice] = STYLED_LINE.exec(markup) ?? []
  let reply = 0
  return {
    markup: markup
      .replaceAll(DRAWING, '$1</svg>')
      .replaceAll(STYLE, '')
      // Their order is settled as the talk begins.
      .replaceAll(SHORTCUT, '')
      .replaceAll(' name="mode"', ' name="first-mode"')
      .replaceAll(/<li><button /g, button => `${button}data-reply="${reply++}" `),
    properties: voice === undefined ? '' : `#first h2{${voice}}`,
  }
}
