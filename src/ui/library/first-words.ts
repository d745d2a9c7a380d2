/** The beginning of what someone says, for a window that has room for a sentence or two. */

/** So much is read at a glance. */
const ROOM = 84

/** Whole sentences as far as there is room; a first one that is longer is cut at a word. */
export function firstWords(said: string): string {
  if (said.length <= ROOM) return said
  const end = sentenceEnds(said).findLast(at => at <= ROOM)
  if (end !== undefined) return said.slice(0, end)
  const cut = said.lastIndexOf(' ', ROOM)
  return `${said.slice(0, cut > 0 ? cut : ROOM).replace(/[,;:\s]+$/, '')} …`
}

/** Where sentences end; “Mr.” and an initial end none. */
function sentenceEnds(said: string): number[] {
  return [...said.matchAll(/[.!?…。！？]["”’»)]*(?=\s|$)/g)]
    .filter(({ index }) => !/(^|\s)\p{Lu}\p{Ll}{0,2}$/u.test(said.slice(0, index)))
    .map(match => match.index + match[0].length)
}
