/** Attempts by whose they are. */
import type { Taken } from '../course/taken.ts'

/** One person’s attempts; `id` is empty where nobody says whose they are. */
export interface Learner {
  readonly id: string
  readonly name: string
  readonly takens: readonly Taken[]
}

/** In the order in which they first come up. */
export function learnersIn(takens: readonly Taken[]): readonly Learner[] {
  const learners = new Map<string, { id: string; name: string; takens: Taken[] }>()
  for (const taken of takens) {
    const { id = '', name = '' } = taken.learner ?? {}
    const known = learners.get(id)
    if (known) known.takens.push(taken)
    else learners.set(id, { id, name, takens: [taken] })
  }
  return [...learners.values()]
}
