/** A finished talk as the file that its debrief saves. */
import type { Attempt } from '../../src/dialogue/attempt.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { scriptOf } from '../../src/dialogue/script.ts'
import { begin, sayById, wait } from '../../src/dialogue/transcript.ts'
import type { Rating } from '../../src/practice/rating.ts'
import { talkFile, type TalkFile } from '../../src/practice/talk-file.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { SILENCE } from '../../src/scenario/vocabulary.ts'
import { anAttempt } from '../host/attempt.ts'

interface About {
  readonly rating?: Rating
  readonly name?: string
}

/** `said` are reply ids in order; a silence is `-`. */
export function filed(
  scenario: Scenario,
  said: readonly string[],
  { rating, name = '' }: About = {},
): TalkFile {
  let talk = begin(scriptOf(scenario))
  const events = said.map((reply, index): Attempt['events'][number] => {
    const { beat } = talk.state
    const next = reply === SILENCE ? wait(talk) : sayById(talk, reply)
    if (!next) throw new Error(`${reply} cannot be said at ${beat}`)
    talk = next
    const at = { n: index + 1, at: 1000 * index, beat }
    return reply === SILENCE ? { ...at, kind: 'silence', reply: null } : { ...at, kind: 'reply', reply }
  })
  const attempt = { ...anAttempt(), scenario: { id: scenario.id, ...fingerprint(scenario) }, events }
  return talkFile({ attempt, scenario, rating, name })
}
