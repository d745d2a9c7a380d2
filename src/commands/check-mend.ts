/** `check --fix`: writes what has one meaning into the author's file, and checks what is left. */
import { mend } from '../scenario/revise.ts'
import type { Problem } from '../scenario/problem.ts'
import { checkFile, type FileReport } from './check-file.ts'
import type { Files } from './world.ts'

/** One mend may bring the next to light; past these many the file is beyond it. */
const MOST_ROUNDS = 10

export function mendFile(path: string, bytes: Uint8Array, files: Files): FileReport {
  const mended: Problem[] = []
  let report = checkFile(path, bytes, files)
  const before = report.text
  for (let round = 0; round < MOST_ROUNDS && report.text !== undefined; round++) {
    const text = mend(report.text, report.problems)
    if (text === report.text) break
    mended.push(...report.problems.filter(problem => problem.mend !== undefined))
    report = checkFile(path, new TextEncoder().encode(text), files)
  }
  if (report.text !== undefined && report.text !== before) files.write(path, report.text)
  return { ...report, mended }
}
