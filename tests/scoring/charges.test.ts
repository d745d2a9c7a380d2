/** What each reply is charged for at a moment, and what nobody pays for. */
import { describe, expect, test } from 'vitest'
import { NOTHING_YET } from '../../src/dialogue/memory.ts'
import { opening } from '../../src/dialogue/step.ts'
import type { Memory } from '../../src/dialogue/memory.ts'
import { chargesOf, kindOfCaveIn } from '../../src/scoring/charges.ts'
import type { Tone } from '../../src/scenario/vocabulary.ts'
import { HAGGLE } from '../support/haggle.ts'
import { type Circumstances, measured, scripted } from '../support/script.ts'
import { cardOf, findings } from './support/card.ts'

/** From nothing to £15 is fair here, and £80 may be given. */
const TROUBLED: Circumstances = { case: { fault: 'ours', trouble: 2, price: 8_000 } }

/** Why a reply is charged at a moment of this tone, where this is remembered and no reply is spared anything. */
function charged(tone: Tone, moves: string, memory: Partial<Memory> = { heard: true }, about = TROUBLED) {
  const script = scripted(`at: ${tone}\n it = ${moves} -> done\n done: resolved`, about)
  const said = script.moments.get('at')?.replies[0]
  if (!said) throw new Error('The moment has one reply.')
  const before = { ...opening(script), memory: { ...NOTHING_YET, ...memory } }
  return chargesOf(script, before, said, new Set()).map(({ reason, move }) =>
    reason === 'harm' ? `${move}` : reason,
  )
}

test('a reply that does nothing wrong is charged nothing', () => {
  expect(charged('asking', 'answer validate')).toEqual([])
})

describe('before the customer was heard', () => {
  const rushed = (tone: Tone, moves: string) => charged(tone, moves, { heard: false })

  test.each(['cite-policy', 'explain-reason', 'correct-tactfully', 'decline-clearly', 'offer-compensation'])(
    '%s comes too early where they are frustrated or pour it out, and nowhere else',
    move => {
      expect(rushed('frustrated', move)).toEqual(['too-early'])
      expect(rushed('venting', move)).toEqual(['too-early'])
      expect(rushed('demanding', move)).toEqual([])
      expect(rushed('asking', move)).toEqual([])
    },
  )

  test('it does not where the same reply listens', () => {
    expect(rushed('venting', 'paraphrase explain-reason')).toEqual([])
  })
})

test('the first apology that nobody called for costs nothing, the next does', () => {
  expect(charged('asking', 'answer apologise', { heard: true }, {})).toEqual([])
  expect(charged('asking', 'answer apologise', { heard: true, apologies: 1 }, {})).toEqual(['apology-again'])
})

describe('a third abusive line', () => {
  const third = (moves: string) =>
    charged('abusive', moves, { heard: true, abusiveLines: 2, limit: 'warned' })

  test('is left unchecked by a limit said again', () => {
    expect(third('set-limit validate')).toEqual(['abuse-unchecked'])
  })

  test.each(['warn-consequence', 'escalate', 'end-contact', 'part-ways'])('is checked by %s', move => {
    expect(third(`${move} validate`)).toEqual([])
  })

  test('is not the second, nor a line that is not abusive', () => {
    expect(charged('abusive', 'set-limit', { abusiveLines: 1 })).toEqual([])
    expect(charged('frustrated', 'validate', { abusiveLines: 2 })).toEqual([])
  })
})

describe('an offer', () => {
  test('is over the band from the first penny above what is fair', () => {
    expect(charged('asking', 'offer-compensation £15')).toEqual([])
    expect(charged('asking', 'offer-compensation £15.01')).toEqual(['over-the-band'])
  })

  test('counts with what stands from other offers', () => {
    const standing = [
      { id: 'voucher', what: 'a voucher', worth: 1_000, when: 'now', fits: true, remedy: false },
    ] as const
    expect(charged('frustrated', 'offer-compensation £10/refund', { heard: true })).toEqual([])
    // What stood was enough already: to raise it is to give in, wherever it ends.
    expect(charged('frustrated', 'offer-compensation £10/refund', { heard: true, standing })).toEqual([
      'cave-in',
    ])
  })

  test.each(['demanding', 'abusive', 'threatening'] as const)(
    'over the band is giving in to a %s line',
    tone => {
      expect(charged(tone, 'set-limit offer-compensation £60')).toEqual(['cave-in'])
    },
  )

  test.each(['asking', 'frustrated', 'venting', 'settling'] as const)(
    'over the band to a %s line gives in to nobody',
    tone => {
      expect(charged(tone, 'offer-compensation £60')).toEqual(['over-the-band'])
    },
  )
})

