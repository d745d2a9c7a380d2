/** A provider's way: a key, attempts, a credential, and whoever verifies it; and all that is refused on the way. */
import { beforeAll, describe, expect, test } from 'vitest'
import { RAN_OUT } from '../../src/course/report.ts'
import { hashOf, PROGRAMME, record, statements } from './lms-record.ts'
import { attempt, BEST, CAKE, ran } from './world.ts'

const words = (command: string) => command.split(' ')

type Files = Readonly<Record<string, string>>

/** What was there before, with what a command wrote. */
async function after(files: Files, ...commands: readonly string[]) {
  let now: Record<string, string> = { ...files }
  for (const command of commands) {
    const done = await ran(words(command), { files: now })
    now = Object.fromEntries([...done.files].map(([path, text]) => [path, String(text)]))
  }
  return now
}

let HERE: Files
let good: string
beforeAll(async () => {
  good = await attempt(BEST, '--mode', 'assessment')
  HERE = await after(
    {
      'scenarios/cake.yaml': CAKE,
      'scenarios/programme.yaml': PROGRAMME,
      'lms.json': record(statements(good)),
    },
    'certify --new-key academy.key.json',
  )
})

const certify = (files: Files, more = '') =>
  ran(words(`certify scenarios/programme.yaml lms.json --key academy.key.json --json ${more}`.trim()), {
    files,
  })

async function objections(lms: string, more = '', files: Files = {}) {
  const { code, json } = await certify({ ...HERE, ...files, 'lms.json': lms }, more)
  expect(code).toBe(1)
  return (json()['objections'] as { code: string }[]).map(objection => objection.code)
}

describe('a key', () => {
  test('is made in two halves, and its identifier is said', async () => {
    const { code, out, files } = await ran('certify --new-key k.json', { files: {} })
    expect(code).toBe(0)
    expect(out).toMatch(/did:key:z6Mk\w+/)
    expect(JSON.parse(String(files.get('k.json')))).toMatchObject({
      kty: 'OKP',
      crv: 'Ed25519',
      alg: 'EdDSA',
    })
    expect(String(files.get('k.did.json'))).not.toContain('"d"')
  })

  test('is made for a website too, with the other algorithm', async () => {
    const { out, files } = await ran(
      'certify --new-key k.json --did did:web:harbour.example --algorithm es256',
      { files: {} },
    )
    expect(out).toContain('https://harbour.example/.well-known/did.json')
    expect(JSON.parse(String(files.get('k.json')))).toMatchObject({
      crv: 'P-256',
      kid: 'did:web:harbour.example#key-1',
    })
  })

  test('is never written over, nor is its public half', async () => {
    for (const there of ['k.json', 'k.did.json']) {
      const { code, err, files } = await ran('certify --new-key k.json', { files: { [there]: 'precious' } })
      expect([code, files.get(there), files.size]).toEqual([2, 'precious', 1])
      expect(err).toContain('never written over')
    }
  })

  test.each([
    ['k.txt', '', 'ending .json'],
    ['k.json', ' --algorithm HS256', 'no algorithm “HS256”'],
    ['k.json', ' --did harbour.example', 'no did:web'],
  ])('%s%s: %s', async (path, more, error) => {
    const { code, err } = await ran(`certify --new-key ${path}${more}`, { files: {} })
    expect(code).toBe(2)
    expect(err).toContain(error)
  })
})

describe('a credential from the record of a course platform', () => {
  test('is issued, says what it stands on, and is valid', async () => {
    const { code, json, files } = await certify(HERE)
    expect(code).toBe(0)
    expect(json()).toMatchObject({
      valid: true,
      reason: 'valid',
      issuer: { name: 'Harbour Academy' },
      achievement: { name: 'At the bakery', programme: { id: 'bakery', hash: hashOf() } },
      source: 'lms',
      validUntil: expect.stringMatching(/^2027-04-10T09:/) as string,
    })
    const path = String(json()['file'])
    expect(path).toBe(`credentials/${String(json()['code'])}.jwt`)
    const [evidence] = json()['evidence'] as { narrative: string }[]
    expect(evidence?.narrative).toContain('Finished 2 times before')
    expect(evidence?.narrative).toContain('seen once')
    const verified = await ran(
      `verify ${path} --issuer academy.key.did.json --attempts lms.json --for Jo_Bloggs --json`
        .split(' ')
        .map(word => word.replace('_', ' ')),
      {
        files: Object.fromEntries([...files].map(([name, text]) => [name, String(text)])),
      },
    )
    expect(verified.json()).toMatchObject({ valid: true, reason: 'valid', attemptsSame: true })
  })

  test('is issued to each of a cohort, and whoever did not pass is told why', async () => {
    const unfinished = statements(good, {
      name: 'Sam Poe',
      change: talk => ({ ...talk, events: talk.events.slice(0, 1) }),
    })
    const both = record(
      statements(good),
      unfinished,
      statements(good, { name: 'Ada Li', change: talk => ({ ...talk, seed: 8 }) }),
    )
    const { code, out, files } = await ran(
      'certify scenarios/programme.yaml lms.json --key academy.key.json',
      {
        files: { ...HERE, 'lms.json': both },
      },
    )
    expect(code).toBe(1)
    expect(out).toContain('Sam Poe: no credential.')
    expect(out).toContain('cake: it has not been finished.')
    expect([...files.keys()].filter(path => path.endsWith('.jwt'))).toHaveLength(2)
  })

  test('is not issued to two people for one record', async () => {
    const lms = record(statements(good), statements(good, { name: 'Ada Li' }))
    const { code, out, files } = await ran(
      'certify scenarios/programme.yaml lms.json --key academy.key.json',
      {
        files: { ...HERE, 'lms.json': lms },
      },
    )
    expect(code).toBe(1)
    expect(out).toContain('One of the two records is a copy.')
    expect([...files.keys()].filter(path => path.endsWith('.jwt'))).toHaveLength(1)
  })

  test('is not issued twice for the same attempts', async () => {
    const files = await after(HERE, 'certify scenarios/programme.yaml lms.json --key academy.key.json')
    const again = await certify(files)
    expect(again.code).toBe(0)
    expect(again.json()).toMatchObject({ valid: true, reason: 'there-already' })
  })

  test('is written for a name that was given, and openly where that is wanted', async () => {
    const { json } = await certify(HERE, '--for jo.bloggs --open-name')
    expect(json()).toMatchObject({ subject: { identities: [{ hashed: false, identityHash: 'jo.bloggs' }] } })
  })
})

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

