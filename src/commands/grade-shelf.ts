/** The scenarios that attempts are graded against, read when one of them is first asked for. */
import type { Attempt } from '../dialogue/attempt.ts'
import type { Graded } from '../scoring/verdict.ts'
import { kindOf } from './file-kind.ts'
import { graded } from './load.ts'
import { filesAt } from './paths.ts'
import { say } from './say.ts'
import { Stop } from './stop.ts'
import type { World } from './world.ts'

/** The version that was played, else another of the same id, else nothing. */
export type Shelf = (played: Attempt['scenario']) => Graded | undefined

export function scenariosAt(path: string, world: World): Shelf {
  if (world.files.kind(path) === 'none')
    throw new Stop(say('no-scenarios', { path }), say('no-scenarios-help'))
  const waiting = filesAt([path], world, /\.ya?ml$/).filter(file => kindOf(file, NOTHING) === 'scenario')
  const read: Graded[] = []
  const find = (fits: (scenario: Graded) => boolean): Graded | undefined => {
    const found = read.find(fits)
    if (found) return found
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const loaded = graded(world.files.read(file))
      // One that cannot be played cannot have been played either.
      if ('problems' in loaded) continue
      read.push(loaded)
      if (fits(loaded)) return loaded
    }
    return undefined
  }
  return ({ id, plays }) =>
    find(({ script, fingerprint }) => script.scenario.id === id && fingerprint.plays === plays) ??
    find(({ script }) => script.scenario.id === id)
}

const NOTHING = new Uint8Array()
