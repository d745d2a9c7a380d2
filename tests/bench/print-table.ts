/** Before the benches and after them: forgets the rows of the last run, and prints those of this one as one table. */
import { clearRows, rows, table } from './table.ts'

export function setup(): void {
  clearRows()
}

export function teardown(): void {
  process.stdout.write(`\n${table(rows())}\n`)
}
