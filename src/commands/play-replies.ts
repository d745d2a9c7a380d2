/** Says a list of replies, each by its id or its number; one that cannot be said stops it, and says what was there. */
import { type Attempt, recorded } from '../dialogue/attempt.ts'
import { momentAt } from '../dialogue/step.ts'
import { begin, sayById, type Transcript, wait } from '../dialogue/transcript.ts'
import { repliesThere } from '../lint/walkthroughs.ts'
import type { Graded } from '../scoring/verdict.ts'
import { sinceStart } from './new-attempt.ts'
import { say } from './say.ts'
import { Stop } from './stop.ts'
import type { World } from './world.ts'
import { SILENCE } from '../scenario/vocabulary.ts'

export function sayAll(
  { script }: Graded,
  opened: Attempt,
  replies: readonly string[],
  world: World,
): Attempt {
  let attempt = opened
  let talk = begin(script, opened.carried)
  for (const [index, given] of replies.entries()) {
    const id = /^\d+$/.test(given) ? idByNumber(talk, Number(given)) : given
    const next = id === undefined ? undefined : id === SILENCE ? wait(talk) : sayById(talk, id)
    if (!next) throw cannotSay(talk, given, index)
    const said = next.happenings.at(-1)
    attempt = recorded(attempt, {
      at: sinceStart(attempt, world),
      kind: said?.kind === 'silence' ? 'silence' : 'reply',
      beat: talk.state.beat,
      reply: said?.kind === 'reply' ? said.said.reply.id : null,
    })
    talk = next
  }
  return attempt
}

/** Counted from 1 in the order of the file, with those that are not there now. */
function idByNumber({ script, state }: Transcript, place: number): string | undefined {
  return momentAt(script, state)?.moment.replies[place - 1]?.id
}

function cannotSay(talk: Transcript, given: string, index: number): Stop {
  const place = index + 1
  const there = repliesThere(talk)
  const { beat } = talk.state
  if (there.length === 0) return new Stop(say('said-after-the-end', { place, given, beat }))
  return new Stop(say('cannot-say', { place, given, beat }), say('said-there', { there: there.join(', ') }))
}
