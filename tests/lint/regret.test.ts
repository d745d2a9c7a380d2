/** What each reply of a talk gave away, beside every way that the talk could have gone on. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scriptOf } from '../../src/dialogue/script.ts'
import { opening } from '../../src/dialogue/step.ts'
import { replay, type Transcript } from '../../src/dialogue/transcript.ts'
import type { Measured } from '../../src/lint/measured.ts'
import { regretsOf } from '../../src/lint/regret.ts'
import { givenAway, type Regrets } from '../../src/lint/still.ts'
import type { Dimension } from '../../src/scenario/vocabulary.ts'
import { referenceOf } from '../../src/scoring/reference.ts'
import { score } from '../../src/scoring/score.ts'
import { happenings, overallAfter, type Rest, restsFrom, TooMany } from '../support/every-talk.ts'
import { anyChoices, anyScenario } from '../support/generate.ts'
import { played } from '../support/play.ts'
import { referenceFor, scripted } from '../support/script.ts'
import { SHIPPED } from '../support/shipped.ts'

const anyMeasured = anyScenario.map(scenario => {
  const script = scriptOf(scenario)
  const found = referenceOf(script)
  return 'faults' in found ? undefined : { script, reference: found.reference }
})

const NOTHING_LOST = { empathy: 0, boundaries: 0, compensation: 0 }

/** The best that a talk could end with before each thing that happened, and after it, by listing every way on. */
function listed(one: Measured, transcript: Transcript): Regrets['all'] {
  const { scores } = one.script.scenario
  const silences = transcript.happenings.some(({ kind }) => kind === 'silence')
  const { from } = restsFrom(one, silences, 20_000)
  let [lost, fatal] = [NOTHING_LOST, false]
  const still = (state: Transcript['state']) => {
    const ways = from(state).map((rest): Rest => ({
      ...rest,
      fatal: rest.fatal || fatal,
      lost: {
        empathy: lost.empathy + rest.lost.empathy,
        boundaries: lost.boundaries + rest.lost.boundaries,
        compensation: rest.lost.compensation,
      },
    }))
    const least = (dimension: Dimension) => Math.min(...ways.map(way => way.lost[dimension]))
    return {
      overall: Math.max(...ways.map(way => overallAfter(one, way))),
      by: scores.map(dimension => [dimension, 100 - Math.min(100, least(dimension))] as const),
    }
  }
  return transcript.happenings.map(happening => {
    const before = still(happening.before)
    const said = happening.kind === 'reply' ? happening.said : null
    const found = happenings(one, happening.before, silences).find(way => way.said === said)
    lost = {
      empathy: lost.empathy + (found?.lost.empathy ?? 0),
      boundaries: lost.boundaries + (found?.lost.boundaries ?? 0),
      compensation: 0,
    }
    fatal ||= found?.fatal === true
    const after = still(happening.after)
    return {
      turn: happening.kind === 'reply' ? happening.n : null,
      overall: { before: before.overall, after: after.overall },
      by: Object.fromEntries(
        before.by.map(([dimension, had], index) => [
          dimension,
          { before: had, after: after.by[index]?.[1] ?? -1 },
        ]),
      ),
    }
  })
}

test('is what listing every way on says, in every dimension, with what earlier encounters left', () => {
  let compared = 0
  fc.assert(
    fc.property(anyMeasured, anyChoices, fc.boolean(), (one, choices, told) => {
      if (!one) return
      const transcript = played(one.script, choices, told ? ['told'] : [])
      let every: Regrets['all']
      try {
        every = listed(one, transcript)
      } catch (error) {
        if (error instanceof TooMany) return
        throw error
      }
      expect(regretsOf(transcript, one.reference)).toEqual({ exact: true, all: every })
      compared++
    }),
    { numRuns: 200 },
  )
  expect(compared).toBeGreaterThan(60)
})

