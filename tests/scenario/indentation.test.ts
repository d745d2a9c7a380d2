/** Lines that stand in the wrong column: told once, and mended where they can mean one thing only. */
import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { changed, codesOf, found, helpOf, mendedFile, sampleWith } from './notation.ts'
import { sample } from './sample.ts'

describe('indentation', () => {
  test('one tab', () => {
    expect(changed('  price: 45\n', '▸\tprice: 45\n')).toEqual([
      'here: This line starts with a tab, and only spaces can say what belongs to what.',
    ])
    const text = sampleWith('  price: 45\n', '\tprice: 45\n')
    expect(mendedFile(text)).toBe(sample)
  })

  test('tabs throughout', () => {
    const text = sample.replaceAll(/^(?: {2})+/gm, spaces => '\t'.repeat(spaces.length / 2))
    expect(found(text)).toEqual([
      '12:1: 161 lines start with tabs, this one first, and only spaces can say what belongs to what.',
    ])
    expect(mendedFile(text)).toBe(sample)
  })

  test('tabs that could mean two things are not mended', () => {
    const text = 'format: 1\nbeats:\n    a:\n\tb: 1\n'
    const { problems } = readScenario(text)
    expect(problems.map(problem => problem.code)).toContain('tabs')
    expect(problems.find(problem => problem.code === 'tabs')?.mend).toBeUndefined()
  })

  test('a line beside the column of its neighbours', () => {
    expect(changed('  price: 45\n', '▸   price: 45\n')).toEqual([
      'here: This line starts 3 spaces in, beside the lines it belongs with.',
    ])
    expect(changed('  price: 45\n', '▸ price: 45\n')).toEqual([
      'here: This line starts 1 space in, beside the lines it belongs with.',
    ])
    expect(changed('      - id: blame\n', '▸     - id: blame\n')).toEqual([
      'here: This line starts 5 spaces in, beside the lines it belongs with.',
    ])
    const [problem] = readScenario(sampleWith('  price: 45\n', '   price: 45\n')).problems
    expect(problem && helpOf(problem)).toBe('Start it 2 spaces in, as they do.')
  })

  test('a line as near to two columns goes where another line has the same field', () => {
    const help = (line: string, text: string) => {
      const [problem] = readScenario(text.replace(line, `  ${line}`)).problems.filter(
        each => each.code === 'uneven-indent',
      )
      return problem && helpOf(problem)
    }
    const slip = '        slip: "Right words, too early."\n'
    expect(
      help(slip, sample.replace('        sets: [told-policy]\n', '        moves2:\n          - a: b\n')),
    ).toBe('Start it 8 spaces in, as they do.')
  })

  test('of a line that was moved by a guess nothing else is told', () => {
    expect(codesOf(sampleWith('  goodwill: 10\n', '   goodwill: -10\n'))).toEqual(['uneven-indent'])
  })

  test('several lines beside it are one problem, and what else is wrong is told too', () => {
    const text = sample
      .replace('  price: 45\n  loss: 45\n', '   price: 45\n   loss: 45\n')
      .replace('tone: venting', 'tone: ventng')
    expect(codesOf(text)).toEqual(['uneven-indent', 'unknown-word'])
  })
})
