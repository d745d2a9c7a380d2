/** Files that are no scenario at all, and what could do harm in one. */
import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { changed, codesOf, found, messageOf, sampleWith } from './notation.ts'
import { sample } from './sample.ts'

describe('files', () => {
  const one = (file: string | Uint8Array) => {
    const { scenario, problems } = readScenario(file)
    expect(scenario).toBeNull()
    expect(problems).toHaveLength(1)
    return problems.map(
      problem => `${problem.range.start.line}:${problem.range.start.column}: ${messageOf(problem)}`,
    )[0]
  }

  test('an empty one', () => {
    expect(one('')).toBe('1:1: This file is empty.')
    expect(one(' \n\n')).toBe('1:1: This file is empty.')
    expect(one('# to be written\n')).toBe('1:1: This file is empty.')
    expect(one(new Uint8Array())).toBe('1:1: This file is empty.')
  })

  test('one that is no YAML, or another YAML', () => {
    expect(one('Dear Sam,\nhere is what happened.\n')).toBe(
      '1:1: There is no scenario in this file: none of its fields belongs to one.',
    )
    expect(one('- a\n- b\n')).toBe(
      '1:1: There is no scenario in this file: none of its fields belongs to one.',
    )
    expect(one('version: "3"\nservices: {}\n')).toBe(
      '1:1: There is no scenario in this file: none of its fields belongs to one.',
    )
    expect(codesOf('{"a": [1, 2')).toContain('unclosed-bracket')
  })

  test('one that is no text', () => {
    expect(one(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a))).toBe('1:1: This is not a text file.')
    expect(one('format: 1\0')).toBe('1:1: This is not a text file.')
    // UTF-16, as some editors save it.
    expect(one(Uint8Array.of(0xff, 0xfe, 0x66, 0x00))).toBe('1:1: This is not a text file.')
  })

  test('one of three megabytes, without reading it', () => {
    const before = performance.now()
    expect(one('#'.repeat(3_000_000))).toBe('1:1: This file is larger than 2 MB.')
    expect(one(new Uint8Array(3_000_000))).toBe('1:1: This file is larger than 2 MB.')
    expect(performance.now() - before).toBeLessThan(500)
  })

  test('a bomb of copies, and a copy of itself', () => {
    const letters = 'abcdefghijklmnopqrst'.split('')
    const bomb = letters.map((letter, at) => {
      const before = letters[at - 1]
      return `  ${letter}: &${letter} [${before === undefined ? '"boom"' : Array(9).fill(`*${before}`).join(', ')}]`
    })
    expect(found(`format: 1\nbrief:\n${bomb.join('\n')}\n`).at(-1)).toMatch(
      /^\d+:\d+: The \* here copies a part that copies others, or itself, without end\.$/,
    )
    expect(one('format: 1\nbrief: &self\n  again: *self\n')).toBe(
      '3:10: The * here copies a part that copies others, or itself, without end.',
    )
  })

  test('plain copies are allowed', () => {
    const text = sampleWith('business: "Marrow & Finch Books"', 'business: &name "Marrow"').replace(
      'afterwards: "Jo left a review with one star."',
      'afterwards: *name',
    )
    expect(readScenario(text).scenario?.beats['hangs-up']).toMatchObject({ afterwards: 'Marrow' })
  })

  test('two scenarios in one', () => {
    expect(one(`${sample}---\n${sample}`)).toBe('182:1: A second document starts here; a file holds one.')
  })

  test('levels without end', () => {
    expect(codesOf(`format: ${'['.repeat(100_000)}`)).toContain('too-deep')
    expect(codesOf(`format: ${'['.repeat(70)}${']'.repeat(70)}`)).toEqual(['too-deep'])
  })

  test('a line of carriage returns and line feeds is one line', () => {
    const text = sampleWith('tone: venting', 'tone: ventng').replaceAll('\n', '\r\n')
    expect(found(text)).toEqual(['107:11: “tone” cannot be “ventng”. Did you mean “venting”?'])
    expect(readScenario(sample.replaceAll('\n', '\r\n')).scenario).toEqual(readScenario(sample).scenario)
  })

  test('a byte order mark takes no room', () => {
    expect(found(`\uFEFF${sampleWith('format: 1', 'format: 2')}`)).toEqual([
      '1:9: This program reads format 1, and this file says 2.',
    ])
    expect(readScenario(new TextEncoder().encode(`\uFEFF${sample}`)).problems).toEqual([])
  })
})

describe('what could do harm', () => {
  test('markup and scripts are text, and stay text', () => {
    const nasty = '<script>alert(1)</script> <b>{{ x }}</b> ${x}'
    const { scenario, problems } = readScenario(
      sampleWith('"You again. I hope that you have a pen this time."', `'${nasty}'`),
    )
    expect(problems).toEqual([])
    expect(scenario?.beats['wary']?.lines).toEqual([{ when: [], says: nasty }])
  })

  test('__proto__ and its like are no names', () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      expect(changed('minutes: 8', `minutes: 8\n▸${name}: { polluted: yes }`)).toEqual([
        `here: “${name}” cannot be a name: it has a meaning of its own in the program.`,
      ])
      expect(changed('  opening:\n', `  ▸${name}: {}\n  opening:\n`)).toEqual([
        `here: “${name}” cannot be a name: it has a meaning of its own in the program.`,
      ])
    }
    expect({}).not.toHaveProperty('polluted')
    expect(changed('cites: re-send', 'cites: ▸constructor')).toEqual([
      'here: There is no policy called “constructor”.',
    ])
    expect(changed('beat: shouts', 'beat: ▸constructor')).toEqual([
      'here: There is no beat called “constructor”.',
    ])
    expect(changed('leaves: [was-heard]', 'leaves: [▸constructor]')).toEqual([
      'here: “constructor” has a meaning of its own, so nothing else can be called that.',
    ])
  })

  test('tags make no objects', () => {
    expect(codesOf(sampleWith('minutes: 8', 'minutes: !!js/function "8"'))).toContain('needs-quotes')
  })
})
