import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scriptOf } from '../../src/dialogue/script.ts'
import { holds, type State } from '../../src/dialogue/state.ts'
import { effect, momentAt, opening } from '../../src/dialogue/step.ts'
import { replay } from '../../src/dialogue/transcript.ts'
import type { Proof, Span } from '../../src/lint/proof.ts'
import { isTooLarge, prove } from '../../src/lint/prove.ts'
import type { Measured } from '../../src/lint/measured.ts'
import type { Dimension } from '../../src/scenario/vocabulary.ts'
import { NOTE } from '../../src/scenario/vocabulary.ts'
import { chargesOf } from '../../src/scoring/charges.ts'
import { referenceOf } from '../../src/scoring/reference.ts'
import { score } from '../../src/scoring/score.ts'
import { happenings, overallAfter, type Rest, restsFrom, TooMany } from '../support/every-talk.ts'
import { anyScenario } from '../support/generate.ts'

const CARRIED = [[], ['told']] as const

/** Small scenarios that can be measured. */
const anyMeasured = anyScenario.map(scenario => {
  const script = scriptOf(scenario)
  const found = referenceOf(script)
  return 'faults' in found ? undefined : { script, reference: found.reference }
})

interface Listed {
  readonly one: Measured
  readonly proof: Proof
  readonly starts: readonly State[]
  /** Every state that replies can come to, with every way on from it. */
  readonly states: readonly { readonly state: State; readonly rests: readonly Rest[] }[]
  readonly from: (state: State) => readonly Rest[]
}

/** Proven and listed; undefined where there is too much to list. */
function listed(one: Measured): Listed | undefined {
  const proof = prove(one.script, one.reference, { carried: CARRIED })
  if (isTooLarge(proof)) throw new Error('A small scenario is not too large.')
  const { from, states } = restsFrom(one, false, 6_000)
  const starts = CARRIED.map(carried => opening(one.script, carried))
  try {
    for (const start of starts) from(start)
  } catch (error) {
    if (error instanceof TooMany) return undefined
    throw error
  }
  const all = [...states].map(([key, rests]) => ({ state: JSON.parse(key) as State, rests }))
  return { one, proof, starts, states: all, from }
}

const spanOf = (values: readonly number[]): Span => ({ min: Math.min(...values), max: Math.max(...values) })
const capped = (dimension: Dimension) => (rest: Rest) => 100 - Math.min(100, rest.lost[dimension])

/** What every way says, beside what is proven. */
function checkScores({ one, proof, starts, from }: Listed): void {
  for (const [index, start] of starts.entries()) {
    const rests = from(start)
    const talks = proof.talks[index]
    expect(talks?.ways).toBe(BigInt(rests.length))
    for (const dimension of one.script.scenario.scores)
      expect(talks?.scores[dimension]).toEqual(spanOf(rests.map(capped(dimension))))
    const overalls = rests.map(rest => overallAfter(one, rest))
    expect(talks?.overall).toEqual({ ...spanOf(overalls), exact: true })
    for (const way of [talks?.best, talks?.worst]) {
      if (!way) continue
      const { transcript } = replay(one.script, way.replies, CARRIED[index])
      expect(score(one.script, one.reference, transcript)?.overall).toBe(way.overall)
    }
    expect(talks?.best === undefined).toBe(rests.every(({ fatal }) => fatal))
  }
  const [start] = starts
  const rests = start ? from(start) : []
  for (const [ending, { ways }] of proof.endings)
    expect(ways).toBe(BigInt(rests.filter(rest => rest.ending === ending).length))
  for (const [ending, { best }] of proof.endings) {
    const clean = starts.flatMap(from).filter(rest => rest.ending === ending && !rest.fatal)
    expect(best).toBe(clean.length > 0 ? Math.max(...clean.map(rest => overallAfter(one, rest))) : null)
  }
}

function checkPlayers({ one, proof, starts, from }: Listed): void {
  // With something carried the random player passes where the share of all talks from there says so.
  const carriedRests = starts[1] ? from(starts[1]) : []
  const carriedChance = carriedRests.reduce(
    (sum, rest) => sum + (overallAfter(one, rest) >= 70 ? rest.share : 0),
    0,
  )
  expect(proof.passers.some(({ name }) => name === 'random')).toBe(carriedChance > 0.05)
  const [start] = starts
  const rests = start ? from(start) : []
  const random = proof.strategies.get('random')
  const expected = (of: (rest: Rest) => number) => rests.reduce((sum, rest) => sum + rest.share * of(rest), 0)
  expect(random?.exactMeans).toBe(true)
  expect(random?.mean).toBeCloseTo(
    expected(rest => overallAfter(one, rest)),
    6,
  )
  expect(random?.chance).toBeCloseTo(
    expected(rest => (overallAfter(one, rest) >= 70 ? 1 : 0)),
    9,
  )
  for (const dimension of one.script.scenario.scores)
    expect(random?.means[dimension]).toBeCloseTo(expected(capped(dimension)), 6)
}

