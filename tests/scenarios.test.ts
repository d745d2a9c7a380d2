/** What every scenario that ships must keep, whoever wrote it. */
import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { type MachineConfig, machineConfig, machineOf, saying } from '../src/dialogue/machine.ts'
import { available, opening } from '../src/dialogue/step.ts'
import { replay, turnsOf } from '../src/dialogue/transcript.ts'
import { extremes } from '../src/lint/extremes.ts'
import { fareOf, fareOfNaive, PASSES_ABOVE } from '../src/lint/fare.ts'
import { explore, type Graph } from '../src/lint/graph.ts'
import { enter, type Measured } from '../src/lint/ledger.ts'
import { briefOf, fullOf, liked, NAIVE, type Taste } from '../src/lint/strategies.ts'
import { moodRanges, reachableStates, stateKey } from '../src/lint/walk.ts'
import { chargesOf } from '../src/scoring/charges.ts'
import { TURN_DIMENSIONS, type TurnDimension } from '../src/scoring/reference.ts'
import { score } from '../src/scoring/score.ts'
import { SHIPPED } from './support/shipped.ts'
import { SILENCE } from '../src/scenario/vocabulary.ts'

describe.each(SHIPPED.map(one => [one.name, one] as const))('%s', (_, shipped) => {
  const { scenario, script, reference, walkthroughs } = shipped
  const measured: Measured = { script, reference }
  const graph = explore(measured)
  const moments = [...script.moments.values()]

  test('has fourteen beats, four endings and an afterwards for each', () => {
    const endings = Object.values(scenario.beats).filter(beat => beat.kind === 'ending')
    expect(Object.keys(scenario.beats).length).toBeGreaterThanOrEqual(14)
    expect(endings.length).toBeGreaterThanOrEqual(4)
    for (const { afterwards } of endings) expect(afterwards).toMatch(/\w/)
  })

  test('has two to four replies everywhere, three or more at most beats', () => {
    const counts = moments.map(({ replies }) => replies.length)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2)
    expect(Math.max(...counts)).toBeLessThanOrEqual(4)
    expect(counts.filter(count => count >= 3).length).toBeGreaterThan(counts.length / 2)
  })

  test('names the words of every move', () => {
    for (const { reply } of moments.flatMap(({ replies }) => replies)) {
      for (const move of reply.moves)
        expect(reply.say).toContain(reply.words[move] ?? `(${reply.id}: ${move})`)
    }
  })

  test('keeps replies to thirty words', () => {
    const long = moments
      .flatMap(({ replies }) => replies)
      .filter(({ reply }) => reply.say.split(/\s+/).length > 30)
      .map(({ reply }) => reply.id)
    expect(long).toEqual([])
  })

  test('can come to every beat, and to every reply', () => {
    expect(Object.keys(scenario.beats).filter(beat => !moodRanges(script).has(beat))).toEqual([])
    const there = new Set(
      reachableStates(script).flatMap(state =>
        available(script, state).map(({ reply }) => `${state.beat}.${reply.id}`),
      ),
    )
    const all = moments.flatMap(({ moment, replies }) =>
      replies.map(({ reply }) => `${moment.id}.${reply.id}`),
    )
    expect(all.filter(id => !there.has(id))).toEqual([])
  })

  describe('its reference way', () => {
    const ids = reference.way.map(beat => reference.measures.get(beat)?.reply.reply.id ?? '')
    const { transcript } = replay(script, ids)

    test('ends well, does no harm and scores 100 in every dimension claimed', () => {
      const card = score(script, reference, transcript)
      expect(script.endings.get(transcript.state.ending ?? '')?.ends).not.toBe('customer-left')
      expect(turnsOf(transcript).filter(({ said }) => said.harmful)).toEqual([])
      for (const dimension of scenario.scores) expect(card?.scores[dimension]).toBe(100)
    })

    test('has weight enough for empathy and boundaries', () => {
      for (const dimension of reference.claimed)
        expect(reference.attains[dimension]).toBeGreaterThanOrEqual(200)
    })
  })

  // Where money has no place in a talk, none of it is claimed.
  const claims = scenario.scores.includes('compensation') ? [scenario.case.fault] : []
  test.each(claims)(
    'has talks that give too little or offer no way on, fair ones, and ones that give too much (fault: %s)',
    () => {
      const marks = graph.flatMap(place =>
        place.marks ? [{ place, fair: place.marks.scores.compensation }] : [],
      )
      const sums = marks.map(({ place, fair }) => ({
        fair,
        sum: place.entry.state.memory.standing.reduce(
          (all, { worth, remedy }) => all + (remedy ? 0 : worth),
          0,
        ),
      }))
      const { lo, hi } = script.bands.plain
      expect(
        sums.some(({ sum, fair }) => (lo > 0 ? sum < lo : sum === 0 && fair !== null && fair <= 50)),
      ).toBe(true)
      expect(sums.some(({ fair }) => fair === 100)).toBe(true)
      expect(sums.some(({ sum }) => sum > hi)).toBe(true)
    },
  )

  test('can be played to 100', () => {
    expect(extremes(graph).best.overall).toBe(100)
  })

  test.each(NAIVE)('is not passed by %s', name => {
    expect(fareOfNaive(graph, name).chance).toBeLessThanOrEqual(PASSES_ABOVE)
  })

  test('is passed by two temperaments that differ in three replies or more', () => {
    const ways = [briefOf(measured), fullOf(measured)].map(taste => wayOf(graph, taste))
    for (const taste of [briefOf(measured), fullOf(measured)])
      expect(fareOf(graph, taste).mean).toBeGreaterThanOrEqual(70)
    const [brief = [], full = []] = ways
    expect(full.filter(reply => !brief.includes(reply)).length).toBeGreaterThanOrEqual(3)
  })

  test('never lets the best after a harmful reply be as good as after a clean one', () => {
    expect(harmThatPays(measured)).toEqual([])
  })

  test('has three walkthroughs or more, a best way, a pushover’s and a stonewaller’s, and each does what it says', () => {
    expect(walkthroughs.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['best', 'pushover', 'stonewaller']),
    )
    for (const { name, replies, ends, scores } of walkthroughs) {
      const { transcript, brokenAt } = replay(script, replies)
      const card = score(script, reference, transcript)
      expect({ name, brokenAt, ends: transcript.state.ending }).toEqual({ name, brokenAt: null, ends })
      expect({ name, ...card?.scores, overall: card?.overall }).toMatchObject({ name, ...scores })
    }
  })

  test('has two quite different ways to 90 or more among its walkthroughs', () => {
    const good = walkthroughs
      .filter(({ scores }) => (scores.overall ?? 0) >= 90)
      .map(({ replies }) => replies)
    const apart = good.flatMap((a, i) =>
      good.slice(i + 1).map(b => b.filter(reply => !a.includes(reply)).length),
    )
    expect(Math.max(0, ...apart)).toBeGreaterThanOrEqual(3)
  })

  test('plays every walkthrough the same on the machine, from its JSON too', () => {
    const config = JSON.parse(JSON.stringify(machineConfig(script))) as MachineConfig
    for (const { replies } of walkthroughs) {
      const actor = createActor(machineOf(script, config)).start()
      actor.send({ type: 'START', carried: [] })
      for (const reply of replies) actor.send(reply === SILENCE ? { type: 'SILENCE' } : saying(reply))
      const { state } = replay(script, replies).transcript
      expect(actor.getSnapshot().context).toEqual(state)
      expect(actor.getSnapshot().value).toEqual({ ended: script.endings.get(state.ending ?? '')?.ends })
    }
  })

  test('lets nobody slur or threaten: its wrong replies are slips of decent people', () => {
    const said = new Set(moments.flatMap(({ replies }) => replies.flatMap(({ reply }) => reply.moves)))
    expect([...said].filter(move => move === 'slur' || move === 'threaten')).toEqual([])
  })
})

