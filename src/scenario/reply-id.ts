/** An id for a reply that has none, from the first words that are said. */

const MOST_WORDS = 3

/** `That's an unwelcome surprise` gives `thats-an-unwelcome`; with a number behind it where that is taken. */
export function makeReplyId(say: string, taken: ReadonlySet<string>): string {
  const words = say
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  const id =
    (words ?? [])
      .slice(0, MOST_WORDS)
      .join('-')
      .replace(/^[0-9-]+/, '') || 'reply'
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`
  return free
}