test('giving in is to pressure, by an exception under pressure, or unasked', () => {
  const kind = (tone: Tone, moves: string) => {
    const said = scripted(`at: ${tone}\n it = ${moves} -> done\n done: resolved`).moments.get('at')
      ?.replies[0]
    if (!said) throw new Error('The moment has one reply.')
    return kindOfCaveIn(said)
  }
  expect(kind('demanding', 'offer-compensation £60')).toBe('pressed')
  expect(kind('demanding', 'grant-exception cites:rule')).toBe('exception')
  expect(kind('asking', 'grant-exception cites:rule')).toBe('unasked')
})

describe('nobody pays at a beat for what its reference could itself be charged for', () => {
  /** The same beat twice, so that the second time may repeat the first. */
  const twice = (tone: string, reference: string, other: string) => `
    first: ${tone}
      as-it-is = ${reference} -> second
      other = ${other} -> second
    second: ${tone}
      as-it-is = ${reference} -> done
      other = ${other} -> done
    done: resolved`
  const charges = (talk: string, replies: string, about: Circumstances = {}) =>
    findings(cardOf(talk, replies, about))
      .map(line => line.split(' ')[2])
      .filter(reason => reason !== 'missed' && reason !== 'no-way-forward')

  test('an apology again', () => {
    const sorry = 'answer validate apologise'
    expect(charges(twice('asking', sorry, 'answer apologise'), 'as-it-is other')).toEqual([])
    expect(charges(twice('asking', 'answer validate', 'answer apologise'), 'other other')).toEqual([
      'apology-again',
    ])
  })

  test('an explanation again', () => {
    const both = 'validate paraphrase explain-reason correct-tactfully'
    const lecture = 'validate explain-reason correct-tactfully'
    expect(charges(twice('venting', both, lecture), 'as-it-is other')).toEqual([])
    expect(charges(twice('venting', 'validate paraphrase', lecture), 'other other')).toEqual([
      'explained-again',
      'explained-again',
    ])
  })

  test('an end that was not warned of', () => {
    const ends = `
      first: abusive
        %
        end = end-contact validate -> over
        limit = set-limit -> over
      over: ended-by-you`
    const reference = 'close = end-contact validate offer-choice -> over'
    expect(charges(ends.replace('%', reference), 'end')).toEqual([])
    expect(charges(ends.replace('%', 'plain = set-limit validate -> over'), 'end')).toEqual(['end-unwarned'])
  })
})

test('where the reference itself would raise what was enough, keeping to it is no shortfall', () => {
  const haggle = HAGGLE.replace(
    'hold = answer validate -> done',
    'hold = answer -> done\n same = answer offer-compensation £5 -> done',
  )
  expect(findings(cardOf(haggle, 'give hold', TROUBLED))).toEqual([])
  expect(findings(cardOf(haggle, 'none hold', TROUBLED))[0]).toBe('2 empathy missed kindness 20')
  // Whoever makes an offer has not kept to it: there the reply is measured like any other.
  expect(findings(cardOf(haggle, 'give same', TROUBLED))).toEqual(['2 empathy missed kindness 20'])
})

test('a reference is never what was not enough for a moment to ask for: to part ways, or more than is yours to give', () => {
  const { reference } = measured(
    `opening: frustrated
       part = acknowledge-feeling paraphrase apologise part-ways -> done
       most = acknowledge-feeling paraphrase offer-compensation £5 -> done
       over = acknowledge-feeling paraphrase apologise offer-compensation £5.01 -> done
     done: resolved`,
    { ...TROUBLED, give: 500 },
  )
  expect(reference.measures.get('opening')?.reply.reply.id).toBe('most')
})
