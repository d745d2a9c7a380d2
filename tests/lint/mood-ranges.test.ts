/** The moods that an editor shows at each beat, beside all talks of a small scenario, one by one. */
import { describe, expect, test } from 'vitest'
import type { Script } from '../../src/dialogue/script.ts'
import { isOver, type State } from '../../src/dialogue/state.ts'
import { available, opening, step } from '../../src/dialogue/step.ts'
import { moodRanges } from '../../src/lint/mood-ranges.ts'
import { NOTE, type Temper, TEMPERS } from '../../src/scenario/vocabulary.ts'
import { type Circumstances, scripted } from '../support/script.ts'

/** Every state that replies can come to, by its beat. */
function listed(script: Script): ReadonlyMap<string, readonly State[]> {
  const met = new Map<string, State[]>()
  const seen = new Set<string>()
  const open = [opening(script)]
  for (let state = open.pop(); state; state = open.pop()) {
    const key = JSON.stringify(state)
    if (seen.has(key)) continue
    seen.add(key)
    for (const beat of new Set([state.ending ?? state.beat, state.beat]))
      met.set(beat, [...(met.get(beat) ?? []), state])
    if (!isOver(state)) for (const said of available(script, state)) open.push(step(script, state, said))
  }
  return met
}

function rangesListed(script: Script) {
  const span = (values: readonly number[]) => [Math.min(...values), Math.max(...values)]
  return new Map(
    [...listed(script)].map(([beat, states]) => [
      beat,
      { anger: span(states.map(({ anger }) => anger)), trust: span(states.map(({ trust }) => trust)) },
    ]),
  )
}

const TALKS = {
  'a limit and what it changes': `
    opening: abusive
      limit = set-limit -> again
      warn = warn-consequence -> again
      both = validate set-limit -> again
      bare = cite-policy cites:rule -> again
    again: abusive
      warn = warn-consequence -> done
      limit = set-limit -> done
      over = end-contact -> over
    over: ended-by-you
    done: resolved`,
  'apologies, which fade': `
    opening: frustrated
      sorry = apologise -> two
      hear = acknowledge-feeling invite-story -> two
    two: asking
      sorry = apologise -> three
      plan = commit-next-step -> three
    three: asking
      sorry = apologise -> four
      calm = command-calm -> four
    four: asking
      sorry = apologise -> five
      sum = offer-compensation £5 -> five
    five: asking
      sorry = apologise -> done
      slur = slur -> done
    done: resolved`,
  'ways that ask for a mood, a flag or a sum': `
    opening: frustrated
      hear = acknowledge-feeling validate sets:heard -> asks when anger < 5 | boils when trust <= 3 | asks
      rude = sarcasm blame-customer sets:told -> boils when anger >= 7 and not heard | asks
    asks: demanding
      pay = offer-compensation £40 -> done when offered >= 20 | boils
      once = validate if:heard -> done when trust > 5 and anger <= 4 | boils
      rule = cite-policy cites:rule if:not_heard_and_anger_>_5.5 -> boils
    boils: demanding
      choose = decline-clearly offer-choice -> done when told | asked
      part = part-ways -> over
    asked: asking
      answer = answer -> done
    over: escalated
    done: resolved`,
} satisfies Record<string, string>

const MOODS: readonly Circumstances[] = [
  {},
  { anger: 0, trust: 10 },
  { anger: 9, trust: 1 },
  { anger: 7.5, trust: 0.5 },
]

describe.each(Object.entries(TALKS))('%s', (_, talk) => {
  test.each(MOODS)('from %j', about => {
    for (const anger of TEMPERS) {
      const forgives = TEMPERS[(TEMPERS.indexOf(anger) + 1) % TEMPERS.length] as Temper
      const script = scripted(talk, { ...about, temper: { anger, forgives } })
      expect(new Map(moodRanges(script))).toEqual(rangesListed(script))
    }
  })
})

test('the note is written in the mood that the talk ended in, and at the end of every talk', () => {
  const script = scripted(`
    opening: frustrated
      hear = acknowledge-feeling validate -> done
      rude = dismiss -> gone
    note: settling
      plain = answer
    done: resolved
    gone: customer-left`)
  const ranges = moodRanges(script)
  const [done, gone] = [ranges.get('done'), ranges.get('gone')]
  expect(ranges.get(NOTE)?.anger).toEqual([done?.anger[0], gone?.anger[1]])
  expect(done?.anger[1]).toBeLessThan(gone?.anger[0] ?? 0)
})

test('a customer at their limit leaves, and is not met where the reply would have led', () => {
  const talk = `
    opening: frustrated
      slur = slur -> on
      limit = slur -> over
    on: demanding
      no = decline-clearly -> done
    over: ended-by-you
    done: resolved
    gone: customer-left`
  expect([...moodRanges(scripted(talk, { anger: 9, trust: 1 })).keys()]).toEqual(['opening', 'gone', 'over'])
})

test('what is shown of a loop is all that going round can bring about', () => {
  const script = scripted(
    `
    opening: asking
      round = dismiss -> opening
      on = answer -> done
    done: resolved`,
    { anger: 2, trust: 8 },
  )
  const { anger } = moodRanges(script).get('opening') ?? { anger: [] }
  expect(anger[0]).toBe(2)
  expect(anger[1]).toBeGreaterThan(8)
  expect(moodRanges(script)).toEqual(rangesListed(script))
})
