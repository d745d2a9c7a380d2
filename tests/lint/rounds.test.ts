/** Talks that come back, talks without end, and more ways than a number holds. */
import { describe, expect, test } from 'vitest'
import { isTooLarge, prove } from '../../src/lint/prove.ts'
import { endingsOf, momentsOf } from '../../src/lint/prove-beats.ts'
import { arrivalsIn } from '../../src/lint/ways/arrivals.ts'
import { countWays } from '../../src/lint/ways/count.ts'
import { frontsOf } from '../../src/lint/ways/fronts.ts'
import { idleIn } from '../../src/lint/ways/idle.ts'
import { loopsIn } from '../../src/lint/ways/loops.ts'
import { playedOf } from '../../src/lint/ways/played.ts'
import { likedIn, TASTES } from '../../src/lint/ways/players.ts'
import { MOST_TURNS, onePlay } from '../../src/lint/ways/one-play.ts'
import { bestWay, worstWay } from '../../src/lint/ways/ways-through.ts'
import { measured } from '../support/script.ts'

/** Calm from the start, so that there are few moods. */
const CALM = { anger: 0, trust: 10, scores: ['empathy', 'boundaries'] } as const

function playedOn(beats: string) {
  const one = measured(beats, CALM)
  const played = playedOf(one)
  if (!played) throw new Error('It is small.')
  return { one, ...played, start: played.walk.starts[0]?.node ?? -1 }
}

const RING = `
  opening: frustrated
    hear = acknowledge-feeling validate invite-story -> middle
    out = self-focus -> done
  middle: frustrated
    hear = acknowledge-feeling validate invite-story -> last
    once = validate -> opening
  last: frustrated
    hear = acknowledge-feeling validate invite-story -> done
    back = acknowledge-feeling validate invite-story sets:round -> opening
    stay = acknowledge-feeling validate invite-story -> last
  done: resolved`

describe('a talk that can go round for ever', () => {
  const { walk, attain, start } = playedOn(RING)

  test('is told of for each ring, with a reply that leads back', () => {
    const loops = loopsIn(walk)
    expect(loops).toHaveLength(1)
    expect(loops[0]?.beats).toEqual(['opening', 'middle', 'last'])
    expect(['last.back', 'last.stay', 'middle.once']).toContain(`${loops[0]?.beat}.${loops[0]?.reply}`)
  })

  test('has ways without number, and no share of them anywhere', () => {
    expect(countWays(walk, start)).toBeUndefined()
    expect([...endingsOf({ walk, attain }, undefined)].map(([id, { ways }]) => [id, ways])).toEqual([
      ['done', null],
    ])
    const { beats, goesOn } = arrivalsIn(walk)
    expect([...beats.values()].map(({ share }) => share)).toEqual([null, null, null, null])
    expect([...(goesOn.get('last')?.keys() ?? [])].toSorted()).toEqual(['done', 'last', 'opening'])
  })

  test('has a best way and a worst one all the same, and each beat what can still be had', () => {
    const fronts = frontsOf({ walk, attain })
    if (!fronts) throw new Error('It is small.')
    expect(bestWay(walk, fronts, start)).toEqual({ replies: ['hear', 'hear', 'hear'], overall: 100 })
    expect(worstWay(walk, attain, start)?.overall).toBe(0)
    const moments = momentsOf(walk, attain, fronts)
    expect([...moments].map(([beat, { endsWell, attainable }]) => [beat, endsWell, attainable])).toEqual(
      ['opening', 'middle', 'last'].map(beat => [beat, true, { min: 100, max: 100 }]),
    )
    const regretOf = (beat: string, reply: string) => moments.get(beat)?.replies.get(reply)?.overallRegret
    expect(regretOf('last', 'back')).toEqual({ min: 0, max: 0 })
    expect(regretOf('last', 'stay')).toEqual({ min: 0, max: 0 })
    expect(regretOf('opening', 'out')?.min).toBeGreaterThan(0)
    expect(regretOf('middle', 'once')?.min).toBeGreaterThan(0)
  })

  test('that nobody can leave well is told of at every beat of it', () => {
    const lost = playedOn(`
      opening: frustrated
        hear = acknowledge-feeling validate -> one
        no = dismiss -> done
      one: frustrated
        hear = acknowledge-feeling validate -> two
        no = dismiss -> gone
      two: frustrated
        hear = acknowledge-feeling validate -> gone
        no = dismiss -> one
      done: resolved
      gone: customer-left`)
    const moments = momentsOf(lost.walk, lost.attain, undefined)
    expect([...moments].map(([beat, { endsWell, attainable }]) => [beat, endsWell, attainable])).toEqual([
      ['opening', true, null],
      ['one', false, null],
      ['two', false, null],
    ])
    expect(
      [...moments.values()].flatMap(({ replies }) =>
        [...replies.values()].map(({ overallRegret }) => overallRegret),
      ),
    ).toEqual(Array.from({ length: 6 }, () => null))
  })

  test('is left by the way back where there is no other: what can be had there is had later', () => {
    const back = playedOn(`
      opening: frustrated
        out = acknowledge-feeling validate invite-story -> done
        on = acknowledge-feeling offer-compensation £5/sum -> deep
        again = acknowledge-feeling offer-compensation £6/sum -> done
      deep: frustrated
        back = acknowledge-feeling validate invite-story -> opening
        lost = dismiss -> opening
      done: resolved`)
    const fronts = frontsOf(back)
    const moments = momentsOf(back.walk, back.attain, fronts)
    expect(moments.get('deep')?.attainable).toEqual(moments.get('opening')?.attainable)
    expect(moments.get('deep')?.attainable?.max).toBeGreaterThan(50)
    expect(endingsOf(back, undefined).get('done')?.best).toBe(moments.get('opening')?.attainable?.max)
    // What is offered before the way back can stand at the end.
    expect(idleIn(back.walk)).toEqual([])
  })

  test('keeps a player who likes the ring, and its play is given up unfinished', () => {
    expect(onePlay(walk, likedIn(walk, TASTES.last), 1)).toHaveLength(1)
    const round = playedOn(RING.replace('out = self-focus -> done', 'out = acknowledge-feeling -> opening'))
    expect(onePlay(round.walk, likedIn(round.walk, TASTES.last), 1)).toHaveLength(MOST_TURNS)
  })

  test('of two rings each is told of once, the smaller one by itself', () => {
    const two = playedOn(`
      opening: frustrated
        hear = acknowledge-feeling validate -> on
        again = acknowledge-feeling -> opening
      on: frustrated
        hear = acknowledge-feeling validate -> over
        no = dismiss -> over
      over: frustrated
        hear = acknowledge-feeling validate -> done
        back = validate -> on
      done: resolved`)
    expect(
      loopsIn(two.walk)
        .map(({ beats, beat, reply }) => `${beats.join()} ${beat}.${reply}`)
        .toSorted(),
    ).toEqual(['on,over over.back', 'opening opening.again'])
  })
})

