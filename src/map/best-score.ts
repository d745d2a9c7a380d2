/** The best overall score with which a talk can end somewhere. */
import type { Proof } from '../lint/proof.ts'

/** Where the best scores are known and an ending has none, each way there holds something that counts for nothing. */
export function bestAtEnding({ endings, moments }: Proof, id: string): number | null {
  const ending = endings.get(id)
  if (!ending) return null
  const known = [...moments.values()].some(({ attainable }) => attainable !== null)
  return ending.best ?? (known ? 0 : null)
}
