/** The mistakes that authors make, each with the place and the words that they are told. */
import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { changed, codesOf, found, helpOf, messageOf, sampleWith } from './notation.ts'
import { sample } from './sample.ts'

test('the sample makes no mistake', () => {
  expect(found(sample)).toEqual([])
})

test('a place is a line and a column, counted from 1', () => {
  const { problems } = readScenario(sampleWith('tone: venting', 'tone: ventng'))
  expect(problems.map(problem => problem.range)).toEqual([
    { start: { line: 107, column: 11 }, end: { line: 107, column: 17 } },
  ])
})

describe('fields', () => {
  test('one that is not known names the nearest', () => {
    expect(changed('  thinks: "They will', '  ▸think: "They will')).toEqual([
      'here: There is no field “think” in “beats › opening”. Did you mean “thinks”?',
    ])
    expect(changed('minutes: 8', 'minutes: 8\n▸author: "Jo"')).toEqual([
      'here: There is no field “author” at this level.',
    ])
    expect(changed('cites: re-send', 'cites: re-send\n        ▸colour: red')).toEqual([
      'here: There is no field “colour” in “beats › opening › replies › rule-first”.',
    ])
  })

  test('one that is missing', () => {
    expect(changed('minutes: 8\n', '')).toEqual(['1:1: The file has no “minutes”.'])
    expect(
      changed(
        '  wary:\n    seen: "A colleague looks up."\n    customer: "You again. I hope that you have a pen this time."\n    tone: venting\n',
        '  ▸wary:\n    customer: "You again."\n',
      ),
    ).toEqual(['here: “beats › wary” has no “tone”.'])
    expect(changed('- id: wave-off\n        say: "That was not me."\n', '- ▸id: wave-off\n')).toEqual([
      'here: “beats › wary › replies › wave-off” has no “say”.',
    ])
    expect(changed('    afterwards: "The books came on Thursday."\n', '')).toEqual([
      '159:3: “beats › agreed” has no “afterwards”.',
    ])
  })

  test('one that is empty', () => {
    expect(changed('hears: "Somebody believes me."', '▸hears:')).toEqual(['here: “hears” is empty.'])
    expect(changed('hears: "Somebody believes me."', '▸hears: "  "')).toEqual(['here: “hears” is empty.'])
  })

  test('one of the wrong kind', () => {
    expect(changed('trouble: 2', 'trouble: ▸"2"')).toEqual(['here: “trouble” must be a plain number.'])
    expect(changed('give: 60', 'give: ▸£60')).toEqual(['here: “give” must be a plain number.'])
    expect(changed('name: "Jo Ferreira"', 'name: ▸310')).toEqual(['here: “name” must be a text.'])
    expect(changed('kept: no', 'kept: ▸maybe')).toEqual(['here: “kept” must be yes or no.'])
    expect(changed('moves: [cite-policy, deflect]', 'moves: ▸cite-policy')).toEqual([
      'here: “moves” must be a list.',
    ])
    expect(changed('mood: { anger: 5.5, trust: 4 }', 'mood: ▸angry')).toEqual([
      'here: “mood” must be a group of fields.',
    ])
  })

  test('one that stands twice', () => {
    expect(changed('minutes: 8', 'minutes: 8\n▸minutes: 9')).toEqual([
      'here: “minutes” stands twice: it is on line 10 already.',
    ])
  })

  test('one that has no place in a turn or in an ending', () => {
    expect(changed('tone: venting', 'tone: venting\n    ▸afterwards: "Jo was glad."')).toEqual([
      'here: “wary” has “afterwards”, but no “ends”, so the talk goes on there.',
    ])
    expect(changed('seen: "The queue moves on."', '▸new-fact: yes')).toEqual([
      'here: “agreed” ends the talk, so it cannot have “new-fact”.',
    ])
  })
})

