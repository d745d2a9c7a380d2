/** Markup as text, of SVG and HTML alike: whatever is put into it is read and never run. */

export interface Markup {
  readonly markup: string
}

type Part = string | number | Markup | null | undefined | false | readonly Part[]

/** The template of a piece of markup: a text in it is escaped, a list joined, nothing left out. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    markup: strings.reduce(
      (sum, text, at) => `${sum}${text}${at < parts.length ? textOf(parts[at]) : ''}`,
      '',
    ),
  }
}

function textOf(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return 'markup' in part ? part.markup : part.map(textOf).join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A sign that XML knows no way to write is shown as one that nobody knows. */
export function escaped(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"']/g, sign => ENTITIES[sign] ?? '')
}

/** Control signs but for the blank ones, halves of signs, and what is none. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu
