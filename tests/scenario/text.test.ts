/** Faults of the text itself, told in plain words; what has one meaning is mended. */
import { describe, expect, test } from 'vitest'
import type { Path } from '../../src/scenario/problem.ts'
import { parse } from '../../src/scenario/parse.ts'
import { valueAt } from '../../src/scenario/raw.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { mend } from '../../src/scenario/revise.ts'
import { changed, codesOf, found, helpOf, mendedFile, sampleWith } from './notation.ts'
import { sample } from './sample.ts'

const HEARS = 'hears: "Somebody believes me."'

const AT: Path = ['beats', 'opening', 'replies', 0, 'hears']

/** The text that is mended from what was written after `hears:`, and what it then says. */
function mendedHears(written: string): { code: string | undefined; line: string; says: unknown } {
  const text = sampleWith(HEARS, `hears: ${written}`)
  const { problems } = readScenario(text)
  const mended = mend(text, problems)
  expect(codesOf(mended)).toEqual([])
  return { code: problems[0]?.code, line: lineOf(mended, 'hears'), says: valueAt(parse(mended).draft, AT) }
}

function lineOf(text: string, field: string): string {
  return (text.split('\n').find(line => line.trim().startsWith(`${field}:`)) ?? '').trim()
}

describe('a text that was cut', () => {
  test('at a #', () => {
    expect(changed(HEARS, 'hears: ▸Order #12 is late')).toEqual([
      'here: This text stops before “#12 is late”: what follows a space and a # is taken for a note.',
    ])
    expect(mendedHears('Order #12: late')).toEqual({
      code: 'cut-at-hash',
      line: 'hears: "Order #12: late"',
      says: 'Order #12: late',
    })
  })

  test('at a # that may be a note: the author decides', () => {
    const text = sampleWith(HEARS, 'hears: Somebody believes me. # at last')
    const { scenario, problems } = readScenario(text)
    expect(problems).toMatchObject([{ code: 'cut-at-hash', severity: 'warning' }])
    expect(mend(text, problems)).toBe(text)
    expect(scenario?.beats['opening']).toMatchObject({
      replies: [{ hears: 'Somebody believes me.' }, {}, {}],
    })
  })

  test('a note behind a condition, a number or a name is a note', () => {
    expect(changed('when: trust < 3', 'when: trust < 3 #really')).toEqual([])
    expect(changed('minutes: 8', 'minutes: 8 #about')).toEqual([])
    expect(changed('cites: re-send', 'cites: re-send #this one')).toEqual([])
  })

  test('at a colon', () => {
    expect(changed(HEARS, 'hears: ▸Somebody: believes me.')).toEqual([
      'here: This text has a colon in it, and is cut in two there.',
    ])
    expect(mendedHears('Somebody: "believes": me.')).toEqual({
      code: 'cut-at-colon',
      line: 'hears: "Somebody: \\"believes\\": me."',
      says: 'Somebody: "believes": me.',
    })
    expect(mendedHears('Somebody believes me:')).toMatchObject({ says: 'Somebody believes me:' })
    expect(mendedHears('Somebody: believes # a note')).toMatchObject({
      line: 'hears: "Somebody: believes" # a note',
      says: 'Somebody: believes',
    })
    expect(mendedHears('Somebody: believes\n          me, at last.')).toMatchObject({
      says: 'Somebody: believes me, at last.',
    })
  })

  test('at a colon in the words of a move', () => {
    const text = sampleWith(
      '- paraphrase: "The van never stopped, you say."',
      '- paraphrase: The van: stopped',
    )
    expect(codesOf(text)).toEqual(['cut-at-colon', 'words-not-said'])
    expect(mendedFile(text)).toContain('- paraphrase: "The van: stopped"')
  })

  test('at a comma in braces', () => {
    const offer = 'offer: { id: books, what: "the same books again", worth: 45, remedy: yes }'
    const cut = 'offer: { id: books, what: ▸the same books, again, and soon, worth: 45, remedy: yes }'
    expect(changed(offer, cut)).toEqual([
      'here: This text is cut at its comma, because it stands in braces without quotes.',
    ])
    const text = sampleWith(offer, cut.replace('▸', ''))
    expect(mendedFile(text)).toContain('what: "the same books, again, and soon", worth: 45')
  })
})

