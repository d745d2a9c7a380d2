import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { type MachineConfig, machineConfig } from '../../src/dialogue/machine-config.ts'
import { joined } from '../../src/dialogue/machine-joined.ts'
import { machineOf, saying, type TalkEvent } from '../../src/dialogue/machine.ts'
import { scriptOf, type Script } from '../../src/dialogue/script.ts'
import { isOver, type State } from '../../src/dialogue/state.ts'
import { begin, replay, type Transcript } from '../../src/dialogue/transcript.ts'
import { OUTCOMES } from '../../src/scenario/vocabulary.ts'
import { anyChoices, anyScenario } from '../support/generate.ts'
import { played } from '../support/play.ts'
import { scripted } from '../support/script.ts'

/** Plays what a transcript holds on the machine, and gives its context before and after every event. */
function traceOf(
  transcript: Transcript,
  config?: MachineConfig,
): { states: State[]; outcome: string | undefined } {
  const actor = createActor(machineOf(transcript.script, config))
  actor.start()
  actor.send({ type: 'START', carried: transcript.state.carried })
  const states = [actor.getSnapshot().context]
  for (const happening of transcript.happenings) {
    actor.send(happening.kind === 'reply' ? saying(happening.said.reply.id) : { type: 'SILENCE' })
    states.push(actor.getSnapshot().context)
  }
  const { value } = actor.getSnapshot()
  const outcome = typeof value === 'object' ? (value as Record<string, string>)['ended'] : undefined
  return { states, outcome }
}

function stepTrace(transcript: Transcript): { states: State[]; outcome: string | undefined } {
  const { script, happenings, state } = transcript
  const states = [begin(script, state.carried).state, ...happenings.map(({ after }) => after)]
  const outcome = isOver(state) ? script.endings.get(state.ending ?? '')?.ends : undefined
  return { states, outcome }
}

/** A configuration as it comes back from a file. */
const asJson = (config: MachineConfig) => JSON.parse(JSON.stringify(config)) as MachineConfig

/** What an earlier encounter left; generated scenarios ask for one thing only. */
const anyCarried = fc.constantFrom([], ['told'])

describe('the machine', () => {
  test('goes the same way as step, in every generated talk', () => {
    fc.assert(
      fc.property(anyScenario, anyChoices, anyCarried, (scenario, choices, carried) => {
        const transcript = played(scriptOf(scenario), choices, carried)
        expect(traceOf(transcript)).toEqual(stepTrace(transcript))
      }),
      { numRuns: 150 },
    )
  })

  test('goes the same way when it was written to JSON and read back', () => {
    fc.assert(
      fc.property(anyScenario, anyChoices, (scenario, choices) => {
        const transcript = played(scriptOf(scenario), choices)
        const config = machineConfig(transcript.script)
        expect(traceOf(transcript, asJson(config))).toEqual(stepTrace(transcript))
      }),
      { numRuns: 50 },
    )
  })
})

test('comes through one state a beat as the page plays it, and ends as it is written', () => {
  const script = scripted(TALK)
  const actor = createActor(machineOf(script)).start()
  const values = [actor.getSnapshot().value]
  actor.subscribe(({ value }) => values.push(value))
  actor.send({ type: 'START', carried: [] })
  for (const reply of ['hear', 'boss']) actor.send(saying(reply))
  expect(values).toEqual(['briefing', 'talk/opening', 'talk/asks', { ended: 'escalated' }])
})

test.each([
  ['as it is written', machineConfig],
  ['as the page plays it', (script: Script) => joined(machineConfig(script))],
])('%s, to ask what can be said says nothing, and only who can wait in vain knows silence', (_, configOf) => {
  const script = scripted(TALK)
  const actor = createActor(machineOf(script, configOf(script))).start()
  // Any tool may start it, and knows nothing of earlier talks.
  actor.send({ type: 'START' } as TalkEvent)
  expect(actor.getSnapshot().context).toEqual(begin(script).state)
  const can = (...events: TalkEvent[]) => events.map(event => actor.getSnapshot().can(event))
  expect(can(saying('rule'), saying('hear'), saying('boss'), { type: 'SILENCE' })).toEqual([
    true,
    true,
    false,
    true,
  ])
  actor.send(saying('hear'))
  expect(actor.getSnapshot().context).toEqual(replay(script, ['hear']).transcript.state)
  expect(can(saying('no'), saying('some'), { type: 'SILENCE' })).toEqual([false, true, false])
})

test('a beat may be called start', () => {
  const script = scripted(`
    start: frustrated
      hear = validate -> agreed
      rude = dismiss -> agreed
    agreed: resolved`)
  const { transcript } = replay(script, ['hear'])
  expect(traceOf(transcript)).toEqual(stepTrace(transcript))
})

