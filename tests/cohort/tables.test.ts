/** The tables, loaded into DuckDB: the SQL of docs/courses.md finds the figures that `cohort` gives. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Alpha } from '../../src/cohort/alpha.ts'
import { cohortOf } from '../../src/cohort/cohort.ts'
import type { Correlation } from '../../src/cohort/correlation.ts'
import { type CohortReport, reportOf } from '../../src/cohort/report.ts'
import { rowsOf, type Table, TABLES } from '../../src/cohort/tables.ts'
import type { Taken } from '../../src/course/taken.ts'
import { rulesHash } from '../../src/scoring/rules.ts'
import { manyAttempts, SHELF } from './support/many.ts'

/** The blocks of SQL in the page, in its order. */
const [views = '', shares = '', restScores = '', reliability = ''] = [
  ...readFileSync('docs/courses.md', 'utf8').matchAll(/```sql\n([\s\S]*?)```/g),
].map(([, sql = '']) => sql)

const folder = mkdtempSync(join(tmpdir(), 'even-keel-'))
let database: DuckDBConnection
let report: CohortReport

/** Forty-five people who play three scenarios, some of them twice; some files say nobody's name. */
function people(): Taken[] {
  const scenarios = SHELF.slice(0, 3).map(({ script }) => script.scenario.id)
  const own = [...manyAttempts(2_400)].filter(({ scenario }) => scenarios.includes(scenario.id))
  return scenarios.flatMap(id =>
    own
      .filter(({ scenario }) => scenario.id === id)
      .slice(0, 60)
      .map((attempt, index): Taken => ({
        attempt,
        learner: index < 55 ? { id: `p${index % 45}`, name: `Person ${index % 45}` } : null,
        source: 'lms',
        place: null,
        before: { played: index < 45 ? 0 : 1, debriefed: 0 },
      })),
  )
}

beforeAll(async () => {
  const shelf = new Map(SHELF.map(one => [one.fingerprint.plays, one]))
  const cohort = cohortOf(({ plays }) => shelf.get(plays), rulesHash())
  const lines: Record<Table, string[]> = { attempt: [], turn: [], finding: [] }
  let number = 0
  for (const taken of people()) {
    const found = cohort.take(taken)
    if (typeof found === 'string') throw new Error(found)
    const rows = rowsOf(taken, found.way, ++number)
    for (const table of TABLES) lines[table].push(...rows[table].map(row => JSON.stringify(row)))
  }
  report = reportOf(cohort, 70, null)
  database = await (await DuckDBInstance.create(':memory:')).connect()
  for (const table of TABLES) {
    const path = join(folder, `${table}.ndjson`)
    writeFileSync(path, lines[table].join('\n'))
    await database.run(`create table ${table} as select * from read_json_auto('${path}')`)
  }
  for (const view of views.split(';').filter(sql => sql.trim() !== '')) await database.run(view)
})

afterAll(() => {
  database.closeSync()
  rmSync(folder, { recursive: true })
})

async function ask(sql: string): Promise<readonly Record<string, unknown>[]> {
  const rows = await (await database.runAndReadAll(sql)).getRowObjectsJson()
  return rows as readonly Record<string, unknown>[]
}

test('the same shares of choices', async () => {
  const rows = await ask(shares)
  const found = new Map(
    rows.map(({ scenario, reply, beat, offered, chosen }) => [
      `${scenario}/${beat}/${reply}`,
      [Number(offered), Number(chosen)],
    ]),
  )
  const ours = report.scenarios.flatMap(({ scenario, replies }) =>
    replies
      .filter(({ offered }) => offered > 0)
      .map(
        ({ beat, reply, offered, chosen }) => [`${scenario}/${beat}/${reply}`, [offered, chosen]] as const,
      ),
  )
  expect(ours.length).toBeGreaterThan(80)
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(ours))
})

test('the same correlations with the score without that turn', async () => {
  const rows = await ask(restScores)
  const found = new Map(
    rows.map(row => [`${row['scenario']}/${row['beat']}/${row['reply']}/${row['dimension']}`, row['r']]),
  )
  let compared = 0
  for (const { scenario, replies } of report.scenarios) {
    for (const { beat, reply, goesWith } of replies) {
      for (const dimension of ['empathy', 'boundaries', 'compensation'] as const) {
        const ours = goesWith[dimension]
        if (ours === null || typeof ours === 'string') continue
        compared++
        expect(Number(found.get(`${scenario}/${beat}/${reply}/${dimension}`))).toBeCloseTo(
          (ours as Correlation).r,
          9,
        )
      }
    }
  }
  expect(compared).toBeGreaterThan(100)
})

test('the same reliability', async () => {
  const [row] = await ask(reliability)
  const ours = report.reliability[0]?.alpha.overall as Alpha
  expect(ours.people).toBe(45)
  expect(Number(row?.['people'])).toBe(45)
  expect(Number(row?.['alpha'])).toBeCloseTo(ours.alpha, 9)
})

test('points of a dimension sum to 100 minus its score', async () => {
  const [row] = await ask(`select count(*) as wrong from (
    select attempt.attempt, any_value(empathy) as score, coalesce(sum(points), 0) as lost
    from attempt left join finding on finding.attempt = attempt.attempt and dimension = 'empathy'
    where empathy is not null group by attempt.attempt) where score <> 100 - lost`)
  expect(Number(row?.['wrong'])).toBe(0)
})

test('every column is told of in the page', () => {
  const page = readFileSync('docs/courses.md', 'utf8')
  const [taken] = people()
  const shelf = new Map(SHELF.map(one => [one.fingerprint.plays, one]))
  const accepted = taken && cohortOf(({ plays }) => shelf.get(plays), rulesHash()).take(taken)
  if (!taken || !accepted || typeof accepted === 'string') throw new Error('It was left out.')
  const rows = rowsOf(taken, accepted.way, 1)
  for (const table of TABLES)
    for (const column of Object.keys(rows[table][0] ?? {})) expect(page).toContain(`\`${column}\``)
})
