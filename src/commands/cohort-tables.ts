/** Writes attempts as three files of rows, a line each, while they are read. */
import { join } from 'node:path'
import { rowsOf, type Table, TABLES } from '../cohort/tables.ts'
import type { WholeWay } from '../cohort/way.ts'
import type { Taken } from '../course/taken.ts'
import type { Files } from './world.ts'

/** Characters that are held before they are written. */
const BATCH = 1_000_000

export interface TableFiles {
  readonly add: (taken: Taken, way: WholeWay) => void
  /** Writes what is left; the answer is what was written. */
  readonly end: () => readonly { readonly path: string; readonly rows: number }[]
}

export function tableFiles(folder: string, files: Files): TableFiles {
  files.makeFolder(folder)
  const all = TABLES.map(table => {
    const path = join(folder, `${table}.ndjson`)
    files.write(path, '')
    return { table, path, lines: [] as string[], held: 0, rows: 0 }
  })
  const flush = (one: (typeof all)[number]) => {
    if (one.lines.length > 0) files.append(one.path, one.lines.join(''))
    one.lines = []
    one.held = 0
  }
  let number = 0
  return {
    add(taken, way) {
      const rows: Readonly<Record<Table, readonly object[]>> = rowsOf(taken, way, ++number)
      for (const one of all) {
        for (const row of rows[one.table]) {
          const line = `${JSON.stringify(row)}\n`
          one.lines.push(line)
          one.held += line.length
          one.rows++
        }
        if (one.held >= BATCH) flush(one)
      }
    },
    end() {
      for (const one of all) flush(one)
      return all.map(({ path, rows }) => ({ path, rows }))
    },
  }
}
