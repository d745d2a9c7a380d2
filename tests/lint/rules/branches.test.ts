/** Where talks part, come together and go round, and what decides it. */
import { describe, expect, test } from 'vitest'
import type { Proof } from '../../../src/lint/proof.ts'
import { conditionOneSided } from '../../../src/lint/rules/condition-one-sided.ts'
import { effectInVain } from '../../../src/lint/rules/effect-in-vain.ts'
import { endsBadlyWhatever } from '../../../src/lint/rules/ends-badly-whatever.ts'
import { flagNeverRead } from '../../../src/lint/rules/flag-never-read.ts'
import { goesRound } from '../../../src/lint/rules/goes-round.ts'
import { harmThatPays } from '../../../src/lint/rules/harm-that-pays.ts'
import { neverRejoins } from '../../../src/lint/rules/never-rejoins.ts'
import { replyNeverThere } from '../../../src/lint/rules/reply-never-there.ts'
import { beatNeverReached } from '../../../src/lint/rules/beat-never-reached.ts'
import type { Rule } from '../../../src/lint/rules/rule.ts'
import type { Condition, Scenario } from '../../../src/scenario/scenario.ts'
import { scriptOf } from '../../../src/dialogue/script.ts'
import { provenOf } from '../../support/proven.ts'
import { type Circumstances, scenarioOf } from '../../support/script.ts'

const proofOf = (beats: string, about: Circumstances = {}, change = (scenario: Scenario) => scenario) =>
  provenOf(scriptOf(change(scenarioOf(beats, { scores: ['empathy'], ...about }))))

/** Each breach as its place, with its arguments; a place that means the name of a field ends with a colon. */
function told(rule: Rule, proof: Proof) {
  return rule
    .check(proof, proof.script.scenario)
    .map(({ path, part, args }) => [`${path.join('.')}${part === 'key' ? ':' : ''}`, args] as const)
}

const HEAR = 'acknowledge-feeling validate'

describe('branches that never come together', () => {
  /** Two branches, each so many moments long, after an opening; `last` is what the last of each leads to. */
  const branched = (one: number, other: number, join = false) => {
    const row = (name: string, length: number) =>
      Array.from({ length }, (_, at) => {
        const to = at + 1 < length ? `${name}${at + 1}` : join ? 'both' : 'done'
        return `${name}${at}: frustrated\n hear = ${HEAR} -> ${to}\n no = dismiss -> ${to}`
      }).join('\n')
    return `opening: frustrated
      hear = ${HEAR} -> a0
      no = dismiss -> b0
      ${row('a', one)}
      ${row('b', other)}
      both: frustrated
       hear = ${HEAR} -> done
       no = dismiss -> done
      done: resolved`
  }
  const mild = { anger: 1, trust: 9 }

  test('are told of where each has three moments of its own', () => {
    expect(told(neverRejoins, proofOf(branched(3, 3), mild))).toEqual([
      ['beats.opening:', { beat: 'opening', one: 'a0', other: 'b0' }],
    ])
    expect(told(neverRejoins, proofOf(branched(3, 5), mild))).toHaveLength(1)
  })

  test('are not where one of them is a short way out', () => {
    expect(told(neverRejoins, proofOf(branched(2, 5), mild))).toEqual([])
    expect(told(neverRejoins, proofOf(branched(5, 2), mild))).toEqual([])
  })

  test('are not where they come together at last', () => {
    expect(told(neverRejoins, proofOf(branched(4, 4, true), mild))).toEqual([])
  })

  test('are told apart by all that can come later, however the talk comes back', () => {
    /** By moment, what its one reply leads to. */
    const moments = (leads: Readonly<Record<string, readonly string[]>>) =>
      ({
        moments: new Map(
          Object.entries(leads).map(([beat, leadsTo]) => [beat, { replies: new Map([['on', { leadsTo }]]) }]),
        ),
      }) as unknown as Proof
    const check = (leads: Readonly<Record<string, readonly string[]>>) =>
      neverRejoins.check(moments(leads), {} as Scenario).map(({ args }) => args)
    const ring = { a: ['b'], b: ['c'], c: ['a', 'done'] }
    const other = { x: ['y'], y: ['z'], z: ['done'] }
    expect(check({ o: ['a', 'x'], ...ring, ...other })).toEqual([{ beat: 'o', one: 'a', other: 'x' }])
    // “c” leads to “z” only after “a”, which the file has before it: to be seen the second time round.
    expect(check({ o: ['a', 'x'], c: ['a', 'done'], a: ['b', 'z'], b: ['c'], ...other })).toEqual([])
    // And “b” to “z” only by “c”, which stands before it.
    expect(check({ o: ['b', 'x'], c: ['z'], b: ['c', 'm'], m: ['n'], n: ['c'], ...other })).toEqual([])
    expect(check({ ...other, ...ring, o: ['done', 'gone'] })).toEqual([])
  })
})

