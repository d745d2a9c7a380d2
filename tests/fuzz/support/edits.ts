/** What is done to a good document, as numbers: each kind of document makes of them what hurts it. */
import fc from 'fast-check'

/** What is done, where, and what is put there. */
export type Edit = readonly [kind: number, at: number, put: number]

// Every place is as likely as any other: the beginning of a document is not where most of it stands.
const anywhere = fc.noBias(fc.nat())

/** A few: one fault alone is what a reader expects, several at once are what it does not. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(fc.tuple(anywhere, anywhere, anywhere), {
  minLength: 1,
  maxLength: 4,
})

/** Which of several good documents. */
export const which: fc.Arbitrary<number> = fc.noBias(fc.nat())

export function pick<One>(ones: readonly [One, ...One[]], number: number): One {
  return ones[number % ones.length] ?? ones[0]
}
