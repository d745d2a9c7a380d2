import { describe, expect, test } from 'vitest'
import { readProgramme } from '../../src/scenario/read.ts'
import { BEST, CAKE, HERE, ran } from './world.ts'

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

describe('a programme', () => {
  const BREAD = CAKE.replace('id: cake\n', 'id: bread\n').replace(/^level: 1/m, 'level: 3')
  const files = { ...HERE, 'scenarios/a-bread.yaml': BREAD }

  test('of all that stands in the folder passes check with no problem at all', async () => {
    const { code, out, files: after } = await ran('new first-week --programme', { files })
    expect(code).toBe(0)
    expect(out).toContain('Wrote scenarios/first-week.programme.yaml.')
    const written = String(after.get('scenarios/first-week.programme.yaml'))
    expect(written.split('\n')[0]).toBe('# yaml-language-server: $schema=../public/programme.schema.json')
    expect(written).toContain('\n      - cake\n      - bread\n')
    expect(written).not.toMatch(/THIS-FILE|PLACES|NAME\b/)
    const all = { ...files, 'scenarios/first-week.programme.yaml': written }
    const checked = await ran('check scenarios/first-week.programme.yaml --json', { files: all })
    expect(checked.json()).toMatchObject({ files: [{ problems: [] }] })
  })

  test('has every field, and is as sound with those that stood behind a #', async () => {
    const { files: after } = await ran('new first-week --programme', { files })
    const written = String(after.get('scenarios/first-week.programme.yaml'))
    const whole = written.slice(written.indexOf('format: 1')).replaceAll(/^# /gm, '')
    const { programme, problems } = readProgramme(whole)
    expect(problems).toEqual([])
    expect(programme).toMatchObject({
      timeLimit: 20,
      theme: { ground: '#0d3442' },
      certificate: { validMonths: 24 },
    })
  })

  test('needs a scenario to stand on', async () => {
    const { code, err } = await ran('new first-week --programme --to empty', { files })
    expect(err).toContain('There is no scenario in empty')
    expect(code).toBe(2)
  })
})