describe('a condition', () => {
  const talk = (route: string, reply = '') => `
    opening: frustrated
      hear = ${HEAR} sets:heard -> later
      no = dismiss -> later
    later: frustrated
      see = ${HEAR} -> done when ${route} | gone
      ${reply}
      no = dismiss -> gone
    done: resolved
    gone: customer-left`

  test('on a way on that always holds, or never, is told of at its own place', () => {
    expect(told(conditionOneSided, proofOf(talk('anger < 9.5')))).toEqual([
      ['beats.later.replies.0.to.0.when', { of: 'route', side: 'always' }],
    ])
    expect(told(conditionOneSided, proofOf(talk('anger > 9.5')))).toEqual([
      ['beats.later.replies.0.to.0.when', { of: 'route', side: 'never' }],
    ])
    expect(told(conditionOneSided, proofOf(talk('heard')))).toEqual([])
  })

  test('on a reply that always holds is told of; one that never does has a rule of its own', () => {
    expect(told(conditionOneSided, proofOf(talk('heard', `ask = ${HEAR} if:anger_<_9.5 -> done`)))).toEqual([
      ['beats.later.replies.1.if', { of: 'reply', side: 'always' }],
    ])
    const never = proofOf(talk('heard', `ask = ${HEAR} if:anger_>_9.5 -> done`))
    expect(told(conditionOneSided, never)).toEqual([])
    expect(told(replyNeverThere, never)).toEqual([
      ['beats.later.replies.1.if', { beat: 'later', reply: 'ask' }],
    ])
  })

  const line = (than: number): Condition => ({ kind: 'anger', is: '<', than, not: false })
  const lined = (than: number) =>
    proofOf(talk('heard'), {}, scenario => {
      const { later } = scenario.beats
      if (later?.kind !== 'moment') throw new Error('It is a moment.')
      const lines = [
        { when: [line(than)], says: 'Well.' },
        { when: [], says: 'Well!' },
      ]
      return { ...scenario, beats: { ...scenario.beats, later: { ...later, lines } } }
    })

  test('on a line is told of where the line stands', () => {
    expect(told(conditionOneSided, lined(0))).toEqual([
      ['beats.later.customer.0.when', { of: 'line', side: 'never' }],
    ])
    expect(told(conditionOneSided, lined(5))).toEqual([])
  })

  test('on the start is told of where it always opens alike', () => {
    const started = proofOf(talk('heard'), {}, scenario => ({
      ...scenario,
      start: [
        { when: [line(9)], beat: 'opening' },
        { when: [], beat: 'later' },
      ],
    }))
    expect(told(conditionOneSided, started)).toContainEqual(['start.0.when', { of: 'start', side: 'always' }])
  })

  test('that only somebody who waits brings about is not one-sided', () => {
    const waiting = talk('anger < 6')
      .replace('later: frustrated', 'later: frustrated\n wait ~ 3')
      .replace('no = dismiss -> later', 'no = validate -> later')
    const proof = proofOf(waiting, { anger: 5 })
    expect(told(conditionOneSided, proof)).toEqual([])
    expect(told(conditionOneSided, { ...proof, withSilences: null })).toHaveLength(1)
  })
})

