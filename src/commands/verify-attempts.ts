/** Replays the attempts that are said to have earned a credential, and compares. */
import { dirname } from 'node:path'
import { type Compared, compared } from '../credential/same-attempts.ts'
import type { Verdict } from '../credential/verdict.ts'
import { rulesHash } from '../scoring/rules.ts'
import { programmeIn, recordIn } from './certify-read.ts'
import type { Given } from './command.ts'
import { scenariosAt } from './grade-shelf.ts'
import type { World } from './world.ts'

const USUAL_PROGRAMME = 'scenarios/programme.yaml'

export async function againstAttempts(
  verdict: Verdict,
  sources: readonly string[],
  given: Given,
  world: World,
): Promise<Compared> {
  if (!verdict.valid) return { verdict, objections: [], same: null }
  const path = given.text('programme') ?? USUAL_PROGRAMME
  const compiled = await programmeIn(path, world)
  const shelf = scenariosAt(given.text('scenarios') ?? dirname(path), world)
  const { takens } = await recordIn(sources, shelf, world)
  return compared(verdict, takens, { compiled, shelf, rules: rulesHash() })
}