describe('quotes', () => {
  test('curly ones', () => {
    expect(changed(HEARS, 'hears: ▸“Somebody believes me.”')).toEqual([
      'here: This text stands in curly quotes, which would be read as part of it.',
    ])
    expect(mendedHears('“Somebody: says "so".”')).toEqual({
      code: 'curly-quotes',
      line: 'hears: "Somebody: says \\"so\\"."',
      says: 'Somebody: says "so".',
    })
    expect(mendedHears('“Somebody believes me."')).toMatchObject({ line: 'hears: "Somebody believes me."' })
    expect(
      changed('scores: [empathy, boundaries, compensation]', 'scores: [▸“empathy”, boundaries]'),
    ).toEqual(['here: This text stands in curly quotes, which would be read as part of it.'])
  })

  test('curly ones within a text are its own', () => {
    expect(changed(HEARS, 'hears: “Somebody” believes me.')).toEqual([])
    expect(changed(HEARS, 'hears: "“Somebody believes me.”"')).toEqual([])
    expect(changed(HEARS, 'hears: “Well,” he thinks, “somebody believes me.”')).toEqual([])
    expect(mendedHears('“Well,” he thinks: “somebody believes me.”')).toMatchObject({
      code: 'cut-at-colon',
      says: '“Well,” he thinks: “somebody believes me.”',
    })
    expect(mendedHears('“He said “yes” to me.”')).toMatchObject({ says: 'He said “yes” to me.' })
    expect(mendedHears('‘I don’t know.’')).toMatchObject({ says: 'I don’t know.' })
    expect(mendedHears('„Na so was.“')).toMatchObject({ says: 'Na so was.' })
  })

  test('that do not close', () => {
    expect(changed(HEARS, 'hears: ▸"Somebody believes me.')).toEqual([
      'here: The quotes that open here do not close on this line.',
    ])
    expect(mendedHears('"Somebody believes me.')).toMatchObject({ says: 'Somebody believes me.' })
    expect(mendedHears('"Somebody believes me.”')).toMatchObject({ line: 'hears: "Somebody believes me."' })
  })

  test('that do not close, over several lines, are for the author to close', () => {
    const { problems } = readScenario(sampleWith(HEARS, 'hears: "Somebody\n          believes me.'))
    expect(problems.map(problem => [problem.code, problem.mend])).toEqual([['unclosed-quote', undefined]])
  })

  test('that do not close, in the last line of the file', () => {
    const text = sample.replace('slip: "It is what you felt."\n', 'slip: "It is what you felt.')
    expect(codesOf(text)).toEqual(['unclosed-quote'])
    expect(codesOf(mendedFile(text))).toEqual([])
  })

  test('that close too early', () => {
    expect(changed(HEARS, 'hears: ▸"Somebody "believes" me."')).toEqual([
      'here: The quotes close too early: there are quotes within the text.',
    ])
    expect(mendedHears('"Somebody "believes" me."')).toMatchObject({ says: 'Somebody "believes" me.' })
    expect(mendedHears("'Somebody doesn't believe me.'")).toMatchObject({
      line: 'hears: "Somebody doesn\'t believe me."',
    })
    expect(mendedHears('"Well," he thinks, "somebody does."')).toMatchObject({
      says: '"Well," he thinks, "somebody does."',
    })
    expect(mendedHears('"Somebody" believes me.')).toMatchObject({ says: '"Somebody" believes me.' })
  })

  test('a backslash', () => {
    expect(changed(HEARS, 'hears: "C:▸\\Users"')).toEqual([
      'here: A backslash has a meaning of its own in straight quotes, and what follows this one makes no sense.',
    ])
    expect(mendedHears('"C:\\Users"')).toMatchObject({ says: 'C:\\Users' })
  })
})

