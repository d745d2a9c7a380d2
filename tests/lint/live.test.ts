/** What a talk may still be asked for: what nobody asks for any more keeps no two talks apart. */
import { describe, expect, test } from 'vitest'
import { NOTHING_YET } from '../../src/dialogue/memory.ts'
import { factPlaces, factsAfter } from '../../src/lint/fact-places.ts'
import { liveIn } from '../../src/lint/live.ts'
import { walkMoods } from '../../src/lint/mood-walk.ts'
import { scripted } from '../support/script.ts'

const TALK = `
  opening: asking
    tell = answer sets:told,unread -> middle
    pay = answer offer-compensation £20/sum -> middle
  middle: asking
    on = answer if:told -> last when heard and not left_kind | done
    off = answer -> done
  last: asking
    sum = answer if:offered_>_10 -> done
    round = dismiss -> last when anger < 9 | done
    bye = answer -> done
  side: asking
    back = answer -> opening
  done: resolved`.replace('left_kind', 'left kind')

describe('at a beat', () => {
  const live = liveIn(scripted(TALK))
  const flagsAt = (beat: string) => [...live(beat).flags].toSorted()

  test('all flags count that a condition there or later reads', () => {
    expect(flagsAt('opening')).toEqual(['heard', 'told'])
    expect(flagsAt('middle')).toEqual(['heard', 'told'])
    expect(flagsAt('last')).toEqual([])
    expect(flagsAt('side')).toEqual(['heard', 'told'])
  })

  test('a sum counts where one is asked for there or later', () => {
    expect(['opening', 'middle', 'last', 'side'].map(beat => live(beat).offered)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(liveIn(scripted(TALK.replace('if:offered_>_10', '')))('opening').offered).toBe(false)
  })

  test('nothing counts once the talk is over', () => {
    expect(live('done')).toEqual({ flags: new Set(), offered: false })
  })

  test('what an earlier beat reads counts where the talk comes back to it, however far', () => {
    const round = liveIn(
      scripted(`
        one: asking
          next = answer if:told -> two
          plain = answer -> two
        two: asking
          next = answer -> three
        three: asking
          next = answer -> four
          out = answer -> done
        four: asking
          back = answer -> one
        done: resolved`),
    )
    for (const beat of ['one', 'two', 'three', 'four']) expect([...round(beat).flags]).toEqual(['told'])
  })
})

describe('two talks that come to one beat', () => {
  const script = scripted(TALK)
  const facts = (flags: readonly string[], worth = 0) => ({
    flags,
    memory: {
      ...NOTHING_YET,
      standing:
        worth === 0
          ? []
          : [{ id: 'sum', what: 'a sum', worth, when: 'now', fits: true, remedy: false } as const],
    },
  })

  test('are one where they differ in what nobody asks for', () => {
    const at = factPlaces(script, false)
    expect(at('middle', facts(['unread', 'told']))).toBe(at('middle', facts(['told'])))
    expect(at('last', facts(['told']))).toBe(at('last', facts([])))
    expect(at('done', facts([], 2_000))).toBe(at('done', facts([])))
  })

  test('are two where they differ in what is asked for', () => {
    const at = factPlaces(script, false)
    expect(at('middle', facts(['told']))).not.toBe(at('middle', facts([])))
    expect(at('middle', facts([], 2_000))).not.toBe(at('middle', facts([])))
    expect(at('last', facts([]))).not.toBe(at('middle', facts([])))
  })

  test('are two at the end where the fairness of what was given is asked for', () => {
    const at = factPlaces(script, true)
    const plain = at('done', facts([]))
    expect(at('done', facts([], 2_000))).not.toBe(plain)
    for (const more of [{ wayForward: true }, { handedOver: true }])
      expect(at('done', { flags: [], memory: { ...NOTHING_YET, ...more } })).not.toBe(plain)
    const offer = facts([], 2_000).memory.standing[0]
    for (const other of [
      { id: 'two' },
      { worth: 1 },
      { when: 'later' },
      { fits: false },
      { remedy: true },
    ] as const)
      expect(
        at('done', { flags: [], memory: { ...NOTHING_YET, standing: [{ ...offer!, ...other }] } }),
      ).not.toBe(at('done', facts([], 2_000)))
  })

  test('keep what a reply adds to them', () => {
    const at = factPlaces(script, true)
    const tell = script.moments.get('opening')?.replies[0]
    const pay = script.moments.get('opening')?.replies[1]
    if (!tell || !pay) throw new Error('Both can be said.')
    expect(factsAfter(at('opening', facts([])), tell).flags).toEqual(['told', 'unread'])
    expect(factsAfter(at('opening', facts([])), pay).memory.standing.map(({ worth }) => worth)).toEqual([
      2_000,
    ])
  })
})

test('a hundred flags that nobody reads cost nothing: a row of beats is walked once', () => {
  const beats = Array.from(
    { length: 50 },
    (_, at) =>
      `b${at}: asking\n a = answer sets:f${at} -> b${at + 1}\n b = answer validate sets:g${at} -> b${at + 1}`,
  )
  const places = walkMoods(scripted(`${beats.join('\n')}\nb50: resolved`), false)
  expect(places.map(({ beat }) => beat)).toEqual(Array.from({ length: 51 }, (_, at) => `b${at}`))
})
