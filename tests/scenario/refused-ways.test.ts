/** Ways, conditions and replies that a scenario may not hold, each with its place and its message. */
import { describe, expect, test } from 'vitest'
import { changed, codesOf, found, sampleWith } from './notation.ts'
import { sample } from './sample.ts'

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
