/** Takes the attempts of a group one by one, replays and grades each, and keeps what the figures need. */
import { type Attempt, standing, wasUndone } from '../dialogue/attempt.ts'
import { SILENCE } from '../scenario/vocabulary.ts'
import type { Taken } from '../course/taken.ts'
import type { Graded } from '../scoring/verdict.ts'
import { type WayGrader, wayGrader, wayKey } from './grade-ways.ts'
import { isBefore, type Kept, type Person } from './kept.ts'
import { nothingSeen, type Seen } from './seen.ts'
import { timeStep, turnTimes } from './times.ts'
import { isWhole, type Way, type WholeWay } from './way.ts'

/** Why an attempt is in no figure. */
export const LEFT_OUT = [
  'unfinished',
  'out-of-time',
  'twice',
  'fork',
  'other-scenario',
  'other-rules',
  'not-followed',
  'taken-back',
] as const
export type LeftOut = (typeof LEFT_OUT)[number]

/** One scenario, in one version and one mode: what is counted together. */
export interface Group {
  readonly scenario: string
  /** SHA-256 in hex. */
  readonly plays: string
  readonly mode: Attempt['mode']
  readonly graded: Graded
  readonly ways: WayGrader
  /** By learner; an attempt of nobody knows whom is a person of its own. */
  readonly people: Map<string, Person>
  /** Attempts whose learner is known. */
  named: number
  readonly finished: Seen
  /** The ids of those that were begun and not finished, until a finished one of the same id comes. */
  readonly unfinished: Set<string>
}

export interface Accepted {
  readonly group: Group
  readonly way: WholeWay
  readonly kept: Kept
}

export interface Cohort {
  /** Never throws: an attempt that cannot be graded is left out, and counted as such. */
  readonly take: (taken: Taken) => Accepted | LeftOut
  /** In order of scenario, version and mode. */
  readonly groups: () => readonly Group[]
  readonly leftOut: () => Readonly<Record<LeftOut, number>>
}

/** The version that was played, or nothing. */
export type Shelf = (played: Attempt['scenario']) => Graded | undefined

/** What begins the key of a person whom the file does not name. */
const NAMELESS = '?'

export function cohortOf(shelf: Shelf, rules: string): Cohort {
  const groups = new Map<string, Group | undefined>()
  const left = Object.fromEntries(LEFT_OUT.map(why => [why, 0])) as Record<LeftOut, number>
  const seen = nothingSeen()
  const named = nothingSeen()
  const groupOf = ({ scenario, mode }: Attempt): Group | undefined => {
    const key = `${mode} ${scenario.plays} ${scenario.id}`
    if (groups.has(key)) return groups.get(key)
    // Of hostile input only: a million scenarios that nobody has must not be remembered.
    const graded = shelf(scenario)
    const fits = graded?.fingerprint.plays === scenario.plays && graded.script.scenario.id === scenario.id
    const group = graded && fits ? newGroup(graded, mode) : undefined
    if (group) groups.set(key, group)
    return group
  }
  const take = (taken: Taken): Accepted | LeftOut => {
    const { attempt } = taken
    if (attempt.from !== null) return 'fork'
    if (attempt.mode === 'assessment' && wasUndone(attempt)) return 'taken-back'
    const group = groupOf(attempt)
    if (!group) return 'other-scenario'
    if (attempt.rules !== rules) return 'other-rules'
    const way = followed(group, attempt)
    if (!way) return 'not-followed'
    if (taken.outOfTime) return 'out-of-time'
    if (!isWhole(way)) {
      if (!group.finished.has(attempt.id)) group.unfinished.add(attempt.id)
      return 'unfinished'
    }
    const kept = keptOf(taken, way)
    const who = taken.learner?.id
    if (!seen.add(`${who === undefined ? '' : `${who} `}${kept.essence}`)) return 'twice'
    group.finished.add(attempt.id)
    group.unfinished.delete(attempt.id)
    if (who !== undefined) {
      named.add(kept.essence)
      group.named++
    }
    enter(group.people, who === undefined ? `${NAMELESS}${kept.essence}` : `!${who}`, kept)
    return { group, way, kept }
  }
  return {
    take(taken) {
      const found = take(taken)
      if (typeof found === 'string') left[found]++
      return found
    },
    groups: () => {
      const found = [...groups.values()].filter(group => group !== undefined)
      for (const { people } of found) {
        // The same attempt, from a source that names nobody and from one that does: it is that person's.
        for (const [key, { first }] of people) {
          if (key.startsWith(NAMELESS) && named.has(first.essence)) {
            people.delete(key)
            left.twice++
          }
        }
      }
      return found.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    },
    leftOut: () => ({ ...left }),
  }
}

/** Finished attempts, each once. */
export function attemptsIn({ people, named }: Group): number {
  let nameless = 0
  for (const key of people.keys()) if (key.startsWith(NAMELESS)) nameless++
  return named + nameless
}

export function isNamed(key: string): boolean {
  return !key.startsWith(NAMELESS)
}

function newGroup(graded: Graded, mode: Attempt['mode']): Group {
  return {
    scenario: graded.script.scenario.id,
    plays: graded.fingerprint.plays,
    mode,
    graded,
    ways: wayGrader(graded),
    people: new Map(),
    named: 0,
    finished: nothingSeen(),
    unfinished: new Set(),
  }
}

/** The way of an attempt; undefined where it could not have gone so. */
function followed({ ways }: Group, attempt: Attempt): Way | undefined {
  const said = standing(attempt.events)
  const replies = said.map(event => event.reply ?? SILENCE)
  const way = ways.grade(wayKey(attempt.carried, replies))
  return way?.steps.every((step, index) => step.beat === said[index]?.beat) ? way : undefined
}

function keptOf({ attempt, learner, before }: Taken, { key, hash }: Way): Kept {
  const { scenario, mode, seed } = attempt
  const times = turnTimes(attempt.events)
  return {
    attempt: attempt.id,
    started: attempt.started,
    way: key,
    times: stepsOf(times),
    learner,
    before: { played: before?.played ?? attempt.earlier, debriefed: before?.debriefed ?? null },
    seed,
    essence: `${scenario.plays.slice(0, 12)}${mode[0]}${seed}.${hash}`,
  }
}

/** A letter each; a thousand are no arguments of one call. */
function stepsOf(times: readonly number[]): string {
  let letters = ''
  for (const time of times) letters += String.fromCharCode(timeStep(time))
  return letters
}

function enter(people: Map<string, Person>, key: string, kept: Kept): void {
  const person = people.get(key)
  if (!person) people.set(key, { first: kept, latest: kept })
  else if (isBefore(kept, person.first)) person.first = kept
  else if (isBefore(person.latest, kept)) person.latest = kept
}

function sortKey({ scenario, mode, plays }: Group): string {
  return `${scenario} ${mode} ${plays}`
}
