/** All that is not certified, and why. */
import { describe, expect, test } from 'vitest'
import { RAN_OUT } from '../../src/course/report.ts'
import { hashOf, PROGRAMME, record, statements } from './lms-record.ts'
import { certify, good, HERE, objections } from './provider-here.ts'

describe('refused', () => {
  test.each<[string, () => string, string]>([
    [
      'a reply was changed',
      () =>
        record(
          statements(good, {
            change: talk => ({
              ...talk,
              events: talk.events.map((event, at) =>
                at === 1 ? { ...event, reply: 'i-will-bring-it' } : event,
              ),
            }),
          }),
        ),
      'edited',
    ],
    [
      'another version of the programme',
      () => record(statements(good, { programme: hashOf(PROGRAMME.replace('pass: 60', 'pass: 61')) })),
      'other-version',
    ],
    [
      'another version of the scenario',
      () =>
        record(
          statements(good, {
            change: talk => ({ ...talk, scenario: { ...talk.scenario, plays: 'ab'.repeat(32) } }),
          }),
        ),
      'other-scenario',
    ],
    [
      'other rules',
      () => record(statements(good, { change: talk => ({ ...talk, rules: 'ab'.repeat(32) }) })),
      'other-rules',
    ],
    [
      'practice',
      () => record(statements(good, { change: talk => ({ ...talk, mode: 'practice' }) })),
      'practice',
    ],
    [
      'more attempts than allowed',
      () => record(statements(good), statements(good, { n: 2, at: 10 }), statements(good, { n: 3, at: 11 })),
      'too-many',
    ],
    [
      'more by beginning anew',
      () => record(statements(good), statements(good, { at: 10 }), statements(good, { at: 11 })),
      'too-many',
    ],
    ['a first attempt that is left out', () => record(statements(good, { n: 2 })), 'missing-attempt'],
    [
      'not finished',
      () => record(statements(good, { change: talk => ({ ...talk, events: talk.events.slice(0, 2) }) })),
      'not-finished',
    ],
    [
      'another scenario at the place',
      () =>
        record(
          statements(good, { change: talk => ({ ...talk, scenario: { ...talk.scenario, id: 'pie' } }) }),
        ),
      'not-drawn',
    ],
  ])('%s', async (_, lms, code) => {
    expect(await objections(lms())).toContain(code)
  })

  test('earned too long ago', async () => {
    const old = record(
      statements(good, { change: talk => ({ ...talk, started: '2025-04-01T09:00:00.000Z' }) }),
    )
    expect(await objections(old)).toEqual(['lapsed'])
  })

  test('out of time, where the last attempt counts', async () => {
    const last = PROGRAMME.replace('attempts: 2', 'attempts: 2\ncounts: last\ntime-limit: 5')
    const programme = hashOf(last)
    const ranOut = statements(good, {
      n: 2,
      at: 10,
      programme,
      change: talk => ({ ...talk, events: talk.events.slice(0, 1) }),
    })
    const [over] = statements(good, { n: 2, at: 11, programme }).slice(-1) as [
      { object: object; result: object },
    ]
    const end = {
      ...over,
      object: { id: 'https://harbour.example/bakery/cake.2.2' },
      result: { response: RAN_OUT },
    }
    const lms = record(statements(good, { programme }), ranOut, [end])
    expect(await objections(lms, '', { 'scenarios/programme.yaml': last })).toEqual(['not-passed'])
  })

  test('not passed', async () => {
    expect(await objections(record(statements(good)), '--mark 101')).toEqual(['not-passed'])
  })

  test('a programme for practice', async () => {
    const practice = PROGRAMME.replace('mode: assessment', 'mode: practice').replace('attempts: 2\n', '')
    expect(await objections(record(statements(good)), '', { 'scenarios/programme.yaml': practice })).toEqual([
      'practice-programme',
    ])
  })

  test('a turn that is missing in the record: nobody knows what it was', async () => {
    const { code, json, err } = await certify(
      { ...HERE, 'lms.json': record(statements(good).toSpliced(2, 1)) },
      '--for Jo',
    )
    expect([code, json()['objections']]).toMatchObject([1, [{ code: 'damaged' }]])
    expect(err).not.toBe('')
  })
})
