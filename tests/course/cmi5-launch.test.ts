/** What an LMS says at a launch of cmi5, as far as it can be trusted. */
import { describe, expect, test } from 'vitest'
import {
  markFrom,
  nameOf,
  readLaunch,
  readLaunchData,
  readPreferences,
  sessionOf,
} from '../../src/course/cmi5-launch.ts'

const ACTOR = { account: { homePage: 'https://lms.example', name: '7' } }
const GIVEN = {
  endpoint: 'https://lms.example/xapi/',
  fetch: 'https://lms.example/token?once',
  actor: JSON.stringify(ACTOR),
  activityId: 'https://lms.example/au/0',
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
}
const launch = (other: Partial<typeof GIVEN>) =>
  readLaunch(`?${String(new URLSearchParams({ ...GIVEN, ...other }))}`)

describe('an address', () => {
  test('launches, with or without its question mark; the endpoint has no slash at its end', () => {
    const read = { ...GIVEN, endpoint: 'https://lms.example/xapi', actor: ACTOR }
    expect(launch({})).toEqual(read)
    expect(readLaunch(String(new URLSearchParams(GIVEN)))).toEqual(read)
    expect(launch({ endpoint: ' http://lms.example/xapi///' })?.endpoint).toBe('http://lms.example/xapi')
    expect(launch({ endpoint: 'HTTPS://lms.example' })?.endpoint).toBe('HTTPS://lms.example')
    expect(launch({ activityId: 'urn:uuid:1' })?.activityId).toBe('urn:uuid:1')
  })

  test.each<[string, Partial<typeof GIVEN>]>([
    ['a script for an endpoint', { endpoint: 'javascript:https://a' }],
    ['an endpoint of no host', { endpoint: 'https:///xapi' }],
    ['no endpoint', { endpoint: '' }],
    ['a token that is had from a file', { fetch: 'file:///token' }],
    ['an actor that is no JSON', { actor: 'seven' }],
    ['an actor that is a list', { actor: '[]' }],
    ['an actor that is nobody', { actor: 'null' }],
    ['an activity that is no IRI', { activityId: 'au/0' }],
    ['an activity that is only begun', { activityId: 'urn:' }],
    ['no registration', { registration: '' }],
  ])('with %s launches nothing', (_, other) => {
    expect(launch(other)).toBeNull()
  })

  test('with nothing in it launches nothing', () => {
    expect(readLaunch('')).toBeNull()
  })
})

describe('launch data', () => {
  const read = (data: object) => readLaunchData(JSON.stringify({ contextTemplate: {}, ...data }))

  test.each([
    ['Normal', 'normal'],
    ['Review', 'review'],
    ['Browse', 'browse'],
    ['review', 'normal'],
    [undefined, 'normal'],
  ])('in the mode %s are for a %s view', (launchMode, view) => {
    expect(read({ launchMode })?.view).toBe(view)
  })

  test.each([
    [0.7, 0.7],
    ['0.7', 0.7],
    [0, 0],
    ['1', 1],
    [1.01, null],
    [-0.1, null],
    ['', null],
    ['  ', null],
    ['much', null],
    [null, null],
    [true, null],
    [[0.5], null],
  ])('with the mastery score %j ask for %j', (masteryScore, share) => {
    expect(read({ masteryScore })?.masteryScore).toBe(share)
  })

  test.each([
    ['https://lms.example/back', 'https://lms.example/back'],
    [' http://lms.example ', 'http://lms.example'],
    ['javascript:alert(1)', null],
    ['data:text/html,https://a', null],
    ['//lms.example', null],
    [7, null],
    [undefined, null],
  ])('with %j lead back to %j', (returnURL, back) => {
    expect(read({ returnURL })?.returnUrl).toBe(back)
  })

  test.each([
    '',
    '7',
    '[]',
    '{}',
    '{"contextTemplate":7}',
    '{"contextTemplate":[]}',
    '{"contextTemplate":{}',
  ])('that are %j are none: no statement would be accepted', text => {
    expect(readLaunchData(text)).toBeNull()
  })

  test('say which session it is, where it has a name', () => {
    const key = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'
    const session = (contextTemplate: object) => {
      const data = read({ contextTemplate })
      return data && sessionOf(data)
    }
    expect(session({ extensions: { [key]: 's1' } })).toBe('s1')
    expect(session({ extensions: { [key]: 1 } })).toBeNull()
    expect(session({ extensions: { other: 's1' } })).toBeNull()
    expect(session({ extensions: [] })).toBeNull()
    expect(session({})).toBeNull()
  })
})

test.each([
  [null, null],
  [0, 0],
  [0.55, 55],
  [0.07, 7],
  [0.7, 70],
  [0.705, 70.5],
  [1, 100],
])('a mastery score of %j is a mark of %j', (share, mark) => {
  expect(markFrom(share)).toBe(mark)
})

test.each([
  ['{"languagePreference":"de-AT, en","audioPreference":"on"}', 'de-AT', true],
  ['{"languagePreference":"en","audioPreference":"off"}', 'en', false],
  ['{"languagePreference":" de , en"}', 'de', null],
  ['{"languagePreference":"zh-Hans-CN","audioPreference":"loud"}', 'zh-Hans-CN', null],
  ['{"languagePreference":"<b>,en"}', null, null],
  ['{"languagePreference":"english please"}', null, null],
  ['{"languagePreference":"x"}', null, null],
  ['{"languagePreference":7,"audioPreference":true}', null, null],
  ['{}', null, null],
  ['[]', null, null],
  ['not found', null, null],
])('the wishes %s are the language %j and sound %j', (text, language, sound) => {
  expect(readPreferences(text)).toEqual({ language, sound })
})

test.each([
  [{ name: ' Ada Pell ' }, 'Ada Pell'],
  [{ name: ' ' }, null],
  [{ name: 7 }, null],
  [{}, null],
])('the learner of %j is called %j', (actor, name) => {
  expect(nameOf(actor)).toBe(name)
})