describe('words and numbers', () => {
  test('a tone that does not exist', () => {
    expect(changed('tone: venting', 'tone: ▸ventng')).toEqual([
      'here: “tone” cannot be “ventng”. Did you mean “venting”?',
    ])
    expect(changed('tone: venting', 'tone: ▸purple')).toEqual(['here: “tone” cannot be “purple”.'])
  })

  test('a move that does not exist', () => {
    expect(changed('moves: [cite-policy, deflect]', 'moves: [cite-policy, ▸deflct]')).toEqual([
      'here: There is no move “deflct”. Did you mean “deflect”?',
    ])
    expect(changed('- paraphrase: "The', '- ▸parafrase: "The')).toEqual([
      'here: There is no move “parafrase”. Did you mean “paraphrase”?',
    ])
    expect(changed('moves: [cite-policy, deflect]', 'moves: [cite-policy, ▸acknowledge]')).toEqual([
      'here: There is no move “acknowledge”. Did you mean “acknowledge-feeling”?',
    ])
  })

  test('a move that only the scorer may find', () => {
    expect(changed('moves: [cite-policy, deflect]', 'moves: [cite-policy, ▸cave-in]')).toEqual([
      'here: The move “cave-in” cannot be declared: it depends on how the talk went, so the scorer finds it by itself.',
    ])
  })

  test('a number out of range', () => {
    expect(changed('level: 3', 'level: ▸6')).toEqual(['here: “level” is 6, and must be from 1 to 5.'])
    expect(changed('trouble: 2', 'trouble: ▸-1')).toEqual(['here: “trouble” is -1, and must be from 0 to 4.'])
    expect(changed('anger: 5.5,', 'anger: ▸11,')).toEqual(['here: “anger” is 11, and must be from 0 to 10.'])
    expect(changed('worth: 65\nat-limit', 'worth: ▸-65\nat-limit')).toEqual([
      'here: “worth” is -65, and must be from 0 to 1000000.',
    ])
  })

  test('a number that is too fine', () => {
    expect(changed('anger: 5.5,', 'anger: ▸5.25,')).toEqual([
      'here: “anger” is 5.25, and feelings are counted in halves.',
    ])
    expect(changed('failed-before: 1', 'failed-before: ▸1.5')).toEqual([
      'here: “failed-before” is 1.5, and must be a whole number.',
    ])
    expect(changed('up-to: 45.50', 'up-to: ▸45.505')).toEqual([
      'here: “up-to” is 45.505, and GBP has 2 decimals.',
    ])
    expect(changed('currency: GBP', 'currency: JPY')).toEqual([
      '26:14: “up-to” is 45.5, and JPY has no decimals.',
    ])
  })

  test('names, dates and languages', () => {
    expect(changed('cites: re-send', 'cites: ▸Re-Send')).toContain('here: “Re-Send” cannot be a name here.')
    expect(changed('on: 2026-03-09', 'on: ▸9 March 2026')).toEqual([
      'here: “9 March 2026” is not a day of the calendar.',
    ])
    expect(changed('language: en-GB', 'language: ▸en_GB')).toEqual([
      'here: “en_GB” is not a language that can be read here.',
    ])
    expect(changed('currency: GBP', 'currency: ▸£')).toEqual([
      'here: “£” is not a currency that can be read here.',
    ])
    expect(changed('leaves: [was-heard]', 'leaves: [▸anger]')).toEqual([
      'here: “anger” has a meaning of its own, so nothing else can be called that.',
    ])
    expect(changed('format: 1', 'format: ▸2')).toEqual([
      'here: This program reads format 1, and this file says 2.',
    ])
  })
})

