/** What every scenario that ships must keep, whoever wrote it. */
import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { type MachineConfig, machineConfig } from '../src/dialogue/machine-config.ts'
import { machineOf, saying } from '../src/dialogue/machine.ts'
import { replay, turnsOf } from '../src/dialogue/transcript.ts'
import { checkScenario } from '../src/lint/check.ts'
import { isTooLarge, prove } from '../src/lint/prove.ts'
import { judge } from '../src/lint/rules/judge.ts'
import { PASSES_ABOVE } from '../src/lint/ways/fare.ts'
import { NAIVE } from '../src/lint/ways/players.ts'
import { readScenario } from '../src/scenario/read.ts'
import { SILENCE } from '../src/scenario/vocabulary.ts'
import { score } from '../src/scoring/score.ts'
import { SHIPPED } from './support/shipped.ts'

describe.each(SHIPPED.map(one => [one.name, one] as const))('%s', (_, shipped) => {
  const { scenario, script, reference, walkthroughs } = shipped
  const proof = prove(script, reference)
  if (isTooLarge(proof)) throw new Error('A scenario that ships can be walked whole.')
  const [talks] = proof.talks
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

  test('is proven to have nothing worse than a hint', () => {
    const { source } = readScenario(shipped.text)
    const locate = source?.locate
    if (!locate) throw new Error('A scenario that ships can be read.')
    const found = [...checkScenario(scenario, locate), ...judge(proof, locate)]
    const worse = found.filter(({ severity }) => severity !== 'hint')
    expect(worse.map(({ code, range }) => `${code}:${range.start.line}`)).toEqual([])
  })

  test('can come to every beat, and to every reply', () => {
    const { beats, replies } = proof.arrivals
    expect(Object.keys(scenario.beats).filter(beat => !beats.has(beat))).toEqual([])
    const missing = moments.flatMap(({ moment, replies: written }) =>
      written.filter(({ reply }) => !replies.get(moment.id)?.has(reply.id)).map(({ reply }) => reply.id),
    )
    expect(missing).toEqual([])
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

  test('can be played to 100, whatever was carried', () => {
    expect(proof.talks.map(({ best }) => best?.overall)).toEqual(proof.talks.map(() => 100))
    expect(talks?.overall.min).toBeLessThan(30)
  })

  test.each(NAIVE)('is not passed by %s', name => {
    expect(proof.strategies.get(name)?.chance).toBeLessThanOrEqual(PASSES_ABOVE)
  })

  test('is passed by two temperaments that differ in three replies or more', () => {
    const { brief, full } = proof.temperaments
    for (const name of ['brief', 'full'] as const)
      expect(proof.strategies.get(name)?.mean).toBeGreaterThanOrEqual(70)
    expect(full.filter(reply => !brief.includes(reply)).length).toBeGreaterThanOrEqual(3)
  })

  test('never lets the best after a harmful reply be as good as after a clean one', () => {
    expect(proof.harmThatPays).toEqual([])
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
