/** Puts case after case before a reader; the long run also keeps the slowest, and looks at the memory. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { casesOf, IS_LONG, SECONDS, SEED } from './cases.ts'
import { isPolluted, pollution } from './pristine.ts'

/** Milliseconds of processor time that one case may take, whatever it is. */
const MOST_TIME = 50
/** Cases between two looks at the memory. */
const BATCH = 10_000
/** Bytes: a reader that kept one number of every case would have grown by more. */
const MOST_GROWTH = 6_000_000

function isTimeUp(began: NodeJS.CpuUsage): boolean {
  const { user, system } = process.cpuUsage(began)
  return IS_LONG && (user + system) / 1_000_000 > SECONDS
}

interface Looked {
  count: number
  slowest: { readonly milliseconds: number; readonly at: unknown }
  readonly heaps: number[]
}

/** `reads` reads a case, and throws where what it gets is not as it should be. */
export function fuzz<Case>(name: string, { cases, reads, usual = 10_000 }: Fuzzed<Case>): void {
  test(`${name}`, { timeout: 24 * 3_600_000 }, async () => {
    const all = casesOf(usual)
    const looked: Looked = { count: 0, slowest: { milliseconds: 0, at: null }, heaps: [] }
    const began = process.cpuUsage()
    for (let batch = 0; looked.count < all && !isTimeUp(began); batch++) {
      const numRuns = Math.min(BATCH, all - looked.count)
      await fc.assert(propertyOf(cases, reads, looked), { seed: SEED + batch, numRuns })
      looked.count += numRuns
      expect(pollution()).toEqual([])
      if (IS_LONG) looked.heaps.push(heapNow())
    }
    if (IS_LONG) judge(name, looked, process.cpuUsage(began))
  })
}

interface Fuzzed<Case> {
  readonly cases: fc.Arbitrary<Case>
  readonly reads: (one: Case) => void
  /** How many in `npm test`. */
  readonly usual?: number
}

function propertyOf<Case>(cases: fc.Arbitrary<Case>, reads: (one: Case) => void, looked: Looked) {
  return fc.property(cases, one => {
    const began = IS_LONG ? performance.now() : 0
    reads(one)
    if (isPolluted())
      throw new Error(`What all objects have in common was changed: ${pollution().join(', ')}`)
    if (!IS_LONG || performance.now() - began <= Math.max(1, looked.slowest.milliseconds)) return
    const milliseconds = ownTime(() => reads(one))
    if (milliseconds > looked.slowest.milliseconds) looked.slowest = { milliseconds, at: one }
  })
}

/** Others work on the same machine, and the clocks of a busy one are coarse: the least of several times is its own. */
function ownTime(work: () => void): number {
  let least = Infinity
  for (let again = 0; again < 5; again++) {
    const [began, before] = [performance.now(), process.cpuUsage()]
    work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, performance.now() - began, (user + system) / 1000)
  }
  return least
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function heapNow(): number {
  collect()
  return process.memoryUsage().heapUsed
}

function judge(name: string, { count, slowest, heaps }: Looked, { user, system }: NodeJS.CpuUsage): void {
  const seconds = (user + system) / 1_000_000
  // The first batches warm it up.
  const settled = heaps.slice(Math.floor(heaps.length / 4))
  const growth = (settled.at(-1) ?? 0) - (settled[0] ?? 0)
  console.log(
    [
      `fuzz ${name}`,
      `seed ${SEED}`,
      `${count} cases`,
      `${Math.round(count / seconds)} a second`,
      `slowest ${slowest.milliseconds.toFixed(1)} ms`,
      `heap ${megabytes(settled[0])} to ${megabytes(settled.at(-1))} MB`,
    ].join(' · '),
  )
  expect({ growth: growth > MOST_GROWTH ? growth : 0 }).toEqual({ growth: 0 })
  expect(slowest.milliseconds > MOST_TIME ? slowest : null).toBeNull()
}

function megabytes(bytes = 0): string {
  return (bytes / 1_000_000).toFixed(1)
}
