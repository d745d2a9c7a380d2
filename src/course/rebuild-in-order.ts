/** The attempts of a record that says no ids: what was said, one after another. */
import { looksLikeHead, looksLikeMore, readHead } from './head-text.ts'
import { type Rebuilt, type ScriptOf, takenFrom } from './rebuild.ts'
import { attemptProblem, type SourceProblem } from './source-problem.ts'
import type { Taken } from './taken.ts'

interface Stretch {
  readonly parts: string[]
  readonly turns: { readonly text: string; readonly latency: null }[]
}

/**
 * A turn belongs to the attempt that was begun last, as long as each was over before the next: once one was left open,
 * nobody can tell which of them was gone on with. One that was begun again, its scenario having changed, counts once.
 */
export function rebuiltInOrder(
  texts: readonly string[],
  learner: Taken['learner'],
  line: number,
  scriptOf: ScriptOf,
): Rebuilt {
  const stretches = stretchesIn(texts)
  const heads = stretches.map(({ parts }) => readHead(parts))
  const last = new Map(heads.map((head, index) => [head?.attempt.id, index]))
  const taken: Taken[] = []
  const problems: SourceProblem[] = []
  let leftOpen = false
  for (const [index, { parts, turns }] of stretches.entries()) {
    const head = heads[index]
    if (!head) {
      problems.push(attemptProblem('source-damaged-head', line, parts[0]?.slice(0, 12) ?? '', learner))
      continue
    }
    if (last.get(head.attempt.id) !== index) continue
    const one = takenFrom(head, turns, learner, scriptOf(head.attempt.scenario))
    leftOpen ||= !one.follows || (!one.over && index < stretches.length - 1)
    if (leftOpen) problems.push(attemptProblem('source-mixed', line, `${head.place}.${head.n}`, learner))
    else taken.push(one.taken)
  }
  return { taken, problems }
}

function stretchesIn(texts: readonly string[]): readonly Stretch[] {
  const all: Stretch[] = []
  for (const text of texts) {
    if (looksLikeHead(text)) all.push({ parts: [text], turns: [] })
    else if (looksLikeMore(text)) all.at(-1)?.parts.push(text)
    else all.at(-1)?.turns.push({ text, latency: null })
  }
  return all
}
