/** Times several ways of doing the same work in turn, round by round, so that a drifting machine is fair to all. */

export interface Result {
  readonly name: string
  /** The median over the rounds, in units of work a second. */
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
      const started = performance.now()
      const units = runners[name]?.() ?? 0
      const perSecond = (units * 1_000) / (performance.now() - started)
      if (round > 0) speeds.get(name)?.push(perSecond)
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

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Milliseconds of each of `runs` runs after a warm-up, as median, least and most. */
export function timed(work: () => void, runs = 15): { median: number; least: number; most: number } {
  work()
  const times = Array.from({ length: runs }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
  return { median: median(times), least: Math.min(...times), most: Math.max(...times) }
}
