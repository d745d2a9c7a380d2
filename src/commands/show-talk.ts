/** A talk as it reads in the terminal: what the customer says, how they feel, what you said. */
import type { WeighedReply } from '../dialogue/script.ts'
import { lineAt, momentAt } from '../dialogue/step.ts'
import type { Transcript } from '../dialogue/transcript.ts'
import { moodNumbers, moodWords } from '../i18n/mood-words.ts'
import { painter, widthOf, wrap } from './paper.ts'
import { say } from './say.ts'
import type { World } from './world.ts'

/** The whole talk, turn by turn. */
export function showTalk({ script, happenings, state }: Transcript, world: World): string {
  const parts = happenings.map(happening => {
    const before: Transcript = { script, happenings: [], state: happening.before }
    const exchange =
      happening.kind === 'reply' ? showReply(happening.said, false, world) : showSilence(before, world)
    return showArrival(before, world) + exchange
  })
  return [...parts, showArrival({ script, happenings, state }, world)].join('')
}

/** Where the talk is: the customer's line and mood, or the last words, and the note that is asked for after them. */
export function showArrival({ script, state }: Transcript, world: World): string {
  const paint = painter(world)
  const width = widthOf(world)
  const { name } = script.scenario.customer
  const moment = momentAt(script, state)?.moment
  const note = moment !== undefined && moment === script.note?.moment ? moment : undefined
  const ending = state.ending === null ? undefined : script.endings.get(state.ending)
  // The customer's last words were shown before the note.
  if (!moment && script.note) return ''
  const speaks = note || !moment ? ending : moment
  const parts: string[] = []
  if (speaks?.seen !== undefined) parts.push(paint('dim', wrap(speaks.seen, width, 2)))
  if (speaks) parts.push(spoken(name, lineAt(speaks, state).says, world))
  if (note) parts.push('', wrap(lineAt(note, state).says, width))
  else if (moment) parts.push(paint('dim', wrap(`${moodWords(state)} ${moodNumbers(state)}`, width, 2)))
  return `\n${parts.join('\n')}\n`
}

/** What you said; in practice also what this customer heard in it. */
export function showReply({ reply }: WeighedReply, practice: boolean, world: World): string {
  const heard =
    practice && reply.hears !== undefined ? painter(world)('dim', wrap(reply.hears, widthOf(world), 2)) : ''
  return `${spoken(say('you'), reply.say, world)}\n${heard === '' ? '' : `${heard}\n`}`
}

export function showSilence({ script, state }: Transcript, world: World): string {
  const says = momentAt(script, state)?.moment.silence?.says ?? ''
  const silent = painter(world)('dim', wrap(say('you-say-nothing'), widthOf(world), 2))
  return `${silent}\n${spoken(script.scenario.customer.name, says, world)}\n`
}

function spoken(who: string, text: string, world: World): string {
  const wrapped = wrap(`${who}: ${text}`, widthOf(world))
  return wrapped.replace(`${who}:`, `${painter(world)('bold', who)}:`)
}
