/** What is counted of a group, on cohorts small enough to reckon by hand. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cohort, cohortOf } from '../../src/cohort/cohort.ts'
import { type Correlation, correlationOf, fisherInterval } from '../../src/cohort/correlation.ts'
import { figuresOf } from '../../src/cohort/figures.ts'
import { helpNeeded } from '../../src/cohort/help.ts'
import { reportOf } from '../../src/cohort/report.ts'
import type { Taken } from '../../src/course/taken.ts'
import { rulesHash } from '../../src/scoring/rules.ts'
import type { Graded } from '../../src/scoring/verdict.ts'
import { scenarioOf } from '../support/script.ts'
import { gradedOf, taken } from './support/people.ts'

const talk = gradedOf(
  scenarioOf(
    `opening: frustrated
    hear = acknowledge-feeling paraphrase -> asks
    wave = dismiss -> asks
    rule = cite-policy cites:rule -> asks
    wait ~ 1
  asks: asking
    tell = answer validate -> agreed
    grin = sarcasm -> agreed
    lift = escalate if:anger_>_6 -> over
  agreed: resolved
  over: escalated`,
    { scores: ['empathy'] },
  ),
)

function cohort(all: readonly Taken[], ...more: readonly Graded[]): Cohort {
  const shelf = [talk, ...more]
  const found = cohortOf(
    ({ id, plays }) =>
      shelf.find(({ script, fingerprint }) => script.scenario.id === id && fingerprint.plays === plays),
    rulesHash(),
  )
  for (const one of all) found.take(one)
  return found
}

function figures(all: readonly Taken[]) {
  const [group] = cohort(all).groups()
  if (!group) throw new Error('Nobody was counted.')
  return figuresOf(group)
}

function replyIn(all: readonly Taken[], id: string) {
  const found = figures(all).replies.find(({ reply }) => reply === id)
  if (!found) throw new Error(`There is no reply ${id}.`)
  return found
}

describe('how they went through', () => {
  const found = figures([
    taken(talk, 'hear tell', { pace: 8 }),
    taken(talk, '- hear tell', { pace: 12 }),
    taken(talk, 'wave grin', { pace: 30 }),
    taken(talk, 'hear'),
  ])

  test('each beat with who came, who was silent and how long they took', () => {
    expect(found.beats).toMatchObject([
      { beat: 'opening', visits: 3, people: 3, silences: 1 },
      { beat: 'asks', visits: 3, people: 3, silences: 0 },
    ])
    const asks = found.beats[1]?.seconds
    expect([asks?.lower, asks?.median, asks?.upper].map(one => Math.round(one ?? 0))).toEqual([8, 12, 30])
  })

  test('each pass, those that nobody took with a nought', () => {
    expect(found.passes).toEqual([
      { from: 'opening', to: 'asks', people: 3, times: 3 },
      { from: 'asks', to: 'agreed', people: 3, times: 3 },
      { from: 'asks', to: 'over', people: 0, times: 0 },
    ])
    expect([...found.endings]).toEqual([
      ['agreed', 3],
      ['over', 0],
      ['left', 0],
    ])
  })

  test('what was begun and not finished is told, and counts nowhere', () => {
    expect(found).toMatchObject({ attempts: 3, people: 3, unfinished: 1 })
  })

  test('a silence is told, and counts for nothing', () => {
    const [with1, without] = ['- hear tell', 'hear tell'].map(
      replies => figures([taken(talk, replies)]).scores,
    )
    expect(with1).toEqual(without)
  })
})

describe('a reply', () => {
  test('is counted among those who were offered it', () => {
    const all = [taken(talk, 'hear tell'), taken(talk, 'wave tell'), taken(talk, 'wave grin')]
    expect(replyIn(all, 'wave')).toMatchObject({ offered: 3, chosen: 2 })
    expect(replyIn(all, 'rule')).toMatchObject({ offered: 3, chosen: 0 })
    // Nobody was angry enough for it to be there.
    expect(replyIn(all, 'lift')).toMatchObject({ offered: 0, chosen: 0 })
  })

  test('is set against the score without its turn from thirty people on', () => {
    const people = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        taken(talk, `${i % 2 ? 'hear' : 'wave'} ${i % 3 ? 'tell' : 'grin'}`),
      )
    expect(replyIn(people(29), 'wave').goesWith.overall).toBe('too-few')
    const found = replyIn(people(30), 'wave').goesWith.empathy as Correlation
    // The turns are independent of each other, five of each in thirty: what is chosen first says nothing of the rest.
    expect(found.r).toBeCloseTo(0, 12)
    expect(found.from).toBeCloseTo(-0.36, 2)
    expect(found.to).toBeCloseTo(0.36, 2)
  })

  test('that goes with a better rest has a positive correlation, and its own points are no part of it', () => {
    const all = Array.from({ length: 40 }, (_, i) => taken(talk, i % 4 ? 'hear tell' : 'wave grin'))
    expect((replyIn(all, 'hear').goesWith.empathy as Correlation).r).toBeCloseTo(1, 12)
    expect((replyIn(all, 'wave').goesWith.empathy as Correlation).r).toBeCloseTo(-1, 12)
    const alike = Array.from({ length: 40 }, (_, i) => taken(talk, i % 4 ? 'hear tell' : 'wave tell'))
    // By its own points it would be 1.
    expect(replyIn(alike, 'hear').goesWith.empathy).toBe('no-difference')
  })
})

test('Pearson’s r and Fisher’s interval, reckoned by hand', () => {
  // 40 people: 10 chose it and have 90, 10 chose it and have 70; 20 did not, half with 80 and half with 60.
  const sums = { people: 40, chosen: 20, points: 3_000, squares: 230_000, pointsOfChosen: 1_600 }
  const found = correlationOf(sums) as Correlation
  expect(found.r).toBeCloseTo(0.4472136, 7)
  expect(found.from).toBeCloseTo(0.1579, 3)
  expect(found.to).toBeCloseTo(0.6656, 3)
  expect(fisherInterval(1, 40)).toEqual({ from: 1, to: 1 })
})

describe('one attempt a person', () => {
  test('the first that they began, whatever comes first in the file', () => {
    const all = [
      taken(talk, 'hear tell', { who: 'ada', at: 50 }),
      taken(talk, 'wave grin', { who: 'ada', at: 10 }),
      taken(talk, 'wave tell', { who: 'ada', at: 30 }),
    ]
    const found = figures(all)
    expect(found).toMatchObject({ attempts: 3, people: 1 })
    expect(found.replies.filter(({ chosen }) => chosen > 0).map(({ reply }) => reply)).toEqual([
      'wave',
      'grin',
    ])
  })

  test('practice and assessment are never mixed, and neither are versions', () => {
    const later = gradedOf(scenarioOf('opening: asking\n tell = answer -> agreed\nagreed: resolved'))
    const found = cohort(
      [taken(talk, 'hear tell'), taken(talk, 'hear tell', { mode: 'practice' }), taken(later, 'tell')],
      later,
    ).groups()
    expect(found.map(({ mode }) => mode).toSorted()).toEqual(['assessment', 'assessment', 'practice'])
    expect(found.map(group => figuresOf(group).people)).toEqual([1, 1, 1])
  })

  test('how often they had played it, and seen its debrief, before', () => {
    const found = figures([
      taken(talk, 'hear tell', { before: { played: 0, debriefed: 0 } }),
      taken(talk, 'hear tell', { before: { played: 2, debriefed: 1 } }),
      taken(talk, 'hear tell', { before: { played: 1, debriefed: 0 } }),
    ])
    expect(found.before).toEqual({ first: 1, playedBefore: 2, debriefed: 1 })
    expect(figures([taken(talk, 'hear tell')]).before.debriefed).toBeNull()
  })
})

describe('the same attempt from two sources counts once', () => {
  const ofAda = { who: 'ada', at: 5, seed: 9, id: 'a-1' } as const
  const fromLms = taken(talk, 'hear tell', ofAda)
  const own: Taken = { ...taken(talk, 'hear tell', ofAda), learner: null, source: 'learner' }

  test.each([
    ['the LMS twice', [fromLms, fromLms]],
    ['the LMS, then a file of nobody’s', [fromLms, own]],
    ['a file of nobody’s, then the LMS', [own, fromLms]],
  ])('%s', (_, all) => {
    const found = cohort(all)
    const [group] = found.groups()
    expect(group && figuresOf(group)).toMatchObject({ attempts: 1, people: 1, nameless: 0 })
    expect(found.leftOut().twice).toBe(1)
  })

  test('and what two people said alike counts twice', () => {
    expect(figures([fromLms, taken(talk, 'hear tell', { ...ofAda, who: 'ben' })]).people).toBe(2)
  })

  test('a talk that was finished later is not unfinished any more', () => {
    const half = taken(talk, 'hear', ofAda)
    expect(figures([half, fromLms]).unfinished).toBe(0)
    expect(figures([fromLms, half]).unfinished).toBe(0)
  })
})

test('the order in which attempts are read changes nothing', () => {
  const all = Array.from({ length: 60 }, (_, i) =>
    taken(talk, `${['hear', 'wave', 'rule', '- hear'][i % 4]} ${i % 7 < 4 ? 'tell' : 'grin'}`, {
      who: i % 10 === 0 ? null : `p${i % 23}`,
      // Some begin at the same minute.
      at: i % 31,
      seed: i % 50,
    }),
  )
  const told = (list: readonly Taken[]) => {
    const found = cohort(list)
    return JSON.stringify(reportOf(found, 70, null))
  }
  const inOrder = told(all)
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), shuffled => {
      expect(told(shuffled)).toBe(inOrder)
    }),
    { numRuns: 25 },
  )
})

describe('what is in no figure', () => {
  const good = taken(talk, 'hear tell')
  const { attempt } = good
  const broken = (change: Partial<typeof attempt>): Taken => ({ ...good, attempt: { ...attempt, ...change } })
  const events = attempt.events.map(event => ({ ...event, beat: 'asks' }))
  const undone = [
    ...attempt.events.slice(0, 1),
    { n: 2, at: 1, kind: 'undo', beat: 'opening', reply: 'hear' },
  ]

  test.each([
    ['a fork', broken({ from: { attempt: 'a', turn: 1 } }), 'fork'],
    [
      'a scenario that is not at hand',
      broken({ scenario: { ...attempt.scenario, plays: 'ff' } }),
      'other-scenario',
    ],
    ['other rules', broken({ rules: 'ff' }), 'other-rules'],
    ['replies that cannot be said there', broken({ events }), 'not-followed'],
    ['an undo in an assessment', broken({ events: undone as typeof attempt.events }), 'taken-back'],
    ['nothing said', broken({ events: [] }), 'unfinished'],
    [
      'a scenario that calls itself something else',
      broken({ scenario: { ...attempt.scenario, id: '__proto__' } }),
      'other-scenario',
    ],
  ] as const)('%s', (_, one, why) => {
    const found = cohort([])
    expect(found.take(one)).toBe(why)
    expect(found.leftOut()[why]).toBe(1)
  })

  test('what an attempt says of its own score is never believed', () => {
    const boasting = { ...good, attempt: { ...attempt, derived: { overall: 0, scores: { empathy: 0 } } } }
    expect(figures([boasting as Taken]).scores).toEqual(figures([good]).scores)
  })
})

describe('who needs help with what', () => {
  test('in words of moves, from the latest attempt, in the order of names', () => {
    const found = helpNeeded(
      cohort([
        taken(talk, 'wave grin', { who: 'z', name: 'Ada', at: 1 }),
        taken(talk, 'hear tell', { who: 'y', name: 'Zoe', at: 9 }),
        taken(talk, 'wave grin', { who: 'y', name: 'Zoe', at: 1 }),
        taken(talk, 'rule grin', { who: 'a', name: 'Bob' }),
        taken(talk, 'wave grin', { who: null }),
      ]).groups(),
      'assessment',
      70,
    )
    expect(found.map(({ learner }) => learner.name)).toEqual(['Ada', 'Bob'])
    expect(found[0]?.with[0]).toMatchObject({ dimension: 'empathy', below: 1, of: 1 })
    const moves = found[0]?.with[0]?.points.map(({ move, missing }) => move ?? missing)
    expect(moves).toContain('sarcasm')
    expect(moves).toContain('dismiss')
  })
})