function checkArrivals({ one, proof, states, starts, from }: Listed): void {
  const { beats, replies, conditions } = proof.arrivals
  const reached = states.map(({ state }) => state)
  const ends = reached.flatMap(state => (state.ending === null ? [] : [{ ...state, beat: state.ending }]))
  const there = [...reached.filter(({ ending, beat }) => ending === null || beat === NOTE), ...ends]
  expect([...beats.keys()].toSorted()).toEqual([...new Set(there.map(({ beat }) => beat))].toSorted())
  for (const [beat, { anger, trust, share }] of beats) {
    const here = there.filter(state => state.beat === beat)
    expect(anger).toEqual(Object.values(spanOf(here.map(state => state.anger))))
    expect(trust).toEqual(Object.values(spanOf(here.map(state => state.trust))))
    expect(share).toBeGreaterThan(0)
    expect(share).toBeLessThanOrEqual(1 + 1e-9)
  }
  const all = starts.reduce((sum, start) => sum + from(start).length, 0)
  const sides = sidesOf(one, reached)
  for (const { asked, holds: held, fails } of conditions) {
    const key = JSON.stringify(asked)
    expect({ key, held: held !== undefined, fails: fails !== undefined }).toEqual({
      key,
      held: sides.has(`${key}+`),
      fails: sides.has(`${key}-`),
    })
  }
  const said = new Map<string, Set<string>>()
  for (const state of reached)
    for (const { said: reply } of happenings(one, state, false))
      said.set(state.beat, (said.get(state.beat) ?? new Set()).add(reply?.reply.id ?? ''))
  expect(new Map([...replies].map(([beat, ofBeat]) => [beat, new Set(ofBeat.keys())]))).toEqual(said)
  // Every way begins at one of the starts.
  const opened = [...new Set(starts.map(({ beat }) => beat))]
  expect(all).toBeGreaterThan(0)
  expect(opened.reduce((sum, beat) => sum + (beats.get(beat)?.share ?? 0), 0)).toBeCloseTo(1, 9)
}

/** Both sides of every condition that some state asks, as `key+` and `key-`. */
function sidesOf({ script }: Measured, states: readonly State[]): Set<string> {
  const sides = new Set<string>()
  const add = (asked: object, held: boolean) => sides.add(`${JSON.stringify(asked)}${held ? '+' : '-'}`)
  for (const state of states) {
    const at = script.moments.get(state.beat)
    if (!at || state.ending !== null) continue
    const { id } = at.moment
    for (const [index, { when }] of at.moment.lines.entries()) {
      const held = holds(when, state)
      if (when.length > 0) add({ of: 'line', beat: id, index }, held)
      if (held) break
    }
    for (const said of at.replies) {
      const there = holds(said.reply.if, state)
      if (said.reply.if.length > 0) add({ of: 'reply', beat: id, reply: said.reply.id }, there)
      if (!there) continue
      const after = effect(script, state, said)
      for (const [index, { when }] of said.reply.to.entries()) {
        const held = holds(when, after)
        if (when.length > 0) add({ of: 'route', beat: id, reply: said.reply.id, index }, held)
        if (held) break
      }
    }
  }
  return sides
}

