/** The places of a programme's stages: each is a scenario or a whole pool, and has a name of its own. */
import { NONE, type Report } from './finding.ts'
import type { Path } from './problem.ts'
import type { Outline, PlaceOutline } from './programme-outline.ts'
import { fieldOf, placeOf } from './raw.ts'
import type { Source } from './source.ts'

interface Setting {
  readonly draft: unknown
  readonly source: Source
  readonly report: Report
}

/** A place's name is part of longer ones in the records of an LMS, which end at 255. */
const LONGEST_NAME = 200

/** The fields of a place that is more than the id of a scenario, and of a pool. */
const ALONE: readonly string[] = ['scenario', 'required']
const POOL: readonly string[] = ['pool', 'title', 'scenarios', 'required']

export function checkPlaces(outline: Outline, setting: Setting): void {
  const places = outline.stages.flatMap(stage => stage.places)
  for (const place of places) whole(place, setting)
  names(outline, places, setting)
  pools(outline, places, setting.report)
}

/** A scenario, or a pool with all that belongs to one; a field that neither has is told by the shape. */
function whole({ at, fields }: PlaceOutline, { draft, report }: Setting): void {
  if (fields === undefined) return
  const has = (field: string) => Object.hasOwn(fields, field)
  const where = placeOf(draft, at) || NONE
  const missing = (field: string) =>
    report({ code: 'missing-field', at, args: { field, where }, part: 'key' })
  if (!has('scenario') && !has('pool')) {
    // A slip in the name of a field is told already, and says which of the two was meant.
    const slip = Object.keys(fields).some(field => !POOL.includes(field))
    if (!slip) missing(has('scenarios') ? 'pool' : 'scenario')
    return
  }
  const known = has('pool') ? POOL : ALONE
  if (has('pool')) for (const field of ['title', 'scenarios']) if (!has(field)) missing(field)
  for (const field of ['scenario', 'title', 'scenarios'].filter(has)) {
    if (known.includes(field)) continue
    const args = { field, closest: NONE, where, known: known.join(', ') }
    report({ code: 'unknown-field', at: [...at, field], args, part: 'key' })
  }
}

/** Each stage and shift has a name of its own, and so has each pool, among the scenarios too. */
function names(
  { stages, shifts }: Outline,
  places: readonly PlaceOutline[],
  { source, report }: Setting,
): void {
  const taken = new Map<string, Path>()
  const named = (what: string, key: string, text: string, at: Path) => {
    const earlier = taken.get(key)
    if (earlier === undefined) return void taken.set(key, at)
    const { line } = source.locate(earlier).start
    report({ code: 'duplicate-id', at, args: { id: text, what, line } })
  }
  for (const { id } of stages) if (id) named('stage', `stage ${id.text}`, id.text, id.at)
  for (const { id } of shifts) if (id) named('shift', `shift ${id.text}`, id.text, id.at)
  // A scenario that stands twice is told by whoever holds the scenarios.
  for (const { draws } of places)
    for (const { text, at } of draws) if (!taken.has(`place ${text}`)) taken.set(`place ${text}`, at)
  for (const { pool } of places) if (pool) named('place', `place ${pool.text}`, pool.text, pool.at)
  for (const { text, at } of places.flatMap(({ pool, draws }) => [...(pool ? [pool] : []), ...draws]))
    if (text.length > LONGEST_NAME)
      report({
        code: 'too-long',
        at,
        args: { field: fieldOf(at), length: text.length, most: LONGEST_NAME },
      })
}

function pools({ mode, attempts, shifts }: Outline, places: readonly PlaceOutline[], report: Report): void {
  const pooled = new Map<string, string>()
  for (const { at, pool, draws } of places) {
    if (!pool) continue
    for (const { text } of draws) pooled.set(text, pool.text)
    // Fewer than two is told by the shape.
    if (mode === 'assessment' && draws.length > 1 && draws.length < attempts)
      report({
        code: 'pool-runs-out',
        at: [...at, 'scenarios'],
        severity: 'warning',
        args: { pool: pool.text, count: draws.length, attempts },
        part: 'key',
      })
  }
  for (const { text: scenario, at } of shifts.flatMap(({ scenarios }) => scenarios)) {
    const pool = pooled.get(scenario)
    if (pool !== undefined) report({ code: 'pool-in-shift', at, args: { scenario, pool } })
  }
}
