/** The bound on what a talk must still lose to come to an ending: never more than it must lose indeed. */
import { expect, test } from 'vitest'
import { boundariesOf, empathyOf } from '../../../src/lint/net/futures.ts'
import { leastLeft } from '../../../src/lint/net/least-left.ts'
import { netOf } from '../../../src/lint/net/net.ts'
import { outlookOf } from '../../../src/lint/net/outlook.ts'
import { runsOf } from '../../../src/lint/net/runs.ts'
import { type Steps, stepsOver } from '../../../src/lint/net/steps.ts'
import { EDGE } from '../../../src/lint/ways/edges.ts'
import { groundOf } from '../../../src/lint/ways/ground.ts'
import { playground } from '../../../src/lint/ways/played.ts'
import { WHERE } from '../../../src/lint/ways/question.ts'
import { MOST_STATES } from '../../../src/lint/ways/walk.ts'
import { measured } from '../../support/script.ts'

const BEATS = `
  b0: frustrated
    hear = acknowledge-feeling validate invite-story -> b1
    own = acknowledge-feeling apologise sets:owned -> b1
    rule = cite-policy cites:rule -> b1
    blame = blame-customer -> b1
    slur = slur -> b1
  b1: demanding
    no = decline-clearly offer-choice validate -> b2 when trust > 3.5 | soft
    swear = over-promise sets:owned -> b2
    self = self-focus validate -> b2
    boss = escalate -> handed
    out = end-contact -> over
    quit = end-contact -> quits
  soft: venting
    hear = acknowledge-feeling paraphrase -> b2
    out = end-contact -> over
    blame = blame-customer -> b2
  b2: frustrated
    hear = acknowledge-feeling validate invite-story -> b3
    rule = cite-policy cites:rule -> b3 when anger < 8 | left
    calm = command-calm -> b3
    sorry = apologise -> b3
  b3: demanding
    no = decline-clearly offer-choice validate -> calm when owned and anger < 5 | done
    out = end-contact -> rare when anger >= 7.5 and trust < 3 | over
    slur = slur -> nowhere
  done: resolved
  calm: resolved
  rare: partly
  nowhere: partly
  handed: escalated
  over: ended-by-you
  quits: ended-by-you
  left: customer-left`

interface Lost {
  readonly empathy: number
  readonly boundaries: number
}

/** By state and ending: what ways there lose, those that lose more in everything left out; each way is gone by itself. */
function lostOnWays(steps: Steps, endingAt: (state: number) => string | null) {
  const known = new Map<string, readonly Lost[]>()
  const from = (state: number, ending: string): readonly Lost[] => {
    const key = `${state} ${ending}`
    const before = known.get(key)
    if (before) return before
    const found = new Map<string, Lost>()
    const there = endingAt(state)
    if (there !== null) {
      if (there === ending) found.set('', { empathy: 0, boundaries: 0 })
    } else
      for (let way = steps.from(state); way < steps.upTo(state); way++) {
        const next = steps.after(state, way)
        if (next < 0) continue
        const takes = steps.lossOf(state, way, next)
        if ((takes & (EDGE.fatal << 14)) !== 0) continue
        for (const rest of from(next, ending)) {
          const empathy = rest.empathy + empathyOf(takes)
          const boundaries = rest.boundaries + boundariesOf(takes)
          found.set(`${empathy} ${boundaries}`, { empathy, boundaries })
        }
      }
    known.set(key, [...found.values()])
    return [...found.values()]
  }
  return from
}

test.each([
  ['calm', 3, 5],
  ['angry', 7.5, 3],
])(
  'from no state of a talk with someone %s is more asked for than some way there loses',
  (_, anger, trust) => {
    const { script, reference } = measured(BEATS, { anger, trust, scores: ['empathy', 'boundaries'] })
    const net = netOf(playground({ script, reference }), [[]], MOST_STATES)
    const course = netOf(groundOf(script, reference, WHERE), [[]], MOST_STATES)
    if (!net || !course) throw new Error('It is small.')
    const steps = stepsOver(net, outlookOf(net))
    const bounds = leastLeft(steps, course, runsOf(course))
    const endingAt = (state: number) => net.placeAt(Math.floor(state / 441)).ending
    const ways = lostOnWays(steps, endingAt)
    const states = new Set(steps.starts)
    for (const state of states)
      for (let way = steps.from(state); way < steps.upTo(state); way++) {
        const next = steps.after(state, way)
        if (next >= 0) states.add(next)
      }
    let [exact, all, never] = [0, 0, 0]
    for (const ending of script.endings.keys()) {
      const atLeast = bounds(ending)
      for (const state of states) {
        if (endingAt(state) !== null) continue
        const lost = ways(state, ending)
        for (const [empathy, boundaries] of [
          [0, 0],
          [30, 0],
          [0, 30],
        ] as const) {
          const told = atLeast(state, empathy, boundaries)
          const must = Math.min(
            ...lost.map(one => Math.max(empathy + one.empathy, boundaries + one.boundaries)),
          )
          // Where it is told that no way leads there, none does.
          expect(told === undefined ? lost.length === 0 : told <= must).toBe(true)
          if (told === undefined) never++
          if (lost.length === 0) continue
          all++
          if (told === must) exact++
        }
      }
    }
    expect(never).toBeGreaterThan(10)
    // A bound that asks for nothing would be none.
    expect(exact / all).toBeGreaterThan(0.5)
  },
)
