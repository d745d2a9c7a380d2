/** `cohort --correct`: adds one correction to the end of a file, and changes nothing else. */
import { type Correction, CORRECTION_FORMAT, marksOf, writeCorrection } from '../cohort/correction.ts'
import { type Mark, MARKS } from '../cohort/rest-score.ts'
import type { WholeWay } from '../cohort/way.ts'
import { essenceHash } from '../course/essence.ts'
import { isoOf } from '../course/instant.ts'
import type { Taken } from '../course/taken.ts'
import { say as sayOfGroup } from '../i18n/cohort-speech.ts'
import { makeNearest } from '../scenario/nearest.ts'
import { say } from './cohort-speech.ts'
import type { Given } from './command.ts'
import { Stop } from './stop.ts'
import type { World } from './world.ts'

/** What was asked for, before the attempt is found. */
export interface Wanted {
  readonly attempt: string
  readonly mark: Mark
  readonly to: number
  readonly because: string
  readonly by: string
  readonly file: string
}

/** Undefined where nothing is to be corrected. */
export function wantedCorrection(given: Given): Wanted | undefined {
  const attempt = given.text('correct')
  const marks = MARKS.filter(mark => given.has(mark))
  if (attempt === undefined) {
    if (marks.length > 0) throw new Stop(say('correct-one'))
    return undefined
  }
  const [mark, ...more] = marks
  if (!mark || more.length > 0) throw new Stop(say('correct-one'))
  const text = given.text(mark) ?? ''
  if (!/^\d{1,3}$/.test(text) || Number(text) > 100)
    throw new Stop(say('correct-points', { option: `--${mark}`, text }))
  const [because, by] = [given.text('because')?.trim() ?? '', given.text('by')?.trim() ?? '']
  if (because === '' || by === '') throw new Stop(say('correct-because'))
  const file = given.text('corrections')
  if (file === undefined) throw new Stop(say('correct-file'))
  return { attempt, mark, to: Number(text), because, by, file }
}

/** Watches for the attempt while all are read; `write` adds the line. */
export function correctorOf(wanted: Wanted) {
  let found: { taken: Taken; way: WholeWay } | undefined
  const ids: string[] = []
  return {
    add(taken: Taken, way: WholeWay) {
      // Of the same attempt from two sources the one that says whose it is.
      if (taken.attempt.id === wanted.attempt && !found?.taken.learner) found = { taken, way }
      else if (ids.length < MOST_IDS) ids.push(taken.attempt.id)
    },
    write(world: World): Correction {
      if (!found) throw notFound(wanted.attempt, ids)
      const correction = correctionOf(wanted, found.taken, found.way, world.now())
      world.files.append(wanted.file, writeCorrection(correction))
      return correction
    },
  }
}

/** For “did you mean”. */
const MOST_IDS = 10_000

function notFound(attempt: string, ids: readonly string[]): Stop {
  const nearest = makeNearest()(attempt, ids)
  return new Stop(say('correct-none', { attempt }), nearest && say('correct-near', { nearest }))
}

function correctionOf(
  { mark, to, because, by }: Wanted,
  { attempt, learner }: Taken,
  way: WholeWay,
  now: number,
): Correction {
  const from = marksOf(way)[mark]
  const scenario = attempt.scenario.id
  if (from === null) throw new Stop(say('correct-unclaimed', { scenario, mark: sayOfGroup(`mark.${mark}`) }))
  return {
    format: CORRECTION_FORMAT,
    attempt: attempt.id,
    essence: essenceHash(attempt),
    scenario,
    learner,
    mark,
    from,
    to,
    because,
    by,
    at: isoOf(now),
  }
}
