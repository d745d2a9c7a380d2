/** Talks, drills and a shelf in few words, for whatever plans practice. */
import fc from 'fast-check'
import type { Chance } from '../../../src/practice/chances.ts'
import { DAY } from '../../../src/practice/day.ts'
import type { DoneMoment, DoneTalk, Shelved } from '../../../src/practice/done.ts'
import type { Move } from '../../../src/scenario/vocabulary.ts'

export const NOW = 1_800_000_000_000

/** So many days before now. */
export function daysAgo(days: number): number {
  return NOW - days * DAY
}

/** `no 1/5 feeling 3/3`: of five chances to say no one was taken, and all three to name the feeling. */
const SHORT: Readonly<Record<string, Move>> = {
  no: 'decline-clearly',
  choice: 'offer-choice',
  feeling: 'acknowledge-feeling',
  back: 'paraphrase',
  limit: 'set-limit',
}

export function chances(text: string): readonly Chance[] {
  return [...text.matchAll(/(\w+) (\d)\/(\d)/g)].flatMap(([, word = '', taken, of]) =>
    Array.from({ length: Number(of) }, (_, index) => ({
      move: SHORT[word] ?? 'answer',
      turn: index + 1,
      beat: `${word} ${index}`,
      taken: index < Number(taken),
    })),
  )
}

let ids = 0

export function talk(had: string, about: Partial<DoneTalk> = {}): DoneTalk {
  return {
    attempt: `talk-${++ids}`,
    scenario: 'a',
    at: NOW,
    level: 1,
    overall: 60,
    passed: false,
    forked: false,
    chances: chances(had),
    ...about,
  }
}

export function moment(had: string, at = NOW): DoneMoment {
  return { id: `moment-${++ids}`, at, chances: chances(had) }
}

/** `asks` as in `no no feeling`. */
export function shelved(scenario: string, asks: string, about: Partial<Shelved> = {}): Shelved {
  const moves = asks.split(' ').flatMap(word => SHORT[word] ?? [])
  return { scenario, level: 1, teaches: [], asks: moves, ...about }
}

/** Talks as they may come, some from a clock that was wrong. */
export const anyTalks: fc.Arbitrary<readonly DoneTalk[]> = fc
  .array(
    fc
      .record({
        scenario: fc.constantFrom('a', 'b', 'c'),
        days: fc.double({ min: -20, max: 120, noNaN: true }),
        level: fc.integer({ min: 1, max: 3 }),
        overall: fc.integer({ min: 0, max: 100 }),
        forked: fc.boolean(),
        chances: fc.array(
          fc.record({
            move: fc.constantFrom(...Object.values(SHORT)),
            turn: fc.integer({ min: 1, max: 9 }),
            beat: fc.constant('beat'),
            taken: fc.boolean(),
          }),
          { maxLength: 8 },
        ),
      })
      .map(({ days, ...about }) => ({ at: daysAgo(days), passed: about.overall >= 70, ...about })),
    { maxLength: 8 },
  )
  .map(talks => talks.map((one, index) => ({ ...one, attempt: `t${index}` })))
