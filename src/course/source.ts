/** Reads attempts from whatever holds some: JSON of several kinds, or the table of an LMS. */
import { jsonReader } from './json-reader.ts'
import { moodleReader, type OnFault, type OnTaken, type Reader } from './moodle-reader.ts'
import { type ScriptOf } from './rebuild.ts'
import { type SourceProblem, sourceProblem } from './source-problem.ts'

/** What is wrong further on is of the same kind: nobody reads a million lines of it. */
const MOST_FAULTS = 1000
/** Characters before the first sign that are kept so that lines are counted from the beginning. */
const MOST_BLANK = 1_000_000

/**
 * One reader a file; `brief` where nobody asks for the figures that a file has of its attempts. It never throws, whatever
 * it is given; memory holds the piece that is being read, see the readers.
 */
export function sourceReader(onTaken: OnTaken, onFault: OnFault, scriptOf?: ScriptOf, brief = false): Reader {
  let reader: Reader | undefined
  let blank = ''
  let faults = 0
  const fault = (problem: SourceProblem) => {
    if (++faults <= MOST_FAULTS) onFault(problem)
  }
  return {
    push(text) {
      if (reader) return reader.push(text)
      const first = /[^\s\uFEFF]/.exec(text)?.[0]
      blank += text
      if (first === undefined) {
        blank = blank.slice(0, MOST_BLANK)
        return
      }
      const isJson = first === '{' || first === '['
      reader = isJson ? jsonReader(onTaken, fault, scriptOf, brief) : moodleReader(onTaken, fault, scriptOf)
      reader.push(blank)
      blank = ''
    },
    end() {
      if (reader) reader.end()
      else onFault(sourceProblem('source-empty', 1))
    },
  }
}