test('a wait that angers nobody may last for ever, and what is known without it stays known', () => {
  const { script, reference } = measured(
    `
    opening: frustrated
      hear = acknowledge-feeling validate -> done
      no = dismiss -> done
      wait ~ 0
    done: resolved`,
    CALM,
  )
  const proof = prove(script, reference)
  if (isTooLarge(proof)) throw new Error('It is small.')
  expect(proof.talks[0]?.ways).toBe(2n)
  expect(proof.withSilences?.ways).toBeNull()
  expect(proof.withSilences?.scores).toEqual(proof.talks[0]?.scores)
})

describe('a talk that comes back once', () => {
  const once = playedOn(`
    opening: frustrated
      hear = acknowledge-feeling validate -> on
      again = self-focus sets:again if:not_again -> opening
    on: frustrated
      hear = acknowledge-feeling validate -> done
      back = validate sets:again if:not_again -> opening
      no = dismiss -> done
    done: resolved`)

  test('has an end, and its ways are counted: four of them straight, four round', () => {
    // hear, then two ends; hear and back, then two; again, then two. After either way round there is no other.
    expect(loopsIn(once.walk)).toEqual([])
    expect(countWays(once.walk, once.start)).toEqual({ ways: 6n, endings: new Map([['done', 6n]]) })
    expect(arrivalsIn(once.walk).beats.get('opening')?.share).toBeCloseTo(1 + 4 / 6, 9)
  })

  test('sets nothing in vain where the flag keeps it from coming back', () => {
    expect(idleIn(once.walk)).toEqual([])
  })
})

