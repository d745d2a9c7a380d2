/** How long it takes to read, for someone who reads every word. */

/** Words a minute: silent reading of plain prose by adults who do not hurry. */
const WORDS_A_MINUTE = 200

export function secondsToRead(words: number): number {
  return (60 * words) / WORDS_A_MINUTE
}
