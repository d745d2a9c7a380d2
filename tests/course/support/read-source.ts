/** What a source gives: the attempts in it with their lines, and all that is wrong with it. */
import { sourceReader } from '../../../src/course/source.ts'
import type { SourceProblem } from '../../../src/course/source-problem.ts'
import type { Taken } from '../../../src/course/taken.ts'
import type { Course } from './recorded.ts'

export interface Read {
  readonly taken: readonly Taken[]
  readonly lines: readonly number[]
  readonly problems: readonly SourceProblem[]
  readonly codes: readonly string[]
}

/** Read in pieces of so many characters, with the scenarios of a course at hand. */
export function readSource(text: string, course?: Course, piece = 1 << 16): Read {
  const taken: Taken[] = []
  const lines: number[] = []
  const problems: SourceProblem[] = []
  const reader = sourceReader(
    (one, line) => {
      taken.push(one)
      lines.push(line)
    },
    problem => problems.push(problem),
    ({ id, plays }) => {
      const found = course?.graded.get(id)
      return found?.fingerprint.plays === plays ? found.script : undefined
    },
  )
  for (let at = 0; at < text.length; at += piece) reader.push(text.slice(at, at + piece))
  reader.end()
  return { taken, lines, problems, codes: problems.map(({ code }) => code) }
}
