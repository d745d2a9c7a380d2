import { describe, expect, test } from 'vitest'
import { createMachine } from 'xstate'
import { CAKE, ran } from './world.ts'

const FILE = 'scenarios/cake.yaml'

test('without a word it is a drawing, whole and alone', async () => {
  const { code, out } = await ran(`map ${FILE}`)
  expect(code).toBe(0)
  expect(out).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*<\/svg>\n$/)
  expect((await ran(`map ${FILE} --as svg`)).out).toBe(out)
  expect(out).toContain('>opening</text>')
})

test('as mermaid it is a flowchart', async () => {
  const { code, out } = await ran(`map ${FILE} --as mermaid`)
  expect(code).toBe(0)
  expect(out).toContain('flowchart TD')
  expect(out).toContain('own-it')
})

test('as xstate it is a machine that XState takes', async () => {
  const { code, out } = await ran(`map ${FILE} --as xstate`)
  expect(code).toBe(0)
  const machine = createMachine(JSON.parse(out) as Parameters<typeof createMachine>[0])
  expect(machine.id).toBe('cake')
  expect(Object.keys(machine.states)).toEqual(['briefing', 'talk', 'ended'])
})

describe('--json', () => {
  test.each(['svg', 'mermaid'])('has the %s as a text', async form => {
    const { json } = await ran(`map ${FILE} --as ${form} --json`)
    expect(Object.keys(json())).toEqual(['as', 'map'])
    expect(json()).toEqual({ as: form, map: (await ran(`map ${FILE} --as ${form}`)).out })
  })

  test('has the machine as data', async () => {
    const { json } = await ran(`map ${FILE} --as xstate --json`)
    expect(json()).toMatchObject({ as: 'xstate', map: { id: 'cake', initial: 'briefing' } })
  })
})

test('takes a scenario from standard input', async () => {
  const { code, out } = await ran('map - --as mermaid', { stdin: CAKE })
  expect(code).toBe(0)
  expect(out).toContain('flowchart TD')
})

describe('refuses', () => {
  test('a file that cannot be played, and says why', async () => {
    const { code, out, err } = await ran(`map ${FILE}`, {
      files: { [FILE]: CAKE.replace('tone: ', 'tone: no-') },
    })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`${FILE} cannot be played yet.`)
    expect(err).toContain('no-')
  })

  test.each([
    ['map', 'Say which scenario to draw.'],
    [`map ${FILE} ${FILE}`, 'One scenario is drawn at a time.'],
    [`map ${FILE} --as png`, 'There is no map as “png”.'],
    [`map ${FILE} --as mermade`, 'Did you mean “mermaid”?'],
    ['map scenarios', '“scenarios” is a folder'],
    ['map scenarios/cak.yaml', '“scenarios/cake.yaml”'],
  ])('%s', async (line, message) => {
    const { code, out, err } = await ran(line)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})