describe('ways', () => {
  test('a beat that is not there', () => {
    expect(changed('beat: shouts', 'beat: ▸shuots')).toEqual([
      'here: There is no beat called “shuots”. Did you mean “shouts”?',
    ])
    expect(changed('at-limit: hangs-up', 'at-limit: ▸nowhere')).toEqual([
      'here: There is no beat called “nowhere”.',
    ])
  })

  test('a beat that nothing leads to', () => {
    const island =
      '▸island:\n    customer: "Hello?"\n    ends: resolved\n    afterwards: "Nobody heard it."\n  agreed:\n    seen'
    expect(changed('agreed:\n    seen', island)).toEqual(['here: Nothing leads to the beat “island”.'])
  })

  test('one slip in a name is one problem, not two', () => {
    expect(changed('  shouts:\n', '  shout:\n')).toEqual([
      '84:19: There is no beat called “shouts”. Did you mean “shout”?',
      '117:13: There is no beat called “shouts”. Did you mean “shout”?',
      '146:13: There is no beat called “shouts”. Did you mean “shout”?',
    ])
  })

  test('a way that leads nowhere yet may be the one that is missing', () => {
    const text = sample.replaceAll('to: agreed', 'to: to-be-written')
    expect(codesOf(text)).toEqual(['unknown-beat', 'unknown-beat'])
  })

  test('a beat with no way out', () => {
    const trap =
      'to: ▸trap\n  trap:\n    customer: "Well?"\n    tone: asking\n    replies:\n' +
      ['one', 'two']
        .map(id => `      - id: ${id}\n        say: "Hm."\n        moves: [answer]\n        to: trap\n`)
        .join('')
    expect(changed('to: hangs-up\n', trap.replace('▸', '').replace('  trap:', '  ▸trap:'))).toEqual([
      'here: From the beat “trap” no ending can be reached.',
    ])
  })

  test('a way that can never be taken', () => {
    expect(
      changed('when: trust < 3', 'when: anger >= 8 and not told-policy').map(told =>
        told.replace(/^\d+:\d+/, 'place'),
      ),
    ).toEqual(['place: This way can never be taken: whenever it could be, the one on line 83 comes first.'])
    expect(changed('  - beat: opening', '  - beat: opening\n  - ▸beat: wary')).toEqual([
      'here: This way can never be taken: whenever it could be, the one on line 58 comes first.',
    ])
  })

  test('a line that can never be said', () => {
    expect(
      changed('      - when: offered > 20 and anger <= 4\n', '      - ▸when: told-policy and anger <= 4\n'),
    ).toEqual(['here: This line can never be said: whenever it could be, the one on line 120 comes first.'])
  })

  test('nothing to fall back on', () => {
    expect(changed('  - beat: opening', '  - ▸when: trust < 3\n    beat: opening')).toEqual([
      'here: The last way has a “when”, so there may be nowhere to go.',
    ])
  })

  test('an end at the limit that is no leaving', () => {
    expect(changed('at-limit: hangs-up', 'at-limit: ▸agreed')).toEqual([
      'here: At the limit the customer leaves, and “agreed” does not say so.',
    ])
  })
})

describe('conditions', () => {
  const when = (condition: string) => changed('when: trust < 3', `when: ${condition}`)

  test('one that can never hold', () => {
    expect(when('▸anger >= 11')).toEqual(['here: “anger >= 11” can never hold.'])
    expect(when('▸anger > 7 and anger < 3')).toEqual(['here: “anger > 7 and anger < 3” can never hold.'])
    expect(when('▸trust < 0')).toEqual(['here: “trust < 0” can never hold.'])
    expect(when('▸told-policy and trust < 3 and not told-policy')).toEqual([
      'here: “told-policy and not told-policy” can never hold.',
    ])
  })

  test('one that always holds is warned of', () => {
    expect(when('▸trust >= 0 and anger < 3')).toEqual([
      'here: “trust >= 0” always holds, so it decides nothing.',
    ])
  })

  test('code', () => {
    expect(when('▸(trust < 3)')).toEqual([
      'here: A condition cannot hold “(”: it is a few plain words, not code.',
    ])
    expect(when('process▸.exit(1)')).toEqual([
      'here: A condition cannot hold “.”: it is a few plain words, not code.',
    ])
    expect(when('trust < 3 ▸|| anger > 2')).toEqual(['here: A condition cannot say “or”.'])
    expect(when('trust < 3 ▸or anger > 2')).toEqual(['here: A condition cannot say “or”.'])
    expect(when('trust < 3 ▸&& anger > 2')).toEqual([
      'here: Only “and” can stand between two conditions, not “&&”.',
    ])
    expect(when('trust ▸= 3')).toEqual(['here: After anger, trust or offered comes >=, <=, > or <, not “=”.'])
    expect(when('trust < ▸low')).toEqual(['here: A number must stand here, not “low”.'])
    expect(when('▸mood < 3')).toEqual([
      'here: Only anger, trust and offered can be compared with a number, not “mood”.',
    ])
    expect(when('▸trst < 3')).toEqual([
      'here: Only anger, trust and offered can be compared with a number, not “trst”. Did you mean “trust”?',
    ])
  })

  test('a flag that no reply sets', () => {
    expect(when('trust < 3 and not ▸told-polcy')).toEqual([
      'here: No reply sets the flag “told-polcy”. Did you mean “told-policy”?',
    ])
  })
})

