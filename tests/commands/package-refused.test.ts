/** What cannot be packed: nothing is written, and it is said why. */
import { describe, expect, test } from 'vitest'
import { FILES, pack, PROGRAMME } from './packing.ts'
import { CAKE, ran } from './world.ts'

describe('what cannot be packed', () => {
  test.each([
    ['the programme', { 'course/programme.yaml': PROGRAMME.replace('bun', 'bread') }, 'bread'],
    [
      'a scenario',
      { 'course/bun.yaml': `${FILES['course/bun.yaml']}\nnonsense: yes\n` },
      'The scenario “bun” cannot be played yet.',
    ],
  ])('has problems in %s: they are shown, and nothing is written', async (_, changed, named) => {
    const { code, err, files } = await pack('--as scorm12 --out it.zip', { ...FILES, ...changed })
    expect(code).toBe(1)
    expect(err).toContain(named)
    expect(err).toContain('nothing was written')
    expect(files.has('it.zip')).toBe(false)
    const { json, code: also } = await pack('--as scorm12 --json', { ...FILES, ...changed })
    expect(also).toBe(1)
    expect(json()).toMatchObject({ file: null, bytes: 0, scenarios: [] })
  })

  test.each([
    ['package', 'Say which programme to pack.'],
    ['package course/programme.yaml', 'It can be packed as: scorm12, scorm2004, cmi5, web.'],
    ['package course/programme.yaml --as scorm13', 'Did you mean “scorm12”?'],
    ['package course/programme.yaml course/cake.yaml --as web', 'One programme is packed at a time.'],
    ['package - --as web', 'it has to be a file'],
    ['package course --as web', '“course” is a folder'],
    ['package course/programm.yaml --as web', 'course/programme.yaml'],
    ['package course/programme.yaml --as scorm12 --out course', '“course” is a folder'],
    ['package course/programme.yaml --as web --out course', 'holds other things'],
    ['package course/programme.yaml --as web --out course/cake.yaml', 'needs a folder'],
  ])('%s', async (line, message) => {
    const { code, out, err, files } = await ran(line, { files: FILES })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.replaceAll('\n', ' ')).toContain(message)
    expect(files.size).toBe(Object.keys(FILES).length)
  })

  test('before the player is built: it says how to', async () => {
    const { code, err } = await pack('--as web', {
      'course/programme.yaml': PROGRAMME,
      'course/cake.yaml': CAKE,
      'course/bun.yaml': FILES['course/bun.yaml'] ?? '',
    })
    expect(code).toBe(2)
    expect(err).toContain('npm run prepare')
  })

  test('over an earlier package of ours is written again', async () => {
    const { files } = await pack('--as web --out site')
    const again = await ran('package course/programme.yaml --as web --out site', {
      files: Object.fromEntries(files),
    })
    expect(again.code).toBe(0)
  })
})
