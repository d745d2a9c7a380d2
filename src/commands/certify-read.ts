/** What certifying and verifying stand on: the key in a file, the programme, and the attempts of each person. */
import type { CompiledProgramme } from '../course/compiled-programme.ts'
import type { Taken } from '../course/taken.ts'
import { type Learner, learnersIn } from '../credential/learners.ts'
import { type PrivateKey, readPrivateKey } from '../credential/key-file.ts'
import { readStrictJson } from '../credential/strict-json.ts'
import { say } from './certify-speech.ts'
import { readContents } from './package-read.ts'
import type { Shelf } from './grade-shelf.ts'
import { contentsOf, nameOf } from './paths.ts'
import { showProblem } from './show-problem.ts'
import { readSources } from './sources.ts'
import { Stop } from './stop.ts'
import type { World } from './world.ts'

const FAULTS = { 'not-a-key': 'key-unreadable', 'only-public': 'key-public', whose: 'key-whose' } as const

export async function keyIn(path: string, world: World): Promise<PrivateKey> {
  const json = readStrictJson(new TextDecoder().decode(await contentsOf(path, world)))
  const read = 'fault' in json ? ({ fault: 'not-a-key' } as const) : readPrivateKey(json.value)
  if ('key' in read) return read.key
  throw new Stop(say(FAULTS[read.fault], { path }), say('key-unreadable-help'))
}

export async function programmeIn(path: string, world: World): Promise<CompiledProgramme> {
  const contents = readContents(path, await contentsOf(path, world), world.files)
  if ('faulty' in contents) throw new Stop(say('programme-faulty', { path }), say('programme-faulty-help'))
  return contents.compiled
}

export interface Damaged {
  /** `PLACE.N`. */
  readonly attempt: string
  /** The learner’s name; empty where nobody says it. */
  readonly who: string
}

/** The record of everybody in it. Of a source that cannot be read to its end nobody knows what it leaves out. */
export async function recordIn(
  sources: readonly string[],
  shelf: Shelf,
  world: World,
): Promise<{
  readonly takens: readonly Taken[]
  readonly learners: readonly Learner[]
  readonly damaged: readonly Damaged[]
}> {
  const takens: Taken[] = []
  const damaged: Damaged[] = []
  let unread: string | undefined
  await readSources(sources, world, shelf, {
    taken: taken => void takens.push(taken),
    fault(problem, path) {
      world.err(`${showProblem(nameOf(path), undefined, problem, world)}\n`)
      const { attempt, who } = problem.args
      if (attempt === undefined) unread ??= path
      else damaged.push({ attempt: String(attempt), who: String(who ?? '') })
    },
  })
  if (unread !== undefined)
    throw new Stop(say('source-unread', { path: nameOf(unread) }), say('source-unread-help'))
  const learners = learnersIn(takens)
  // Of some nothing but the damage is left; they are told of it like the others.
  const lost = new Set(
    damaged.map(({ who }) => who).filter(who => !learners.some(({ name }) => name === who)),
  )
  return {
    takens,
    learners: [...learners, ...[...lost].map(name => ({ id: name, name, takens: [] }))],
    damaged,
  }
}
