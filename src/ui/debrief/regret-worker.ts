/** Beside the page, where a second of reckoning holds nothing up: takes a talk, and answers what its replies gave away. */
import { scriptOf } from '../../dialogue/script.ts'
import { replay } from '../../dialogue/transcript.ts'
import { regretsOf } from '../../lint/regret.ts'
import type { Regrets } from '../../lint/still.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { referenceTo } from '../../scoring/reference-to.ts'

/** A talk as it can be sent: what was said, on which scenario. */
export interface SentTalk {
  readonly scenario: Scenario
  readonly carried: readonly string[]
  /** Ids in order, `-` for a silence. */
  readonly replies: readonly string[]
}

self.addEventListener('message', ({ data }: MessageEvent<SentTalk>) => {
  const script = scriptOf(data.scenario)
  const { transcript } = replay(script, data.replies, data.carried)
  const reference = referenceTo(script)
  const found: Regrets | undefined = reference && regretsOf(transcript, reference)
  self.postMessage(found, {})
})
