/** A programme's file: what it says, what is taken for granted, and what is wrong with it, at its place. */
import { describe, expect, test } from 'vitest'
import { readProgramme } from '../../src/scenario/read.ts'
import { describeProblem } from '../../src/i18n/problem-words.ts'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { sampleProgramme } from './sample-programme.ts'

const OLD = `format: 1
id: bakery
title: "At the bakery"
stages:
  - id: first
    title: "First"
    scenarios: [cake, bread]
`

test('a programme of stages with plain ids is what it always was: practice, without an end', () => {
  const { programme, problems } = readProgramme(OLD)
  expect(problems).toEqual([])
  expect(programme).toMatchObject({
    provider: null,
    pass: null,
    mode: 'practice',
    attempts: null,
    debrief: 'after-each',
    timeLimit: null,
    wellbeing: { breather: true, help: null },
    theme: null,
    languages: [],
    certificate: null,
    stages: [
      {
        opens: 'at-once',
        places: [
          { id: 'cake', title: null, draws: ['cake'], required: true },
          { id: 'bread', title: null, draws: ['bread'], required: true },
        ],
        scenarios: ['cake', 'bread'],
      },
    ],
  })
})

test('every field of the format is read', () => {
  const { programme, problems } = readProgramme(sampleProgramme)
  expect(problems).toEqual([])
  expect(programme).toMatchObject({
    provider: { name: 'Harbour College', address: 'https://harbour.example/courses?of=calm' },
    pass: 75,
    mode: 'assessment',
    attempts: 2,
    counts: 'last',
    debrief: 'scores-only-until-last',
    timeLimit: 15,
    wellbeing: { breather: false, help: 'Ring Mo on 4711, any day until six.' },
    theme: { name: 'The calm counter', logo: 'pictures/calm.svg', ground: '#0d3442', ink: '#f4f9f7' },
    languages: ['en-GB', 'de-DE'],
    certificate: {
      title: 'Calm at the counter',
      text: 'Hears people out, and holds the line.',
      signedBy: { name: 'Dr Ines Maro', role: 'Head of training' },
      address: 'https://calm.example',
      validMonths: 24,
    },
  })
  expect(programme?.stages[1]).toEqual({
    id: 'hold-the-line',
    title: 'Hold the line',
    opens: 'when-passed',
    places: [
      {
        id: 'something-lost',
        title: 'Something is lost',
        draws: ['late-parcel', 'wrong-coat'],
        required: false,
      },
      { id: 'flat-fee', title: null, draws: ['flat-fee'], required: false },
    ],
    scenarios: ['late-parcel', 'wrong-coat', 'flat-fee'],
  })
})

describe('what an assessment takes for granted', () => {
  test.each([
    ['', 1, 'after-each'],
    ['attempts: 1\n', 1, 'after-each'],
    ['attempts: 2\n', 2, 'scores-only-until-last'],
  ])('with “%s”', (more, attempts, debrief) => {
    const { programme } = readProgramme(`${OLD}mode: assessment\n${more}`)
    expect(programme).toMatchObject({ attempts, counts: 'best', debrief })
  })
})

