/** What an author is told of a scenario that cannot be graded by: the fault, the place in the file, and the sums. */
import { expect, test } from 'vitest'
import { describeProblem } from '../../src/i18n/problem-words.ts'
import { checkScenario, type Locate } from '../../src/lint/check.ts'
import { lintExamples } from '../../src/lint/problem-examples.ts'
import { type Circumstances, scenarioOf } from '../support/script.ts'

/** Each problem as `place: its words`; a place that means the name of a field ends with a colon. */
function toldOf(beats: string, about?: Circumstances): string[] {
  const places: string[] = []
  const locate: Locate = (path, part) => {
    const at = { line: places.push(`${path.join('.')}${part === 'key' ? ':' : ''}`), column: 1 }
    return { start: at, end: at }
  }
  return checkScenario(scenarioOf(beats, about), locate).map(problem => {
    expect(problem.severity).toBe('error')
    const { message, help } = describeProblem(problem)
    return `${places[problem.range.start.line - 1]} | ${message} ${help}`
  })
}

/** What is told of one dimension, the words about its weight aside. */
const told = (beats: string, about: Circumstances) =>
  toldOf(beats, { scores: ['compensation'], ...about }).filter(line => !line.includes('too little to show'))

const OWED = { case: { fault: 'ours', loss: 2_000 } } as const

test('best replies that give nothing where twenty is owed', () => {
  const talk = `
    opening: frustrated
      hear = acknowledge-feeling invite-story -> done
      pay = offer-compensation £20 -> done
      much = offer-compensation £60 -> done
    done: resolved`
  expect(told(talk, { scores: ['empathy', 'compensation'], ...OWED })).toEqual([
    'case: | The best replies earn 0 for compensation, not 100: they give 0. ' +
      'Between 20 and 35 is fair in this case. Let the best reply at some beat offer that, or look at the facts under “case”.',
  ])
})

test('where nothing is owed, a sum is not what is asked for', () => {
  const talk = `
    opening: frustrated
      hear = acknowledge-feeling invite-story -> done
      no = dismiss -> done
    done: resolved`
  const lines = told(talk, { scores: ['empathy', 'compensation'] })
  expect(lines).toEqual([
    expect.stringContaining(
      'with a way forward. Let the best reply at some beat put a choice or a next step, or look at the facts',
    ),
    expect.stringMatching(
      /No way through puts an offer, a choice or a next step and gives no more than \d+\. Nothing is owed in this case: let a reply put a choice or a next step\.$/,
    ),
    expect.stringContaining('No way through gives more than'),
  ])
})

test('best replies that give more in sum than you may', () => {
  const talk = `
    opening: asking
      pay = answer offer-compensation £20 -> more
      pass = answer -> more
    more: asking
      also = answer offer-compensation £15/also -> done
      nor = dismiss -> done
    done: resolved`
  expect(told(talk, { give: 3_000, case: { fault: 'ours', loss: 3_000 } })[0]).toMatch(
    /^you-may\.give \| The best replies give 35 in all, and you may give only 30\./,
  )
})

test('best replies that lose points are named, with the turn', () => {
  const talk = `
    opening: asking
      pay = answer offer-compensation £15 -> more
      pass = dismiss -> more
    more: demanding
      again = decline-clearly offer-choice validate offer-compensation £15/again -> done
      no = validate -> done
    done: resolved`
  const [first] = toldOf(talk, { scores: ['boundaries'] })
  expect(first).toMatch(
    /^beats\.more\.replies\.0\.moves: \| The best replies earn \d+ for boundaries, not 100\./,
  )
  expect(first).toContain('Points are lost at turn 2, by “again” at “more”.')
})

test('best replies that end with the customer leaving', () => {
  const talk = `
    opening: frustrated
      hear = acknowledge-feeling invite-story -> gone
      no = dismiss -> done
    gone: customer-left
    done: resolved`
  expect(toldOf(talk)[0]).toMatch(
    /^beats\.gone: \| The best replies end with the customer leaving, at “gone”\./,
  )
})

test('a note with nothing but harm in it has its own place', () => {
  const talk = `
    opening: frustrated
      hear = acknowledge-feeling invite-story -> done
      no = dismiss -> done
    note: settling
      blame = blame-customer
      rude = dismiss
    done: resolved`
  expect(toldOf(talk)).toEqual([
    expect.stringMatching(/^note: \| No reply at “note” can serve as the measure for the others\./),
  ])
})

test('how much there is to show is told in whole moments, with the dimension that is meant', () => {
  const talk = `
    opening: demanding
      no = decline-clearly offer-choice validate -> done
      give = apologise -> done
    done: resolved`
  expect(toldOf(talk, { scores: ['empathy', 'boundaries'] })).toEqual([
    expect.stringMatching(
      /^scores\.0 \| A good talk has too little to show for empathy: 0\.5, where 2 is the least\./,
    ),
    expect.stringMatching(
      /^scores\.1 \| A good talk has too little to show for boundaries: 1, where 2 is the least\./,
    ),
  ])
})

const NO_SUMS = `
  opening: frustrated
    hear = acknowledge-feeling invite-story -> done
    rule = cite-policy cites:rule -> done
  done: resolved`

test('where a sum is owed, what is missing is told with the sums that would do', () => {
  const lines = told(NO_SUMS, { scores: ['empathy', 'compensation'], ...OWED })
  expect(lines.slice(1)).toEqual([
    'scores.1 | No way through gives what is fair, 20 to 35. Let a reply offer a sum from 20 to 35.',
    'scores.1 | No way through gives more than 35. ' +
      'Let a reply that a sensible person might say offer too much. Else leave compensation out of “scores”.',
  ])
})

test('where more is owed than you may give, the way out is to hand it over', () => {
  const lines = told(NO_SUMS, { ...OWED, give: 500 }).join('\n')
  expect(lines).toContain(
    'No way through hands the case over, and 20 is owed where you may give 5. Let a reply with “escalate” hand it over.',
  )
  expect(lines).toContain('No way through gives more than the 5 that you may give.')
})

test('where nothing is owed, too little is told as nothing at all', () => {
  const talk = `
    opening: frustrated
      hear = acknowledge-feeling invite-story commit-next-step -> done
      give = commit-next-step offer-compensation £60 -> done
    done: resolved`
  expect(told(talk, {})).toEqual([
    'scores.0 | No way through offers nothing at all. ' +
      'Let a trainee who puts no offer, choice or next step reach an ending. Else leave compensation out of “scores”.',
  ])
})

test('every problem is shown by two examples in words or parts of a file, a right one and a wrong one', () => {
  const all = Object.values(lintExamples)
  for (const { ok, notOk } of all) {
    for (const example of [ok, notOk]) expect(example).toMatch(/\p{L}{2,}.*[\p{L}\d]/su)
    expect(notOk).not.toBe(ok)
  }
  expect(new Set(all.map(({ notOk }) => notOk)).size).toBe(all.length)
})
