import { describe, expect, test } from 'vitest'
import {
  boundariesCall,
  type CallFacts,
  empathyCall,
  type Group,
  isCalledFor,
} from '../../src/dialogue/call.ts'
import { swingOf } from '../../src/dialogue/mood.ts'
import { EXPLANATIONS, FAMILY } from '../../src/dialogue/move.ts'
import { type Move, MOVES, type Tone, TONES } from '../../src/scenario/vocabulary.ts'

const THEIRS: CallFacts = { ours: false, grantsWithinReach: false, demandIsDue: false }
const OURS: CallFacts = { ...THEIRS, ours: true }

/** As the rules are published: other figures are another version of the rules, and never an accident. */
const MEETS_EMPATHY = `
  asking       way-forward 60    ask-clarify ask-expectation answer explain-reason use-history commit-next-step
  asking       kindness 40       acknowledge-feeling validate paraphrase offer-choice
  frustrated   feeling 50        acknowledge-feeling validate
  frustrated   their-account 35  invite-story ask-clarify ask-expectation paraphrase
  frustrated   owning 15         apologise
  venting      feeling 50        acknowledge-feeling validate
  venting      their-account 50  invite-story paraphrase
  demanding    heard 50          acknowledge-feeling validate paraphrase
  abusive      respect 30        acknowledge-feeling validate offer-choice commit-next-step
  settling     next-step 40      commit-next-step
  settling     agreement 20      check-agreement log-feedback`

const MEETS_EMPATHY_BY_US = `
  frustrated   owning 45         apologise own-fault
  frustrated   feeling 30        acknowledge-feeling validate
  frustrated   their-account 25  invite-story ask-clarify ask-expectation paraphrase`

const MEETS_BOUNDARIES = `
  demanding    clear-no 40       decline-clearly escalate part-ways back-colleague
  demanding    choice 35         offer-choice
  demanding    ground 25         acknowledge-feeling validate paraphrase explain-reason
  threatening  help 100          escalate end-contact`

/** What a bare limit needs beside it. */
const MEETS_A_LIMIT = `
  abusive      limit-ground 25   acknowledge-feeling validate paraphrase explain-reason offer-choice commit-next-step escalate
  abusive      limit-whole 25    acknowledge-feeling validate paraphrase offer-choice commit-next-step escalate`

/** “tone need weight move” for each that is published. */
function rows(table: string): string[] {
  return table
    .trim()
    .split('\n')
    .flatMap(line => {
      const [tone, need, weight, ...moves] = line.trim().split(/\s+/)
      return moves.map(move => `${tone} ${need} ${weight} ${move}`)
    })
    .toSorted()
}

/** The same as each move meets each moment by itself. */
function met(call: (tone: Tone, move: Move) => readonly Group[], tones: readonly Tone[] = TONES): string[] {
  return tones
    .flatMap(tone =>
      MOVES.flatMap(move => call(tone, move).map(({ need, weight }) => `${tone} ${need} ${weight} ${move}`)),
    )
    .toSorted()
}

describe('what a moment calls for is as published', () => {
  test('for empathy', () => {
    expect(met((tone, move) => empathyCall(tone, [move], THEIRS).met)).toEqual(rows(MEETS_EMPATHY))
  })

  test('for empathy where the fault is ours', () => {
    expect(met((tone, move) => empathyCall(tone, [move], OURS).met, ['frustrated'])).toEqual(
      rows(MEETS_EMPATHY_BY_US),
    )
  })

  test('for boundaries', () => {
    const unabused = TONES.filter(tone => tone !== 'abusive')
    expect(met((tone, move) => boundariesCall(tone, [move], THEIRS).met, unabused)).toEqual(
      rows(MEETS_BOUNDARIES),
    )
  })

  test('for a limit, which by itself is half of it', () => {
    const limit = boundariesCall('abusive', ['set-limit'], THEIRS).met
    expect(limit.map(({ need, weight }) => `${need} ${weight}`)).toEqual(['limit 50'])
    const beside = (move: Move) => boundariesCall('abusive', ['set-limit', move], THEIRS).met.slice(1)
    expect(met((_, move) => beside(move), ['abusive'])).toEqual(rows(MEETS_A_LIMIT))
    const alone = MOVES.filter(move => boundariesCall('abusive', [move], THEIRS).q > 0)
    expect(alone).toEqual(['set-limit', 'warn-consequence', 'escalate', 'end-contact', 'part-ways'])
  })

  test('whatever it grants, one that is within reach is met by that alone', () => {
    const { q, met: groups } = boundariesCall('demanding', [], { ...THEIRS, grantsWithinReach: true })
    expect([q, ...groups.map(({ need }) => need)]).toEqual([100, 'yes-within-reach'])
  })
})

/** Beside what meets a moment: a cited rule and an exception where they demand, a reason beside a limit. */
const CALLED_FOR = `
  asking       ask-clarify ask-expectation acknowledge-feeling validate paraphrase answer explain-reason use-history offer-choice commit-next-step
  frustrated   invite-story ask-clarify ask-expectation acknowledge-feeling validate paraphrase apologise
  venting      invite-story acknowledge-feeling validate paraphrase
  demanding    acknowledge-feeling validate paraphrase explain-reason cite-policy decline-clearly offer-choice grant-exception escalate part-ways back-colleague
  abusive      acknowledge-feeling validate paraphrase explain-reason offer-choice commit-next-step set-limit warn-consequence escalate end-contact part-ways
  threatening  escalate end-contact
  settling     commit-next-step check-agreement log-feedback`

