/** A scenario from a file, made ready to be played and graded; one that is not ready says what is wrong. */
import { fingerprint } from '../dialogue/fingerprint.ts'
import { scriptOf } from '../dialogue/script.ts'
import { checkScenario } from '../lint/check.ts'
import type { Problem } from '../scenario/problem.ts'
import { readScenario } from '../scenario/read.ts'
import { referenceOf } from '../scoring/reference.ts'
import type { Graded } from '../scoring/verdict.ts'
import { contentsOf, nameOf } from './paths.ts'
import { say } from './say.ts'
import { showProblem } from './show-problem.ts'
import { Stop } from './stop.ts'
import type { World } from './world.ts'

/** The first of them say enough; `check` has the rest. */
const MOST_SHOWN = 3

export function graded(
  bytes: Uint8Array,
): Graded | { problems: readonly Problem[]; text: string | undefined } {
  const { scenario, problems, source } = readScenario(bytes)
  if (!scenario) return { problems, text: source?.text }
  const script = scriptOf(scenario)
  const measured = referenceOf(script)
  if ('faults' in measured) return { problems: checkScenario(scenario, source.locate), text: source.text }
  return { script, reference: measured.reference, fingerprint: fingerprint(scenario) }
}

export async function loadScenario(path: string, world: World): Promise<Graded> {
  const loaded = graded(await contentsOf(path, world))
  if (!('problems' in loaded)) return loaded
  const errors = loaded.problems.filter(({ severity }) => severity === 'error')
  for (const problem of errors.slice(0, MOST_SHOWN))
    world.err(`${showProblem(nameOf(path), loaded.text, problem, world)}\n`)
  const more = errors.length - MOST_SHOWN
  throw new Stop(
    say('cannot-play', { path: nameOf(path) }),
    say('cannot-play-help', { more: Math.max(0, more) }),
  )
}
