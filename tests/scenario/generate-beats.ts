/** The beats of a scenario that nobody would write: every one can be reached and left, and every name leads somewhere. */
import fc from 'fast-check'
import type {
  Condition,
  Ending,
  Line,
  Moment,
  Offer,
  Reply,
  Route,
  Scenario,
} from '../../src/scenario/scenario.ts'
import * as vocabulary from '../../src/scenario/vocabulary.ts'
import { manyOf, oneOf, perhaps, prose, recording, shortId } from './generate-parts.ts'

/** The ending of a customer who has had enough. */
export const LEFT = 'gone'
const FLAGS = ['told-policy', 'was-rude', 'true']

export const turnId = (index: number) => `turn-${index}`
const endingId = (index: number) => `ending-${index}`

/** A chain of turns; each reply leads onward, the first to the next turn, those of the last turn to every ending. */
export function beatsOf(
  turns: number,
  endings: number,
  policies: readonly string[],
  sum: fc.Arbitrary<number>,
): fc.Arbitrary<Scenario['beats']> {
  const ends = Array.from({ length: endings }, (_, index) => endingId(index))
  const made = [
    ...Array.from({ length: turns }, (_, index) => {
      const onward = [
        ...ends,
        LEFT,
        ...Array.from({ length: turns - index - 1 }, (_unused, more) => turnId(index + more + 1)),
      ]
      const first = index + 1 < turns ? [turnId(index + 1)] : ends
      return momentOf(turnId(index), index === 0, first, onward, policies, sum)
    }),
    ...ends.map(id => endingOf(id, oneOf(vocabulary.OUTCOMES), sum)),
    endingOf(LEFT, fc.constant('customer-left'), sum),
  ]
  return fc.tuple(...made).map(beats => Object.fromEntries(beats.map(beat => [beat.id, beat])))
}

function momentOf(
  id: string,
  opening: boolean,
  first: readonly string[],
  onward: readonly string[],
  policies: readonly string[],
  sum: fc.Arbitrary<number>,
): fc.Arbitrary<Moment> {
  const count = Math.max(2, first.length)
  const replies = fc.integer({ min: count, max: 4 }).chain(length =>
    fc.tuple(
      ...Array.from({ length }, (_, index) => {
        const target = first[index]
        const to =
          target === undefined ? routesTo(oneOf(onward), sum) : fc.constant([{ when: [], beat: target }])
        return replyOf(index, index >= 2, to, policies, sum)
      }),
    ),
  )
  return fc
    .record(
      {
        kind: fc.constant('moment' as const),
        id: fc.constant(id),
        seen: prose,
        lines: linesOf(sum),
        tone: oneOf(vocabulary.TONES),
        thinks: prose,
        newFact: fc.boolean(),
        replies,
        silence: fc.record(
          {
            after: fc.integer({ min: 5, max: 600 }),
            says: prose,
            voice: recording,
            anger: fc.integer({ min: 1, max: 20 }).map(points => points / 2),
          },
          { requiredKeys: ['after', 'says', 'anger'] },
        ),
        was: fc.constantFrom([], [`${id}-once`, `${id}-before`]),
      },
      { requiredKeys: ['kind', 'id', 'lines', 'tone', 'newFact', 'replies', 'was'] },
    )
    .map(moment => withLimit(opening ? withFlags(moment) : moment))
}

/** Every flag that a condition reads is set by a reply. */
function withFlags(moment: Moment): Moment {
  return {
    ...moment,
    replies: moment.replies.map((reply, at) => (at === 0 ? { ...reply, sets: FLAGS } : reply)),
  }
}

/** An abusive line can be answered with a limit. */
function withLimit(moment: Moment): Moment {
  const replies = moment.replies.map((reply, at): Reply =>
    at === 1 ? { ...reply, moves: ['set-limit'], words: {} } : reply,
  )
  return moment.tone === 'abusive' ? { ...moment, replies } : moment
}

function endingOf(
  id: string,
  ends: fc.Arbitrary<Ending['ends']>,
  sum: fc.Arbitrary<number>,
): fc.Arbitrary<Ending> {
  return fc.record(
    {
      kind: fc.constant('ending' as const),
      id: fc.constant(id),
      seen: prose,
      lines: linesOf(sum),
      thinks: prose,
      ends,
      afterwards: prose,
      was: fc.constantFrom([], [`${id}-once`]),
    },
    { requiredKeys: ['kind', 'id', 'lines', 'ends', 'afterwards', 'was'] },
  )
}

