/** A programme that was changed while people were in the middle of it. */
import { expect, test } from 'vitest'
import { compiledProgramme } from '../../src/course/compiled-programme.ts'
import type { Enrolment } from '../../src/course/enrolment.ts'
import { goneOn, updatedBy } from '../../src/course/updated-by.ts'
import { aProgramme, scored, wayThrough } from './support/programmes.ts'

const { programme } = aProgramme()
const plays = { counter: 'p', phone: 'p', parcel: 'p', coat: 'p', keys: 'p', extra: 'p' }
const before = compiledProgramme(programme, plays)
/** One place finished and begun once more, two in the middle of a talk. */
const enrolment: Enrolment = wayThrough(before, {
  counter: [scored(80), null],
  phone: [null],
  lost: [null],
})
const [finished, again, phone, lost] = enrolment.begun

test('the programme that it was begun with changes nothing', () => {
  expect(updatedBy(before, enrolment)).toBeNull()
})

test('talks whose scenario plays as before go on, others are lost; a score stays whatever became of its scenario', () => {
  const after = compiledProgramme(programme, { ...plays, counter: 'q', phone: 'q' })
  expect(after.hash).not.toBe(before.hash)
  expect(updatedBy(after, enrolment)).toEqual({
    finished: ['counter'],
    resumed: [lost],
    lost: [again, phone],
  })
  expect(goneOn(after, enrolment)).toEqual({
    ...enrolment,
    programme: { id: 'calm', hash: after.hash },
    begun: [finished, lost],
  })
})

test('a talk at a place that is gone, or from which its scenario was taken, is lost', () => {
  const [first, second] = programme.stages
  if (!first || !second) throw new Error('The programme has two stages.')
  const stages = [
    { ...first, places: first.places.filter(({ id }) => id !== 'phone') },
    {
      ...second,
      places: second.places.map(place =>
        place.id === 'lost'
          ? { ...place, draws: place.draws.filter(draw => draw !== lost?.scenario.id) }
          : place,
      ),
    },
  ]
  const after = compiledProgramme({ ...programme, stages }, plays)
  expect(updatedBy(after, enrolment)).toEqual({
    finished: ['counter'],
    resumed: [again],
    lost: [phone, lost],
  })
  expect(goneOn(after, enrolment).begun).toEqual([finished, again])
})
