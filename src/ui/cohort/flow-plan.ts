/** The map of a scenario with the ways that people went through it: as wide as they were many. */
import type { ScenarioReport } from '../../cohort/report.ts'
import type { Script } from '../../dialogue/script.ts'
import { type Plan, planOf } from '../../map/plan.ts'
import { NOTE } from '../../scenario/vocabulary.ts'

/** Shares are of the people; a round that is gone twice is not wider than all of them. */
export function flowPlan(script: Script, { people, beats, endings, passes }: ScenarioReport): Plan {
  const plan = planOf(script)
  const share = (count: number) => (people === 0 ? 0 : Math.min(1, count / people))
  const came = new Map([
    ...beats.map(({ beat, people: count }) => [beat, count] as const),
    ...endings.map(({ ending, people: count }) => [ending, count] as const),
  ])
  return {
    ...plan,
    beats: plan.beats
      .filter(({ id }) => id !== NOTE)
      .map(beat => ({ ...beat, share: share(came.get(beat.id) ?? 0) })),
    ways: passes.map(({ from, to, people: count }) => {
      const known = plan.ways.find(way => way.from === from && way.to === to)
      return {
        from,
        to,
        replies: known?.replies ?? [],
        share: share(count),
        best: false,
        outburst: known === undefined && to === script.scenario.atLimit,
      }
    }),
  }
}
