/** Puts what is found in an edited scenario file into words for the page. */
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { fingerprint } from '../dialogue/fingerprint.ts'
import { describeProblem } from '../i18n/problem-words.ts'
import { moodRanges } from '../lint/mood-ranges.ts'
import { proveBytes, type ProvenBytes } from '../lint/prove-bytes.ts'
import { isTooLarge } from '../lint/prove.ts'
import type { Levels } from '../lint/rules/judge.ts'
import type { Edited, Moods, MoodSpans, Told } from '../scenario/edited.ts'
import { type Problem, SEVERITIES } from '../scenario/problem.ts'

/** `lastId` is the id in the last version of the file that could be played. */
export function tellEdited(file: string, bytes: Uint8Array, levels: Levels, lastId: string | null): Edited {
  const proof = proveBytes(bytes, levels)
  const scenario = proof.script?.scenario
  return {
    file,
    scenario: scenario?.id ?? lastId,
    version: scenario ? fingerprint(scenario) : null,
    problems: worstFirst(proof.problems).map(told),
    ...moodsOf(proof),
  }
}

/** Those of one severity stay in the order of the file. */
function worstFirst(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
}

function told(problem: Problem): Told {
  const { severity, range } = problem
  return { severity, ...range.start, ...describeProblem(problem, compileMessage) }
}

function moodsOf({ script, proven }: ProvenBytes): Pick<Edited, 'moods' | 'moodsWithTimer'> {
  if (!script || !proven) return { moods: {}, moodsWithTimer: null }
  // What is too large to walk with all that is remembered can be walked by its moods alone: they arrive within these.
  if (isTooLarge(proven)) return { moods: spansOf(moodRanges(script)), moodsWithTimer: null }
  const { arrivals, withSilences } = proven
  return {
    moods: spansOf(arrivals.beats),
    moodsWithTimer: withSilences && spansOf(withSilences.arrivals.beats),
  }
}

function spansOf(moods: ReadonlyMap<string, MoodSpans>): Moods {
  return Object.fromEntries([...moods].map(([beat, { anger, trust }]) => [beat, { anger, trust }]))
}
