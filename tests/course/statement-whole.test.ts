/** Statements to the last field: what a record store is sent is what cmi5 asks for, and nothing of the LMS's own is lost. */
import { describe, expect, test } from 'vitest'
import {
  completed,
  initialized,
  judged,
  rowStatement,
  scored,
  type Speaker,
  terminated,
} from '../../src/course/statements.ts'
import { HEAD, TEN_O_CLOCK, turn } from '../support/report.ts'

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5'
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon'
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'

const SPEAKER: Speaker = {
  actor: { account: { homePage: 'https://lms.example', name: '7' } },
  activityId: 'https://lms.example/au/0',
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
  contextTemplate: {
    registration: 'another',
    contextActivities: { grouping: [{ id: 'https://lms.example/course' }] },
    extensions: { [SESSION]: 's' },
  },
  masteryScore: 0.7,
}
const STAMP = { id: '11111111-1111-4111-8111-111111111111', at: TEN_O_CLOCK }
const grouping = [{ id: 'https://lms.example/course' }]

const said = (verb: string, object: object, more: object = {}) => ({
  id: STAMP.id,
  timestamp: '2026-11-22T10:00:00.123Z',
  actor: SPEAKER.actor,
  verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
  object: { objectType: 'Activity', ...object },
  context: {
    registration: SPEAKER.registration,
    contextActivities: { grouping },
    extensions: { [SESSION]: 's' },
  },
  ...more,
})
const UNIT = { id: 'https://lms.example/au/0' }
const context = (categories: readonly string[], extensions: object = {}) => ({
  registration: SPEAKER.registration,
  contextActivities: { grouping, category: categories.map(id => ({ id })) },
  extensions: { [SESSION]: 's', ...extensions },
})

describe('what cmi5 defines', () => {
  test('begins and ends a session', () => {
    expect(initialized(SPEAKER, STAMP)).toEqual(said('initialized', UNIT, { context: context([CMI5]) }))
    expect(terminated(SPEAKER, STAMP, 61_000)).toEqual(
      said('terminated', UNIT, { result: { duration: 'PT61S' }, context: context([CMI5]) }),
    )
  })

  test('decides whether somebody may move on', () => {
    expect(completed(SPEAKER, STAMP, 61_000)).toEqual(
      said('completed', UNIT, {
        result: { completion: true, duration: 'PT61S' },
        context: context([CMI5, MOVE_ON]),
      }),
    )
    for (const passed of [true, false]) {
      expect(judged(SPEAKER, STAMP, { overall: 64, passed, spent: 61_000 })).toEqual(
        said(passed ? 'passed' : 'failed', UNIT, {
          result: {
            score: { scaled: 0.64, raw: 64, min: 0, max: 100 },
            success: passed,
            duration: 'PT61S',
          },
          context: context([CMI5, MOVE_ON], { [MASTERY]: 0.7 }),
        }),
      )
    }
  })
})

describe('what it allows', () => {
  test('scores the whole and each dimension of it', () => {
    const result = { score: { scaled: 0.64, raw: 64, min: 0, max: 100 } }
    expect(scored(SPEAKER, STAMP, null, 64)).toEqual(said('scored', UNIT, { result }))
    expect(scored(SPEAKER, STAMP, 'empathy', 64)).toEqual(
      said(
        'scored',
        {
          id: 'https://lms.example/au/0/objectives/empathy',
          definition: {
            type: 'http://adlnet.gov/expapi/activities/objective',
            name: { en: 'empathy' },
          },
        },
        { result },
      ),
    )
  })

  test('says how an attempt was begun, and what was answered in it', () => {
    expect(rowStatement(SPEAKER, STAMP.id, HEAD, 'en-GB')).toEqual(
      said(
        'attempted',
        {
          id: 'https://lms.example/au/0/closing-time.1',
          definition: {
            type: 'http://adlnet.gov/expapi/activities/simulation',
            name: { und: 'closing-time' },
          },
        },
        { result: { response: HEAD.text } },
      ),
    )
    const row = { ...turn(1, { result: 'neutral', asked: 'Well?', words: '' }), at: TEN_O_CLOCK }
    expect(rowStatement(SPEAKER, STAMP.id, row, 'en-GB')).toEqual(
      said(
        'answered',
        {
          id: 'https://lms.example/au/0/closing-time.1.1',
          definition: {
            type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
            interactionType: 'choice',
            name: { und: 'closing-time/opening' },
            description: { 'en-GB': 'Well?' },
          },
        },
        { result: { response: 'say-so', duration: 'PT12.35S' } },
      ),
    )
  })
})

describe('the template of the LMS', () => {
  const contextWith = (contextTemplate: Speaker['contextTemplate']) =>
    judged({ ...SPEAKER, contextTemplate }, STAMP, { overall: 64, passed: false, spent: 0 }).context

  test('keeps its own categories first, and none is said twice', () => {
    const mine = { id: 'https://lms.example/mine' }
    for (const category of [
      [mine, { id: CMI5 }],
      [mine, { id: CMI5 }, 7],
    ]) {
      expect(contextWith({ contextActivities: { category } })).toMatchObject({
        contextActivities: { category: [...category, { id: MOVE_ON }] },
      })
    }
    expect(contextWith({ contextActivities: { category: mine } })).toMatchObject({
      contextActivities: { category: [mine, { id: CMI5 }, { id: MOVE_ON }] },
    })
  })

  test('decides its extensions: a mastery score that stands in it is not written over', () => {
    expect(contextWith({ extensions: { [MASTERY]: 0.9 } })).toMatchObject({
      extensions: { [MASTERY]: 0.9 },
    })
  })

  test('may be empty, or not what it should be', () => {
    for (const contextTemplate of [{}, { contextActivities: [], extensions: 'none' }]) {
      expect(contextWith(contextTemplate)).toEqual({
        registration: SPEAKER.registration,
        contextActivities: { category: [{ id: CMI5 }, { id: MOVE_ON }] },
        extensions: { [MASTERY]: 0.7 },
      })
    }
  })
})
