/** Writes corrected scores for the platform: as files that Moodle's gradebook imports, or as xAPI statements. */
import { join } from 'node:path'
import type { Collected } from '../cohort/collected.ts'
import { correctedStatement } from '../cohort/corrected-statement.ts'
import { gradesByScenario, gradesOfProgramme } from '../cohort/corrected-grades.ts'
import type { Correction } from '../cohort/correction.ts'
import { gradebookCsv } from '../cohort/gradebook.ts'
import type { CompiledProgramme } from '../course/compiled-programme.ts'
import { courseIri } from '../course/cmi5-iri.ts'
import { markOf } from '../course/programme-score.ts'
import { say as sayOfGroup } from '../i18n/cohort-speech.ts'
import { say } from './cohort-speech.ts'
import { Stop } from './stop.ts'
import type { Files } from './world.ts'

export interface Written {
  readonly path: string
  readonly rows: number
}

interface Corrected {
  readonly collected: Collected
  readonly corrections: readonly Correction[]
  readonly programme: CompiledProgramme | undefined
  readonly titleOf: (scenario: string) => string
}

/** One file a grade item: the programme's, or without one each scenario's. */
export function writeGradebook(
  { collected, corrections, programme, titleOf }: Corrected,
  folder: string,
  files: Files,
): readonly Written[] {
  const people = collected.people()
  const items = programme
    ? [gradesOfProgramme(people, corrections, programme, markOf(programme.programme), feedbackOf)]
    : gradesByScenario(people, corrections, titleOf, feedbackOf)
  const filled = items.filter(({ rows }) => rows.length > 0)
  if (filled.length === 0) throw new Stop(say('nobody-corrected'))
  files.makeFolder(folder)
  return filled.map(({ id, title, rows }) => {
    const path = join(folder, `gradebook-${id}.csv`)
    files.write(path, gradebookCsv(title, rows))
    return { path, rows: rows.length }
  })
}

/** Those that speak of what was read, a line each. */
export function writeStatements(
  { collected, corrections, programme }: Corrected,
  homePage: string | undefined,
  folder: string,
  files: Files,
): readonly Written[] {
  const strangers = collected.strangers()
  const own = corrections.filter(one => one.learner && !strangers.includes(one))
  if (own.length === 0) throw new Stop(say('nobody-corrected'))
  const activityId = courseIri(programme?.programme ?? { id: 'corrections' })
  const statements = own.map(one => {
    const statement = correctedStatement(one, { activityId, homePage })
    if (!statement) throw new Stop(say('platform-needed'))
    return statement
  })
  files.makeFolder(folder)
  const path = join(folder, 'corrections.xapi.json')
  files.write(path, `${JSON.stringify(statements, null, 2)}\n`)
  return [{ path, rows: statements.length }]
}

function feedbackOf({ mark, from, to, by, because }: Correction): string {
  return say('feedback', { mark: sayOfGroup(`mark.${mark}`), from, to, by, because })
}