describe('says where it is wrong, and what to do', () => {
  test.each<[string, string, string, string, RegExp]>([
    ['an http address', 'https://calm.example', 'http://calm.example', '26:12 bad-address', /https/],
    [
      'an address with a password',
      'https://calm.example',
      'https://me:pw@calm.example',
      '26:12 bad-address',
      /./,
    ],
    ['a script for an address', 'https://calm.example', 'javascript:alert(1)', '26:12 bad-address', /./],
    ['a colour without quotes', '"#0d3442"', '#0d3442', '19:3 bad-colour', /no colour.*begins a note/],
    ['a colour by its name', '"#0d3442"', 'navy', '19:11 bad-colour', /“navy”/],
    ['a contrast under 4.5', '"#0d3442"', '"#7d7d7d"', '20:8 low-contrast', /contrast of 3\.86 to 1/],
    ['a logo elsewhere', 'pictures/calm.svg', '../calm.svg', '18:9 bad-logo', /folder/],
    ['a photograph for a logo', 'calm.svg', 'calm.jpeg', '18:9 bad-logo', /\.svg or \.png/],
    ['a counting that is none', 'counts: last', 'counts: lsat', '9:9 unknown-word', /“last”/],
    ['a field that is none', 'time-limit:', 'time-limits:', '12:1 unknown-field', /“time-limit”/],
    ['no attempts at all', 'attempts: 2', 'attempts: 0', '8:11 out-of-range', /from 1 to 10/],
    ['a limit of no time', 'time-limit: 15', 'time-limit: 0', '12:13 out-of-range', /from 1 to 120/],
    ['a language twice', '[en-GB, de-DE]', '[en-GB, en-GB]', '21:20 listed-twice', /en-GB/],
    ['a language that is none', '[en-GB, de-DE]', '[english]', '21:13 bad-language', /“english”/],
    ['a certificate that fills a book', 'Hears people out', 'Hears '.repeat(101), '24:9 too-long', /600/],
    ['a pool of one', '[late-parcel, wrong-coat]', '[late-parcel]', '38:9 too-few', /needs 2/],
    ['a pool without a title', '        title: "Something is lost"\n', '', '36:9 missing-field', /“title”/],
    [
      'a title for a scenario',
      '{ scenario: flat-fee,',
      '{ scenario: flat-fee, title: "Fee",',
      '40:31 unknown-field',
      /scenario, required/,
    ],
    [
      'both scenario and pool',
      '{ scenario: flat-fee,',
      '{ scenario: flat-fee, pool: lost, title: "Lost", scenarios: [lamp, hat],',
      '40:11 unknown-field',
      /pool, title, scenarios/,
    ],
    [
      'a slip in the name of a pool',
      '- pool: something-lost',
      '- poll: something-lost',
      '36:9 unknown-field',
      /“pool”/,
    ],
    ['scenarios of no pool', '- pool: something-lost\n        ', '- ', '36:9 missing-field', /“pool”/],
    [
      'a first stage that waits',
      'title: "Hear them"',
      'title: "Hear them"\n    opens: when-passed',
      '31:12 opens-on-nothing',
      /first stage/,
    ],
    [
      'a name that no LMS has room for',
      'scenario: flat-fee',
      `scenario: ${'f'.repeat(201)}`,
      '40:21 too-long',
      /201 characters/,
    ],
    ['neither scenario nor pool', 'scenario: flat-fee, ', '', '40:11 missing-field', /“scenario”/],
    [
      'a pool called like a scenario',
      'pool: something-lost',
      'pool: late-cake',
      '36:15 duplicate-id',
      /line 31/,
    ],
    ['two stages of one name', 'id: hold-the-line', 'id: hear-them', '32:9 duplicate-id', /Two stages/],
    [
      'a list of words for a place',
      '- { scenario: flat-fee, required: no }',
      '- [flat-fee]',
      '40:9 wrong-type',
      /./,
    ],
    [
      'a number for a provider',
      'provider:\n  name: "Harbour College"\n  address: https://harbour.example/courses?of=calm',
      'provider: 7',
      '4:11 wrong-type',
      /group of fields/,
    ],
  ])('%s', (_, part, instead, expected, words) => {
    expect(sampleProgramme.split(part)).toHaveLength(2)
    const { programme, problems } = readProgramme(sampleProgramme.replace(part, () => instead))
    expect(problems.map(({ code, range: { start } }) => `${start.line}:${start.column} ${code}`)).toEqual([
      expected,
    ])
    expect(programme).toBeNull()
    const { message, help } = describeProblem(problems[0]!, compileMessage)
    expect(`${message} ${help}`).toMatch(words)
  })

  test('all of it at once, each slip at its own place', () => {
    const slips = sampleProgramme
      .replace('mode: assessment', 'mode: practice')
      .replace('ink: "#f4f9f7"', 'ink: "#0d3443"')
      .replace('valid-months: 24', 'valid-months: never')
    expect(readProgramme(slips).problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'error attempts-in-practice',
      'error attempts-in-practice',
      'error no-last-attempt',
      'error low-contrast',
      'warning certificate-in-practice',
      'error wrong-type',
      'error passed-in-practice',
    ])
  })
})

test('what may be meant so is only warned of', () => {
  const once = sampleProgramme.replace('attempts: 2', 'attempts: 1')
  const { programme, problems } = readProgramme(once)
  expect(programme).not.toBeNull()
  expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'warning counts-one-attempt',
    'warning no-last-attempt',
  ])
})

test('where every talk is drawn anew, a debrief after each gives nothing away', () => {
  const drawn = OLD.replace(
    '[cake, bread]',
    '\n      - pool: sweet\n        title: "Sweet"\n        scenarios: [cake, bun]',
  )
  const anew = `${drawn}mode: assessment\nattempts: 2\ndebrief: after-each\n`
  expect(readProgramme(anew).problems).toEqual([])
  expect(readProgramme(anew.replace('attempts: 2', 'attempts: 3')).problems.map(({ code }) => code)).toEqual([
    'pool-runs-out',
    'debrief-before-retake',
  ])
})

test.each([
  'stages: 7',
  'stages: [7, [], {}, null]',
  'stages:\n  - scenarios: [{ pool: [] }, { scenario: {} }, null, 7, { pool: x, scenarios: {} }]',
  'theme: []',
  'theme: { ground: 7, ink: "#00000g" }',
  'languages: { en: 1 }',
  'shifts: [{ scenarios: [7, null] }, 7]',
  'mode: [assessment]\nattempts: .nan\ncounts: {}\ndebrief: 7\ncertificate: 1',
])('nonsense is told and never thrown: %s', text => {
  const { programme, problems } = readProgramme(`format: 1\n${text}\n`)
  expect(programme).toBeNull()
  expect(problems.length).toBeGreaterThan(0)
})
