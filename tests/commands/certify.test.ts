/** A provider's way: a key, attempts, a credential. */
import { describe, expect, test } from 'vitest'
import { hashOf, record, statements } from './lms-record.ts'
import { after, certify, good, HERE } from './provider-here.ts'
import { ran } from './world.ts'

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

describe('a learner’s own file', () => {
  const own = (more: string, text = good) =>
    ran(`certify scenarios/programme.yaml mine.json --key academy.key.json --json ${more}`.trim(), {
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