const CALLED_FOR_BY_US = `
  asking       apologise
  frustrated   own-fault
  venting      apologise`

test('the moves that a moment asks for are as published, for either dimension', () => {
  const inForce = (called: (move: Move, tone: Tone) => boolean) =>
    TONES.flatMap(tone => MOVES.filter(move => called(move, tone)).map(move => `${tone} ${move}`)).toSorted()
  const published = (table: string) =>
    table
      .trim()
      .split('\n')
      .flatMap(line => {
        const [tone, ...moves] = line.trim().split(/\s+/)
        return moves.map(move => `${tone} ${move}`)
      })
      .toSorted()
  expect(inForce((move, tone) => isCalledFor(move, tone, false))).toEqual(published(CALLED_FOR))
  const byUs = inForce((move, tone) => isCalledFor(move, tone, true) && !isCalledFor(move, tone, false))
  expect(byUs).toEqual(published(CALLED_FOR_BY_US))
})

/** Anger, then trust, of each move by itself. */
const SWINGS = `
  listen   invite-story -.3 .2 · ask-clarify -.2 .1 · ask-expectation -.2 .2 · acknowledge-feeling -.5 .3
  listen   validate -.4 .4 · paraphrase -.4 .5
  own      apologise -.4 .2 · own-fault -.4 .6
  explain  answer -.3 .3 · correct-tactfully .3 0 · explain-reason -.2 .2 · cite-policy .5 -.5 · use-history -.2 .4
  solve    decline-clearly .5 .1 · offer-choice -.5 .4 · grant-exception -.8 .2 · offer-compensation -.7 .2
  solve    commit-next-step -.5 .5 · check-agreement -.2 .3 · log-feedback -.2 .3
  limit    set-limit .6 -.2 · warn-consequence .6 -.2 · escalate -.3 0 · end-contact 0 0 · part-ways .2 .1
  limit    back-colleague .2 .2
  harmful  dismiss 1.2 -1 · argue 1.2 -.8 · blame-customer 1.5 -1.2 · command-calm 1.2 -.6 · sarcasm 1.6 -1.2
  harmful  condescend 1.2 -1 · deflect 1 -.8 · self-focus .6 -.4 · over-promise -.6 .2 · threaten 2 -1.5
  harmful  slur 2.5 -2 · breach-privacy .6 -1.5 · breach-values -.6 .2 · undermine -.3 -.3`

describe('how a move moves a customer is as published', () => {
  test('by itself', () => {
    const published = SWINGS.trim()
      .split('\n')
      .flatMap(line => {
        const [family, ...rest] = line.trim().split(/\s+/)
        return rest
          .join(' ')
          .split(' · ')
          .map(entry => {
            const [move, anger, trust] = entry.split(' ')
            return `${family} ${move} ${Number(anger)} ${Number(trust)}`
          })
      })
    const inForce = MOVES.map(move => {
      const { anger, trust } = swingOf(move, [move], 'frustrated', false)
      return `${FAMILY[move]} ${move} ${anger} ${trust}`
    })
    expect(inForce.toSorted()).toEqual(published.toSorted())
  })

  const swing = (moves: string, tone: Tone = 'demanding', afterLimit = false) => {
    const all = moves.split(' ') as Move[]
    const { anger, trust } = swingOf(all[0] as Move, all, tone, afterLimit)
    return [anger, trust]
  }

  test.each(['explain-reason', 'offer-choice'])('a rule is softened by %s beside it', beside => {
    expect(swing(`cite-policy ${beside}`)).toEqual([0.1, 0])
  })

  test.each([
    'validate',
    'acknowledge-feeling',
    'paraphrase',
    'explain-reason',
    'offer-choice',
    'commit-next-step',
  ])('a no is softened, and a limit to abuse made whole, by %s beside it', beside => {
    expect(swing(`decline-clearly ${beside}`)).toEqual([0.2, 0.1])
    expect(swing(`set-limit ${beside}`, 'abusive')).toEqual([-0.6, 0])
  })

  test.each(['offer-choice', 'commit-next-step'])('a parting is softened by %s beside it', beside => {
    expect(swing(`part-ways ${beside}`)).toEqual([-0.2, 0.2])
  })

  test('nothing else beside them softens any', () => {
    expect(swing('cite-policy validate commit-next-step')).toEqual([0.5, -0.5])
    expect(swing('decline-clearly answer escalate')).toEqual([0.5, 0.1])
    expect(swing('part-ways validate explain-reason')).toEqual([0.2, 0.1])
    expect(swing('set-limit escalate', 'abusive')).toEqual([0.1, 0])
  })

  test('a limit and a warning calm abuse only, a warning only after a limit', () => {
    expect(swing('set-limit validate')).toEqual([0.6, -0.2])
    expect(swing('warn-consequence', 'demanding', true)).toEqual([0.6, -0.2])
    expect(swing('warn-consequence', 'abusive', true)).toEqual([-0.4, 0])
    expect(swing('warn-consequence', 'abusive')).toEqual([0.3, 0])
  })
})

test('three explanations tire whoever did not ask for them', () => {
  expect(EXPLANATIONS).toEqual(['explain-reason', 'cite-policy', 'correct-tactfully'])
})
