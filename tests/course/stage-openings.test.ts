/** Which stages of a programme are open, and what one in which nothing need be done comes to. */
import { describe, expect, test } from 'vitest'
import type { Programme } from '../../src/scenario/programme.ts'
import { standingOf } from '../../src/course/standing.ts'
import { aProgramme, ASSESSED, scored, wayThrough } from './support/programmes.ts'

const assessed = aProgramme(ASSESSED)
const [FIRST, SECOND] = assessed.programme.stages
if (!FIRST || !SECOND) throw new Error('The programme has two stages.')

type Opens = Programme['stages'][number]['opens']

function openAfter(opens: Opens, overall: number | null, required = true): readonly boolean[] {
  const places = FIRST!.places.map(place => ({ ...place, required }))
  const programme = {
    ...assessed.programme,
    stages: [
      { ...FIRST!, places },
      { ...SECOND!, opens },
      { ...SECOND!, opens, places: [] },
    ],
  }
  const way = overall === null ? {} : { counter: [scored(overall)], phone: [scored(overall)] }
  const { stages } = standingOf(programme, wayThrough(assessed, way), 70)
  return stages.map(({ open }) => open)
}

describe('a stage', () => {
  test('that opens at once is open whatever was done before it', () => {
    expect(openAfter('at-once', null)).toEqual([true, true, true])
  })

  test('that opens by what is finished waits for the one before it, and that for its own', () => {
    expect(openAfter('when-finished', null)).toEqual([true, false, false])
    expect(openAfter('when-finished', 10)).toEqual([true, true, false])
  })

  test('that opens by the mark waits for it to be reached', () => {
    expect(openAfter('when-passed', 69)).toEqual([true, false, false])
    expect(openAfter('when-passed', 70)).toEqual([true, true, false])
  })

  test('behind one in which nothing need be done is open', () => {
    expect(openAfter('when-passed', null, false)).toEqual([true, true, false])
    expect(openAfter('when-finished', null, false)).toEqual([true, true, false])
  })
})

test('a programme in which nothing need be done is never completed', () => {
  const stages = assessed.programme.stages.map(stage => ({
    ...stage,
    places: stage.places.map(place => ({ ...place, required: false })),
  }))
  const { completed, progress, result } = standingOf({ ...assessed.programme, stages }, null, 0)
  expect([completed, progress, result]).toEqual([false, 0, null])
})
