/** Fields, words and numbers that a scenario may not hold, each with its place and its message. */
import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { changed, found, sampleWith } from './notation.ts'
import { sample } from './sample.ts'

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
