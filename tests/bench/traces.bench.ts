import { expect, test } from 'vitest'
import { createActor } from 'xstate'
import { machineOf, saying } from '../../src/dialogue/machine.ts'
import { numbered } from '../../src/dialogue/numbered.ts'
import { numberedTalk } from '../../src/dialogue/numbered-talk.ts'
import { playedOf } from '../../src/lint/ways/played.ts'
import { SILENCE } from '../../src/scenario/vocabulary.ts'
import { SHIPPED } from '../support/shipped.ts'
import { drawnPlay, seenIn, tabledPlay } from '../support/traces.ts'
import { row } from './table.ts'

const PLAYS = 10_000

test.each(SHIPPED.map(one => [one.name, one] as const))(
  '%s: machine, step, tables and numbers give the same traces over ten thousand plays',
  (name, { script, reference }) => {
    const walk = playedOf({ script, reference }, [[]], undefined, true)?.walk
    if (!walk) throw new Error('A scenario that ships can be walked whole.')
    const machine = machineOf(script)
    const talk = numberedTalk(numbered(script))
    let turns = 0
    for (let seed = 0; seed < PLAYS; seed++) {
      const play = drawnPlay(script, seed)
      const { replies, trace, end } = play
      turns += replies.length
      expect(tabledPlay(walk, play).trace).toEqual(trace)
      talk.begin()
      for (const reply of replies) {
        if (reply === SILENCE) talk.wait()
        else talk.say(Array.from({ length: talk.choices() }, (_, at) => talk.replyId(at)).indexOf(reply))
      }
      expect(talk.state()).toEqual(end)
      const actor = createActor(machine).start()
      actor.send({ type: 'START', carried: [] })
      const seen = replies.map(reply => {
        actor.send(reply === SILENCE ? { type: 'SILENCE' } : saying(reply))
        return seenIn(actor.getSnapshot().context)
      })
      expect(seen).toEqual(trace)
      expect(actor.getSnapshot().context).toEqual(end)
    }
    row(`traces, ${name}: machine, step, tables, numbers`, `${turns} turns, no difference`)
  },
)