function checkMoments({ one, proof, states, from }: Listed): void {
  const { scores } = one.script.scenario
  const byBeat = new Map<string, State[]>()
  for (const { state } of states)
    if (momentAt(one.script, state)) byBeat.set(state.beat, [...(byBeat.get(state.beat) ?? []), state])
  expect([...proof.moments.keys()].toSorted()).toEqual([...byBeat.keys()].toSorted())
  const best = (rests: readonly Rest[]) => Math.max(0, ...rests.map(rest => overallAfter(one, rest)))
  for (const [beat, here] of byBeat) {
    const moment = proof.moments.get(beat)
    expect(moment?.attainable).toEqual(spanOf(here.map(state => best(from(state)))))
    // At the note the talk is over, and how it ended is not asked any more.
    const well = beat === NOTE || here.some(state => from(state).some(({ endsWell }) => endsWell))
    expect({ beat, well: moment?.endsWell }).toEqual({ beat, well })
    const regrets = new Map<string, { overall: number[]; by: Map<Dimension, number[]>; left: number }>()
    for (const state of here) {
      for (const { said, after, lost, fatal } of happenings(one, state, false)) {
        const id = said?.reply.id ?? ''
        const known = regrets.get(id) ?? { overall: [], by: new Map<Dimension, number[]>(), left: 0 }
        regrets.set(id, known)
        const onward = from(after).map(rest => ({
          ...rest,
          fatal: rest.fatal || fatal,
          lost: {
            empathy: lost.empathy + rest.lost.empathy,
            boundaries: lost.boundaries + rest.lost.boundaries,
            compensation: rest.lost.compensation,
          },
        }))
        known.overall.push(best(from(state)) - best(onward))
        known.left = Math.max(known.left, best(onward))
        for (const dimension of scores) {
          const most = (rests: readonly Rest[]) => Math.max(...rests.map(capped(dimension)))
          known.by.set(dimension, [...(known.by.get(dimension) ?? []), most(from(state)) - most(onward)])
        }
      }
    }
    for (const [id, { overall, by, left }] of regrets) {
      const reply = moment?.replies.get(id)
      expect(reply?.overallRegret).toEqual(spanOf(overall))
      expect(reply?.lost).toBe(left < 70)
      expect(reply?.regret).toEqual(
        Object.fromEntries([...by].map(([dimension, values]) => [dimension, spanOf(values)])),
      )
    }
  }
}

function checkHarm({ one, proof, states, from }: Listed): void {
  const found = new Set<string>()
  for (const { state } of states) {
    const all = happenings(one, state, false)
    const harms = all.map(({ said }) =>
      said ? chargesOf(one.script, state, said, new Set()).filter(({ reason }) => reason === 'harm') : [],
    )
    for (const dimension of one.reference.claimed) {
      const lossBy = ({ lost, after }: (typeof all)[number]) =>
        lost[dimension] + Math.min(...from(after).map(rest => rest.lost[dimension]))
      const clean = Math.min(...all.filter((_, index) => harms[index]?.length === 0).map(lossBy))
      if (clean >= 100) continue
      for (const [index, happening] of all.entries()) {
        if (!harms[index]?.some(charge => charge[dimension] > 0) || lossBy(happening) > clean) continue
        found.add(`${state.beat}.${happening.said?.reply.id}.${dimension}`)
      }
    }
  }
  expect(
    new Set(proof.harmThatPays.map(({ beat, reply, dimension }) => `${beat}.${reply}.${dimension}`)),
  ).toEqual(found)
}

/** Silences are walked as one more reply, where some customer waits in vain. */
function checkSilences({ one, proof }: Listed): boolean {
  const silenced = proof.withSilences
  if (!silenced) return false
  const { from, states } = restsFrom(one, true, 20_000)
  try {
    for (const carried of CARRIED) from(opening(one.script, carried))
  } catch (error) {
    if (error instanceof TooMany) return false
    throw error
  }
  const rests = from(opening(one.script))
  expect(silenced.ways).toBe(BigInt(rests.length))
  for (const dimension of one.script.scenario.scores)
    expect(silenced.scores[dimension]).toEqual(spanOf(rests.map(capped(dimension))))
  const reached = [...states.keys()].map(key => JSON.parse(key) as State)
  const beats = new Set(reached.flatMap(({ beat, ending }) => (ending === null ? [beat] : [beat, ending])))
  expect(new Set(silenced.arrivals.beats.keys())).toEqual(beats)
  return true
}

describe('what is proven is what listing every talk finds', () => {
  test('over a thousand generated scenarios', () => {
    let compared = 0
    let silent = 0
    fc.assert(
      fc.property(anyMeasured, one => {
        fc.pre(one !== undefined)
        const all = listed(one)
        fc.pre(all !== undefined)
        checkScores(all)
        checkPlayers(all)
        checkArrivals(all)
        checkMoments(all)
        checkHarm(all)
        if (checkSilences(all)) silent++
        compared++
      }),
      { numRuns: 1_000, maxSkipsPerRun: 100 },
    )
    expect(compared).toBe(1_000)
    expect(silent).toBeGreaterThan(200)
  })
})