describe('replies', () => {
  test('two of one name', () => {
    expect(changed('- id: wave-off', '- id: ▸own-it')).toEqual([
      'here: Two replies of this beat are called “own-it”: the other is on line 110.',
    ])
    expect(changed('- id: no-cash', '- id: ▸re-send')).toEqual([
      'here: Two policies are called “re-send”: the other is on line 22.',
    ])
  })

  test('an old name that is taken', () => {
    expect(changed('was: [policy-first]', 'was: [▸give-in]')).toEqual([
      'here: “give-in” cannot be an old name here: another reply of this beat has it, on line 88.',
    ])
    expect(changed('was: [cold-start]', 'was: [▸story]')).toEqual([
      'here: “story” cannot be an old name here: another beat has it, on line 118.',
    ])
  })

  test('words that are not said', () => {
    expect(changed('- paraphrase: "The van', '- paraphrase: ▸"So the van')).toEqual([
      'here: The words “So the van never stopped, you say.” do not stand in what is said.',
    ])
    // Words that are said twice could be either.
    expect(changed('- paraphrase: "The van never stopped, you say."', '- paraphrase: ▸"You"')).toEqual([
      'here: The words “You” do not stand in what is said.',
    ])
    expect(
      changed(
        '- paraphrase: "The van never stopped, you say."',
        '- paraphrase: ▸"the van never stopped - you say"',
      ),
    ).toEqual([
      'here: The words “the van never stopped - you say” do not stand in what is said. Did you mean “The van never stopped, you say”?',
    ])
  })

  test('policies', () => {
    expect(changed('cites: re-send', 'cites: ▸re-sned')).toEqual([
      'here: There is no policy called “re-sned”. Did you mean “re-send”?',
    ])
    expect(changed('        cites: re-send\n', '')).toEqual([
      '76:17: This reply cites a policy, and does not say which.',
    ])
    expect(
      changed(
        'moves: [cite-policy, deflect]\n        cites: re-send',
        'moves: [deflect]\n        cites: ▸re-send',
      ),
    ).toEqual(['here: This reply names the policy “re-send”, but none of its moves does.'])
  })

  test('too few of them', () => {
    expect(changed('- id: blame\n        say', '- id: blame\n        if: anger >= 5\n        say')).toEqual([
      '118:3: At “story” there may be only 1 reply left, when the “if” of the others does not hold.',
    ])
    expect(
      changed(
        '      - id: wave-off\n        say: "That was not me."\n        moves: [dismiss]\n        to: shouts\n',
        '',
      ),
    ).toEqual(['109:5: “replies” has 1 item, and needs 2.'])
  })

  test('“if” and “if not” together always leave one', () => {
    const both = '- id: blame\n        if: asked-neighbour\n        say'
    expect(changed('- id: blame\n        say', both)).toEqual([])
  })

  test('a flag that stands twice', () => {
    expect(changed('sets: [told-policy]', 'sets: [told-policy, ▸told-policy]')).toEqual([
      'here: “told-policy” stands twice under “sets”.',
    ])
  })

  test('abuse that not everybody can answer', () => {
    const hidden = sample
      .replace('moves: [validate, set-limit]', 'if: told-policy\n        moves: [validate, set-limit]')
      .replace('moves: [end-contact]', 'moves: [dismiss]')
      .replace(
        '  agreed:\n',
        '      - id: third\n        say: "Hm."\n        moves: [answer]\n        to: story\n  agreed:\n',
      )
    expect(codesOf(hidden)).toEqual(['limitless-abuse'])
  })

  test('abuse that nobody can answer', () => {
    expect(
      found(
        sampleWith('moves: [validate, set-limit]', 'moves: [validate]').replace(
          'moves: [end-contact]',
          'moves: [dismiss]',
        ),
      ),
    ).toEqual(['147:3: The customer is abusive at “shouts”, and no reply without “if” sets a limit.'])
  })
})

