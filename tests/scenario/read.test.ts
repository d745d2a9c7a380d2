/** What a file becomes. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readScenario, readTranslation, readWalkthroughs } from '../../src/scenario/read.ts'
import { mend } from '../../src/scenario/revise.ts'
import { describeProblem } from '../../src/i18n/problem-words.ts'
import { changed, sampleWith } from './notation.ts'
import { sample } from './sample.ts'

const read = (text: string) => {
  const { scenario } = readScenario(text)
  if (scenario === null) throw new Error('it has errors')
  return scenario
}

describe('a scenario', () => {
  const scenario = read(sample)

  test('sums are in whole minor units', () => {
    expect(scenario.youMay).toMatchObject({
      give: 6000,
      policies: [{ id: 're-send', upTo: 4550 }, { id: 'no-cash' }],
    })
    expect(scenario.case).toMatchObject({ price: 4500, goodwill: 1000, wants: { worth: 6500 } })
    const yen = sampleWith('currency: GBP', 'currency: JPY').replace('45.50', '45')
    expect(read(yen).youMay).toMatchObject({ give: 60, policies: [{ upTo: 45 }, {}] })
  })

  test('yes and no, true and false are the same', () => {
    expect(scenario.case).toMatchObject({ kept: false, kindness: false, forEveryone: false })
    expect(read(sampleWith('kept: no', 'kept: false'))).toEqual(scenario)
    expect(read(sampleWith('new-fact: yes', 'new-fact: true'))).toEqual(scenario)
  })

  test('a block ends with its last word', () => {
    expect(scenario.brief).toBe(
      'A parcel was signed for, and never came.\nYou have the courier\'s note on the screen.\n\nIt says "handed to neighbour".',
    )
  })

  test('one line and one way are lists of one, and plain words go with the last line', () => {
    expect(scenario.beats['opening']).toMatchObject({
      lines: [
        {
          when: [],
          says: 'It says delivered. I was at home all day, and nobody came.',
          plain: expect.any(String),
        },
      ],
      newFact: false,
    })
    expect(scenario.beats['story']).toMatchObject({
      newFact: true,
      lines: [
        { plain: 'I do not care about the rule. Where are my books?' },
        {
          when: [
            { kind: 'offered', than: 2000 },
            { kind: 'anger', than: 4 },
          ],
        },
        { when: [], plain: 'The van did not stop. Where are my books?' },
      ],
    })
    expect(scenario.start).toEqual([
      { when: [{ kind: 'left', name: 'shouted-last-time', not: false }], beat: 'wary' },
      { when: [], beat: 'opening' },
    ])
  })

  test('moves keep their order and their words', () => {
    expect(scenario.beats['opening']).toMatchObject({
      replies: [
        {
          moves: ['acknowledge-feeling', 'invite-story'],
          words: {
            'acknowledge-feeling': 'a horrid thing to read when you sat there waiting',
            'invite-story': 'What did you see?',
          },
        },
        { moves: ['cite-policy', 'deflect'], words: {}, cites: 're-send', sets: ['told-policy'] },
        { offer: { id: 'money', worth: 6500, when: 'later', fits: true, remedy: false } },
      ],
    })
  })

  test('the beats stand in the order of the file', () => {
    expect(Object.keys(scenario.beats)).toEqual(['opening', 'wary', 'story', 'shouts', 'agreed', 'hangs-up'])
  })

  test('the note is a turn that leads nowhere', () => {
    expect(scenario.note).toMatchObject({
      kind: 'moment',
      id: 'note',
      tone: 'settling',
      lines: [{ when: [], says: 'What do you write down?', plain: 'What do you put in the file?' }],
      replies: [{ id: 'facts', to: [], if: [], sets: [] }, { id: 'mood' }],
    })
    expect(changed('moves: [log-feedback]', 'moves: [log-feedback]\n      ▸to: agreed')).toEqual([
      'here: There is no field “to” in “note › replies › facts”.',
    ])
  })

  test('what may be left out is filled in', () => {
    const short = sample
      .replace('  temper: { anger: quick, forgives: even }\n', '')
      .replace(/ {2}record:\n( {4}.*\n)+/, '')
      .replace(/ {2}policies:\n( {4}.*\n)+/, '')
      .replace(/cites: re-send\n/, '\n')
      .replace('cite-policy, ', '')
      .replace(/ {2}(loss|law|failed-before|credits-last-year|goodwill|kindness|for-everyone): .*\n/g, '')
      .replace(/note:\n[^]*$/, '')
      .replace('          when: later\n          fits: yes\n          remedy: no\n', '')
    expect(read(short)).toMatchObject({
      youMay: { policies: [] },
      customer: { looks: {}, temper: { anger: 'even', forgives: 'even' }, record: [] },
      case: {
        loss: 0,
        law: 0,
        failedBefore: 0,
        creditsLastYear: 0,
        goodwill: 0,
        kindness: false,
        forEveryone: false,
      },
    })
    expect(read(short)).not.toHaveProperty('note')
    expect(read(short).beats['opening']).toMatchObject({
      replies: [{}, {}, { offer: { when: 'now', fits: true, remedy: false } }],
    })
  })

  test('JSON keeps it whole', () => {
    expect(JSON.parse(JSON.stringify(scenario))).toStrictEqual(scenario)
  })

  test('bytes read as text does', () => {
    expect(readScenario(new TextEncoder().encode(sample)).scenario).toEqual(scenario)
  })
})

describe('walkthroughs', () => {
  const file = `format: 1
scenario: lost-parcel
walkthroughs:
  - name: "A best way"
    kind: best
    replies: [hear-first, -, send-again]
    ends: agreed
    scores: { empathy: 100, overall: 92 }
  - name: "No"
    kind: stonewaller
    replies:
      - rule-first
      - "-"
    ends: hangs-up
`

  test('a silence is a dash, and only the scores that are named are asked for', () => {
    const { walkthroughs, problems } = readWalkthroughs(file.replace(', -, ', ', "-", '))
    expect(problems).toEqual([])
    expect(walkthroughs).toStrictEqual({
      format: 1,
      scenario: 'lost-parcel',
      walkthroughs: [
        {
          name: 'A best way',
          kind: 'best',
          replies: ['hear-first', '-', 'send-again'],
          ends: 'agreed',
          scores: { empathy: 100, overall: 92 },
        },
        { name: 'No', kind: 'stonewaller', replies: ['rule-first', '-'], ends: 'hangs-up', scores: {} },
      ],
    })
  })

  test('a bare dash is put in quotes', () => {
    const { walkthroughs, problems } = readWalkthroughs(file)
    expect(walkthroughs).toBeNull()
    expect(mend(file, problems)).toBe(file.replace(', -, ', ', "-", '))
    const listed = file.replace('      - "-"\n', '      - -\n').replace(', -, ', ', "-", ')
    expect(mend(listed, readWalkthroughs(listed).problems)).toBe(file.replace(', -, ', ', "-", '))
  })

  test('mistakes have their places', () => {
    const wrong = file
      .replace(', -, ', ', "-", ')
      .replace('kind: best', 'kind: bset')
      .replace('overall: 92', 'overall: 192')
    expect(
      readWalkthroughs(wrong).problems.map(problem => [
        problem.range.start.line,
        describeProblem(problem).message,
      ]),
    ).toEqual([
      [5, '“kind” cannot be “bset”. Did you mean “best”?'],
      [8, '“overall” is 192, and must be from 0 to 100.'],
    ])
    expect(readWalkthroughs(sample).problems.map(problem => problem.code)).toContain('unknown-field')
    expect(readWalkthroughs('a: 1').problems.map(problem => problem.code)).toEqual(['not-a-scenario'])
  })
})

function readOf(name: string) {
  return /\.[a-z]{2}-[A-Z]{2}\.yaml$/.test(name) ? readTranslation : readScenario
}

describe('what is shipped', () => {
  const files = readdirSync('scenarios').filter(name => name.endsWith('.yaml') && name !== 'programme.yaml')
  test.each(files)('%s has no problem', name => {
    const bytes = readFileSync(`scenarios/${name}`)
    const reader = name.endsWith('.walkthroughs.yaml') ? readWalkthroughs : readOf(name)
    const { problems } = reader(bytes)
    expect(problems).toEqual([])
  })
})
