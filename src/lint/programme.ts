/** Whether a programme holds together with the scenarios that it names. */
import { NONE } from '../scenario/finding.ts'
import { makeNearest, type Nearest } from '../scenario/nearest.ts'
import type { Path, Problem } from '../scenario/problem.ts'
import type { Programme, Shift } from '../scenario/programme.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { NOTE } from '../scenario/vocabulary.ts'
import type { LintProblem, Locate } from './check.ts'
import { logoFaults } from './logo.ts'
import { drawnIn } from './places.ts'
import { poolFaults } from './pools.ts'
import type { LintCode } from './problems.ts'
import { languageFaults, type Translated } from './programme-languages.ts'
import { momentsIn } from './rules/places.ts'
import { RULES } from './rules/rules.ts'
import { carriedNames } from './ways/carried.ts'

/** The scenarios beside a programme, by id: `faulty` is one that cannot be played yet. */
export type Shelf = ReadonlyMap<string, Scenario | 'faulty'>

/** What else stands beside a programme. */
export interface Beside {
  readonly translated: Translated
  /** The bytes of a file, by its path from the programme's folder; undefined where there is none. */
  readonly file: (path: string) => Uint8Array | undefined
}

export interface Found {
  readonly code: LintCode
  readonly severity: Problem['severity']
  readonly args: Problem['args']
  readonly path: Path
}

/** In the order of the file. */
export function checkProgramme(
  programme: Programme,
  shelf: Shelf,
  locate: Locate,
  { translated, file }: Beside,
): readonly LintProblem[] {
  const nearest = makeNearest()
  return [
    ...timeFaults(programme, shelf),
    ...logoFaults(programme.theme, file),
    ...languageFaults(programme, shelf, translated),
    ...stageFaults(programme, shelf, nearest),
    ...poolFaults(programme, shelf),
    ...programme.shifts.flatMap((shift, index) => shiftFaults(programme, shift, index, shelf, nearest)),
    ...ruleFaults(programme),
  ].map(({ code, severity, args, path }) => ({ code, severity, args, range: locate(path) }))
}

/** Every scenario is there, can be played, and stands in one place. */
function stageFaults(programme: Programme, shelf: Shelf, nearest: Nearest): Found[] {
  const seen = new Set<string>()
  return drawnIn(programme).flatMap(({ scenario, path }): Found[] => {
    const missing = absent(scenario, shelf, path, nearest)
    if (missing) return [missing]
    if (seen.has(scenario))
      return [{ code: 'programme-scenario-twice', severity: 'error', args: { scenario }, path }]
    seen.add(scenario)
    return []
  })
}

/** The longest of its talks must fit; one word is enough for all that do not. */
function timeFaults(programme: Programme, shelf: Shelf): Found[] {
  const { timeLimit } = programme
  if (timeLimit === null) return []
  let longest = { scenario: '', minutes: 0 }
  for (const { scenario: id } of drawnIn(programme)) {
    const scenario = shelf.get(id)
    if (scenario === undefined || scenario === 'faulty' || scenario.minutes <= longest.minutes) continue
    longest = { scenario: id, minutes: scenario.minutes }
  }
  if (longest.minutes <= timeLimit) return []
  const args = { limit: timeLimit, ...longest }
  return [{ code: 'time-limit-short', severity: 'warning', args, path: ['time-limit'] }]
}

function absent(scenario: string, shelf: Shelf, path: Path, nearest: Nearest): Found | undefined {
  const there = shelf.get(scenario)
  if (there === undefined) {
    const closest = nearest(scenario, shelf.keys()) ?? NONE
    return { code: 'programme-scenario-missing', severity: 'error', args: { scenario, closest }, path }
  }
  if (there === 'faulty')
    return { code: 'programme-scenario-faulty', severity: 'error', args: { scenario }, path }
  return undefined
}

/** What a shift carries is left by somebody, asked for by somebody, and seen to its end. */
function shiftFaults(
  programme: Programme,
  shift: Shift,
  index: number,
  shelf: Shelf,
  nearest: Nearest,
): Found[] {
  const at = (...path: (string | number)[]): Path => ['shifts', index, ...path]
  const found: Found[] = []
  const staged = new Set(programme.stages.flatMap(({ scenarios }) => scenarios))
  const left = new Set<string>()
  let remembers = false
  for (const [place, id] of shift.scenarios.entries()) {
    const path = at('scenarios', place)
    const missing = absent(id, shelf, path, nearest)
    const scenario = shelf.get(id)
    if (missing || scenario === undefined || scenario === 'faulty') {
      if (missing) found.push(missing)
      continue
    }
    if (!staged.has(id))
      found.push({ code: 'shift-not-staged', severity: 'warning', args: { scenario: id }, path })
    for (const name of carriedNames(scenario)) {
      if (left.has(name)) remembers = true
      else found.push({ code: 'left-by-no-one', severity: 'error', args: { scenario: id, left: name }, path })
    }
    for (const name of leftIn(scenario)) left.add(name)
  }
  for (const [place, { left: name }] of shift.remembers.entries()) {
    if (!left.has(name))
      found.push({
        code: 'remembers-nothing-left',
        severity: 'error',
        args: { left: name },
        path: at('remembers', place, 'left'),
      })
  }
  const told = new Set(shift.remembers.map(({ left: name }) => name))
  for (const name of left)
    if (!told.has(name))
      found.push({
        code: 'left-not-remembered',
        severity: 'warning',
        args: { left: name },
        path: at('remembers'),
      })
  if (!remembers)
    found.push({
      code: 'shift-forgets',
      severity: 'warning',
      args: { shift: shift.id },
      path: at('scenarios'),
    })
  return found
}

/** What replies of a scenario can leave behind, in the order of the file. */
export function leftIn(scenario: Scenario): readonly string[] {
  const replies = momentsIn(scenario)
    .filter(({ id }) => id !== NOTE)
    .flatMap(moment => moment.replies)
  return [...new Set(replies.flatMap(({ leaves }) => leaves))]
}

/** A rule is known, and said once. */
function ruleFaults({ rules }: Programme): Found[] {
  const seen = new Map<string, string>()
  return rules.flatMap(({ rule, level }, index): Found[] => {
    const path = ['rules', index, 'rule']
    if (!RULES.some(({ code }) => code === rule))
      return [{ code: 'rule-unknown', severity: 'error', args: { rule }, path }]
    const before = seen.get(rule)
    seen.set(rule, level)
    if (before === undefined) return []
    return [{ code: 'rule-twice', severity: 'error', args: { rule, level, before }, path }]
  })
}
