/** Who may pass a scenario: nobody who learned nothing, and both of two people who did. */
import { describe, expect, test } from 'vitest'
import type { Proof, StrategyProof } from '../../../src/lint/proof.ts'
import { bestOutOfReach } from '../../../src/lint/rules/best-out-of-reach.ts'
import { naivePasses } from '../../../src/lint/rules/naive-passes.ts'
import { oneTemperament } from '../../../src/lint/rules/one-temperament.ts'
import type { Rule } from '../../../src/lint/rules/rule.ts'
import { provenOf } from '../../support/proven.ts'
import { scripted } from '../../support/script.ts'

const scored: Pick<Proof, 'strategies' | 'passers' | 'temperaments' | 'talks'> = provenOf(
  scripted(`
    opening: frustrated
      hear = acknowledge-feeling invite-story -> done
      rude = dismiss -> done
    done: resolved`),
)

/** What a rule says of a proof of which some parts are otherwise. */
const told = (rule: Rule, parts: Partial<Proof>) => {
  const proof = { ...(scored as Proof), ...parts }
  return rule.check(proof, proof.script.scenario)
}

describe('a naive player', () => {
  const faring = (...all: readonly (readonly [string, Partial<StrategyProof>])[]) => ({
    strategies: new Map(
      all.map(([name, fare]) => [name, { chance: 0, passed: false, ...fare }]),
    ) as unknown as Proof['strategies'],
    passers: [],
  })

  test('that passes nowhere is not told of', () => {
    expect(told(naivePasses, faring(['first', { chance: 0.04 }], ['robot', { chance: 0 }]))).toEqual([])
  })

  test('that passes is told of with its plays in a hundred, and the robot with its move', () => {
    const fares = faring(
      ['longest', { chance: 1, passed: true }],
      ['robot', { chance: 0.125, passed: true, move: 'validate' }],
    )
    expect(told(naivePasses, fares)).toEqual([
      { path: ['id'], args: { name: 'longest', move: 'none', plays: 100, carried: 'none' } },
      { path: ['id'], args: { name: 'robot', move: 'validate', plays: 12.5, carried: 'none' } },
    ])
  })

  test('that only just passes is never told of at the limit itself', () => {
    const [only] = told(naivePasses, faring(['random', { chance: 0.05001, passed: true }]))
    expect(only?.args['plays']).toBe(5.1)
  })

  test('that passes where something was left before is told of with what that was', () => {
    const passers = [{ carried: ['kind', 'late'], name: 'first', chance: 0.2 }] as const
    expect(told(naivePasses, { ...faring(), passers })).toEqual([
      { path: ['id'], args: { name: 'first', move: 'none', plays: 20, carried: 'kind, late' } },
    ])
  })

  test('a sound player is not naive: whoever is brief may pass', () => {
    expect(
      told(
        naivePasses,
        faring(['brief', { chance: 1, passed: true }], ['best', { chance: 1, passed: true }]),
      ),
    ).toEqual([])
  })
})

describe('two sound people', () => {
  const three = ['a.long', 'b.long', 'c.long']
  const both = (
    brief: number,
    full: number,
    says = { brief: ['a.short', 'b.short', 'c.short'], full: three },
  ) => ({
    strategies: new Map([
      ['brief', { mean: brief }],
      ['full', { mean: full }],
    ]) as unknown as Proof['strategies'],
    temperaments: says,
  })

  test('who both just pass with three replies of their own have nothing to be told', () => {
    expect(told(oneTemperament, both(70, 70))).toEqual([])
  })

  test('are named where they fail', () => {
    const args = { kind: 'fails', apart: 0, least: 3 }
    expect(told(oneTemperament, both(69, 70))).toEqual([{ path: ['id'], args: { ...args, name: 'brief' } }])
    expect(told(oneTemperament, both(70, 69))).toEqual([{ path: ['id'], args: { ...args, name: 'full' } }])
    expect(told(oneTemperament, both(0, 0))).toEqual([
      { path: ['id'], args: { ...args, name: 'brief, full' } },
    ])
  })

  test('are one where only two replies are their own', () => {
    expect(
      told(oneTemperament, both(100, 100, { brief: ['a.short', 'b.short', 'c.long'], full: three })),
    ).toEqual([{ path: ['id'], args: { kind: 'alike', name: 'brief, full', apart: 2, least: 3 } }])
  })
})

describe('what an earlier encounter left', () => {
  const talks = (carried: readonly string[], overall: number, exact = true) => ({
    talks: [
      { ...scored.talks[0], carried, overall: { min: 0, max: overall, exact }, best: { overall } },
    ] as unknown as Proof['talks'],
  })

  test('may not put the full mark out of reach', () => {
    expect(told(bestOutOfReach, talks(['late', 'rude'], 99))).toEqual([
      { path: ['start'], args: { carried: 'late, rude', best: 99 } },
    ])
    expect(told(bestOutOfReach, talks(['late'], 100))).toEqual([])
  })

  test('is the business of another check where it is nothing, and of none where the best is not known', () => {
    expect(told(bestOutOfReach, talks([], 99))).toEqual([])
    expect(told(bestOutOfReach, talks(['late'], 99, false))).toEqual([])
  })

  test('counts as nothing reached where every way is fatal', () => {
    const [talk] = talks(['late'], 0).talks
    expect(
      told(bestOutOfReach, { talks: [{ ...talk, best: undefined }] as unknown as Proof['talks'] }),
    ).toEqual([{ path: ['start'], args: { carried: 'late', best: 0 } }])
  })
})
