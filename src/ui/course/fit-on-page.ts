/** How small a certificate must be set so that all of it stands on one page, A4 or Letter. */

interface Written {
  readonly title: string
  readonly programme: string
  readonly text: string
  readonly name: string
  /** Rows of the table. */
  readonly talks: number
  readonly signed: boolean
  readonly picture: boolean
}

/** Lines of reading size that a page has; Letter is set smaller, so that it has as many. */
const PAGE = 46
/** What is there in any case, headings and edges among them. */
const ALWAYS = 26

/** 1, or less; reckoned by the length of what is written, a little too carefully. */
export function fitOnPage({ title, programme, text, name, talks, signed, picture }: Written): number {
  const lines =
    ALWAYS +
    // Each with as many letters as stand in a line of its size.
    2.6 * over(title, 34) +
    1.3 * over(programme, 55) +
    2.2 * over(name, 38) +
    text.length / 80 +
    text.split('\n').length +
    talks +
    (signed ? 6 : 0) +
    (picture ? 2 : 0)
  return Math.min(1, Math.round((100 * PAGE) / lines) / 100)
}

/** How many more lines than one. */
function over(words: string, line: number): number {
  return Math.max(0, Math.ceil(words.length / line) - 1)
}
