/** A private notation for tests of the file format: the sample with one part changed, and what is said about it. */
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describeProblem } from '../../src/i18n/problem-words.ts'
import { mend } from '../../src/scenario/revise.ts'
import { readScenario, type ScenarioProblem } from '../../src/scenario/read.ts'
import { sample } from './sample.ts'

/** Stands before the sign at which a problem is expected. */
const MARK = '▸'

/** The sample with one part of it changed; the part must stand there once, so that a test cannot miss its aim. */
export function sampleWith(part: string, instead: string): string {
  const pieces = sample.split(part)
  if (pieces.length !== 2) throw new Error(`The sample has ${pieces.length - 1} of: ${part}`)
  return pieces.join(instead)
}

/** What is said about the sample with one part changed; `here` is where the change has its mark. */
export function changed(part: string, instead: string): string[] {
  return found(sampleWith(part, instead))
}

/** What is said about a file, each problem as `here: message`, or as `line:column: message` where it has no mark. */
export function found(marked: string): string[] {
  const at = marked.indexOf(MARK)
  const text = marked.replace(MARK, '')
  const before = marked.slice(0, at === -1 ? 0 : at).split('\n')
  const here = at === -1 ? '' : `${before.length}:${(before.at(-1) ?? '').length + 1}`
  return readScenario(text).problems.map(problem => {
    const place = `${problem.range.start.line}:${problem.range.start.column}`
    return `${place === here ? 'here' : place}: ${messageOf(problem)}`
  })
}

export function messageOf(problem: ScenarioProblem): string {
  return describeProblem(problem, compileMessage).message
}

export function helpOf(problem: ScenarioProblem): string {
  return describeProblem(problem, compileMessage).help
}

export function codesOf(text: string | Uint8Array): string[] {
  return readScenario(text).problems.map(problem => problem.code)
}

/** A file as it is once everything that has one meaning was mended. */
export function mendedFile(text: string): string {
  return mend(text, readScenario(text).problems)
}
