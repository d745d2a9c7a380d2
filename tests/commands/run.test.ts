import { describe, expect, test } from 'vitest'
import { ran } from './world.ts'

describe('a person who mistypes', () => {
  test.each([
    ['ply cake', 'There is no command “ply”.', '“play”'],
    ['play scenarios/cake.yaml --strateg best', 'There is no option “--strateg”.', '“--strategy”'],
    ['check scenarios/cak.yaml', 'There is no file or folder “scenarios/cak.yaml”.', '“scenarios/cake.yaml”'],
    ['play scenarios/cake.yaml --strategy pushovr', 'There is no strategy “pushovr”.', '“pushover”'],
    ['explain validat', 'There is nothing to explain under “validat”.', '“validate”'],
  ])('%s', async (line, message, nearest) => {
    const { code, out, err } = await ran(line)
    expect(err).toContain(message)
    expect(err).toContain(`Did you mean ${nearest}?`)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  test.each([
    [
      'frobnicate',
      'The commands are: check, play, grade, prove, map, explain, translate, new,\npackage, certify, verify, cohort.',
    ],
    ['play scenarios/cake.yaml --seed', '“--seed” needs a value'],
    ['play scenarios/cake.yaml --seed x', 'takes a whole number, not “x”'],
    ['play scenarios/cake.yaml --json=yes', '“--json” takes no value'],
    ['play scenarios/cake.yaml --mode exam', 'The modes are: practice, assessment.'],
    ['play scenarios', '“scenarios” is a folder'],
    ['check', 'Say what to check'],
    ['grade', 'Say which attempts to grade'],
  ])('%s', async (line, message) => {
    const { code, err } = await ran(line)
    expect(err).toContain(message)
    expect(code).toBe(2)
  })

  test.each(['__proto__', 'constructor', 'toString'])(
    'a command named %s is only a wrong word',
    async name => {
      expect((await ran(name)).err).toContain(`There is no command “${name}”.`)
      expect((await ran(`explain ${name}`)).err).toContain(`There is nothing to explain under “${name}”.`)
      expect((await ran(`check scenarios --${name}`)).err).toContain('There is no option')
    },
  )
})

describe('help', () => {
  test('names every command', async () => {
    const { code, out } = await ran('--help')
    expect(code).toBe(0)
    for (const name of [
      'check',
      'play',
      'grade',
      'prove',
      'map',
      'explain',
      'translate',
      'new',
      'package',
      'certify',
      'verify',
      'cohort',
    ])
      expect(out).toContain(`  ${name}`)
  })

  test.each([
    'check',
    'play',
    'grade',
    'prove',
    'map',
    'explain',
    'translate',
    'new',
    'package',
    'certify',
    'verify',
    'cohort',
  ])('%s --help fits any width', async name => {
    for (const columns of [40, 80, 200]) {
      const { code, out } = await ran(`${name} --help`, { columns })
      expect(code).toBe(0)
      expect(out).toContain(`even-keel ${name}`)
      expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(
        Math.min(columns, 100),
      )
    }
  })

  test('without a command it is shown, and nothing ran', async () => {
    const { code, out, err } = await ran([])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('even-keel COMMAND')
  })
})
