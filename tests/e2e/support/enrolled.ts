/** Puts a person into the shipped programme as if they had come that far: their attempts, and what each came to. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { type CompiledProgramme, compiledProgramme } from '../../../src/course/compiled-programme.ts'
import { enrol } from '../../../src/course/enrol.ts'
import type { Begun, Enrolment, Result } from '../../../src/course/enrolment.ts'
import { placesOf } from '../../../src/course/places.ts'
import { fingerprint } from '../../../src/dialogue/fingerprint.ts'
import { replay } from '../../../src/dialogue/transcript.ts'
import { readProgramme } from '../../../src/scenario/read.ts'
import { score } from '../../../src/scoring/score.ts'
import { SHIPPED, type Shipped } from '../../support/shipped.ts'
import { keep, type Way } from './keep.ts'

/** A talk that was held for it; without its end it is not over. */
interface HeldThere {
  readonly place: string
  /** One of those that the place draws from. */
  readonly scenario: string
  readonly way: Way
  readonly over?: boolean
}

export function shippedProgramme(): CompiledProgramme {
  const { programme } = readProgramme(readFileSync('scenarios/programme.yaml'))
  if (!programme) throw new Error('the programme cannot be read')
  const staged = new Set(placesOf(programme).flatMap(({ draws }) => draws))
  const plays = SHIPPED.filter(({ name }) => staged.has(name)).map(
    ({ name, scenario }) => [name, fingerprint(scenario).plays] as const,
  )
  return compiledProgramme(programme, Object.fromEntries(plays))
}

/** The way of a walkthrough, by its place among those that stand beside a scenario. */
export function walked(scenario: string, which = 0): Way {
  const found = SHIPPED.find(({ name }) => name === scenario)?.walkthroughs.at(which)
  if (!found) throw new Error(`${scenario} has too few walkthroughs`)
  return found.replies
}

/** Every required talk once, each by its first walkthrough. */
export function allOnce({ programme }: CompiledProgramme): readonly HeldThere[] {
  return placesOf(programme).map(({ id, draws: [scenario = id] }) => ({
    place: id,
    scenario,
    way: walked(scenario),
  }))
}

/** Gives back the ids of the attempts. The page must have been opened; it reads all this when it is loaded anew. */
export async function enrolled(
  page: Page,
  compiled: CompiledProgramme,
  talks: readonly HeldThere[],
): Promise<readonly string[]> {
  const { mode } = compiled.programme
  const begun: Begun[] = []
  for (const { place, scenario, way, over = true } of talks) {
    const shipped = SHIPPED.find(({ name }) => name === scenario)
    if (!shipped) throw new Error(`nothing is called ${scenario}`)
    const started = new Date(Date.UTC(2026, 10, 20, 9, begun.length)).toISOString()
    const attempt = await keep(page, shipped.scenario, way, mode, { started })
    const result = over ? resultAfter(shipped, way) : null
    const n = begun.filter(one => one.place === place).length + 1
    const print = { id: scenario, ...fingerprint(shipped.scenario) }
    begun.push({ place, n, attempt, scenario: print, mode, before: { played: n - 1, debriefed: 0 }, result })
  }
  await keepEnrolment(page, { ...enrol(compiled, 7), begun })
  return begun.map(({ attempt }) => attempt)
}

function resultAfter({ script, reference, name }: Shipped, way: Way): Result {
  const card = score(script, reference, replay(script, way).transcript)
  if (!card) throw new Error(`${name} is not over after ${way.join(' ')}`)
  return { scores: card.scores, overall: card.overall, fatal: card.fatal.length > 0, outOfTime: false }
}

async function keepEnrolment(page: Page, enrolment: Enrolment): Promise<void> {
  await page.evaluate(
    kept =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('even-keel')
        opening.addEventListener('error', failed)
        opening.addEventListener('success', () => {
          const all = opening.result.transaction(['enrolments'], 'readwrite')
          all.objectStore('enrolments').put(kept)
          all.addEventListener('error', failed)
          all.addEventListener('complete', () => {
            opening.result.close()
            done()
          })
        })
      }),
    enrolment,
  )
}
