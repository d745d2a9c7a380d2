/** What a programme says beside its scenarios: rules, languages and a logo. */
import { describe, expect, test } from 'vitest'
import { ALONE, halfShelf, scenario, shelfOf, told } from '../support/programme-told.ts'

const [CAKE, BREAD] = [scenario('cake'), scenario('bread')]

describe('a rule', () => {
  test('that is none, or is said twice, is told of at its line', () => {
    const rule = (name: string, level: string) =>
      `  - rule: ${name}\n    level: ${level}\n    because: "Our own way."\n`
    const rules = ['never-rejoins', 'no-such-rule', 'never-rejoins', 'goes-round']
    const more = `rules:\n${rules.map((name, at) => rule(name, at === 0 ? 'off' : 'hint')).join('')}`
    expect(told({ more }, shelfOf(CAKE, BREAD))).toEqual([
      ['error rule-unknown rules.1.rule', { rule: 'no-such-rule' }],
      ['error rule-twice rules.2.rule', { rule: 'never-rejoins', level: 'hint', before: 'off' }],
    ])
  })
})

describe('a language', () => {
  const spoken = (languages: string, translated: readonly (readonly [string, readonly string[]])[]) =>
    told({ more: `languages: ${languages}\n` }, shelfOf(CAKE, BREAD), {
      ...ALONE,
      translated: new Map(translated),
    })

  test('is that of each scenario, or of its translation', () => {
    const both = [
      ['cake', ['de-DE']],
      ['bread', ['de-DE', 'fr-FR']],
    ] as const
    expect(spoken('[en-GB, de-DE]', both)).toEqual([])
    expect(spoken('[en-GB, fr-FR]', both)).toEqual([
      ['warning language-not-everywhere languages.1', { language: 'fr-FR', count: 1, scenario: 'cake' }],
    ])
  })

  test('that nobody speaks is told of with the nearest', () => {
    expect(spoken('[en-GD, it-IT]', [])).toEqual([
      ['error language-of-no-one languages.0', { language: 'en-GD', closest: 'en-GB' }],
      ['error language-of-no-one languages.1', { language: 'it-IT', closest: expect.any(String) }],
    ])
  })

  test('is not asked of a scenario that is not there', () => {
    const more = 'languages: [en-GB]\n'
    expect(told({ more }, halfShelf(CAKE, 'bread'))).toHaveLength(1)
  })
})

describe('a logo', () => {
  const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  const shown = (logo: string, bytes: Uint8Array | undefined) =>
    told(
      { more: `theme:\n  name: "Bakery"\n  logo: ${logo}\n  ground: "#000000"\n  ink: "#ffffff"\n` },
      shelfOf(CAKE, BREAD),
      { ...ALONE, file: path => (path === logo ? bytes : undefined) },
    )
  const text = (words: string) => new TextEncoder().encode(words)

  test('is a drawing or a picture by what is in it', () => {
    expect(shown('a.svg', text('<?xml version="1.0"?><svg xmlns="x"/>'))).toEqual([])
    expect(shown('a.svg', text('<!-- ours --><svg>'))).toEqual([])
    expect(shown('a.png', new Uint8Array([...PNG, 1]))).toEqual([])
    for (const [name, bytes] of [
      ['a.svg', text('<svgs>')],
      ['a.svg', new Uint8Array(PNG)],
      ['a.png', text('<svg>')],
      ['a.png', new Uint8Array(PNG.toSpliced(3, 1, 0))],
      ['a.png', new Uint8Array(PNG.slice(0, 7))],
    ] as const)
      expect(shown(name, bytes)).toEqual([['error logo-no-picture theme.logo', { logo: name }]])
  })

  test('that is not beside the programme is told of', () => {
    expect(shown('a.svg', undefined)).toEqual([['error logo-missing theme.logo', { logo: 'a.svg' }]])
  })

  test('may have 100 kB and no more', () => {
    const sized = (bytes: number) => new Uint8Array([...PNG, ...new Uint8Array(bytes - PNG.length)])
    expect(shown('a.png', sized(100_000))).toEqual([])
    expect(shown('a.png', sized(100_001))).toEqual([
      ['error logo-too-large theme.logo', { logo: 'a.png', kilobytes: 101, most: 100 }],
    ])
  })
})
