/** A customer who speaks as they feel, and whom nobody has to bear. */
import { describe, expect, test } from 'vitest'
import type { Proof } from '../../../src/lint/proof.ts'
import { noWayOutForYou } from '../../../src/lint/rules/no-way-out-for-you.ts'
import type { Rule } from '../../../src/lint/rules/rule.ts'
import { toneOutOfKeeping } from '../../../src/lint/rules/tone-out-of-keeping.ts'
import { provenOf } from '../../support/proven.ts'
import { type Circumstances, scripted } from '../../support/script.ts'

function told(rule: Rule, beats: string, about: Circumstances = {}) {
  const proof = provenOf(scripted(beats, { scores: ['empathy'], ...about }))
  return rule.check(proof, proof.script.scenario)
}

describe('a tone', () => {
  /** Opens in this tone, in a mood that nothing has changed yet. */
  const opening = (tone: string, anger: number) =>
    told(
      toneOutOfKeeping,
      `opening: ${tone}
         plain = acknowledge-feeling validate answer commit-next-step -> done
         limit = validate set-limit offer-choice -> done
       done: resolved`,
      { anger },
    )

  test.each([
    ['settling', 7, true],
    ['settling', 6.5, false],
    ['abusive', 2.5, true],
    ['abusive', 3, false],
    ['threatening', 2.5, true],
    ['threatening', 3, false],
    ['demanding', 8, false],
    ['asking', 0, false],
  ])('%s at an anger of %d: %s', (tone, anger, isTold) => {
    expect(opening(tone, anger)).toEqual(
      isTold ? [{ path: ['beats', 'opening', 'tone'], args: { beat: 'opening', tone, anger } }] : [],
    )
  })

  test('of a beat that several moods come to is held against the worst for it', () => {
    const talk = `
      opening: frustrated
        hear = acknowledge-feeling validate invite-story -> after
        rude = sarcasm blame-customer -> after
      after: settling
        plan = commit-next-step check-agreement -> done
        no = dismiss -> done
      done: resolved`
    const [only] = told(toneOutOfKeeping, talk, { anger: 6 })
    expect(only?.args).toMatchObject({ beat: 'after', tone: 'settling' })
    expect(Number(only?.args['anger'])).toBeGreaterThanOrEqual(7)
  })

  test('of the note is the writer’s own', () => {
    const talk = `
      opening: frustrated
        hear = acknowledge-feeling validate -> done
        rude = dismiss -> gone
      note: settling
        plain = commit-next-step check-agreement
        blame = blame-customer
      done: resolved
      gone: customer-left`
    expect(told(toneOutOfKeeping, talk, { anger: 8.5 })).toEqual([])
  })
})

describe('a customer who abuses or threatens', () => {
  const insult = (tone: string, out: string) =>
    told(
      noWayOutForYou,
      `opening: frustrated
         hear = acknowledge-feeling validate -> insult
         no = dismiss -> insult
       insult: ${tone}
         limit = set-limit offer-choice ${out}
         ignore = answer -> done
       over: escalated
       done: resolved`,
    )

  test.each(['escalate', 'end-contact', 'part-ways'])('may be left by “%s”', move => {
    expect(insult('abusive', `${move} -> over`)).toEqual([])
    expect(insult('threatening', `${move} -> over`)).toEqual([])
  })

  test.each(['abusive', 'threatening'])('and is %s may not be without a way out', tone => {
    expect(insult(tone, '-> done')).toEqual([
      { path: ['beats', 'insult', 'tone'], args: { beat: 'insult', tone } },
    ])
  })

  test('is no matter where nobody is worse than demanding', () => {
    expect(insult('demanding', '-> done')).toEqual([])
  })

  const onward = (replies: string) => `
    opening: frustrated
      hear = acknowledge-feeling validate -> insult
      no = dismiss -> insult
    insult: abusive
      limit = set-limit offer-choice -> ${replies}
      ignore = answer -> done
    second: abusive
      over = end-contact -> over
      more = validate -> done
    over: ended-by-you
    done: resolved`

  test('may be left one reply later: a warning comes first', () => {
    expect(told(noWayOutForYou, onward('second'))).toEqual([])
  })

  test('is not to be left through a beat that nothing of it leads to', () => {
    const talk = onward('done').replace('no = dismiss -> insult', 'no = dismiss -> second')
    expect(told(noWayOutForYou, talk)).toMatchObject([{ args: { beat: 'insult' } }])
  })

  test('where nobody comes to is the business of another rule', () => {
    const proof = provenOf(scripted(onward('done'), { scores: ['empathy'] }))
    const unmet: Proof = { ...proof, moments: new Map() }
    expect(noWayOutForYou.check(unmet, proof.script.scenario)).toEqual([])
  })
})
