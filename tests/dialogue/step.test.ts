import { describe, expect, test } from 'vitest'
import { offered } from '../../src/dialogue/memory.ts'
import { isOver } from '../../src/dialogue/state.ts'
import { available, momentAt } from '../../src/dialogue/step.ts'
import { begin, replay, sayById, turnsOf, wait } from '../../src/dialogue/transcript.ts'
import { type Circumstances, scripted } from '../support/script.ts'

const TALK = `
  opening: frustrated
    hear = acknowledge-feeling invite-story -> asks
    rule = cite-policy cites:rule sets:told -> boils when anger >= 7 | asks
    wait ~ 1.5
  asks: demanding
    no = decline-clearly offer-choice validate -> agreed
    again = cite-policy cites:rule if:told -> agreed
    some = offer-compensation £10/money -> generous when offered >= 20 | more
    boss = escalate -> handed-over
  more: demanding
    raise = offer-compensation £20/money -> generous when offered >= 20 | agreed
    other = offer-compensation £10/goods -> generous when offered >= 20 | agreed
    mend = £45/parcel remedy -> generous when offered >= 20 | agreed
    hold = decline-clearly validate -> agreed
  boils: venting
    hear = validate paraphrase -> asks
    calm = command-calm -> asks
  agreed: resolved
  generous: partly
  handed-over: escalated
  gone: customer-left`

function beatsOf(replies: string, about: Circumstances = {}) {
  const { transcript, brokenAt } = replay(scripted(TALK, about), replies.split(' '))
  expect(brokenAt).toBeNull()
  return [...turnsOf(transcript).map(({ before }) => before.beat), transcript.state.beat]
}

describe('what was said decides where the talk goes', () => {
  test('by the first route whose condition holds after the reply', () => {
    expect(beatsOf('rule no')).toEqual(['opening', 'asks', 'agreed'])
    expect(beatsOf('rule hear no', { anger: 6 })).toEqual(['opening', 'boils', 'asks', 'agreed'])
  })

  test('by the sum that stands: the same offer raised counts once, another is added, a remedy is no money', () => {
    expect(beatsOf('hear some raise').at(-1)).toBe('generous')
    expect(beatsOf('hear some other').at(-1)).toBe('generous')
    expect(beatsOf('hear some mend').at(-1)).toBe('agreed')
    expect(beatsOf('hear some hold').at(-1)).toBe('agreed')
  })

  test('by flags, which stay set', () => {
    const there = (replies: string[]) => {
      const { transcript } = replay(scripted(TALK), replies)
      return available(transcript.script, transcript.state).map(({ reply }) => reply.id)
    }
    expect(there(['hear'])).toEqual(['no', 'some', 'boss'])
    expect(there(['rule'])).toEqual(['no', 'again', 'some', 'boss'])
  })
})

describe('at the limit', () => {
  const furious = { anger: 9, trust: 1 }

  test('the customer leaves, whatever the author wrote', () => {
    expect(beatsOf('rule', furious)).toEqual(['opening', 'gone'])
  })

  test('unless the reply hands over, or ends the talk by you', () => {
    const script = scripted(TALK.replace('boss = escalate', 'boss = escalate slur'), { anger: 8.5 })
    const { transcript } = replay(script, ['hear', 'boss'])
    expect(transcript.state.anger).toBe(10)
    expect(transcript.state.ending).toBe('handed-over')
    const over = scripted(
      `${TALK.replace('boss = escalate', 'boss = end-contact slur')}`.replace('escalated', 'ended-by-you'),
      {
        anger: 8.5,
      },
    )
    expect(replay(over, ['hear', 'boss']).transcript.state.ending).toBe('handed-over')
    const talked = scripted(TALK.replace('no = decline-clearly', 'no = decline-clearly slur'), { anger: 8.5 })
    expect(replay(talked, ['hear', 'no']).transcript.state.ending).toBe('gone')
  })
})

