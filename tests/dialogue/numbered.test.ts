import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbered } from '../../src/dialogue/numbered.ts'
import { type NumberedTalk, numberedTalk } from '../../src/dialogue/numbered-talk.ts'
import { type Script, scriptOf } from '../../src/dialogue/script.ts'
import { isOver, type State } from '../../src/dialogue/state.ts'
import { available, lineAt, momentAt, opening, step, waitInVain } from '../../src/dialogue/step.ts'
import { anyChoices, anyScenario } from '../support/generate.ts'
import { scripted } from '../support/script.ts'
import { SHIPPED } from '../support/shipped.ts'

type Choices = readonly { readonly reply: number; readonly silent: number }[]

/** All that there is to be seen of a talk at one moment. */
interface Seen {
  /** Whether the customer knew the silence that led here. */
  readonly waited: boolean
  readonly state: State
  readonly hears: string
  readonly replies: readonly string[]
}

function seenByStep(script: Script, state: State, waited = false): Seen {
  const at = momentAt(script, state)?.moment ?? script.endings.get(state.ending ?? '')
  if (!at) throw new Error('A talk is at a moment or at its end.')
  const replies = available(script, state).map(({ reply }) => reply.id)
  return { waited, state, hears: lineAt(at, state).says, replies }
}

function seenIn(talk: NumberedTalk, waited = false): Seen {
  const replies = Array.from({ length: talk.choices() }, (_, choice) => talk.replyId(choice))
  return { waited, state: talk.state(), hears: talk.hears(), replies }
}

/** Both ways of playing the same choices, with what was to be seen at every moment. */
function playedTwice(
  script: Script,
  choices: Choices,
  carried: readonly string[] = [],
  talk = numberedTalk(numbered(script)),
): [Seen[], Seen[]] {
  talk.begin(carried)
  let state = opening(script, carried)
  const [byStep, byNumber] = [[seenByStep(script, state)], [seenIn(talk)]]
  for (const { reply, silent } of choices) {
    if (isOver(state)) break
    const there = available(script, state)
    const said = there[reply % there.length]
    if (silent === 0 || !said) {
      const after = waitInVain(script, state)
      byStep.push(seenByStep(script, after, after !== state))
      byNumber.push(seenIn(talk, talk.wait()))
      state = after
    } else {
      state = step(script, state, said)
      talk.choices()
      talk.say(reply % there.length)
      byStep.push(seenByStep(script, state))
      byNumber.push(seenIn(talk))
    }
  }
  return [byStep, byNumber]
}

const anyCarried = fc.constantFrom([], ['told'], ['something-else', 'told'])

