/** Texts taken apart: words, sentences and signs, as a reader meets them. */

/** The words of a text; a number is one, and so is “well-kept”. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s—–]+/).filter(word => /[\p{L}\p{N}]/u.test(word))
}

/** How many sentences a text has; 1 at least. */
export function sentencesIn(text: string): number {
  const ends = text.replace(TITLE, '').match(/[.!?…]+(?=["”’)]*(?:\s|$))/g)?.length ?? 0
  // What comes after the last stop is a sentence too.
  const open = /[\p{L}\p{N}][,;:"”’)]*\s*$/u.test(text) ? 1 : 0
  return Math.max(1, ends + open)
}

/** Here a full stop ends no sentence; “No.” stands for a number only before one. */
const TITLE = /\b(?:Mr|Mrs|Ms|Dr|St|e\.g|i\.e)\.|\bNo\.(?=\s?\d)/g

/** Signs that a reader sees at a glance; of full stops and commas everyone has some. */
const SIGNS = ['?', '!', '…', ':', ';', '–', '—', '(', '£', '$', '€', '%'] as const

/** What a text can be told by: each word once, in small letters and without the signs around it, and each sign. */
export function marksOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text).map(word => word.toLowerCase().replace(/'/g, '’').replace(AROUND, ''))
  return new Set([...words, ...SIGNS.filter(sign => text.includes(sign))])
}

const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu
