/** A turn said differently: what a fork takes over, and what it leaves alone. */
import { describe, expect, test } from 'vitest'
import {
  type Attempt,
  type AttemptEvent,
  recorded,
  replayed,
  standingReplies,
} from '../../src/dialogue/attempt.ts'
import { forked, isOwn, isUntouched, lasted, stoodBefore } from '../../src/dialogue/fork.ts'
import { anAttempt } from '../host/attempt.ts'
import { scripted } from '../support/script.ts'

const SCRIPT = scripted(`
  opening: venting
    hear = acknowledge-feeling -> asks
    rule = cite-policy cites:rule -> asks
    wait ~ 1
  asks: demanding
    no = decline-clearly -> agreed
    give = offer-compensation £60 -> agreed
    wait ~ 1
  agreed: resolved
`)

const ABOUT = {
  id: 'fork',
  started: '2026-05-31T11:00:00.000Z',
  rules: 'newer',
  engine: '9.9.9',
  language: 'de-DE',
  earlier: 4,
}

/** Words are reply ids at their beats; `-` is a silence, `undo` takes the last back, `pause` and `resume` stop the clock. */
function attempt(words: string, about: Partial<Attempt> = {}): Attempt {
  let made: Attempt = { ...anAttempt(), seed: 21, carried: ['gossip'], mode: 'assessment', ...about }
  const beats = ['opening']
  words.split(' ').forEach((word, index) => {
    const at = (index + 1) * 1000
    const beat = beats.at(-1) ?? ''
    const event = (kind: AttemptEvent['kind'], reply: string | null = null) =>
      recorded(made, { at, kind, beat, reply })
    if (word === '-') made = event('silence')
    else if (word === 'pause' || word === 'resume') made = event(word)
    else if (word === 'undo') {
      beats.pop()
      const reply = standingReplies(made.events).at(-1) ?? ''
      made = recorded(made, { at, kind: 'undo', beat: beats.at(-1) ?? '', reply })
    } else {
      made = event('reply', word)
      beats.push('asks')
    }
  })
  return made
}

describe('what stood before a turn', () => {
  test.each([
    ['- rule - give', 1, '-'],
    ['- rule - give', 2, '- rule -'],
    ['rule give', 1, ''],
    ['hear undo rule pause resume give', 2, 'rule'],
  ])('of %j turn %i is %j', (words, turn, stood) => {
    const before = stoodBefore(attempt(words), turn)
    expect(before && standingReplies(before).join(' ')).toBe(stood)
    expect(before?.map(({ n }) => n)).toEqual(before?.map((_, index) => index + 1))
  })

  test.each([0, 3, -1, 1.5, Number.NaN])('there is no turn %d', turn => {
    expect(stoodBefore(attempt('rule give'), turn)).toBeUndefined()
    expect(forked(attempt('rule give'), turn, ABOUT)).toBeUndefined()
  })
})

describe('a fork', () => {
  const parent = attempt('hear undo - rule give', { from: { attempt: 'older', turn: 1 } })

  test('is practice with the seed, what was carried, and the scenario as it was played', () => {
    expect(forked(parent, 2, ABOUT)).toMatchObject({
      ...ABOUT,
      format: 1,
      scenario: parent.scenario,
      mode: 'practice',
      seed: 21,
      carried: ['gossip'],
    })
  })

  test('names the talk that it comes from, not the one that that came from', () => {
    expect(forked(parent, 2, ABOUT)?.from).toEqual({ attempt: parent.id, turn: 2 })
  })

  test('keeps when each thing was said, and what comes next comes after it', () => {
    const fork = forked(parent, 2, ABOUT)
    expect(fork?.events.map(({ at, kind, reply }) => [at, kind, reply])).toEqual([
      [3000, 'silence', null],
      [4000, 'reply', 'rule'],
    ])
    expect(lasted(fork?.events ?? [])).toBe(4000)
  })

  test('stands where the talk stood then', () => {
    const fork = forked(parent, 2, ABOUT)
    if (!fork) throw new Error('no fork')
    const { transcript, brokenAt } = replayed(SCRIPT, fork)
    expect(brokenAt).toBeNull()
    expect(transcript.state.beat).toBe('asks')
  })

  test('changes nothing in the talk that it comes from', () => {
    const before = JSON.stringify(parent)
    forked(parent, 1, ABOUT)
    expect(JSON.stringify(parent)).toBe(before)
  })
})

test('a clock that was set back makes no fork that began after itself', () => {
  expect(lasted([])).toBe(0)
  expect(lasted([{ n: 1, at: -500, kind: 'reply', beat: 'opening', reply: 'hear' }])).toBe(0)
})

describe('in a fork of the second turn', () => {
  const parent = attempt('- rule give')
  const before = stoodBefore(parent, 2) ?? []
  const made = (...more: readonly AttemptEvent['kind'][]): Attempt => {
    const fork = forked(parent, 2, ABOUT)
    if (!fork) throw new Error('no fork')
    return more.reduce(
      (so, kind) => recorded(so, { at: 9, kind, beat: 'asks', reply: kind === 'reply' ? 'no' : null }),
      fork,
    )
  }

  test.each([
    [[], true],
    [['resume', 'leave', 'resume'], true],
    [['resume', 'reply'], false],
    [['resume', 'silence'], false],
    [['resume', 'reply', 'undo'], false],
  ] as const)('after %j it is untouched: %s', (more, untouched) => {
    expect(isUntouched(made(...more), before)).toBe(untouched)
  })

  test.each([
    [[], false],
    [['reply'], true],
    [['reply', 'undo'], false],
  ] as const)('after %j something of its own can be taken back: %s', (more, own) => {
    expect(isOwn(made(...more))).toBe(own)
  })
})

test('in a whole talk everything can be taken back, down to nothing', () => {
  expect(isOwn(attempt('rule', { from: null }))).toBe(true)
  expect(isOwn(attempt('rule undo', { from: null }))).toBe(false)
})
