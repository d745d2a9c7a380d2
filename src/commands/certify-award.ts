/** Certifies what one person earned, or everybody of a cohort. */
import { dirname } from 'node:path'
import { placesOf } from '../course/places.ts'
import { markOf } from '../course/programme-score.ts'
import type { Objection } from '../credential/objection.ts'
import { rulesHash } from '../scoring/rules.ts'
import { certifyOne, type Issuing, type Outcome } from './certify-one.ts'
import { type Damaged, keyIn, programmeIn, recordIn } from './certify-read.ts'
import { tellOfAwards } from './certify-report.ts'
import { say } from './certify-speech.ts'
import { chosen, type Whom } from './certify-whom.ts'
import type { Given } from './command.ts'
import { scenariosAt } from './grade-shelf.ts'
import { wholeNumber } from './options.ts'
import { progressOf } from './progress.ts'
import { Stop } from './stop.ts'
import type { ExitCode, World } from './world.ts'

const USUAL_FOLDER = 'credentials'

export async function award(given: Given, world: World): Promise<ExitCode> {
  const [programmePath, ...sources] = given.words
  if (programmePath === undefined) throw new Stop(say('certify-what'), say('certify-what-help'))
  if (sources.length === 0) throw new Stop(say('certify-sources'), say('certify-sources-help'))
  const keyPath = given.text('key')
  if (keyPath === undefined) throw new Stop(say('key-what'), say('key-what-help'))
  const issuing = await issuingFrom(keyPath, programmePath, given, world)
  const { compiled, shelf } = issuing.circumstances
  const { learners, damaged } = await recordIn(sources, shelf, world)
  const places = new Set(placesOf(compiled.programme).map(({ id }) => id))
  const here = damaged.filter(({ attempt }) => places.has(attempt.split('.')[0] ?? ''))
  const people = chosen(learners, given, sources.join(', '))
  const progress = progressOf(world)
  const outcomes: Outcome[] = []
  for (const [index, whom] of people.entries()) {
    progress.at(index, people.length)
    const outcome = damageOf(whom, here) ?? (await certifyOne(whom, issuing, world))
    if (!outcome) throw new Stop(say('key-broken', { path: keyPath }), say('key-unreadable-help'))
    outcomes.push(outcome)
  }
  progress.end()
  tellOfAwards(outcomes, compiled, given, world)
  return outcomes.some(outcome => 'objections' in outcome) ? 1 : 0
}

async function issuingFrom(
  keyPath: string,
  programmePath: string,
  given: Given,
  world: World,
): Promise<Issuing> {
  const key = await keyIn(keyPath, world)
  const compiled = await programmeIn(programmePath, world)
  const folder = given.text('out') ?? USUAL_FOLDER
  if (world.files.kind(folder) === 'file') throw new Stop(say('out-is-file', { out: folder }))
  return {
    key,
    folder,
    openName: given.has('open-name'),
    circumstances: {
      compiled,
      mark: wholeNumber(given, 'mark') ?? markOf(compiled.programme),
      shelf: scenariosAt(given.text('scenarios') ?? dirname(programmePath), world),
      rules: rulesHash(),
      fromLearner: given.has('from-learner'),
    },
  }
}

/** Whatever else is missing of somebody's record may be missing because of the damage. */
function damageOf({ learner, name }: Whom, damaged: readonly Damaged[]): Outcome | undefined {
  const objections = damaged
    .filter(({ who }) => who === learner.name)
    .map(({ attempt }): Objection => ({ code: 'damaged', attempt }))
  return objections.length > 0 ? { who: name, objections } : undefined
}
