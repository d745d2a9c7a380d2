/** What a reply says makes the moves that it declares: whoever is graded must find them in the words. */
import type { Reply } from '../../scenario/scenario.ts'
import type { Move } from '../../scenario/vocabulary.ts'
import { momentsIn, replyPlace } from './places.ts'
import type { Breach } from './rule.ts'

/** Words that make a move in any mouth. They say little of the moves that have no set words, and nothing is said of those. */
const MAKES: readonly { readonly move: Move; readonly words: RegExp }[] = [
  {
    move: 'apologise',
    words:
      /\b(?:i[’']m|i am|we[’']re|we are|so|very|truly) (?:so |very |really |truly )?sorry\b(?!,? (?:to say|but))|\bapologi[sz]e\b|\bapologies\b/i,
  },
  { move: 'command-calm', words: /\b(?:calm|settle) (?:down|yourself)\b|\bcalm it\b/i },
]

/** Moves that ask: without a question, or a request to tell, nothing was asked. */
const ASKS: readonly Move[] = ['ask-clarify', 'ask-expectation', 'invite-story', 'check-agreement']
const ASKED =
  /\?|\b(?:tell|show|take|walk|talk|read|give|let|say|start|go on|help) ?(?:me|us|it|on|through)?\b/i
/** An apology without one of these words was not heard. */
const SORRY = /\bsorry\b|\bapolog|\bregret\b|\bforgive\b|\bpardon\b|\bmy fault\b/i

/** Moves that the words make and the file does not declare, and the other way round. */
function disagreements(
  say: string,
  moves: readonly Move[],
  declared: Reply['words'],
): { move: Move; kind: 'said' | 'declared' }[] {
  // “I’m sorry he’s so ill” is a condolence: the author said which move the words make.
  const told = Object.values(declared)
  const said = MAKES.filter(
    ({ move, words }) => words.test(say) && !moves.includes(move) && !told.some(text => words.test(text)),
  ).map(({ move }) => ({
    move,
    kind: 'said' as const,
  }))
  const asked = moves.filter(move => ASKS.includes(move) && !ASKED.test(say))
  const sorry = moves.filter(move => move === 'apologise' && !SORRY.test(say))
  return [...said, ...[...asked, ...sorry].map(move => ({ move, kind: 'declared' as const }))]
}
import type { Rule } from './rule.ts'

export const movesAndWords: Rule<'moves-and-words'> = {
  code: 'moves-and-words',
  level: 'warning',
  ok: `
beats:
  opening:
    customer: "Nobody rang me back."
    tone: frustrated
    replies:
      - id: sorry
        say: "I’m sorry. What did they tell you?"
        moves: [apologise, ask-clarify]
        to: agreed
      - id: queue
        say: "We’ve been short of people all week."
        moves: [self-focus]
        to: agreed
`,
  notOk: `
beats:
  opening:
    customer: "Nobody rang me back."
    tone: frustrated
    replies:
      - id: sorry
        say: "I’m sorry. Somebody told you something."
        moves: [ask-clarify] # here
        to: agreed
      - id: queue
        say: "We’ve been short of people all week."
        moves: [self-focus]
        to: agreed
`,
  check(_, scenario) {
    return momentsIn(scenario).flatMap(moment =>
      moment.replies.flatMap(({ id, say, moves, words }) =>
        disagreements(say, moves, words).map(({ move, kind }): Breach => ({
          path: [...replyPlace(moment, id), 'moves'],
          args: { reply: id, move, kind },
        })),
      ),
    )
  },
}
