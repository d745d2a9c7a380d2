import { describe, expect, test } from 'vitest'
import { BEST, CAKE, ran } from './world.ts'

test('writes a scenario that passes check with no problem at all', async () => {
  const { code, out, files } = await ran('new late-parcel', { files: { 'README.md': '' } })
  expect(code).toBe(0)
  expect(out).toContain('Wrote scenarios/late-parcel.yaml.')
  const written = String(files.get('scenarios/late-parcel.yaml'))
  expect(written.split('\n')[0]).toBe('# yaml-language-server: $schema=../public/scenario.schema.json')
  expect(written).toContain('\nid: late-parcel\n')
  expect(written).not.toContain('THIS-FILE')
  const checked = await ran('check scenarios --json', { files: { 'scenarios/late-parcel.yaml': written } })
  expect(checked.json()).toMatchObject({ files: [{ problems: [] }] })
})

test('its best way is a good talk', async () => {
  const { out } = await ran(['play', 'scenarios/cake.yaml', '--replies', BEST])
  expect(out).toContain('Settled')
  expect(out).toContain('100, passed')
})

test('neither a pushover nor a stonewaller passes it', async () => {
  for (const name of ['pushover', 'stonewaller', 'first', 'last', 'longest', 'shortest']) {
    const { json } = await ran(`play scenarios/cake.yaml --strategy ${name} --json`)
    expect(json()['strategy']).toMatchObject({ passed: false })
  }
})

test('goes to another folder where it is told to, with the way to the schema', async () => {
  const { files } = await ran('new cake --to public/mine', { files: {} })
  expect(String(files.get('public/mine/cake.yaml'))).toContain('$schema=../scenario.schema.json')
})

describe('refuses', () => {
  test('to overwrite', async () => {
    const { code, err, files } = await ran('new cake', { files: { 'scenarios/cake.yaml': 'mine' } })
    expect(err).toContain('is there already, and was not touched')
    expect(files.get('scenarios/cake.yaml')).toBe('mine')
    expect(code).toBe(2)
  })

  test.each([
    ['Late Parcel.yaml', 'late-parcel'],
    ['2nd', 'nd'],
    ['../escape', 'escape'],
  ])('the name “%s”, and tells a better one', async (name, better) => {
    const { code, err } = await ran(['new', name])
    expect(err).toContain(`Try “${better}”.`)
    expect(code).toBe(2)
  })

  test('to guess a name', async () => {
    expect((await ran('new')).err).toContain('Give the new scenario a name')
  })
})

test('the template guides: every part of it has its comment', () => {
  for (const part of ['title', 'you-may:', 'customer:', 'case:', 'beats:']) expect(CAKE).toContain(part)
  expect(CAKE.split('\n').filter(line => /^\s*#/.test(line)).length).toBeGreaterThan(20)
})