describe('what is done in vain', () => {
  test('is a flag that is always set already, at its place in the list', () => {
    const proof = proofOf(`
      opening: frustrated
        hear = ${HEAR} sets:met -> later
        no = dismiss sets:met -> later
      later: frustrated
        see = ${HEAR} sets:seen,met -> last
        no = dismiss -> last
      last: frustrated
        plain = ${HEAR} -> done
        see = ${HEAR} if:seen -> done
        also = ${HEAR} if:met -> done
        no = dismiss -> done
      done: resolved`)
    expect(told(effectInVain, proof)).toEqual([
      ['beats.later.replies.0.sets.1', { reply: 'see', of: 'flag', name: 'met' }],
    ])
  })

  test('is an offer that another always replaces', () => {
    const proof = proofOf(
      `
      opening: asking
        pay = answer offer-compensation £20/sum -> later
        no = dismiss -> later
      later: asking
        more = answer offer-compensation £30/sum -> done
        less = answer offer-compensation £10/sum -> done
      done: resolved`,
      { scores: ['compensation'], case: { fault: 'ours', loss: 2_000 } },
    )
    expect(told(effectInVain, proof)).toEqual([
      ['beats.opening.replies.0.offer', { reply: 'pay', of: 'offer', name: 'sum' }],
    ])
  })

  test('is a flag that nothing asks for, of whichever reply', () => {
    const beats = `
      opening: frustrated
        hear = ${HEAR} sets:met,seen -> done when seen | gone
        no = dismiss sets:cross -> gone
      note: settling
        plain = commit-next-step
        more = answer sets:noted
      done: resolved
      gone: customer-left`
    const { scenario } = scriptOf(scenarioOf(beats))
    const found = flagNeverRead.check({} as Proof, scenario).map(({ path, args }) => [path.join('.'), args])
    expect(found).toEqual([
      ['beats.opening.replies.0.sets.0', { flag: 'met' }],
      ['beats.opening.replies.1.sets.0', { flag: 'cross' }],
      ['note.replies.1.sets.0', { flag: 'noted' }],
    ])
  })
})

describe('a beat', () => {
  const talk = `
    opening: frustrated
      hear = ${HEAR} -> done
      no = dismiss -> lost
    lost: frustrated
      see = ${HEAR} -> gone
      no = dismiss -> gone
    done: resolved
    gone: customer-left
    never: resolved`

  test('from which no way ends well is told of, and so is one that nobody comes to', () => {
    const proof = proofOf(talk)
    expect(told(endsBadlyWhatever, proof)).toEqual([['beats.lost:', { beat: 'lost' }]])
    expect(told(beatNeverReached, proof)).toEqual([['beats.never:', { beat: 'never' }]])
  })

  test('that only a wait brings somebody to is come to', () => {
    const waiting = proofOf(
      `
      opening: frustrated
        wait ~ 3
        hear = ${HEAR} -> cold when anger > 6 | done
        no = validate -> done
      done: resolved
      cold: settled-for-less`.replace('settled-for-less', 'escalated'),
      { anger: 5 },
    )
    expect(told(beatNeverReached, waiting).map(([place]) => place)).not.toContain('beats.cold:')
    expect(told(beatNeverReached, { ...waiting, withSilences: null }).map(([place]) => place)).toContain(
      'beats.cold:',
    )
  })
})

test('a talk that goes round is told of at the reply that closes the ring', () => {
  const { script } = proofOf(`
    opening: frustrated
      hear = ${HEAR} -> later
      no = dismiss -> done
    later: frustrated
      see = ${HEAR} -> done
      back = dismiss -> done
    done: resolved`)
  const loops = [{ beats: ['opening', 'later'], beat: 'later', reply: 'back' }]
  expect(told(goesRound, { script, loops } as unknown as Proof)).toEqual([
    ['beats.later.replies.1.to', { beats: 'opening, later', reply: 'back' }],
  ])
})

test('a harm that opens the easier road is told of at its moves', () => {
  const proof = proofOf(`
    opening: frustrated
      hear = ${HEAR} invite-story -> hard
      lie = sarcasm -> easy
    hard: frustrated
      part = acknowledge-feeling -> done
      none = self-focus -> done
    easy: frustrated
      all = ${HEAR} invite-story -> done
      none = self-focus -> done
    done: resolved`)
  const paying = [{ beat: 'opening', reply: 'lie', dimension: 'empathy' as const }]
  expect(told(harmThatPays, { ...proof, harmThatPays: paying })).toEqual([
    ['beats.opening.replies.1.moves', { beat: 'opening', reply: 'lie', dimension: 'empathy' }],
  ])
})
