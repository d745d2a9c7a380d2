/** The words of a reply that its author meant to name, where they differ from what is said by a sign or a capital. */
import { inQuotes } from './line.ts'
import type { Mend, Path } from './problem.ts'
import type { Source } from './source.ts'

/** What is said, and the change that writes it; nothing where no stretch of the reply was clearly meant. */
export function mendWords(
  named: string,
  say: string,
  source: Source,
  at: Path,
): { words: string; mend?: Mend } | undefined {
  const wanted = bare(named).text
  const said = bare(say)
  if (wanted === '') return undefined
  const first = said.text.indexOf(wanted)
  if (first === -1 || said.text.indexOf(wanted, first + 1) !== -1) return undefined
  const words = say.slice(said.places[first], (said.places[first + wanted.length - 1] ?? 0) + 1)
  const span = source.span(at)
  const written = source.text.slice(span.from, span.to)
  // A text in a block, over several lines, is for the author to change.
  return written.includes('\n') ? { words } : { words, mend: { ...span, text: quoted(words) } }
}

function quoted(words: string): string {
  return inQuotes(`(${words})`, { from: 1, to: words.length + 1 }).text
}

/** Letters and digits alone, in small, with where each of them stood. */
function bare(text: string): { text: string; places: number[] } {
  const letters: string[] = []
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (!/[\p{L}\p{N}]/u.test(sign)) continue
    letters.push(sign.toLowerCase().slice(0, 1))
    places.push(at)
  }
  return { text: letters.join(''), places }
}
