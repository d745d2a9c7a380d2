/** Puts talks into a browser as if they had been played there: what a test is about is often far into one. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { type Attempt, ATTEMPT_FORMAT, type Mode } from '../../../src/dialogue/attempt.ts'
import { fingerprint } from '../../../src/dialogue/fingerprint.ts'
import { scriptOf } from '../../../src/dialogue/script.ts'
import { available } from '../../../src/dialogue/step.ts'
import { begin, say, sayById, type Transcript, wait } from '../../../src/dialogue/transcript.ts'
import type { Rating } from '../../../src/practice/rating.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { readWalkthroughs } from '../../../src/scenario/read.ts'
import { SILENCE } from '../../../src/scenario/vocabulary.ts'

/** Reply ids in order; a silence is `-`. */
export type Way = readonly string[]

/** The shortest way to each beat that can be reached, the note and the endings among them. */
export function waysToBeats(scenario: Scenario): ReadonlyMap<string, Way> {
  const script = scriptOf(scenario)
  const ways = new Map<string, Way>()
  let edge: { talk: Transcript; way: Way }[] = [{ talk: begin(script), way: [] }]
  while (edge.length > 0) {
    const next: typeof edge = []
    for (const { talk, way } of edge) {
      if (ways.has(talk.state.beat)) continue
      ways.set(talk.state.beat, way)
      for (const said of available(script, talk.state)) {
        next.push({ talk: say(talk, said), way: [...way, said.reply.id] })
      }
    }
    edge = next
  }
  return ways
}

/** The walkthroughs that stand beside a scenario, by their names. */
export function walkthroughsOf(id: string): ReadonlyMap<string, Way> {
  const { walkthroughs } = readWalkthroughs(readFileSync(`scenarios/${id}.walkthroughs.yaml`))
  if (!walkthroughs) throw new Error(`${id} has no walkthroughs`)
  return new Map(walkthroughs.walkthroughs.map(({ name, replies }) => [name, replies]))
}

/** Of a talk, where it is not the usual. */
interface About {
  readonly carried?: readonly string[]
  /** ISO 8601, UTC. */
  readonly started?: string
  /** The talk and turn that it says differently. */
  readonly from?: Attempt['from']
  /** What its own player thought of it: skipped, where nothing is said here; not asked yet, where it is null. */
  readonly rating?: Pick<Rating, 'guesses' | 'differently'> | null
}

const SKIPPED = { guesses: null, differently: '' }

/** Keeps a talk in the page's database, which must have been opened, and gives its id. */
export async function keep(
  page: Page,
  scenario: Scenario,
  way: Way,
  mode: Mode = 'practice',
  { carried = [], started = '2026-11-20T09:46:00.000Z', rating = SKIPPED, from = null }: About = {},
): Promise<string> {
  const id = `${scenario.id}-${mode}-${way.join('-')}`
  const { plays, words } = fingerprint(scenario)
  let talk: Transcript = begin(scriptOf(scenario), carried)
  const events = way.map((reply, index) => {
    const { beat } = talk.state
    const next = reply === SILENCE ? wait(talk) : sayById(talk, reply)
    if (!next) throw new Error(`${reply} cannot be said at ${beat}`)
    talk = next
    const happened = reply === SILENCE ? { kind: 'silence', reply: null } : { kind: 'reply', reply }
    return { attempt: id, n: index + 1, at: index * 4000, beat, ...happened }
  })
  const head: Omit<Attempt, 'events'> = {
    format: ATTEMPT_FORMAT,
    id,
    scenario: { id: scenario.id, plays, words },
    rules: 'rules',
    engine: '0.1.0',
    language: 'en-GB',
    mode,
    seed: 7,
    carried,
    earlier: 0,
    from,
    started,
  }
  await page.evaluate(
    ([attempt, rows, played, rated]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('even-keel')
        opening.addEventListener('error', failed)
        opening.addEventListener('success', () => {
          const all = opening.result.transaction(['attempts', 'events', 'scenarios', 'ratings'], 'readwrite')
          all.objectStore('attempts').put(attempt)
          for (const row of rows) all.objectStore('events').put(row)
          all.objectStore('scenarios').put(played)
          if (rated) all.objectStore('ratings').put(rated)
          else all.objectStore('ratings').delete(attempt.id)
          all.addEventListener('error', failed)
          all.addEventListener('complete', () => {
            opening.result.close()
            done()
          })
        })
      }),
    [head, events, { scenario, plays, words }, rating && { attempt: id, at: started, ...rating }] as const,
  )
  return id
}
