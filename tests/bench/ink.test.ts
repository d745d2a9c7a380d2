import { Compiler } from 'inkjs/full'
import { expect, test } from 'vitest'
import { isOver } from '../../src/dialogue/state.ts'
import { available } from '../../src/dialogue/step.ts'
import { begin, say } from '../../src/dialogue/transcript.ts'
import { SHIPPED } from '../support/shipped.ts'
import { inkOf } from './ink.ts'

test.each(SHIPPED.map(one => [one.name, one] as const))(
  '%s goes the same way as an ink story as by step: beat, anger, trust, flags',
  (_, { script }) => {
    const flags = [
      ...new Set([...script.moments.values()].flatMap(m => m.replies.flatMap(r => r.reply.sets))),
    ]
    const story = new Compiler(inkOf(script)).Compile()
    for (let play = 0; play < 300; play++) {
      story.ResetState()
      story.ContinueMaximally()
      let transcript = begin(script)
      // A way through the replies that differs from play to play, and covers both ends.
      for (let turn = 0; !isOver(transcript.state); turn++) {
        const replies = available(script, transcript.state)
        expect(story.currentChoices).toHaveLength(replies.length)
        const choice = Math.floor(play / 4 ** (turn % 4) + turn * play) % replies.length
        const said = replies[choice]
        if (!said) throw new Error('The choice is one of the replies.')
        transcript = say(transcript, said)
        story.ChooseChoiceIndex(choice)
        story.ContinueMaximally()
        const { state } = transcript
        const told = story.variablesState
        expect({
          beat: told.$('beat') as string,
          anger: Number(told.$('anger')) / 2,
          trust: Number(told.$('trust')) / 2,
          flags: flags.filter(flag => told.$(`f_${flag.replaceAll('-', '_')}`)).toSorted(),
        }).toEqual({ beat: state.beat, anger: state.anger, trust: state.trust, flags: state.flags })
      }
    }
  },
)
