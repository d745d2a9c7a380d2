import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isHarmful } from '../../src/dialogue/move.ts'
import { scriptOf } from '../../src/dialogue/script.ts'
import { replay, turnsOf } from '../../src/dialogue/transcript.ts'
import { chancesOf } from '../../src/practice/chances.ts'
import { referenceOf } from '../../src/scoring/reference.ts'
import { scoreSoFar } from '../../src/scoring/score.ts'
import { anyChoices, anyScenario } from '../support/generate.ts'
import { played } from '../support/play.ts'
import { type Circumstances, measured } from '../support/script.ts'
import { SHIPPED } from '../support/shipped.ts'

/** The chances of a talk in words: `+validate -paraphrase` by turn. */
function chances(beats: string, replies: readonly string[], about: Circumstances = {}): string[] {
  const { script, reference } = measured(beats, about)
  const { transcript, brokenAt } = replay(script, replies)
  expect(brokenAt).toBeNull()
  const found = chancesOf(script, reference, transcript)
  return turnsOf(transcript).map(({ n }) =>
    found
      .filter(({ turn }) => turn === n)
      .map(({ move, taken }) => `${taken ? '+' : '-'}${move}`)
      .toSorted()
      .join(' '),
  )
}

const VENTS = `
  opening: venting
    hear = acknowledge-feeling paraphrase -> over
    same = validate invite-story -> over
    half = invite-story -> over
    rude = argue -> over
    both = dismiss acknowledge-feeling paraphrase -> over
  over: resolved
`

describe('a chance', () => {
  test('is taken by each move that met the moment', () => {
    expect(chances(VENTS, ['hear'])).toEqual(['+acknowledge-feeling +paraphrase'])
  })

  test('is not missed where another move of the same group was made', () => {
    expect(chances(VENTS, ['same'])).toEqual(['+invite-story +validate'])
  })

  test('is missed once for a group that nothing met: by the move that the reference reply makes', () => {
    expect(chances(VENTS, ['half'])).toEqual(['+invite-story -acknowledge-feeling'])
    expect(chances(VENTS, ['rude'])).toEqual(['-acknowledge-feeling -paraphrase'])
  })

  test('is taken beside a harmful move all the same', () => {
    expect(chances(VENTS, ['both'])).toEqual(['+acknowledge-feeling +paraphrase'])
  })

  test('is not missed where other groups weigh as much', () => {
    const beats = `
      opening: frustrated
        feel = acknowledge-feeling -> over
        rest = ask-clarify apologise -> over
        nil  = answer -> over
      over: resolved
    `
    expect(chances(beats, ['rest'])).toEqual(['+apologise +ask-clarify'])
    expect(chances(beats, ['nil'])).toEqual(['-acknowledge-feeling'])
  })

  test('to say no does not exist where what they ask for is owed', () => {
    const beats = `
      opening: demanding new
        give = offer-compensation £60/refund -> over
        no   = decline-clearly -> over
      over: resolved
    `
    const owed = { case: { fault: 'ours', loss: 6_000, law: 6_000, kept: false } } as const
    expect(chances(beats, ['no'], owed)).toEqual(['-offer-compensation'])
    expect(chances(beats, ['give'], owed)).toEqual(['+offer-compensation'])
  })

  test('to own a fault exists only where it is ours', () => {
    const beats = `
      opening: frustrated
        own  = own-fault -> over
        hear = acknowledge-feeling -> over
      over: resolved
    `
    expect(chances(beats, ['own'])).toEqual(['-acknowledge-feeling'])
    expect(chances(beats, ['own'], { case: { fault: 'ours' } })).toEqual(['+own-fault'])
  })

  test('belongs to no dimension that the scenario does not claim', () => {
    const beats = `
      opening: demanding
        hear = acknowledge-feeling -> over
        no   = decline-clearly offer-choice -> over
      over: resolved
    `
    expect(chances(beats, ['no'], { scores: ['empathy'] })).toEqual(['-acknowledge-feeling'])
  })
})

test('on any talk: one chance a move and turn, none of a harmful one, and a miss only where points were taken', () => {
  fc.assert(
    fc.property(anyScenario, anyChoices, (scenario, choices) => {
      const script = scriptOf(scenario)
      const found = referenceOf(script)
      fc.pre(!('faults' in found))
      const { reference } = found as Exclude<typeof found, { faults: unknown }>
      const transcript = played(script, choices)
      const all = chancesOf(script, reference, transcript)
      expect(new Set(all.map(({ move, turn }) => `${turn} ${move}`)).size).toBe(all.length)
      const short = new Set(
        scoreSoFar(script, reference, transcript)
          .findings.filter(({ reason }) => reason === 'missed')
          .map(({ turn }) => turn),
      )
      for (const { n, said, before } of turnsOf(transcript)) {
        const here = all.filter(({ turn }) => turn === n)
        expect(here.every(({ beat, move }) => beat === before.beat && !isHarmful(move))).toBe(true)
        for (const { move, taken } of here) expect(said.reply.moves.includes(move)).toBe(taken)
        expect(short.has(n) || here.every(({ taken }) => taken)).toBe(true)
      }
    }),
  )
})

test.each(SHIPPED.map(({ name, ...rest }) => [name, rest] as const))(
  'on the reference way through %s no chance is missed',
  (_, { script, reference }) => {
    const replies = reference.way.map(beat => reference.measures.get(beat)?.reply.reply.id ?? '')
    const { transcript, brokenAt } = replay(script, replies)
    expect(brokenAt).toBeNull()
    const all = chancesOf(script, reference, transcript)
    expect(all.length).toBeGreaterThan(4)
    expect(all.filter(({ taken }) => !taken)).toEqual([])
  },
)