describe('more ways than a number holds', () => {
  /** So many beats in a row with four replies that differ in nothing but their names. */
  const row = (beats: number) => {
    const text = Array.from(
      { length: beats },
      (_, at) =>
        `b${at}: asking\n${['a', 'b', 'c', 'd'].map(id => `${id} = answer -> b${at + 1}`).join('\n')}`,
    )
    const last = `b${beats}: asking\n a = answer -> done\n b = answer -> over`
    return playedOn(`${text.join('\n')}\n${last}\ndone: resolved\nover: escalated`)
  }

  test.each([10, 30, 50, 51, 60])('4^%i are counted to the last digit, by each ending', beats => {
    const { walk, start } = row(beats)
    const each = 4n ** BigInt(beats)
    const counted = countWays(walk, start)
    expect(counted?.ways).toBe(2n * each)
    expect([...(counted?.endings ?? [])]).toEqual([
      ['done', each],
      ['over', each],
    ])
  })
})

describe('a scenario of too many states', () => {
  const flags = (count: number, wide = '') =>
    measured(
      `${Array.from(
        { length: count },
        (_, at) => `b${at}: asking
          a = answer -> b${at + 1}
          b = answer sets:f${at}${at < 3 ? ',often' : ''} ${wide} -> b${at + 1}`,
      ).join('\n')}
      b${count}: asking
        plain = answer -> done
        a = answer if:${Array.from({ length: count }, (_, at) => `f${at}`).join('_and_')}_and_often -> done
      done: resolved`,
      CALM,
    )
  const culprit = ({ script, reference }: ReturnType<typeof measured>) => {
    const proven = prove(script, reference, { most: 40 })
    if (!isTooLarge(proven)) throw new Error('It has more than forty.')
    // Not one score fits by itself here: all that can be said is that it lies in the scale.
    for (const bound of Object.values(proven.bounds))
      expect(bound).toEqual({ min: 0, max: 100, exact: false })
    return [proven.states, proven.by, proven.name]
  }

  test('is laid to the flag that most replies set', () => {
    expect(culprit(flags(6))).toEqual([40, 'flags', 'often'])
  })

  test('is laid to the offer of which there are most, where sums multiply it more', () => {
    const sums = measured(
      `${Array.from(
        { length: 7 },
        (_, at) => `b${at}: asking
          a = answer -> b${at + 1}
          b = answer offer-compensation £${at + 1}/${at < 3 ? 'goods' : 'money'} -> b${at + 1}`,
      ).join('\n')}
      b7: asking
        a = answer -> done
        b = deflect -> done
      done: resolved`,
      { anger: 0, trust: 10, scores: ['compensation'], case: { fault: 'ours', loss: 500 } },
    )
    expect(culprit(sums)).toEqual([40, 'offers', 'money'])
  })

  test('has the range of each score by itself all the same, bad endings with it', () => {
    const text = (more: string) => `${Array.from(
      { length: 6 },
      (_, at) => `b${at}: frustrated
        a = acknowledge-feeling validate -> b${at + 1}
        b = acknowledge-feeling ${at < 2 ? `offer-compensation £${at + 1}/sum` : ''} -> b${at + 1}
        c = answer ${at < 2 ? more : ''} -> ${at === 4 ? 'gone' : `b${at + 1}`}`,
    ).join('\n')}
      b6: demanding
        plain = decline-clearly offer-choice validate -> done
        a = decline-clearly -> done
      done: resolved
      gone: customer-left`
    const about = { anger: 3, trust: 8, scores: ['empathy', 'boundaries'] } as const
    for (const more of ['', 'offer-compensation £70']) {
      const { script, reference } = measured(text(more), about)
      const whole = prove(script, reference)
      if (isTooLarge(whole)) throw new Error('It can be walked.')
      const cut = prove(script, reference, { most: whole.states - 1 })
      if (!isTooLarge(cut)) throw new Error('One more than it may have.')
      for (const dimension of about.scores) {
        const bound = cut.bounds[dimension]
        const known = whole.talks[0]?.scores[dimension]
        expect(bound?.exact === true ? { min: bound.min, max: bound.max } : known).toEqual(known)
      }
      expect(Object.values(cut.bounds).some(bound => bound.exact)).toBe(true)
    }
  })

  test('is laid to moods where there is little else', () => {
    const moods = measured(
      `${Array.from(
        { length: 12 },
        (_, at) => `b${at}: frustrated
          a = acknowledge-feeling validate -> b${at + 1}
          b = dismiss -> b${at + 1}`,
      ).join('\n')}
      b12: asking
        a = answer -> done when anger < 3 | gone
        b = deflect -> gone
      done: resolved
      gone: customer-left`,
      { scores: ['empathy'] },
    )
    expect(culprit(moods)).toEqual([40, 'moods', null])
  })
})
