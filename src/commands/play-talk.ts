/** A talk between a person at the terminal and the customer. */
import { type Attempt, recorded, replayed, standing } from '../dialogue/attempt.ts'
import { shown } from '../dialogue/order.ts'
import type { WeighedReply } from '../dialogue/script.ts'
import { isOver } from '../dialogue/state.ts'
import { available, momentAt } from '../dialogue/step.ts'
import type { Transcript } from '../dialogue/transcript.ts'
import type { Graded } from '../scoring/verdict.ts'
import { sinceStart } from './new-attempt.ts'
import { painter, widthOf, wrap } from './paper.ts'
import { showBrief, showDesk } from './show-brief.ts'
import { showArrival, showReply, showSilence } from './show-talk.ts'
import { say } from './say.ts'
import type { World } from './world.ts'

/** Plays until the talk is over or the person leaves; the answer holds all that happened. */
export async function talk({ script }: Graded, opened: Attempt, world: World): Promise<Attempt> {
  let attempt = opened
  const record = (kind: Attempt['events'][number]['kind'], beat: string, reply: string | null = null) => {
    attempt = recorded(attempt, { at: sinceStart(attempt, world), kind, beat, reply })
  }
  world.out(showBrief(script.scenario, world))
  let heard = -1
  for (;;) {
    const { transcript } = replayed(script, attempt)
    const { state } = transcript
    if (heard !== transcript.happenings.length) world.out(showArrival(transcript, world))
    heard = transcript.happenings.length
    if (isOver(state)) return attempt
    const choices = shown(attempt.seed, state.beat, available(script, state))
    world.out(numbered(choices, world))
    const answer = await answerAmong(choices.length, transcript, attempt, world)
    if (answer === 'leave') {
      record('leave', state.beat)
      return attempt
    }
    if (answer === 'look') world.out(showDesk(script.scenario, state, world))
    else if (answer === 'wait') {
      world.out(showSilence(transcript, world))
      record('silence', state.beat)
    } else if (answer === 'undo') {
      const last = standing(attempt.events).at(-1)
      if (last) record('undo', last.beat, last.reply)
    } else {
      const said = choices[answer]
      if (!said) continue
      world.out(showReply(said, attempt.mode === 'practice', world))
      record('reply', state.beat, said.reply.id)
    }
  }
}

type Answer = number | 'leave' | 'look' | 'wait' | 'undo'

/** Asks until the answer means something here. */
async function answerAmong(
  count: number,
  transcript: Transcript,
  attempt: Attempt,
  world: World,
): Promise<Answer> {
  const silence = momentAt(transcript.script, transcript.state)?.moment.silence
  const practice = attempt.mode === 'practice'
  const keys = say('keys', { count, practice: practice ? 'yes' : 'no', silence: silence ? 'yes' : 'no' })
  for (;;) {
    const line = await world.ask(`${painter(world)('dim', keys)} › `)
    if (line === null) return 'leave'
    const word = line.trim().toLowerCase()
    if (/^\d+$/.test(word) && Number(word) >= 1 && Number(word) <= count) return Number(word) - 1
    if (word === 'q') return 'leave'
    if (word === '?') return 'look'
    if (word === '-' && silence) return 'wait'
    if (word === 'u' && practice && standing(attempt.events).length > 0) return 'undo'
    world.out(`${wrap(refusal(word, count, practice), widthOf(world))}\n`)
  }
}

function refusal(word: string, count: number, practice: boolean): string {
  if (word === '-') return say('no-silence-here')
  if (word === 'u') return say(practice ? 'nothing-to-undo' : 'no-undo-here')
  return say('which-reply', { count })
}

function numbered(choices: readonly WeighedReply[], world: World): string {
  const paint = painter(world)
  return choices
    .map(({ reply }, index) => {
      const text = wrap(reply.say, widthOf(world), 5).slice(5)
      return `  ${paint('bold', String(index + 1))}  ${text}\n`
    })
    .join('')
}