const TALK = `
  opening: frustrated
    rule = cite-policy cites:rule sets:told -> boils when anger >= 6 and trust < 5 | asks
    hear = validate invite-story -> asks
    wait ~ 2
  asks: demanding
    no = decline-clearly offer-choice validate if:told -> agreed
    some = offer-compensation £10 -> partly when offered > 9 | agreed
    boss = escalate -> handed-over
  boils: venting
    hear = validate paraphrase -> asks
    calm = command-calm -> asks
  agreed: resolved
  partly: partly
  handed-over: escalated
  gone: customer-left`

/** Every talk of up to four replies or silences, as far as each can be said. */
function everyTalk(script: Script): Transcript[] {
  const words = ['rule', 'hear', 'no', 'some', 'boss', 'calm', '-']
  let talks: string[][] = [[]]
  for (let length = 0; length < 4; length++)
    talks = [...talks, ...talks.flatMap(t => words.map(w => [...t, w]))]
  return talks.flatMap(ids => {
    const { transcript, brokenAt } = replay(script, ids)
    return brokenAt === null ? [transcript] : []
  })
}

function differs(script: Script, config: MachineConfig): boolean {
  return everyTalk(script).some(
    talk => JSON.stringify(traceOf(talk, config)) !== JSON.stringify(stepTrace(talk)),
  )
}

test.each([
  ['a threshold moved by half a point', '"atLeast":6', '"atLeast":6.5'],
  ['a comparison turned round', '"below":5', '"above":5'],
  ['a sum that is a penny higher', '"above":900', '"above":1000'],
  ['a flag with another name', '"name":"told"', '"name":"asked"'],
  ['an arrival at another beat', '"arrive","params":{"beat":"boils"}', '"arrive","params":{"beat":"asks"}'],
])('%s makes the machine differ from step', (_, was, planted) => {
  const script = scripted(TALK)
  const text = JSON.stringify(machineConfig(script))
  expect(differs(script, JSON.parse(text) as MachineConfig)).toBe(false)
  expect(text).toContain(was)
  const wrong = JSON.parse(text.replaceAll(was, planted)) as MachineConfig
  expect(differs(script, wrong)).toBe(true)
  // The page plays it joined: with the same guards.
  expect(differs(script, joined(wrong))).toBe(true)
})

test('names its guards and actions, with parameters that any tool can show', () => {
  const config = machineConfig(scripted(TALK))
  expect(asJson(config)).toEqual(config)
  expect(Object.entries(config.states?.['ended']?.states ?? {})).toEqual(
    OUTCOMES.map(outcome => [outcome, { type: 'final' }]),
  )
  expect(config.states?.['talk']?.states?.['opening']).toEqual({
    initial: 'waiting',
    states: {
      waiting: {
        on: {
          'say.rule': {
            target: 'said-rule',
            actions: [{ type: 'say', params: { beat: 'opening', reply: 'rule' } }],
          },
          'say.hear': {
            target: 'said-hear',
            actions: [{ type: 'say', params: { beat: 'opening', reply: 'hear' } }],
          },
          SILENCE: { target: 'unanswered', actions: [{ type: 'hush', params: { beat: 'opening' } }] },
        },
      },
      'said-rule': {
        always: [
          {
            guard: {
              type: 'all',
              params: {
                of: [
                  {
                    type: 'all',
                    params: {
                      of: [
                        { type: 'mood', params: { of: 'anger', atLeast: 6 } },
                        { type: 'mood', params: { of: 'trust', below: 5 } },
                      ],
                    },
                  },
                  { type: 'atLimit' },
                ],
              },
            },
            target: '#test.ended.customer-left',
            actions: [{ type: 'arrive', params: { beat: 'gone' } }],
          },
          {
            guard: {
              type: 'all',
              params: {
                of: [
                  { type: 'mood', params: { of: 'anger', atLeast: 6 } },
                  { type: 'mood', params: { of: 'trust', below: 5 } },
                ],
              },
            },
            target: '#test.talk.boils',
            actions: [{ type: 'arrive', params: { beat: 'boils' } }],
          },
          {
            guard: { type: 'atLimit' },
            target: '#test.ended.customer-left',
            actions: [{ type: 'arrive', params: { beat: 'gone' } }],
          },
          { target: '#test.talk.asks', actions: [{ type: 'arrive', params: { beat: 'asks' } }] },
        ],
      },
      'said-hear': {
        always: [
          {
            guard: { type: 'atLimit' },
            target: '#test.ended.customer-left',
            actions: [{ type: 'arrive', params: { beat: 'gone' } }],
          },
          { target: '#test.talk.asks', actions: [{ type: 'arrive', params: { beat: 'asks' } }] },
        ],
      },
      unanswered: {
        always: [
          {
            guard: { type: 'atLimit' },
            target: '#test.ended.customer-left',
            actions: [{ type: 'arrive', params: { beat: 'gone' } }],
          },
          { target: 'waiting' },
        ],
      },
    },
  })
})