describe('a learner’s own file', () => {
  const own = (more: string, text = good) =>
    ran(words(`certify scenarios/programme.yaml mine.json --key academy.key.json --json ${more}`.trim()), {
      files: { ...HERE, 'mine.json': text },
    })

  test('is not taken by itself', async () => {
    const { code, json } = await own('--for Jo_Bloggs')
    expect([code, json()['objections']]).toMatchObject([1, [{ code: 'own-file' }]])
  })

  test('is taken on request, and the credential says so', async () => {
    const { code, json, files } = await own('--for Jo --from-learner')
    expect([code, json()['source']]).toEqual([0, 'learner'])
    const { out } = await ran(`verify ${String(json()['file'])}`, {
      files: Object.fromEntries([...files].map(([path, text]) => [path, String(text)])),
    })
    expect(out).toContain('A file that the learner handed in.')
  })

  test('has to say whose it is', async () => {
    expect(await own('--from-learner')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--for') as string,
    })
  })

  test('whose figures were changed is refused', async () => {
    const talk = JSON.parse(good) as { derived: { overall: number } }
    const text = JSON.stringify({ ...talk, derived: { ...talk.derived, overall: talk.derived.overall + 1 } })
    expect((await own('--for Jo --from-learner', text)).json()['objections']).toMatchObject([
      { code: 'edited' },
    ])
  })
})

describe('what is asked for', () => {
  test.each([
    ['certify', 'which programme'],
    ['certify scenarios/programme.yaml', 'where the attempts are'],
    ['certify scenarios/programme.yaml lms.json', 'which key'],
    ['certify scenarios/programme.yaml lms.json --key academy.key.did.json', 'holds no key'],
    ['certify scenarios/programme.yaml lms.json --key lms.json', 'holds no key'],
    ['certify scenarios/cake.yaml lms.json --key academy.key.json', 'problems'],
    ['certify scenarios/programme.yaml no.json --key academy.key.json', 'no file or folder'],
    ['certify scenarios/programme.yaml lms.json --key academy.key.json --out lms.json', 'go into a folder'],
    ['verify', 'which credential'],
    ['verify no.jwt', 'no file or folder'],
    ['verify lms.json --issuer lms.json', 'no file with an issuer’s keys'],
  ])('%s: %s', async (command, error) => {
    const { code, err } = await ran(command, { files: HERE })
    expect(code).toBe(2)
    expect(err.replace(/\s+/g, ' ')).toContain(error)
  })

  test('a key whose halves do not fit signs nothing', async () => {
    const files = await after(HERE, 'certify --new-key other.key.json')
    const key = {
      ...(JSON.parse(files['academy.key.json'] ?? '') as object),
      d: (JSON.parse(files['other.key.json'] ?? '') as { d: string }).d,
    }
    const { code, err } = await certify({ ...files, 'academy.key.json': JSON.stringify(key) })
    expect(code).toBe(2)
    expect(err).toContain('do not belong together')
  })
})

describe('verify', () => {
  test('says of a file that is none what it is, and ends with 1', async () => {
    const { code, out } = await ran('verify scenarios/cake.yaml', { files: HERE })
    expect(code).toBe(1)
    expect(out).toContain('This is no credential.')
  })

  test('several at once are told apart, and one that is none is enough to end with 1', async () => {
    const files = await after(HERE, 'certify scenarios/programme.yaml lms.json --key academy.key.json')
    const path = Object.keys(files).find(name => name.endsWith('.jwt')) ?? ''
    const { code, out } = await ran(`verify ${path} scenarios/cake.yaml`, { files })
    expect(code).toBe(1)
    expect(out.split('\n').filter(line => [path, 'scenarios/cake.yaml'].includes(line))).toHaveLength(2)
    const two = (await ran(`verify ${path} ${path} --json`, { files })).json()
    expect(two).toMatchObject([
      { path, valid: true },
      { path, valid: true },
    ])
  })

  test('with the attempts of somebody else, or of nobody', async () => {
    const files = await after(HERE, 'certify scenarios/programme.yaml lms.json --key academy.key.json')
    const path = Object.keys(files).find(name => name.endsWith('.jwt')) ?? ''
    const against = async (lms: string, more: Files = {}) =>
      (
        await ran(`verify ${path} --attempts other.json --json`, {
          files: { ...files, 'other.json': lms, ...more },
        })
      ).json()
    const theirs = statements(good, { change: talk => ({ ...talk, seed: 99 }) })
    expect(await against(record(theirs))).toMatchObject({ valid: false, reason: 'attempts-other' })
    const half = statements(good, { change: talk => ({ ...talk, events: talk.events.slice(0, 2) }) })
    expect(await against(record(half))).toMatchObject({ valid: false, reason: 'attempts-refused' })
    expect(
      await against(record(theirs), { 'scenarios/programme.yaml': PROGRAMME.replace('Harbour', 'Other') }),
    ).toMatchObject({
      valid: false,
      reason: 'attempts-other-programme',
    })
  })
})
