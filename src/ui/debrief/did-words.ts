/** What a reply did, in words: “You said sorry, named the feeling and cited the rule.” */
import { offered } from '../../dialogue/memory.ts'
import type { Turn } from '../../dialogue/transcript.ts'
import { say } from '../../i18n/debrief-speech.ts'
import { calledBy } from '../../i18n/names.ts'
import { sum } from '../../i18n/page-speech.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { FoundMove, Move } from '../../scenario/vocabulary.ts'

/** Undefined where the reply did nothing that has a name. */
export function didWords(
  scenario: Scenario,
  turn: Turn,
  moves: readonly (Move | FoundMove)[] = turn.said.reply.moves,
): string | undefined {
  const values = { name: calledBy(scenario.customer.name), ...givenBy(scenario, turn) }
  const acts = moves.map(move => say(`did.${move}`, values))
  return acts.length > 0 ? say('did.you', { acts: listed(acts) }) : undefined
}

/** What was given with a reply; where more stands already, what it came to. */
function givenBy(scenario: Scenario, { said: { reply }, after }: Turn): { kind: string; sum: string } {
  const { offer } = reply
  if (!offer || offer.remedy || offer.worth === 0) return { kind: 'other', sum: '' }
  const standing = offered(after.memory.standing)
  return { kind: standing > offer.worth ? 'more' : 'sum', sum: sum(standing, scenario) }
}

/** “a”, “a and b”, “a, b and c”. */
export function listed(items: readonly string[]): string {
  const [first = '', ...rest] = items
  const last = rest.pop()
  const acts = rest.reduce((before, more) => say('did.more', { acts: before, more }), first)
  return last === undefined ? acts : say('did.last', { acts, last })
}