/** The replies of a player that never has to toss a coin. */
function wayOf(graph: Graph, taste: Taste): string[] {
  const replies: string[] = []
  for (let place = graph[0]; place && !place.marks;) {
    const choice = liked(taste, place, graph)[0] ?? 0
    const said = place.replies[choice]
    if (said) replies.push(`${said.moment.id}.${said.reply.id}`)
    place = graph[place.leadsTo[choice] ?? -1]
  }
  return replies
}

/** Harmful replies after which a dimension that they are charged in can still be as good as after the best clean one. */
function harmThatPays(measured: Measured): string[] {
  const { script, reference } = measured
  const least = new Map<string, Record<TurnDimension, number>>()
  /** The least that can still be lost from a state to the end; the states of a scenario without loops end. */
  const leastFrom = (state: ReturnType<typeof opening>): Record<TurnDimension, number> => {
    const key = stateKey(state)
    const known = least.get(key)
    if (known) return known
    const after = available(script, state).map(said => lossBy(state, said))
    const best = {
      empathy: after.length ? Math.min(...after.map(({ empathy }) => empathy)) : 0,
      boundaries: after.length ? Math.min(...after.map(({ boundaries }) => boundaries)) : 0,
    }
    least.set(key, best)
    return best
  }
  const lossBy = (state: ReturnType<typeof opening>, said: (typeof moments)[number]) => {
    const next = enter(measured, { state, empathy: 0, boundaries: 0, fatal: false }, said)
    const rest = leastFrom(next.state)
    return { empathy: next.empathy + rest.empathy, boundaries: next.boundaries + rest.boundaries }
  }
  const moments = [...script.moments.values()].flatMap(({ replies }) => replies)
  const found = new Set<string>()
  for (const state of reachableStates(script)) {
    const replies = available(script, state)
    const none = new Set<never>()
    const harms = replies.map(said =>
      chargesOf(script, state, said, none).filter(({ reason }) => reason === 'harm'),
    )
    for (const [index, charges] of harms.entries()) {
      const said = replies[index]
      if (!said || charges.length === 0) continue
      for (const dimension of TURN_DIMENSIONS) {
        if (!reference.claimed.includes(dimension) || !charges.some(charge => charge[dimension] > 0)) continue
        const clean = replies.filter((__, other) => harms[other]?.length === 0)
        const bestClean = Math.min(...clean.map(other => lossBy(state, other)[dimension]))
        if (bestClean < 100 && lossBy(state, said)[dimension] <= bestClean)
          found.add(`${state.beat}.${said.reply.id}`)
      }
    }
  }
  return [...found]
}
