/** `check --fix`: writes what has one meaning into the author's file, and checks what is left. */
import { revise } from '../scenario/revise.ts'
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
    const mends = report.problems.filter(({ mend }) => mend !== undefined)
    const text = revise(
      report.text,
      mends.flatMap(({ mend }) => mend ?? []),
    )
    if (text === report.text) break
    mended.push(...mends)
    report = checkFile(path, new TextEncoder().encode(text), files)
  }
  if (report.text !== undefined && report.text !== before) files.write(path, report.text)
  return { ...report, mended }
}
