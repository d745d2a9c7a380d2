/** Talks that come back, and talks without end. */
import { describe, expect, test } from 'vitest'
import { isTooLarge, prove } from '../../src/lint/prove.ts'
import { endingsOf, momentsOf } from '../../src/lint/prove-beats.ts'
import { arrivalsIn } from '../../src/lint/ways/arrivals.ts'
import { countWays } from '../../src/lint/ways/count.ts'
import { frontsOf } from '../../src/lint/ways/fronts.ts'
import { idleIn } from '../../src/lint/ways/idle.ts'
import { loopsIn } from '../../src/lint/ways/loops.ts'
import { likedIn, TASTES } from '../../src/lint/ways/players.ts'
import { MOST_TURNS, onePlay } from '../../src/lint/ways/one-play.ts'
import { bestWay, worstWay } from '../../src/lint/ways/ways-through.ts'
import { measured } from '../support/script.ts'
import { CALM, playedOn } from './support/played-on.ts'

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