describe('a silence', () => {
  test('raises anger and leaves the beat, the memory and the trust alone', () => {
    const before = begin(scripted(TALK))
    const after = wait(before)?.state
    expect(after).toEqual({ ...before.state, anger: 6.5 })
  })

  test('may repeat until the customer leaves', () => {
    const { transcript } = replay(scripted(TALK), ['-', '-', '-', '-'])
    expect(transcript.state.ending).toBe('gone')
    expect(turnsOf(transcript)).toEqual([])
  })

  test('is not there where the moment knows none', () => {
    const { transcript, brokenAt } = replay(scripted(TALK), ['hear', '-'])
    expect(brokenAt).toBe(1)
    expect(transcript.state.beat).toBe('asks')
  })
})

describe('a note', () => {
  const noted = scripted(`${TALK}
    note: settling
      plan = commit-next-step -> x
      bare = dismiss -> x`)

  test('follows every ending and changes no mood', () => {
    const { transcript } = replay(noted, ['hear', 'no'])
    expect(isOver(transcript.state)).toBe(false)
    expect(momentAt(noted, transcript.state)?.moment.id).toBe('note')
    const after = sayById(transcript, 'bare')?.state
    expect(after).toEqual({ ...transcript.state, beat: 'agreed' })
    expect(after && isOver(after)).toBe(true)
  })
})

test('what stands is kept in the order of its ids, however it came about', () => {
  const script = scripted(`
    a: asking
      fan = answer £5/fan -> b
      lamp = answer £7/lamp -> b
    b: asking
      fan = answer £5/fan -> c
      lamp = answer £7/lamp -> c
      bulb = answer £1/bulb -> c
    c: asking
      lamp = answer £8/lamp -> done
    done: resolved`)
  const standing = (replies: string) =>
    replay(script, replies.split(' ')).transcript.state.memory.standing.map(
      ({ id, worth }) => `${id} ${worth}`,
    )
  expect(standing('lamp fan')).toEqual(['fan 500', 'lamp 700'])
  expect(standing('fan lamp')).toEqual(['fan 500', 'lamp 700'])
  expect(standing('lamp bulb lamp')).toEqual(['bulb 100', 'lamp 800'])
})

test('what earlier encounters left opens what is said and shown on its condition', () => {
  const script = scripted(`
    a: asking
      thank = answer if:left_thanks -> b
      plain = answer -> c when not left thanks | b
    b: asking
      it = answer -> done
    c: asking
      it = answer -> done
    done: resolved`)
  const first = (carried: readonly string[]) => {
    const { transcript } = replay(script, ['plain'], carried)
    const there = available(script, begin(script, carried).state).map(({ reply }) => reply.id)
    return [there.join(), transcript.state.beat]
  }
  expect(first([])).toEqual(['plain', 'c'])
  expect(first(['thanks'])).toEqual(['thank,plain', 'b'])
  expect(begin(script).state.flags).toEqual([])
})

test('what is remembered is only what was said', () => {
  const { transcript } = replay(scripted(TALK), ['rule', 'some', 'raise'])
  expect(transcript.state.memory).toMatchObject({
    heard: false,
    explanations: 1,
    wayForward: true,
    limit: 'none',
  })
  expect(offered(transcript.state.memory.standing)).toBe(2_000)
})

test('having been heard once, and abuse that went by, stay remembered', () => {
  const script = scripted(`
    a: abusive
      hear = validate -> b
      limit = set-limit -> b
    b: abusive
      hear = validate -> c
      plain = answer -> c
      warn = warn-consequence -> c
    c: abusive
      plain = answer -> done
      limit = set-limit -> done
    done: resolved`)
  const memory = (replies: string) => replay(script, replies.split(' ')).transcript.state.memory
  expect(memory('hear')).toMatchObject({ heard: true, abusiveLines: 1, ignored: 1, limit: 'none' })
  expect(memory('hear plain')).toMatchObject({ heard: true, abusiveLines: 2, ignored: 2 })
  expect(memory('limit plain plain')).toMatchObject({
    heard: false,
    abusiveLines: 2,
    ignored: 2,
    limit: 'set',
  })
  expect(memory('limit warn limit')).toMatchObject({ ignored: 0, limit: 'warned' })
})

test('a reply that is not there breaks the replay at its place, and says no more', () => {
  const { transcript, brokenAt } = replay(scripted(TALK), ['hear', 'again', 'no'])
  expect(brokenAt).toBe(1)
  expect(turnsOf(transcript)).toHaveLength(1)
})
