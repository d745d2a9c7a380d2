/** Times several ways of doing the same work in turn, round by round, so that a drifting machine is fair to all. */

export interface Result {
  readonly name: string
  /** The median over the rounds, in units of work a second of processor time. */
  readonly perSecond: number
  /** The median of this round by round beside the first. */
  readonly ratio: number
}

/** Each runner does one batch and returns how many units that was; the first round warms up and does not count. */
export function race(runners: Readonly<Record<string, () => number>>, rounds = 9): Result[] {
  const names = Object.keys(runners)
  const speeds = new Map<string, number[]>(names.map(name => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      let units = 0
      const took = processorTime(() => (units = runners[name]?.() ?? 0))
      if (round > 0) speeds.get(name)?.push((units * 1_000) / took)
    }
  }
  const first = speeds.get(names[0] ?? '') ?? []
  return names.map(name => {
    const own = speeds.get(name) ?? []
    return {
      name,
      perSecond: median(own),
      ratio: median(own.map((speed, round) => speed / (first[round] ?? speed))),
    }
  })
}

/** Milliseconds of processor time, all threads together: whoever else is busy on the machine counts little. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Milliseconds of processor time of each of `runs` runs after a warm-up, as median, least and most. */
export function timed(work: () => void, runs = 15): { median: number; least: number; most: number } {
  work()
  const times = Array.from({ length: runs }, () => processorTime(work))
  return { median: median(times), least: Math.min(...times), most: Math.max(...times) }
}
