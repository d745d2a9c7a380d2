/** How long what is left with the LMS gets: never longer than SCORM 1.2 keeps. */
import { describe, expect, test } from 'vitest'
import { essenceHash } from '../../src/course/essence.ts'
import { placesOf } from '../../src/course/places.ts'
import { encodeSuspend, MOST_SIGNS } from '../../src/course/suspend.ts'
import { FIRST_LAUNCH } from '../../src/course/rows.ts'
import { readProgramme } from '../../src/scenario/read.ts'
import { readFileSync } from 'node:fs'
import { SHIPPED } from '../support/shipped.ts'
import { longestTalk } from './support/longest-talk.ts'
import { CALM, OTHER } from './support/calm.ts'
import { resumed } from './support/left-with-lms.ts'
import { courseOf, courseWith, playerOf } from './support/recorded.ts'

describe('how long it gets', () => {
  test('no way through the programme that ships, however often it is tried, is too long for SCORM 1.2', () => {
    const { programme } = readProgramme(readFileSync('scenarios/programme.yaml'))
    if (!programme) throw new Error('It cannot be read.')
    const talks = new Map(SHIPPED.map(one => [one.scenario.id, longestTalk(one)]))
    const longest = (attempts: number) => {
      const course = courseWith(
        { ...programme, mode: 'assessment', attempts },
        SHIPPED.map(({ scenario }) => scenario),
      )
      const player = playerOf(course, 0xffff_ffff)
      let most = 0
      for (const { id } of placesOf(programme)) {
        for (let n = 0; n < attempts; n++) {
          player.begin(id)
          const begun = player.enrolment().begun.at(-1)
          const talk = talks.get(begun?.scenario.id ?? '')
          for (const word of talk?.words ?? []) player.say(word, 3600)
          most = Math.max(most, player.report().suspend.length)
        }
      }
      expect(resumed(player.report().suspend, course).enrolment).toEqual(player.enrolment())
      return most
    }
    expect(longest(programme.attempts ?? 2)).toBeLessThanOrEqual(MOST_SIGNS)
  })

  test('where it would be longer, scores that do not count go first, and how often each was tried is still known', () => {
    const course = courseOf([CALM, OTHER])
    const player = playerOf(course)
    for (let n = 0; n < 3; n++) {
      player.begin('calm')
      for (const word of n === 1 ? ['hear', 'no'] : ['rule', 'give']) player.say(word)
    }
    const { begun } = player.enrolment()
    const [first, best, last] = begun
    if (!first || !best || !last) throw new Error('not begun')
    const many = [
      ...begun,
      ...Array.from({ length: 600 }, (_, index) => ({
        ...first,
        place: 'other',
        scenario: { ...first.scenario, id: 'other' },
        n: 1 + index,
        attempt: `${index}`,
      })),
    ]
    const enrolment = { ...player.enrolment(), begun: many }
    const attempts = player.played().filter(({ id }) => id === best.attempt)
    const text = encodeSuspend({ enrolment, attempts, rows: 0, launched: FIRST_LAUNCH }, ({ id }) =>
      course.graded.get(id),
    )
    expect(text.length).toBeLessThanOrEqual(MOST_SIGNS)
    const read = resumed(text, course)
    expect(read.enrolment.begun).toHaveLength(603)
    // What counts, and the last at each place, as they were; the earliest of all the others is known by number alone.
    expect(read.enrolment.begun.slice(1, 3)).toEqual([best, last])
    expect(read.enrolment.begun[0]).toMatchObject({ n: 1, result: { scores: { empathy: null }, overall: 0 } })
    expect(read.enrolment.begun.at(-1)?.result).toEqual(first.result)
    expect(read.attempts.map(essenceHash)).toEqual(attempts.map(essenceHash))
  })
})
