/** `verify`: whoever is handed a credential, and what they are told of it. */
import { describe, expect, test } from 'vitest'
import { PROGRAMME, record, statements } from './lms-record.ts'
import { after, type Files, good, HERE } from './provider-here.ts'
import { ran } from './world.ts'

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
