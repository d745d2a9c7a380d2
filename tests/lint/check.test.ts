import { describe, expect, test } from 'vitest'
import { templateFor } from '../../src/commands/new.ts'
import { scriptOf } from '../../src/dialogue/script.ts'
import { describeProblem } from '../../src/i18n/problem-words.ts'
import { checkScenario } from '../../src/lint/check.ts'
import { compensationWays } from '../../src/lint/compensation-ways.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Moment, Reply, Scenario } from '../../src/scenario/scenario.ts'
import { scripted } from '../support/script.ts'

/** A sound scenario, of which each test breaks one thing: a bakery, a cake, the wrong name. */
const TEXT = templateFor('cake', 'cake.yaml', '')
const { scenario: CAKE, source } = readScenario(TEXT)

type Changed<T> = T extends object ? { -readonly [Key in keyof T]: Changed<T[Key]> } : T
type Draft = Changed<Scenario>

function cake(change: (draft: Draft) => void = () => {}): Scenario {
  const draft = structuredClone(CAKE) as Draft
  change(draft)
  return draft as Scenario
}

function beat(draft: Draft, id: string): Changed<Moment> {
  const found = draft.beats[id]
  if (found?.kind !== 'moment') throw new Error(`“${id}” is a beat of the cake.`)
  return found
}

function replies(draft: Draft, ...ids: string[]): Changed<Reply>[] {
  const all = Object.values(draft.beats).flatMap(one => (one.kind === 'moment' ? one.replies : []))
  const found = all.filter(({ id }) => ids.includes(id))
  expect(found).toHaveLength(ids.length)
  return found
}

/** The problems of the changed cake, as `code: the line of the file`. */
function problemsOf(change?: (draft: Draft) => void): string[] {
  return checkScenario(cake(change), source?.locate ?? (() => ({ start: NOWHERE, end: NOWHERE }))).map(
    problem => {
      const { message, help } = describeProblem(problem)
      expect(message).toMatch(/^[A-Z“].*\.$/)
      expect(`${message} ${help}`).not.toMatch(/[{}]|undefined|null/)
      return `${problem.code}: ${TEXT.split('\n')[problem.range.start.line - 1]?.trim()}`
    },
  )
}

const NOWHERE = { line: 1, column: 1 }
const CLAIMED = 'scores: [empathy, boundaries, compensation]'

test('a sound scenario has no problems', () => {
  expect(problemsOf()).toEqual([])
})

describe('property 7: following the best replies is a good talk', () => {
  test('a beat without a reply to measure by', () => {
    const harm = (draft: Draft) => {
      for (const reply of beat(draft, 'settles').replies) reply.moves = ['dismiss']
    }
    expect(problemsOf(harm)).toEqual(['no-reference: settles:'])
  })

  test('best replies that go round', () => {
    const round = (draft: Draft) => {
      for (const reply of replies(draft, 'first-year')) reply.to = [{ when: [], beat: 'opening' }]
    }
    expect(problemsOf(round)).toEqual(['reference-loops: opening:'])
  })

  test('best replies that end with the customer leaving', () => {
    const leaving = (draft: Draft) => {
      for (const reply of replies(draft, 'i-will-bring-it')) reply.to = [{ when: [], beat: 'walks-out' }]
    }
    expect(problemsOf(leaving)).toContain('reference-leaves: walks-out:')
  })

  test('best replies that the talk before them makes a mistake', () => {
    // The same offer again, under another name, when nothing new was said: that is giving way.
    const again = (draft: Draft) => {
      for (const reply of replies(draft, 'kind-no', 'name-and-five'))
        reply.offer = { id: reply.id, what: 'some', worth: 200, when: 'now', fits: true, remedy: false }
    }
    expect(problemsOf(again)).toContain('reference-below-100: moves:')
  })

  test('best replies that do not end with a fair sum', () => {
    expect(problemsOf(draft => void (draft.case.loss = 700))).toEqual(['reference-unfair: case:'])
  })

  test('best replies that give more in sum than you may', () => {
    const twice = (draft: Draft) => {
      draft.youMay.give = 800
      for (const reply of replies(draft, 'kind-no'))
        reply.offer = { id: 'other', what: 'some', worth: 400, when: 'now', fits: true, remedy: false }
    }
    expect(problemsOf(twice)).toContain('reference-fatal: give: 50')
  })
})

describe('property 9: what is claimed can be told from luck', () => {
  test('too few moments that call for a boundary', () => {
    expect(problemsOf(draft => void (beat(draft, 'pushes').tone = 'frustrated'))).toContain(
      `too-little-weight: ${CLAIMED}`,
    )
  })

  test('nobody can give too much', () => {
    const modest = (draft: Draft) => {
      for (const { offer } of replies(draft, 'on-the-house', 'all-right-then', 'half-then'))
        if (offer) offer.worth = 500
    }
    expect(problemsOf(modest)).toContain(`never-too-high: ${CLAIMED}`)
  })

  /** Twelve pounds are owed, and neither five nor a rewritten name makes them good. */
  const owing = (draft: Draft) => {
    draft.case.loss = 1200
    noRemedies(draft)
  }
  const noRemedies = (draft: Draft) => {
    for (const { offer } of replies(draft, 'ten-minutes', 'name-alone')) if (offer) offer.remedy = false
  }

  test('nobody can give what is fair', () => {
    const sums = (draft: Draft) => {
      owing(draft)
      for (const { offer } of replies(draft, 'half-then')) if (offer) offer.worth = 4000
    }
    expect(problemsOf(sums)).toContain(`never-fair: ${CLAIMED}`)
  })

  test('where nothing is owed, too little is a talk without a way forward', () => {
    const forward = (draft: Draft) => {
      for (const reply of beat(draft, 'opening').replies) reply.moves.push('commit-next-step')
    }
    expect(problemsOf(forward)).toEqual([`never-too-low: ${CLAIMED}`])
  })

  test('where what is owed is not yours to give, handing over is fair, and beyond your authority too much', () => {
    const beyond = (draft: Draft) => {
      noRemedies(draft)
      Object.assign(draft.case, { loss: 4000, law: 4000, kept: false })
      draft.youMay.give = 1000
    }
    const handing = (draft: Draft) => {
      beyond(draft)
      for (const reply of replies(draft, 'next-please')) reply.moves.push('escalate')
    }
    const ways = (change: (draft: Draft) => void) => [...compensationWays(scriptOf(cake(change)))].toSorted()
    expect(ways(beyond)).toEqual(['high', 'low'])
    expect(ways(handing)).toEqual(['fair', 'high', 'low'])
    expect(problemsOf(beyond)).toContain(`never-fair: ${CLAIMED}`)
    expect(problemsOf(handing)).not.toContain(`never-fair: ${CLAIMED}`)
  })

  test('a talk that only goes round and round ends with nothing', () => {
    const owed = scripted(
      `opening: asking
         round = answer -> opening
         pay = offer-compensation £20 -> done
         much = offer-compensation £60 -> done
       done: resolved`,
      { case: { fault: 'ours', loss: 2_000 } },
    )
    expect([...compensationWays(owed)].toSorted()).toEqual(['fair', 'high'])
  })

  test('nothing is asked of sums where compensation is not claimed', () => {
    const unclaimed = (draft: Draft) => {
      owing(draft)
      draft.scores = ['empathy', 'boundaries']
    }
    expect(problemsOf(unclaimed)).toEqual([])
  })
})
