/** Who guesses right replies without the situation: what is learnt, from where, and what tells most. */
import { describe, expect, test } from 'vitest'
import { scriptOf } from '../../../src/dialogue/script.ts'
import type { Measured } from '../../../src/lint/measured.ts'
import type { Proof } from '../../../src/lint/proof.ts'
import { bestIsFirst } from '../../../src/lint/rules/best-is-first.ts'
import { bestIsLongest } from '../../../src/lint/rules/best-is-longest.ts'
import { guessable } from '../../../src/lint/rules/guessable.ts'
import { guessesIn } from '../../../src/lint/rules/guesser.ts'
import { marksOf } from '../../../src/lint/rules/words.ts'
import type { Beat } from '../../../src/scenario/scenario.ts'
import { referenceFor, scenarioOf } from '../../support/script.ts'

/** Moments in a row, each with what is said there; a right reply has a star before it. */
function talk(...moments: readonly (readonly string[])[]): Measured {
  const text = moments.map((says, at) => {
    const replies = says.map(
      (say, n) => `r${n} = ${say.startsWith('*') ? 'validate invite-story' : 'self-focus'} -> m${at + 1}`,
    )
    return `m${at}: frustrated\n${replies.join('\n')}`
  })
  const scenario = scenarioOf(`${text.join('\n')}\nm${moments.length}: resolved`, { scores: ['empathy'] })
  const beats = Object.entries(scenario.beats).map(([id, beat]): [string, Beat] => {
    if (beat.kind !== 'moment') return [id, beat]
    const says = moments[Number(id.slice(1))] ?? []
    return [
      id,
      {
        ...beat,
        replies: beat.replies.map((reply, n) => ({ ...reply, say: says[n]?.replace('*', '') ?? '' })),
      },
    ]
  })
  const script = scriptOf({ ...scenario, beats: Object.fromEntries(beats) })
  return { script, reference: referenceFor(script) }
}

const THINGS = [
  'van',
  'shop',
  'call',
  'road',
  'desk',
  'list',
  'door',
  'hall',
  'gate',
  'yard',
  'loft',
  'shed',
] as const

/** So many moments, each about a thing of its own. */
const about = (count: number, says: (thing: string, at: number) => readonly string[]) =>
  talk(...THINGS.slice(0, count).map(says))

describe('the length of a reply', () => {
  test('tells all where the longest is right', () => {
    const { hits, moments, clues } = guessesIn([
      about(6, thing => [`${thing}s.`, `*${thing}lings.`, `${thing}ish.`]),
    ])
    expect({ hits, moments }).toEqual({ hits: 6, moments: 6 })
    expect(clues[0]).toBe('LONGEST')
  })

  test('tells all where the shortest is right', () => {
    const { hits, clues } = guessesIn([about(6, thing => [`${thing}ling.`, `*${thing}`, `${thing}ish.`])])
    expect(hits).toBe(6)
    expect(clues[0]).toBe('SHORTEST')
  })

  test('tells nothing where the right one is neither: the two wrong ones are avoided', () => {
    const one = about(6, thing => [`${thing}`, `*${thing}ish`, `${thing}lingly.`])
    expect(guessesIn([one]).hits).toBe(6)
  })
})

describe('a mark', () => {
  test('of two moments is no rule: all replies are as likely', () => {
    const { hits, expected, clues } = guessesIn([
      about(2, thing => [`So ${thing}?`, `*Hm ${thing}.`, `Oh ${thing}!`]),
    ])
    expect(hits).toBeCloseTo(2 / 3)
    expect(expected).toBeCloseTo(2 / 3)
    expect(clues).toEqual([])
  })

  test('is learnt from a third of the moments on, and from no fewer', () => {
    const kindly = (times: number) =>
      guessesIn([
        about(12, (thing, at) => [`*${thing}x${at < times ? ' kindly' : ''}`, `${thing}y`, `${thing}z`]),
      ]).clues
    expect(kindly(4)).toContain('kindly')
    expect(kindly(3)).not.toContain('kindly')
  })

  test('that both wrong replies have tells the right one by its absence', () => {
    const { hits, clues } = guessesIn([
      about(6, thing => [`really ${thing}`, `*rather ${thing}`, `really, ${thing}`]),
    ])
    expect(hits).toBe(6)
    expect(clues).toContain('really')
  })
})

