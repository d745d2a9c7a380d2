/** A programme of a few small scenarios, and what is told of it: the weight, the fault and the place of each. */
import type { Locate } from '../../src/lint/check.ts'
import { type Beside, checkProgramme, type Shelf } from '../../src/lint/programme.ts'
import { readProgramme } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { scenarioOf } from './script.ts'

const TALK = `
  opening: asking
    tell = answer -> done
    no = dismiss -> done
  done: resolved`

/** A scenario of which only this matters. */
export const scenario = (id: string, has: Partial<Scenario> = {}, beats = TALK): Scenario => ({
  ...scenarioOf(beats),
  id,
  ...has,
})

export const shelfOf = (...all: readonly Scenario[]): Shelf => new Map(all.map(one => [one.id, one]))

export const ALONE: Beside = { translated: new Map(), file: () => undefined }

interface Fields {
  readonly scenarios?: string
  readonly more?: string
  readonly shift?: string
  readonly remembers?: string
}

/** What is told of a programme, as `severity code place` and what its sentence needs. */
export function told(
  { scenarios = '[cake, bread]', more = '', shift, remembers = '[]' }: Fields,
  shelf: Shelf,
  beside = ALONE,
) {
  const { programme, problems } = readProgramme(`format: 1
id: bakery
title: "At the bakery"
stages:
  - id: first
    title: "First"
    scenarios: ${scenarios}
${more}${
    shift === undefined
      ? ''
      : `shifts:
  - id: morning
    title: "Morning"
    scenarios: ${shift}
    left-nothing: "Nobody comes back."
    remembers: ${remembers}
`
  }`)
  if (!programme) throw new Error(JSON.stringify(problems))
  const places: string[] = []
  const locate: Locate = path => {
    const at = { line: places.push(path.join('.')), column: 1 }
    return { start: at, end: at }
  }
  return checkProgramme(programme, shelf, locate, beside).map(
    ({ code, severity, args, range }) =>
      [`${severity} ${code} ${places[range.start.line - 1]}`, args] as const,
  )
}

/** Of two scenarios the first is whole, and the second cannot be played yet. */
export const halfShelf = (whole: Scenario, faulty: string): Shelf =>
  new Map<string, Scenario | 'faulty'>([
    [whole.id, whole],
    [faulty, 'faulty'],
  ])
