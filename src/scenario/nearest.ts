/** The known word that a mistyped one was probably meant to be. */

/** Past these many comparisons no more guesses are made: a file that is all mistakes is not worth the wait. */
const MOST_COMPARISONS = 200_000

export type Nearest = (word: string, known: Iterable<string>) => string | undefined

/** Guesses for one file, which share one allowance. */
export function makeNearest(): Nearest {
  let comparisons = 0
  return (word, known) => {
    const wanted = plain(word)
    const most = allowance(wanted)
    let best: string | undefined
    let least = most + 1
    for (const candidate of known) {
      if (++comparisons > MOST_COMPARISONS) return best
      const distance = distanceWithin(wanted, plain(candidate), least - 1)
      if (distance < least) {
        best = candidate
        least = distance
      }
    }
    return best ?? theOneThatBegins(wanted, known)
  }
}

/** One slip in three letters, as far as four: more, and any word would do. */
function allowance(word: string): number {
  return Math.min(4, Math.max(1, Math.floor(word.length / 3)))
}

/** Capitals, spaces and underscores are no mistakes in meaning. */
function plain(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
}

/** `acknowledge` for acknowledge-feeling: half a name is enough where only one begins with it. */
function theOneThatBegins(word: string, known: Iterable<string>): string | undefined {
  if (word.length < 4) return undefined
  const beginning = Array.from(known).filter(candidate => candidate.startsWith(`${word}-`))
  return beginning.length === 1 ? beginning[0] : undefined
}

/**
 * Damerau and Levenshtein's distance: letters left out, put in, mistaken, or two that changed places.
 *
 * It is exact up to `most`; past that the answer is only known to be more.
 */
export function distanceWithin(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  if (a.length > 60 || b.length > 60) return a === b ? 0 : most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