/** The same by the letter: for each moment, all the others are counted anew. */
function byTheLetter(scenarios: readonly (readonly (readonly string[])[])[]) {
  const moments = scenarios.flatMap((says, scenario) =>
    says.map(all => {
      const plain = all.map(say => say.replace('*', ''))
      const lengths = plain.map(say => say.length)
      const marks = plain.map((say, n) => [
        ...marksOf(say),
        ...(lengths[n] === Math.max(...lengths) ? ['LONGEST'] : []),
        ...(lengths[n] === Math.min(...lengths) ? ['SHORTEST'] : []),
      ])
      return { scenario, marks, right: all.map(say => say.startsWith('*')) }
    }),
  )
  const isCommon = (mark: string) => {
    const times = moments.filter(({ marks }) => marks.some(each => each.includes(mark))).length
    return times >= 3 && times >= moments.length / 3
  }
  const counted = (some: typeof moments, mark: string | undefined, right: boolean) =>
    some.flatMap(({ marks, right: isRight }) =>
      marks.filter((each, n) => isRight[n] === right && (mark === undefined || each.includes(mark))),
    ).length
  let hits = 0
  for (const moment of moments) {
    const others = moments.filter(other =>
      scenarios.length > 1 ? other.scenario !== moment.scenario : other !== moment,
    )
    const worth = moment.marks.map(marks =>
      marks
        .filter(isCommon)
        .map(mark => {
          const inRight = (counted(others, mark, true) + 1) / (counted(others, undefined, true) + 2)
          const inWrong = (counted(others, mark, false) + 1) / (counted(others, undefined, false) + 2)
          return Math.log(inRight / inWrong)
        })
        .reduce((a, b) => a + b, 0),
    )
    const picked = worth.flatMap((one, n) => (one > Math.max(...worth) - 1e-6 ? [n] : []))
    hits += picked.filter(n => moment.right[n]).length / picked.length
  }
  const marks = [...new Set(moments.flatMap(({ marks: all }) => all.flat()))].filter(isCommon)
  const share = counted(moments, undefined, true) / moments.flatMap(moment => moment.right).length
  const far = (mark: string) => {
    const [right, wrong] = [counted(moments, mark, true), counted(moments, mark, false)]
    const all = right + wrong
    return Math.abs(right - all * share) / Math.sqrt(all * share * (1 - share))
  }
  return { hits, told: marks.map(far).toSorted((a, b) => b - a), far }
}

describe('beside the same learner by the letter', () => {
  const OPENERS = ['So', 'Well', 'Right', 'Hm', 'Oh'] as const
  const ENDS = ['?', '.', '!', ' then.', ' now?'] as const

  /** Moments of two to four replies, drawn from a few words. */
  const drawn = (seed: number, count: number): string[][] => {
    let at = seed
    const under = (most: number) => (at = (at * 48_271) % 2_147_483_647) % most
    return Array.from({ length: count }, (_, moment) => {
      const replies = 2 + under(3)
      const right = under(replies)
      return Array.from({ length: replies }, (__, n) => {
        const say = `${OPENERS[under(5)]} ${THINGS[(moment + n) % 12]}${ENDS[under(5)]}`
        return n === right || (n === (right + 1) % replies && replies > 2 && under(4) === 0) ? `*${say}` : say
      })
    })
  }

  test.each([
    [[drawn(7, 12)]],
    [[drawn(11, 9)]],
    [[drawn(23, 7), drawn(29, 6)]],
    [[drawn(31, 5), drawn(37, 4), drawn(41, 6)]],
  ])('hits as often, and is told by the same marks', scenarios => {
    const found = guessesIn(scenarios.map(moments => talk(...moments)))
    const letter = byTheLetter(scenarios)
    expect(found.hits).toBeCloseTo(letter.hits, 9)
    const strengths = found.clues.map(letter.far)
    expect(strengths.map(far => far.toFixed(6))).toEqual(letter.told.map(far => far.toFixed(6)))
  })
})

test('what is told of all moments together is told at the field that they stand under', () => {
  const one = about(12, thing => [`*So, ${thing}s it is?`, `${thing}ish.`, `${thing}y.`]) as Proof
  for (const rule of [guessable, bestIsFirst, bestIsLongest]) {
    const [only] = rule.check(one, one.script.scenario)
    expect(only).toMatchObject({ path: ['beats'], part: 'key', args: { hits: 12, moments: 12 } })
  }
})