function replyOf(
  index: number,
  mayHide: boolean,
  to: fc.Arbitrary<readonly Route[]>,
  policies: readonly string[],
  sum: fc.Arbitrary<number>,
): fc.Arbitrary<Reply> {
  const offer: fc.Arbitrary<Offer> = fc.record({
    id: shortId,
    what: prose,
    worth: sum,
    when: oneOf(['now', 'later'] as const),
    fits: fc.boolean(),
    remedy: fc.boolean(),
  })
  return fc
    .record(
      {
        ...spokenOf(index, policies),
        if: mayHide ? fc.oneof(fc.constant([]), conditionsOf(sum)) : fc.constant([]),
        sets: manyOf(FLAGS, 0),
        offer,
        to,
      },
      { requiredKeys: [...SPOKEN, 'if', 'sets', 'to'] },
    )
    .chain(withWords)
}

export function noteOf(policies: readonly string[]): fc.Arbitrary<Moment> {
  const replies = [0, 1].map(index =>
    fc
      .record(
        { ...spokenOf(index, policies), if: fc.constant([]), sets: fc.constant([]), to: fc.constant([]) },
        { requiredKeys: [...SPOKEN, 'if', 'sets', 'to'] },
      )
      .chain(withWords),
  )
  return fc.record({
    kind: fc.constant('moment' as const),
    id: fc.constant('note'),
    lines: fc
      .record({ when: fc.constant([]), says: prose, plain: prose }, { requiredKeys: ['when', 'says'] })
      .map(line => [line]),
    tone: fc.constant('settling' as const),
    newFact: fc.constant(false),
    replies: fc.tuple(...replies),
    was: fc.constant([]),
  })
}

const SPOKEN = ['id', 'say', 'moves', 'words', 'leaves', 'was'] as const

function spokenOf(index: number, policies: readonly string[]) {
  return {
    id: fc.constant(`reply-${index}`),
    say: prose,
    moves: manyOf(vocabulary.MOVES, 1),
    words: fc.constant({}),
    leaves: fc.uniqueArray(shortId, { maxLength: 2 }),
    was: fc.constantFrom([], [`reply-${index}-once`]),
    hears: prose,
    slip: prose,
    better: prose,
    ...(policies.length > 0 && { cites: oneOf(policies) }),
  }
}

/** Some of the moves name a stretch of what is said. */
function withWords<Spoken extends Reply>(reply: Spoken): fc.Arbitrary<Spoken> {
  const stretch = fc
    .tuple(fc.nat(reply.say.length), fc.nat(reply.say.length))
    .map(([one, other]) => reply.say.slice(Math.min(one, other), Math.max(one, other)).trim())
  return fc.tuple(...reply.moves.map(() => perhaps(stretch))).map(stretches => {
    const named = reply.moves.flatMap((move, at): [string, string][] => {
      const words = stretches[at]
      return words ? [[move, words]] : []
    })
    return { ...reply, words: Object.fromEntries(named) }
  })
}

function linesOf(sum: fc.Arbitrary<number>): fc.Arbitrary<Line[]> {
  const line = (when: fc.Arbitrary<readonly Condition[]>) =>
    fc.record({ when, says: prose, plain: prose, voice: recording }, { requiredKeys: ['when', 'says'] })
  return fc
    .tuple(perhaps(line(conditionsOf(sum))), line(fc.constant([])))
    .map(([first, last]) => (first === undefined ? [last] : [first, last]))
}

export function routesTo(beat: fc.Arbitrary<string>, sum: fc.Arbitrary<number>): fc.Arbitrary<Route[]> {
  return fc
    .tuple(perhaps(fc.record({ when: conditionsOf(sum), beat })), fc.record({ when: fc.constant([]), beat }))
    .map(([first, last]) => (first === undefined ? [last] : [first, last]))
}

/** One of each kind at most, so that they never contradict each other. */
function conditionsOf(sum: fc.Arbitrary<number>): fc.Arbitrary<Condition[]> {
  const not = fc.boolean()
  const is = oneOf(vocabulary.COMPARISONS)
  const than = fc.integer({ min: 1, max: 19 }).map(points => points / 2)
  const above = sum.map(minor => minor + 1)
  const kinds: fc.Arbitrary<Condition>[] = [
    fc.record({ kind: fc.constant('anger' as const), is, than, not }),
    fc.record({ kind: fc.constant('trust' as const), is, than, not }),
    fc.record({ kind: fc.constant('offered' as const), is, than: above, not }),
    fc.record({ kind: fc.constant('flag' as const), name: oneOf(FLAGS), not }),
    fc.record({ kind: fc.constant('left' as const), name: shortId, not }),
  ]
  return fc.subarray(kinds, { minLength: 1, maxLength: 3 }).chain(chosen => fc.tuple(...chosen))
}
