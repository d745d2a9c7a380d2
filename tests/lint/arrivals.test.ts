/** Who comes where, in which mood and how often: as listing every way through says. */
import { expect, test } from 'vitest'
import { type Script, scriptOf, type WeighedReply } from '../../src/dialogue/script.ts'
import { holds, isOver, type State } from '../../src/dialogue/state.ts'
import { available, effect, momentAt, opening, step } from '../../src/dialogue/step.ts'
import { carriedSets } from '../../src/lint/ways/carried.ts'
import type { Condition, Moment, Scenario } from '../../src/scenario/scenario.ts'
import { NOTE } from '../../src/scenario/vocabulary.ts'
import { type Circumstances, scenarioOf } from '../support/script.ts'
import { provenOf } from '../support/proven.ts'

interface Turn {
  readonly state: State
  readonly said: WeighedReply
  readonly next: State
}
interface Way {
  readonly carried: readonly string[]
  readonly turns: readonly Turn[]
  readonly end: State
}

/** Every way through, whatever was carried. */
function waysOf(script: Script): readonly Way[] {
  const from = (state: State): Omit<Way, 'carried'>[] =>
    isOver(state)
      ? [{ turns: [], end: state }]
      : available(script, state).flatMap(said => {
          const next = step(script, state, said)
          return from(next).map(({ turns, end }) => ({ turns: [{ state, said, next }, ...turns], end }))
        })
  return carriedSets(script.scenario).flatMap(carried =>
    from(opening(script, carried)).map(way => ({ carried, ...way })),
  )
}

/** Gathers moods and shares by a key, as they are shown. */
function gathering(ways: number) {
  const all = new Map<string, { moods: State[]; share: number }>()
  return {
    add(key: string, { anger, trust }: Pick<State, 'anger' | 'trust'>) {
      const here = all.get(key) ?? { moods: [], share: 0 }
      all.set(key, here)
      here.moods.push({ anger, trust } as State)
      here.share += 1 / ways
    },
    shown() {
      const span = (values: readonly number[]) => [Math.min(...values), Math.max(...values)]
      return Object.fromEntries(
        [...all]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, { moods, share }]) => [
            key,
            {
              anger: span(moods.map(one => one.anger)),
              trust: span(moods.map(one => one.trust)),
              share: share.toFixed(9),
            },
          ]),
      )
    },
  }
}

/** All that is told of arrivals, by listing. */
function listed(script: Script) {
  const ways = waysOf(script)
  const [beats, replies, sides] = [gathering(ways.length), gathering(ways.length), gathering(ways.length)]
  const goesOn = new Map<string, number>()
  /** Asked in turn up to the one that holds. */
  const inTurn = (list: readonly { when: readonly Condition[] }[], key: string, state: State) => {
    for (const [index, { when }] of list.entries()) {
      const held = holds(when, state)
      if (when.length > 0) sides.add(`${key}.${index} ${held ? 'holds' : 'fails'}`, state)
      if (held) return
    }
  }
  for (const { carried, turns, end } of ways) {
    inTurn(script.scenario.start, 'start', { ...opening(script, carried), ...script.scenario.customer.mood })
    for (const { state, said, next } of turns) {
      beats.add(state.beat, state)
      if (state.beat === NOTE) {
        // It changes no mood, and nothing comes after it.
        replies.add(`${NOTE}.${said.reply.id}`, state)
        continue
      }
      if (next.ending !== null) beats.add(next.ending, next)
      inTurn(momentAt(script, state)?.moment.lines ?? [], `${state.beat} line`, state)
      for (const { reply } of momentAt(script, state)?.replies ?? [])
        if (reply.if.length > 0)
          sides.add(`${state.beat}.${reply.id} if ${holds(reply.if, state) ? 'holds' : 'fails'}`, state)
      const after = effect(script, state, said)
      inTurn(said.reply.to, `${state.beat}.${said.reply.id} to`, after)
      replies.add(`${state.beat}.${said.reply.id}`, after)
      const on = `${state.beat} ${next.ending ?? next.beat}`
      goesOn.set(on, (goesOn.get(on) ?? 0) + 1 / ways.length)
    }
    expect(isOver(end)).toBe(true)
  }
  return { beats: beats.shown(), replies: replies.shown(), sides: sides.shown(), goesOn: sorted(goesOn) }
}

const sorted = (all: ReadonlyMap<string, number>) =>
  [...all].map(([key, share]) => `${key} ${share.toFixed(9)}`).toSorted()

