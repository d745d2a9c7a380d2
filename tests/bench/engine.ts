/** What the benches play, in one place, so that `built-engine.ts` can build it as people get it. */
import { createActor } from 'xstate'
import { machineOf, saying } from '../../src/dialogue/machine.ts'
import { numbered } from '../../src/dialogue/numbered.ts'
import { numberedTalk } from '../../src/dialogue/numbered-talk.ts'
import { scriptOf } from '../../src/dialogue/script.ts'
import { isOver } from '../../src/dialogue/state.ts'
import { available, lineAt, momentAt, opening, step } from '../../src/dialogue/step.ts'

export const engine = {
  createActor,
  machineOf,
  saying,
  numbered,
  numberedTalk,
  scriptOf,
  isOver,
  available,
  lineAt,
  momentAt,
  opening,
  step,
}
