/** The order of test files: what takes minutes begins first, so that nothing waits for it at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Small files that have a browser do much: by their size, they would come last. */
const LONG = /\/tests\/e2e\/access\//

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // The runner’s own order, which only has the name of an array’s.
    // oxlint-disable-next-line unicorn/no-array-sort
    const sorted = await super.sort(files)
    const groupOf = ({ project }: TestSpecification) => project.config.sequence.groupOrder
    const isLong = ({ moduleId }: TestSpecification) => Number(LONG.test(moduleId))
    return sorted.toSorted((a, b) => groupOf(a) - groupOf(b) || isLong(b) - isLong(a))
  }
}