test.each([
  '*Somebody* believes',
  '*Somebody*',
  '&really good',
  '!really good',
  '@home',
  '%good',
  '> 5 people',
  '| good',
  '- good',
  '? good',
  '[sighs] Right.',
  '{sighs} Right.',
  '`good`',
])('a bare text that starts with a sign of its own: %s', written => {
  expect(changed(HEARS, `hears: ▸${written}`)).toEqual([
    `here: This text starts with ${written[0]}, which has a meaning of its own here.`,
  ])
  expect(mendedHears(written)).toMatchObject({
    line: `hears: "${written.replaceAll('`', '')}"`.replace('""', '"`good`"'),
  })
})

describe('values that are nearly right', () => {
  test.each([
    ['hears: "Somebody believes me."', 'hears: 310', 'hears: "310"'],
    ['hears: "Somebody believes me."', 'hears: [sighs]', 'hears: "[sighs]"'],
    ['moves: [cite-policy, deflect]', 'moves: cite-policy, deflect', 'moves: [cite-policy, deflect]'],
    ['kept: no', 'kept: No', 'kept: no'],
    ['trouble: 2', 'trouble: "2"', 'trouble: 2'],
    [
      '- paraphrase: "The van never stopped, you say."',
      '- paraphrase: "the van never stopped. You say"',
      '- paraphrase: "The van never stopped, you say"',
    ],
  ])('%s, written as %s', (right, wrong, mended) => {
    const text = sampleWith(right, wrong)
    expect(codesOf(text)).toHaveLength(1)
    const again = mendedFile(text)
    expect(again).toContain(mended)
    expect(codesOf(again)).toEqual([])
  })
})

test('a colon without a space', () => {
  expect(changed('kept: no', '▸kept:no')).toEqual(['here: There is no space after the colon.'])
  const text = sampleWith('kept: no', 'kept:no')
  expect(mendedFile(text)).toBe(sample)
})

test('a line without a field', () => {
  expect(changed('minutes: 8\n', 'minutes: 8\n▸about nine\n')).toEqual([
    'here: “about nine” stands alone: it is not a field with a colon, and not part of a text.',
  ])
})

test('brackets that do not close', () => {
  expect(
    changed('scores: [empathy, boundaries, compensation]', 'scores: ▸[empathy, boundaries, compensation'),
  ).toEqual(['here: The [ that opens here is never closed.'])
  const text = sampleWith(
    'scores: [empathy, boundaries, compensation]',
    'scores: [empathy, boundaries, compensation',
  )
  expect(mendedFile(text)).toBe(sample)
})

test('the help shows the line as it should be', () => {
  const [problem] = readScenario(sampleWith(HEARS, 'hears: Somebody: believes me.')).problems
  expect(problem && helpOf(problem)).toBe(
    'Put the text in quotes. Write it so: hears: "Somebody: believes me."',
  )
})

test('past a fault that was mended, places are still those of the file', () => {
  const text = sample
    .replace('business: "Marrow & Finch Books"', 'business: “Marrow & Finch: Books”')
    .replace('mood: { anger: 5.5, trust: 4 }', 'mood: { anger: 5.5, trust: 44 }')
    .replace('what: "Called: no parcel yet."', 'what: Called: no parcel yet. #2')
  const places = found(text).map(told => told.replace(/: .*/, ''))
  expect(places).toEqual(['13:13', '32:30', '38:13'])
})

test('several mends at once leave the file as it was meant', () => {
  const text = sample
    .replace('business: "Marrow & Finch Books"', 'business: “Marrow & Finch Books”')
    .replace('kept: no', 'kept:no')
    .replace('hears: "Somebody believes me."', 'hears: “Somebody believes me.”')
    .replace('      - id: hear-first\n        say', '      - say')
  expect(mendedFile(text)).toBe(sample.replace('hear-first', 'that-is-a'))
})
