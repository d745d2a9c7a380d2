/** Whether a programme holds together with the scenarios that it names. */
import type { Path, Problem } from '../scenario/problem.ts'
import type { Programme, Shift } from '../scenario/programme.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { NOTE } from '../scenario/vocabulary.ts'
import type { LintProblem, Locate } from './check.ts'
import type { LintCode } from './problems.ts'
import { momentsIn } from './rules/places.ts'
import { RULES } from './rules/rules.ts'
import { carriedNames } from './ways/carried.ts'

/** The scenarios beside a programme, by id: `faulty` is one that cannot be played yet. */
export type Shelf = ReadonlyMap<string, Scenario | 'faulty'>

interface Found {
  readonly code: LintCode
  readonly severity: Problem['severity']
  readonly args: Problem['args']
  readonly path: Path
}

export function checkProgramme(programme: Programme, shelf: Shelf, locate: Locate): readonly LintProblem[] {
  return [
    ...stageFaults(programme, shelf),
    ...programme.shifts.flatMap((shift, index) => shiftFaults(programme, shift, index, shelf)),
    ...ruleFaults(programme),
  ].map(({ code, severity, args, path }) => ({ code, severity, args, range: locate(path) }))
}

/** Every scenario is there, can be played, and stands in one place. */
function stageFaults({ stages }: Programme, shelf: Shelf): Found[] {
  const seen = new Set<string>()
  return stages.flatMap(({ scenarios }, stage) =>
    scenarios.flatMap((scenario, at): Found[] => {
      const path = ['stages', stage, 'scenarios', at]
      const missing = absent(scenario, shelf, path)
      if (missing) return [missing]
      if (seen.has(scenario))
        return [{ code: 'programme-scenario-twice', severity: 'error', args: { scenario }, path }]
      seen.add(scenario)
      return []
    }),
  )
}

function absent(scenario: string, shelf: Shelf, path: Path): Found | undefined {
  const there = shelf.get(scenario)
  if (there === undefined)
    return { code: 'programme-scenario-missing', severity: 'error', args: { scenario }, path }
  if (there === 'faulty')
    return { code: 'programme-scenario-faulty', severity: 'error', args: { scenario }, path }
  return undefined
}

/** What a shift carries is left by somebody, asked for by somebody, and seen to its end. */
function shiftFaults(programme: Programme, shift: Shift, index: number, shelf: Shelf): Found[] {
  const at = (...path: (string | number)[]): Path => ['shifts', index, ...path]
  const found: Found[] = []
  const staged = new Set(programme.stages.flatMap(({ scenarios }) => scenarios))
  const left = new Set<string>()
  let remembers = false
  for (const [place, id] of shift.scenarios.entries()) {
    const path = at('scenarios', place)
    const missing = absent(id, shelf, path)
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
