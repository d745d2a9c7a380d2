import { describe, expect, test } from 'vitest'
import { replay } from '../../src/dialogue/transcript.ts'
import { referenceOf } from '../../src/scoring/reference.ts'
import { score } from '../../src/scoring/score.ts'
import { type Circumstances, measured, scripted } from '../support/script.ts'

/** The reference reply of each beat on the way. */
function wayOf(beats: string, about: Circumstances = {}): string[] {
  const { reference } = measured(beats, about)
  return reference.way.map(beat => `${beat}.${reference.measures.get(beat)?.reply.reply.id}`)
}

const OTHER = 'other = use-history -> done'

describe('the reference reply', () => {
  test('meets the moment best over the dimensions claimed', () => {
    const talk = `
      ask: demanding
        firm = decline-clearly offer-choice -> done
        kind = validate -> done
        both = decline-clearly offer-choice validate -> done
      done: resolved`
    expect(wayOf(talk)).toEqual(['ask.both'])
    expect(wayOf(talk.replace('both', 'b'), { scores: ['empathy'] })).toEqual(['ask.kind'])
  })

  test('of equals makes a fair offer, else comes first in the file', () => {
    const talk = `
      ask: asking
        one = answer validate -> done
        two = answer validate offer-compensation £10 -> done
        three = answer validate -> done
      done: resolved`
    expect(wayOf(talk, { case: { fault: 'ours', trouble: 2 } })).toEqual(['ask.two'])
    expect(wayOf(talk.replace(' offer-compensation £10', ''))).toEqual(['ask.one'])
  })

  test.each([
    ['is on a condition', 'best = decline-clearly offer-choice validate if:told -> done'],
    ['does harm', 'best = decline-clearly offer-choice validate argue -> done'],
    ['offers over the band', 'best = decline-clearly offer-choice validate offer-compensation £60 -> done'],
    [
      'offers beyond what you may give',
      'best = decline-clearly offer-choice validate offer-compensation £90 -> done',
    ],
    ['ends the contact unasked', 'best = decline-clearly offer-choice validate end-contact -> done'],
    [
      'makes an exception that no policy allows',
      'best = decline-clearly offer-choice validate grant-exception -> done',
    ],
  ])('is never one that %s', (_, best) => {
    expect(wayOf(`ask: demanding\n${best}\nplain = decline-clearly -> done\ndone: resolved`)).toEqual([
      'ask.plain',
    ])
  })

  test('may hand over or part where the moment names it', () => {
    const talk = (tone: string) =>
      `ask: ${tone}\nhelp = escalate validate -> over\n${OTHER}\ndone: resolved\nover: escalated`
    expect(wayOf(talk('threatening'), { scores: ['boundaries'] })).toEqual(['ask.help'])
    expect(wayOf(talk('demanding'))).toEqual(['ask.help'])
    expect(wayOf(talk('frustrated'))).toEqual(['ask.other'])
  })

  test('never ignores abuse', () => {
    const talk = `
      first: abusive
        kind = validate offer-choice -> done
        limit = set-limit -> done
      done: resolved`
    expect(wayOf(talk, { scores: ['empathy'] })).toEqual(['first.limit'])
  })
})

test('a moment without a fit reply is a fault, and every one is told', () => {
  const found = referenceOf(
    scripted(`
      one: frustrated
        a = dismiss -> two
        b = validate if:told -> two
      two: abusive
        a = validate -> done
        b = answer -> done
      done: resolved`),
  )
  expect(found).toEqual({
    faults: [
      { code: 'no-reference', beat: 'one' },
      { code: 'no-reference', beat: 'two' },
    ],
  })
})

test('a reference way that comes back to a beat is a fault', () => {
  const found = referenceOf(
    scripted(`
      one: asking
        good = answer validate -> two
        out = use-history -> done
      two: asking
        good = answer validate -> one
        out = use-history -> done
      done: resolved`),
  )
  expect(found).toEqual({ faults: [{ code: 'reference-loops', beat: 'one' }] })
})

test('a talk of one scenario is not measured by the reference of another', () => {
  const { reference } = measured(`other: asking\n it = answer -> done\n done: resolved`)
  const script = scripted(`opening: asking\n it = answer -> done\n done: resolved`)
  const transcript = replay(script, ['it']).transcript
  expect(() => score(script, reference, transcript)).toThrow('The moment opening has no reference.')
})
