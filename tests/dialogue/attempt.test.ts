import { describe, expect, test } from 'vitest'
import {
  type Attempt,
  type AttemptEvent,
  recorded,
  replayed,
  standing,
  standingReplies,
} from '../../src/dialogue/attempt.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { derive, graded, type GradedAttempt } from '../../src/scoring/derive.ts'
import type { Condition } from '../../src/scenario/scenario.ts'
import { rulesHash } from '../../src/scoring/rules.ts'
import { regrade } from '../../src/scoring/verdict.ts'
import { measured, scenarioOf } from '../support/script.ts'

const TALK = `
  opening: frustrated
    hear = acknowledge-feeling paraphrase apologise -> ask
    rule = cite-policy cites:rule -> ask
    wait ~ 1
  ask: demanding
    no = decline-clearly offer-choice validate -> done
    give = offer-compensation £60 -> done
  done: resolved`

const { script, reference } = measured(TALK)
const here = { script, reference, fingerprint: fingerprint(script.scenario) }
const RULES = rulesHash()

const BLANK: Attempt = {
  format: 1,
  id: 'a1',
  scenario: { id: 'test', ...here.fingerprint },
  rules: RULES,
  engine: '0',
  language: 'en-GB',
  mode: 'practice',
  seed: 7,
  carried: [],
  earlier: 0,
  from: null,
  started: '2026-11-21T09:00:00Z',
  events: [],
}

/** An attempt of these events: `beat.reply`, `beat.-` for a silence, `beat.undo` and so on for the rest. */
function attempt(events: string, mode: Attempt['mode'] = 'practice'): Attempt {
  return events.split(' ').reduce<Attempt>(
    (so, event) => {
      const [beat = '', what = ''] = event.split('.')
      const kind = ['undo', 'pause', 'resume', 'leave'].includes(what)
        ? what
        : what === '-'
          ? 'silence'
          : 'reply'
      const said =
        kind === 'reply' ? what : kind === 'undo' ? (standing(so.events).at(-1)?.reply ?? null) : null
      return recorded(so, { at: 1_000, kind: kind as AttemptEvent['kind'], beat, reply: said })
    },
    { ...BLANK, mode },
  )
}

/** The same as it was kept: with what followed from it, through JSON. */
function kept(events: string, mode?: Attempt['mode']): GradedAttempt {
  return JSON.parse(JSON.stringify(graded(script, reference, attempt(events, mode)))) as GradedAttempt
}

describe('undo', () => {
  test('takes back the last reply or silence still standing, and may repeat', () => {
    expect(standingReplies(attempt('opening.rule opening.undo opening.hear').events)).toEqual(['hear'])
    expect(standingReplies(attempt('opening.- opening.hear ask.no ask.undo opening.undo').events)).toEqual([
      '-',
    ])
    expect(standingReplies(attempt('opening.hear opening.undo opening.undo').events)).toEqual([])
  })

  test('leaves a talk as if nothing had been said', () => {
    const plain = derive(script, reference, replayed(script, attempt('opening.hear ask.no')).transcript)
    const undone = attempt(
      'opening.rule opening.undo opening.hear ask.give ask.undo ask.pause ask.resume ask.no',
    )
    expect(derive(script, reference, replayed(script, undone).transcript)).toEqual(plain)
  })
})

test('an attempt whose talk is not over has no ending and no marks, only what was found so far', () => {
  expect(graded(script, reference, attempt('opening.rule ask.leave')).derived).toMatchObject({
    ending: null,
    scores: null,
    overall: null,
    passed: null,
    turns: [{ beat: 'opening', reply: 'rule', anger: 6, trust: 3.5 }],
    findings: [
      { turn: 1, dimension: 'empathy' },
      { turn: 1, dimension: 'empathy' },
    ],
  })
})