/** The same as it is proven. */
function proven(script: Script) {
  const { arrivals } = provenOf(script)
  type One = NonNullable<ReturnType<typeof arrivals.beats.get>>
  const shown = (all: Iterable<readonly [string, One | undefined]>) =>
    Object.fromEntries(
      [...all]
        .flatMap(([key, one]) => (one ? [[key, { ...one, share: one.share?.toFixed(9) }] as const] : []))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    )
  return {
    beats: shown(arrivals.beats),
    replies: shown(
      [...arrivals.replies].flatMap(([beat, all]) =>
        [...all].map(([id, one]) => [`${beat}.${id}`, one] as const),
      ),
    ),
    sides: shown(
      arrivals.conditions.flatMap(({ asked, holds: held, fails }) => {
        const key =
          asked.of === 'start'
            ? `start.${asked.index}`
            : asked.of === 'line'
              ? `${asked.beat} line.${asked.index}`
              : asked.of === 'reply'
                ? `${asked.beat}.${asked.reply} if`
                : `${asked.beat}.${asked.reply} to.${asked.index}`
        return [[`${key} holds`, held] as const, [`${key} fails`, fails] as const]
      }),
    ),
    goesOn: sorted(
      new Map(
        [...arrivals.goesOn].flatMap(([beat, on]) =>
          [...on].map(([next, share]) => [`${beat} ${next}`, share] as const),
        ),
      ),
    ),
  }
}

const expectAsListed = (
  beats: string,
  about: Circumstances = {},
  change = (scenario: Scenario) => scenario,
) => {
  const script = scriptOf(change(scenarioOf(beats, { scores: ['empathy'], ...about })))
  expect(proven(script)).toEqual(listed(script))
}

const HEAR = 'acknowledge-feeling validate'

test('branches that part by mood and by flag', () => {
  expectAsListed(`
    opening: frustrated
      hear = ${HEAR} sets:heard -> asks
      half = validate -> boils when anger >= 5 and not heard | asks when trust > 4 | boils
      rude = sarcasm blame-customer -> boils when anger >= 6.5 | asks
    asks: demanding
      no = ${HEAR} decline-clearly -> done
      once = validate if:heard -> done when anger < 4 | gone
      late = validate if:trust_<_5 -> gone
    boils: demanding
      slur = slur -> asks
      hear = ${HEAR} -> asks
    done: resolved
    gone: customer-left`)
})

test('what was left before, variants of a line and a note', () => {
  const left = (name: string): Condition => ({ kind: 'left', name, not: false })
  expectAsListed(
    `
    opening: frustrated
      hear = ${HEAR} -> asks
      rude = dismiss -> asks
    other: demanding
      hear = ${HEAR} -> asks
      rude = dismiss sets:rude -> asks
      also = self-focus -> done
    asks: demanding
      no = ${HEAR} decline-clearly -> done
      give = apologise -> gone
    note: settling
      plain = commit-next-step
      more = answer
    done: resolved
    gone: customer-left`,
    {},
    scenario => {
      const asks = scenario.beats['asks'] as Moment
      const flag: Condition = { kind: 'flag', name: 'rude', not: false }
      const cross: Condition = { kind: 'anger', is: '>=', than: 5, not: false }
      return {
        ...scenario,
        start: [
          { when: [left('late'), left('kind')], beat: 'other' },
          { when: [left('late')], beat: 'opening' },
          { when: [{ ...cross, than: 9 }], beat: 'opening' },
          { when: [], beat: 'other' },
        ],
        beats: {
          ...scenario.beats,
          asks: {
            ...asks,
            lines: [
              { when: [flag, cross], says: 'Rude!' },
              { when: [cross], says: 'Well!' },
              { when: [], says: 'Well?' },
            ],
          },
        },
      }
    },
  )
})

test('a limit that was set, a warning after it, and apologies that fade', () => {
  expectAsListed(
    `
    opening: abusive
      limit = set-limit -> again
      soft = set-limit validate offer-choice -> again
      sorry = apologise -> again
      over = escalate -> over
    again: abusive
      warn = warn-consequence -> last
      sorry = apologise -> last
      limit = set-limit offer-choice -> last
    last: frustrated
      plan = commit-next-step -> done
      hear = acknowledge-feeling validate -> done when anger < 5 | gone
      sorry = apologise -> done when anger < 6 | gone
    over: escalated
    done: resolved
    gone: customer-left`,
    { anger: 6, trust: 6 },
  )
})

test('an outburst that overtakes the way on', () => {
  expectAsListed(
    `
    opening: frustrated
      hear = ${HEAR} -> asks
      rude = sarcasm blame-customer -> asks when trust > 3 | over
      worse = slur -> over
    asks: demanding
      rude = slur -> done
      no = ${HEAR} decline-clearly -> done
    over: ended-by-you
    done: resolved
    gone: customer-left`,
    { anger: 7.5, trust: 3.5 },
  )
})

test('what earlier encounters left is tried in every mixture, of six names at most', () => {
  const asking = (count: number) => {
    const names = Array.from({ length: count }, (_, at) => `n${at}`)
    const scenario = scenarioOf('opening: asking\n a = answer -> done\n done: resolved')
    const start = [
      ...names.map(name => ({ when: [{ kind: 'left', name, not: false } as const], beat: 'opening' })),
      { when: [], beat: 'opening' },
    ]
    return carriedSets({ ...scenario, start })
  }
  expect(asking(0)).toEqual([[]])
  expect(asking(2)).toEqual([[], ['n0'], ['n1'], ['n0', 'n1']])
  expect(asking(6)).toHaveLength(64)
  expect(asking(7)).toHaveLength(64)
})
