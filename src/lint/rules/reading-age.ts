/** Replies and brief are easy to read for those who take the course. */
import type { Scenario } from '../../scenario/scenario.ts'
import { momentsIn, replyPlace } from './places.ts'
import { here } from './here.ts'
import type { Rule } from './rule.ts'
import { syllablesIn } from './syllables.ts'
import { sentencesIn, wordsOf } from './words.ts'

/** In years. */
const MOST = 12
const MOST_ON_EASY_LEVELS = 10
const EASY_LEVELS = 2

/**
 * The age at which a text is read with ease: the school grade of Flesch and Kincaid (Kincaid, Fishburne, Rogers and
 * Chissom, 1975), and the five years before school. It is made for prose of a hundred words and more: of one line it
 * says little.
 */
export function readingAge(texts: readonly string[]): number {
  const sentences = texts.reduce((sum, text) => sum + sentencesIn(text), 0)
  const words = texts.flatMap(wordsOf)
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  const syllables = [...times].reduce((sum, [word, count]) => sum + count * syllablesIn(word), 0)
  if (words.length === 0) return 0
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59 + 5
}

const talk = (say: string) => `
beats:
  opening:
    customer: "Nobody rang me back."
    tone: frustrated
    replies:
      - id: hear
        say: "${say}"
        moves: [acknowledge-feeling, invite-story]
        to: agreed
      - id: busy
        say: "We’ve been busy."
        moves: [self-focus]
        to: left
`

export const readingAgeRule: Rule<'reading-age'> = {
  code: 'reading-age',
  level: 'hint',
  ok: talk('That’s a week of waiting. What did they tell you?'),
  notOk: here(
    talk(
      'I appreciate the considerable inconvenience and frustration that our communication difficulties have undoubtedly occasioned; could you elaborate?',
    ),
    'say: ',
  ),
  check(_, scenario) {
    if (!/^en(-|$)/.test(scenario.language)) return []
    const texts = textsOf(scenario)
    const most = scenario.level <= EASY_LEVELS ? MOST_ON_EASY_LEVELS : MOST
    const age = Math.round(readingAge(texts.map(({ text }) => text)) * 10) / 10
    if (age <= most) return []
    const hardest = texts
      .map(text => ({ ...text, age: readingAge([text.text]) }))
      .toSorted((a, b) => b.age - a.age)
    const [first, second, third] = hardest.map(({ place }) => place)
    const path = hardest[0]?.path ?? ['brief']
    return [{ path, args: { age, most, first: first ?? '', second: second ?? '', third: third ?? '' } }]
  },
}

/** What a trainee has to read in order to play; what the customer says may be idiomatic, and has its plain words. */
export function textsOf(scenario: Scenario) {
  const said = momentsIn(scenario).flatMap(moment =>
    moment.replies.map(({ id, say }) => ({
      place: `${moment.id}.${id}`,
      path: [...replyPlace(moment, id), 'say'],
      text: say,
    })),
  )
  return [{ place: 'brief', path: ['brief'], text: scenario.brief }, ...said]
}