describe.each(SHIPPED)('in $name', ({ script, reference }) => {
  const talks = anyChoices.map(choices => played(script, choices))

  test('nothing gains, and all that is given away is what the talk ended short of its best', () => {
    fc.assert(
      fc.property(talks, transcript => {
        const regrets = regretsOf(transcript, reference)
        const card = score(script, reference, transcript)
        if (!regrets || !card) throw new Error('A shipped scenario is small enough, and its talk is over.')
        expect(regrets.exact).toBe(true)
        expect(regrets.all.map(({ overall }) => givenAway(overall)).filter(points => points < 0)).toEqual([])
        const sum = regrets.all.reduce((all, { overall }) => all + givenAway(overall), 0)
        expect(sum).toBe((regrets.all[0]?.overall.before ?? 0) - card.overall)
        for (const dimension of script.scenario.scores) {
          const ways = regrets.all.flatMap(({ by }) => by[dimension] ?? [])
          expect(ways.filter(way => givenAway(way) < 0)).toEqual([])
          expect(ways.at(-1)?.after).toBe(card.scores[dimension])
        }
      }),
      { numRuns: 12 },
    )
  })

  test('the reference way gives nothing away', () => {
    const ids = reference.way.map(beat => reference.measures.get(beat)?.reply.reply.id ?? '')
    const { transcript } = replay(script, ids)
    const regrets = regretsOf(transcript, reference)
    expect(regrets?.all.map(({ turn, overall }) => [turn, overall.before, overall.after])).toEqual(
      ids.map((_, index) => [index + 1, 100, 100]),
    )
  })
})

const TALK = `
  opening: frustrated
    wait ~5
    hear = acknowledge-feeling invite-story apologise -> asks
    argue = argue -> asks
  asks: demanding
    no = decline-clearly offer-choice validate -> closing
    give = validate offer-compensation £90/refund -> closing
    threat = threaten -> closing
  closing: settling
    next = commit-next-step check-agreement -> done
    bye = self-focus -> done
  done: resolved`

describe('of a talk', () => {
  const script = scripted(TALK, { give: 10_000 })
  const regretsFrom = (anger: number) => {
    const begun = scripted(TALK, { give: 10_000, anger })
    return (...replies: string[]) => regretsOf(replay(begun, replies).transcript, referenceFor(begun))
  }
  const regrets = regretsFrom(5)

  test('a second fault that can hurt no more gives nothing away', () => {
    const [, threat, bye] = regrets('hear', 'threat', 'bye')?.all ?? []
    expect(threat?.overall).toEqual({ before: 100, after: 0 })
    expect(bye?.overall).toEqual({ before: 0, after: 0 })
  })

  test('what was lost before is no regret of a later turn', () => {
    const [argue, no, next] = regrets('argue', 'no', 'next')?.all ?? []
    expect(argue?.overall.before).toBe(100)
    expect(no?.overall).toEqual({ before: argue?.overall.after, after: argue?.overall.after })
    expect(next?.overall).toEqual(no?.overall)
  })

  test('a silence has an entry of its own, and what it gives away is not charged to the reply after it', () => {
    const [silence, hear] = regretsFrom(2)('-', 'hear', 'no', 'next')?.all ?? []
    expect(silence?.turn).toBeNull()
    expect(hear?.turn).toBe(1)
    expect(hear?.overall.before).toBe(silence?.overall.after)
  })

  test('a silence that drives the customer away gives away what was still to come', () => {
    const [silence, ...rest] = regretsFrom(9)('-')?.all ?? []
    expect(rest).toEqual([])
    expect(silence).toMatchObject({ turn: null, overall: { before: 100 } })
    expect(silence?.overall.after).toBeLessThan(70)
  })

  test('one that is not over yet has what was said so far', () => {
    expect(regrets('hear', 'give')?.all.map(({ turn }) => turn)).toEqual([1, 2])
  })

  test('where there is too much to walk at once, each score is exact and the overall is a bound', () => {
    const { transcript } = replay(script, ['argue', 'give', 'next'])
    const exact = regretsOf(transcript, referenceFor(script))
    // Between what one score tells apart and what all of them do.
    const bounded = [...Array(400).keys()]
      .map(most => regretsOf(transcript, referenceFor(script), most))
      .find(found => found?.exact === false)
    expect(Object.keys(bounded?.all[0]?.by ?? {}).length).toBeGreaterThan(0)
    expect(exact?.all).toMatchObject(bounded?.all.map(({ turn, by }) => ({ turn, by })) ?? [])
    for (const [at, { overall }] of (bounded?.all ?? []).entries())
      expect(overall.before).toBeGreaterThanOrEqual(exact?.all[at]?.overall.before ?? 100)
  })

  test('none is told where even one score is too much to walk', () => {
    const { transcript } = replay(script, ['hear'])
    expect(regretsOf(transcript, referenceFor(script), 1)).toBeUndefined()
  })
})

test('one that begins elsewhere by what was carried is measured from there', () => {
  const script = scripted(TALK, { give: 10_000 })
  const { transcript } = replay(script, ['hear'], ['told'])
  expect(opening(script, ['told'])).toEqual(transcript.happenings[0]?.before)
  expect(regretsOf(transcript, referenceFor(script))?.all[0]?.overall).toEqual({ before: 100, after: 100 })
})