describe('graded again, an attempt is', () => {
  const verdict = (one: GradedAttempt, against: typeof here | undefined = here, rules = RULES) =>
    regrade(one, against, rules).verdict

  test('the same', () => {
    expect(verdict(kept('opening.hear ask.no'))).toBe('same')
    expect(verdict(kept('opening.- opening.rule opening.undo opening.hear ask.no'))).toBe('same')
    expect(verdict(kept('opening.- opening.undo opening.hear ask.no'))).toBe('same')
    expect(verdict(kept('opening.pause opening.resume opening.hear ask.leave ask.resume ask.no'))).toBe(
      'same',
    )
  })

  test('edited, where a figure, an event or a place does not follow', () => {
    const honest = kept('opening.hear ask.give')
    expect(verdict({ ...honest, derived: { ...honest.derived, overall: 100 } })).toBe('edited')
    expect(verdict({ ...honest, events: kept('opening.hear ask.no').events })).toBe('edited')
    expect(verdict({ ...honest, events: honest.events.map(event => ({ ...event, beat: 'ask' })) })).toBe(
      'edited',
    )
  })

  test('edited, where a reply is called a silence, or a silence a reply', () => {
    const honest = kept('opening.- opening.hear ask.no')
    const recast = (n: number, kind: AttemptEvent['kind']) => ({
      ...honest,
      events: honest.events.map(event => (event.n === n ? { ...event, kind } : event)),
    })
    expect(verdict(honest)).toBe('same')
    expect(verdict(recast(1, 'reply'))).toBe('edited')
    expect(verdict(recast(2, 'silence'))).toBe('edited')
  })

  test('edited, where an event was taken out of its list', () => {
    const honest = kept('opening.hear ask.pause ask.resume ask.no')
    expect(verdict(honest)).toBe('same')
    expect(verdict({ ...honest, events: honest.events.filter(({ kind }) => kind !== 'pause') })).toBe(
      'edited',
    )
  })

  test('edited, where something was taken back that could not be', () => {
    expect(verdict(kept('opening.hear ask.give ask.undo ask.no'))).toBe('edited')
    expect(verdict(kept('opening.undo opening.hear ask.no'))).toBe('edited')
    expect(verdict(kept('opening.rude opening.undo opening.hear ask.no'))).toBe('edited')
    const honest = kept('opening.rule opening.undo opening.hear ask.no')
    const other = honest.events.map(event => (event.kind === 'undo' ? { ...event, reply: 'hear' } : event))
    expect(verdict(honest)).toBe('same')
    expect(verdict({ ...honest, events: other })).toBe('edited')
    const elsewhere = honest.events.map(event => (event.kind === 'undo' ? { ...event, beat: 'ask' } : event))
    expect(verdict({ ...honest, events: elsewhere })).toBe('edited')
    // There is no silence at this moment, and so none to take back.
    expect(verdict(kept('opening.hear ask.- ask.undo ask.no'))).toBe('edited')
  })

  test('edited, where something was taken back in an assessment', () => {
    expect(verdict(kept('opening.rule opening.undo opening.hear ask.no', 'assessment'))).toBe('edited')
    expect(verdict(kept('opening.hear ask.no', 'assessment'))).toBe('same')
  })

  test('of another scenario, where it plays otherwise or is not there', () => {
    const gentler = scenarioOf(TALK, { anger: 4 })
    const one = kept('opening.hear ask.no')
    expect(verdict(one, { ...here, fingerprint: fingerprint(gentler) })).toBe('other-scenario')
    expect(regrade(one, undefined, RULES)).toEqual({ verdict: 'other-scenario', derived: one.derived })
  })

  test('of other words, where only texts changed', () => {
    const reworded = { ...script.scenario, title: 'Another title' }
    const changed = fingerprint(reworded)
    expect(changed.plays).toBe(here.fingerprint.plays)
    expect(verdict(kept('opening.hear ask.no'), { ...here, fingerprint: changed })).toBe('other-words')
  })

  test('of other rules, whatever its figures', () => {
    const one = kept('opening.hear ask.give')
    expect(verdict({ ...one, derived: { ...one.derived, overall: 60 } }, here, 'other')).toBe('other-rules')
    // By another mood table the customer may have stayed where ours has left.
    const longer = kept('opening.hear ask.give done.hear')
    expect(verdict(longer)).toBe('edited')
    expect(verdict(longer, here, 'other')).toBe('other-rules')
  })
})

describe('a fingerprint', () => {
  const of = (...about: Parameters<typeof scenarioOf>) => fingerprint(scenarioOf(...about))

  test('is the same whatever the order of keys', () => {
    const { format, ...rest } = scenarioOf(TALK)
    expect(fingerprint({ ...rest, format })).toEqual(of(TALK))
  })

  test.each([
    ['a move', TALK.replace('apologise', 'validate')],
    ['a route', TALK.replace('£60 -> done', '£60 -> done when anger > 4 | done')],
    ['a sum', TALK.replace('£60', '£50')],
    ['a tone', TALK.replace('demanding', 'asking')],
    ['a silence', TALK.replace('wait ~ 1', 'wait ~ 2')],
    [
      'the order of moves, in which findings stand',
      TALK.replace('paraphrase apologise', 'apologise paraphrase'),
    ],
    ['a new fact', TALK.replace('ask: demanding', 'ask: demanding new')],
  ])('of what can be played changes with %s', (_, beats) => {
    expect(of(beats).plays).not.toBe(of(TALK).plays)
  })

  test('of the words changes with a word, and of nothing else', () => {
    const scenario = scenarioOf(TALK)
    const customer = { ...scenario.customer, name: 'Ada Tested' }
    const renamed = fingerprint({ ...scenario, customer })
    expect(renamed.words).not.toBe(here.fingerprint.words)
    expect(renamed.plays).toBe(here.fingerprint.plays)
  })

  test('of the words changes with when a line is said', () => {
    const saying = (...when: Condition[]) => {
      const scenario = scenarioOf(TALK)
      const { opening } = scenario.beats
      if (!opening) throw new Error('The talk has an opening.')
      const lines = [{ when, says: 'Again?' }, ...opening.lines]
      return fingerprint({ ...scenario, beats: { ...scenario.beats, opening: { ...opening, lines } } })
    }
    const angry = saying({ kind: 'anger', is: '>=', than: 7, not: false })
    const calm = saying({ kind: 'anger', is: '<', than: 3, not: false })
    expect(angry.words).not.toBe(calm.words)
    expect(angry.plays).toBe(calm.plays)
  })

  test('of the rules is that of the figures in force: whoever changes one makes all attempts so far those of other rules', () => {
    expect(RULES).toBe('064a9a82ba40f5f426c509132e8d1329870f5d67030c305ed22ebfd77a968633')
  })

  test('is a SHA-256 in hex', () => {
    expect(here.fingerprint.plays).toMatch(/^[0-9a-f]{64}$/)
    expect(RULES).toMatch(/^[0-9a-f]{64}$/)
  })
})
