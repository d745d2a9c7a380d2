/** Puts talks into a browser as if they had been played there: what a test is about is often far into one. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { type Attempt, ATTEMPT_FORMAT, type Mode } from '../../../src/dialogue/attempt.ts'
import { fingerprint } from '../../../src/dialogue/fingerprint.ts'
import { scriptOf } from '../../../src/dialogue/script.ts'
import { available } from '../../../src/dialogue/step.ts'
import { begin, say, sayById, type Transcript, wait } from '../../../src/dialogue/transcript.ts'
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
}

/** Keeps a talk in the page's database, which must have been opened, and gives its id. */
export async function keep(
  page: Page,
  scenario: Scenario,
  way: Way,
  mode: Mode = 'practice',
  { carried = [], started = '2026-11-20T09:46:00.000Z' }: About = {},
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
    from: null,
    started,
  }
  await page.evaluate(
    ([attempt, rows, played]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('even-keel')
        opening.addEventListener('error', failed)
        opening.addEventListener('success', () => {
          const all = opening.result.transaction(['attempts', 'events', 'scenarios'], 'readwrite')
          all.objectStore('attempts').put(attempt)
          for (const row of rows) all.objectStore('events').put(row)
          all.objectStore('scenarios').put(played)
          all.addEventListener('error', failed)
          all.addEventListener('complete', () => {
            opening.result.close()
            done()
          })
        })
      }),
    [head, events, { scenario, plays, words }] as const,
  )
  return id
}
