/** Attempts as trees: under each, what was said differently from it. */
import type { Attempt } from '../dialogue/attempt.ts'

export type Leaf = Pick<Attempt, 'id' | 'from' | 'started'>

export interface Branch<Of extends Leaf> {
  readonly of: Of
  /** By turn, and at one turn the earliest first. */
  readonly forks: readonly Branch<Of>[]
}

interface Growing<Of extends Leaf> {
  readonly of: Of
  readonly forks: Growing<Of>[]
}

/**
 * Every attempt stands once: under the one that it was forked from, or, where that is not among them, as a tree of its own.
 *
 * What is stored may say anything: where attempts claim to come from one another in a ring, the first of them begins it.
 * Trees come in the order of the list.
 */
export function treesOf<Of extends Leaf>(attempts: readonly Of[]): readonly Branch<Of>[] {
  const branches = attempts.map((of): Growing<Of> => ({ of, forks: [] }))
  const byId = new Map<string, Growing<Of>>()
  for (const branch of branches) if (!byId.has(branch.of.id)) byId.set(branch.of.id, branch)
  const parents = new Map(
    branches.flatMap(branch => {
      const parent = branch.of.from ? byId.get(branch.of.from.attempt) : undefined
      return parent ? [[branch, parent] as const] : []
    }),
  )
  cutRings(branches, parents)
  const trees: Branch<Of>[] = []
  for (const branch of branches) {
    const parent = parents.get(branch)
    if (parent) parent.forks.push(branch)
    else trees.push(branch)
  }
  for (const { forks } of branches) forks.sort(inOrder)
  return trees
}

/** Takes the parent from the first of each ring. */
function cutRings<Of extends Leaf>(
  branches: readonly Growing<Of>[],
  parents: Map<Growing<Of>, Growing<Of>>,
): void {
  const rooted = new Set<Growing<Of>>()
  for (const branch of branches) {
    const path = new Set<Growing<Of>>()
    let at: Growing<Of> | undefined = branch
    while (at && !rooted.has(at) && !path.has(at)) {
      path.add(at)
      at = parents.get(at)
    }
    if (at && path.has(at)) {
      const ring = ringOf(at, parents)
      const first = branches.find(each => ring.has(each))
      if (first) parents.delete(first)
    }
    for (const each of path) rooted.add(each)
  }
}

function ringOf<Of extends Leaf>(
  from: Growing<Of>,
  parents: ReadonlyMap<Growing<Of>, Growing<Of>>,
): ReadonlySet<Growing<Of>> {
  const ring = new Set<Growing<Of>>()
  let at: Growing<Of> | undefined = from
  while (at && !ring.has(at)) {
    ring.add(at)
    at = parents.get(at)
  }
  return ring
}

/** Starts are ISO 8601 in UTC: in order of time they are in order of their letters. */
function inOrder({ of: one }: Growing<Leaf>, { of: other }: Growing<Leaf>): number {
  const turn = (one.from?.turn ?? 0) - (other.from?.turn ?? 0)
  return turn || (one.started < other.started ? -1 : one.started > other.started ? 1 : 0)
}

/** A tree from its beginning, each attempt with how deep it stands; the beginning stands at 0. */
export function flattened<Of extends Leaf>(
  tree: Branch<Of>,
): readonly { readonly of: Of; readonly depth: number }[] {
  const flat: { of: Of; depth: number }[] = []
  const waiting = [{ branch: tree, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { branch, depth } = next
    flat.push({ of: branch.of, depth })
    for (const fork of branch.forks.toReversed()) waiting.push({ branch: fork, depth: depth + 1 })
  }
  return flat
}