describe('facts that contradict each other', () => {
  test('kindness where we are at fault', () => {
    expect(changed('kindness: no', 'kindness: ▸yes')).toEqual([
      'here: “kindness: yes” says that no one of ours is at fault, and “fault: shared” says that we are.',
    ])
  })

  test('abuse that is not announced', () => {
    expect(changed('abuse: 3', 'abuse: ▸0')).toEqual([
      'here: “abuse” is 0, but at “shouts” the customer is abusive.',
    ])
  })

  test('a threat is worse than an insult', () => {
    const threatening = sample.replace('tone: venting', 'tone: threatening')
    expect(found(threatening)).toEqual([])
    expect(found(threatening.replace('abuse: 3', 'abuse: 2'))).toEqual([
      '9:8: “abuse” is 2, but at “wary” the customer is threatening.',
    ])
  })

  test('a law that gives more than there was to lose is worth a look', () => {
    expect(changed('law: 45', 'law: 90')).toEqual([])
    expect(readScenario(sampleWith('law: 45', 'law: 91')).problems).toMatchObject([
      { code: 'law-over-price', severity: 'hint' },
    ])
  })

  test('a scenario that tests money alone', () => {
    expect(changed('scores: [empathy, boundaries, compensation]', 'scores: ▸[compensation]')).toEqual([
      'here: A scenario must score empathy or boundaries, and this one scores neither.',
    ])
  })
})

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
    expect(one(`${sample}---\n${sample}`)).toBe('181:1: A second document starts here; a file holds one.')
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
    const { scenario, problems } = readScenario(sampleWith('"Forget it."', `'${nasty}'`))
    expect(problems).toEqual([])
    expect(scenario?.beats['hangs-up']?.lines).toEqual([{ when: [], says: nasty }])
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

test('everything wrong is told at once, in the order of the file', () => {
  const text = sample
    .replace('level: 3', 'level: 9')
    .replace('tone: frustrated', 'tone: frustated')
    .replace('beat: shouts', 'beat: shuots')
    .replace('thinks: "That was quick."', 'thinks: That: was quick.')
    .replace('slip: "It is what you felt."', 'slip: “It is what you felt.”')
  expect(found(text).map(told => told.replace(/ .*/, ''))).toEqual([
    '8:8:',
    '62:11:',
    '84:19:',
    '163:13:',
    '180:13:',
  ])
  expect(codesOf(text)).toEqual([
    'out-of-range',
    'unknown-word',
    'unknown-beat',
    'cut-at-colon',
    'curly-quotes',
  ])
})

test('the help says what to do', () => {
  const [problem] = readScenario(sampleWith('level: 3', 'levle: 3')).problems.filter(
    ({ code }) => code === 'unknown-field',
  )
  expect(problem && helpOf(problem)).toBe(
    'What can stand here: format, id, title, language, currency, teaches, scores, level, abuse, minutes, setting, brief, you-may, customer, case, at-limit, start, beats, note.',
  )
})