describe('a numbered talk', () => {
  test('goes as it goes by step, with all that is remembered, in every generated talk', () => {
    let turns = 0
    fc.assert(
      fc.property(anyScenario, anyChoices, anyCarried, (scenario, choices, carried) => {
        const [byStep, byNumber] = playedTwice(scriptOf(scenario), choices, carried)
        turns += byStep.length
        expect(byNumber).toEqual(byStep)
      }),
      { numRuns: Number(process.env['CASES'] ?? 100) },
    )
    expect(turns).toBeGreaterThan(200)
  })

  test.each(SHIPPED.map(one => [one.name, one] as const))('so does %s', (_, { script }) => {
    const talk = numberedTalk(numbered(script))
    fc.assert(
      fc.property(anyChoices, choices => {
        const [byStep, byNumber] = playedTwice(script, choices, [], talk)
        expect(byNumber).toEqual(byStep)
      }),
      { numRuns: 10 },
    )
  })

  test('can begin anew, and leaves nothing behind', () => {
    const script = scripted(TALK)
    const talk = numberedTalk(numbered(script))
    const way = () => {
      const seen = [seenIn(talk)]
      for (const choice of [0, 1, 0, 0, 0]) {
        if (talk.choices() === 0) break
        talk.say(choice)
        seen.push(seenIn(talk))
      }
      return seen
    }
    talk.begin()
    const first = way()
    talk.begin()
    expect(way()).toEqual(first)
    expect(first.at(-1)?.state.memory.standing).not.toEqual([])
    expect(first.at(-1)?.state.flags).not.toEqual([])
  })

  test('two of one scenario do not touch each other', () => {
    const counted = numbered(scripted(TALK))
    const [one, other] = [numberedTalk(counted), numberedTalk(counted)]
    one.begin()
    other.begin()
    one.choices()
    one.say(0)
    expect(other.state()).toEqual(opening(counted.script))
    expect(one.state()).not.toEqual(other.state())
  })

  test('knows as many flags as there are', () => {
    const flags = Array.from({ length: 70 }, (_, n) => `flag-${n}`)
    const script = scripted(
      [
        ...flags.map((flag, n) => `  b${n}: frustrated\n    hear = validate sets:${flag} -> b${n + 1}`),
        `  b70: demanding\n    no = decline-clearly validate if:flag-69 -> agreed\n    so = validate if:flag-7 -> agreed`,
        '  agreed: resolved\n  gone: customer-left',
      ].join('\n'),
    )
    const choices = flags.map(() => ({ reply: 0, silent: 1 }))
    const [byStep, byNumber] = playedTwice(script, choices)
    expect(byNumber).toEqual(byStep)
    expect(byNumber.at(-1)?.replies).toEqual(['no', 'so'])
  })

  test('keeps apart what several earlier talks left, and what is told in this one', () => {
    const script = scripted(`
      opening: frustrated
        hear = validate sets:told -> asks
        rule = cite-policy cites:rule sets:ruled -> asks
      asks: demanding
        no = decline-clearly validate -> agreed
        so = validate if:left_promised -> agreed
        as = validate if:left_refused -> agreed
        oh = validate if:told -> agreed
        ah = validate if:ruled -> agreed
      agreed: resolved
      gone: customer-left`)
    for (const carried of [[], ['promised'], ['refused'], ['refused', 'promised']])
      for (const reply of [0, 1]) {
        const [byStep, byNumber] = playedTwice(script, [{ reply, silent: 1 }], carried)
        expect(byNumber).toEqual(byStep)
        expect(byNumber.at(-1)?.replies).toHaveLength(2 + carried.length)
      }
  })

  test('a customer who waits in vain too often leaves, and no sooner', () => {
    const script = scripted(
      `
      opening: frustrated
        hear = validate -> agreed
        wait ~ 2
      agreed: resolved
      gone: customer-left`,
      { anger: 6, trust: 8 },
    )
    const [byStep, byNumber] = playedTwice(script, [
      { reply: 0, silent: 0 },
      { reply: 0, silent: 0 },
    ])
    expect(byNumber).toEqual(byStep)
    expect(byNumber.map(({ state }) => state.ending)).toEqual([null, null, 'gone'])
  })

  test('whoever ends it by themselves is not left by a customer who has had enough', () => {
    const script = scripted(
      `
      opening: abusive
        out = end-contact dismiss -> ended
        tell = dismiss -> ended when anger > 9 | agreed
        bear = dismiss -> agreed when anger < 2 | agreed
        no = dismiss -> agreed
      agreed: resolved
      ended: ended-by-you
      gone: customer-left`,
      { anger: 9.5, trust: 2 },
    )
    const ends = [0, 1, 2, 3].map(reply => {
      const [byStep, byNumber] = playedTwice(script, [{ reply, silent: 1 }])
      expect(byNumber).toEqual(byStep)
      return byNumber.at(-1)?.state.ending
    })
    expect(ends).toEqual(['ended', 'ended', 'gone', 'gone'])
  })
})

const TALK = `
  opening: frustrated
    rule = cite-policy cites:rule sets:told -> asks
    hear = validate invite-story -> asks
  asks: demanding
    no = decline-clearly offer-choice validate if:told -> asks
    some = offer-compensation £10 -> again when offered > 9 | agreed
    boss = escalate -> handed-over
  again: demanding
    more = offer-compensation £20 -> asks
  agreed: resolved
  handed-over: escalated
  gone: customer-left`
