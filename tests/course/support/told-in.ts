/** What an LMS gives back of rows that a package wrote, in each of the three tongues. */
import { Scorm12API, Scorm2004API } from 'scorm-again'
import { recorded12 } from '../../../src/course/scorm12.ts'
import { recorded2004 } from '../../../src/course/scorm2004.ts'
import type { Held } from '../../../src/course/scorm-record.ts'
import { rowStatement } from '../../../src/course/statements.ts'
import type { Report, Row } from '../../../src/course/report.ts'

const NOTHING_HELD: Held = { interactions: 0, objectives: [], finished: false, passedBefore: false }

/** One person's try at a SCORM activity. */
export interface Tracked {
  readonly name: string
  readonly email: string
  /** Elements by name, as a data model holds them. */
  readonly elements: ReadonlyMap<string, string>
}

export function tracked(
  version: '1.2' | '2004',
  report: Report,
  rows: readonly Row[],
  name = 'Ada Test',
  email = 'ada@example.org',
): Tracked {
  const said = (version === '1.2' ? recorded12 : recorded2004)({ ...report, rows }, NOTHING_HELD)
  return { name, email, elements: new Map(said) }
}

export interface MoodleWants {
  readonly question?: boolean
  readonly right?: boolean
  readonly result?: boolean
  readonly scos?: number
  readonly headings?: readonly [question: string, response: string, right: string, result: string]
  readonly delimiter?: string
}

/**
 * Moodle's interactions report as it is downloaded: columns as its code makes them. It asks for `student_response` alone,
 * which no SCORM 2004 activity has.
 */
export function moodleReport(people: readonly Tracked[], wants: MoodleWants = {}): string {
  const { scos = 1, delimiter = '\t', headings = ['Question', 'Response', 'Right answer', 'Result'] } = wants
  const count = Math.max(
    ...people.map(
      ({ elements }) => [...elements.keys()].filter(key => /^cmi\.interactions\.\d+\.id$/.test(key)).length,
    ),
  )
  const shown = [wants.question ?? false, true, wants.right ?? false, wants.result ?? false]
  const parts = ['id', 'student_response', 'correct_responses.0.pattern', 'result'].filter(
    (_, at) => shown[at],
  )
  const names = headings.filter((_, at) => shown[at])
  const heads = [
    'Name',
    'Email address',
    'Attempt',
    'Started on',
    'Last accessed on',
    'Score',
    ...Array.from({ length: scos }, (_, sco) => `Even Keel, part ${sco + 1}`),
    ...Array.from({ length: count }, (_, n) =>
      names.map(name => (name.includes('#') ? name.replace('#', `${n}`) : `${name} ${n}`)),
    ).flat(),
  ]
  const rows = people.map(({ name, email, elements }) => {
    const cells = Array.from({ length: count }, (_, n) =>
      parts.map(part => escaped(elements.get(`cmi.interactions.${n}.${part}`) ?? '')),
    ).flat()
    const about = [
      name,
      email,
      '1',
      'Sunday, 22 November 2026, 9:01 AM',
      'Sunday, 22 November 2026, 9:20 AM',
      '64',
    ]
    // The cells of every other SCO: nobody has been there.
    const others = Array.from({ length: scos - 1 }, () => ['Not attempted', ...cells.map(() => '')]).flat()
    return [...about, '64/100', ...cells, ...others]
  })
  return [heads, ...rows]
    .map(cells => `${cells.map(cell => quoted(cell, delimiter)).join(delimiter)}\n`)
    .join('')
}

/** As PHP does it. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#039;')
}

function quoted(cell: string, delimiter: string): string {
  return /["\s\\]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell
}

export function statementsOf(
  rows: readonly Row[],
  name = 'Ada Test',
  registration = 'r1',
): readonly object[] {
  const speaker = {
    actor: { objectType: 'Agent', name, account: { homePage: 'https://lms.example', name: `id of ${name}` } },
    activityId: 'https://example.org/programmes/a-course',
    registration,
    contextTemplate: {},
    masteryScore: null,
  }
  return rows.map(row => rowStatement(speaker, `${registration}-${row.index}`, row, 'en-GB'))
}

/** What scorm-again itself keeps of it, in strict use; it throws where it complains of anything. */
export function dataModel(
  version: '1.2' | '2004',
  { name, elements }: Tracked,
  as: 'json' | 'flattened' = 'json',
): string {
  const api = new (version === '1.2' ? Scorm12API : Scorm2004API)({
    autocommit: false,
    logLevel: 5,
    dataCommitFormat: as,
  })
  const learner = { id: 'ada', name }
  api.loadFromJSON(
    version === '1.2'
      ? { core: { student_id: learner.id, student_name: learner.name } }
      : { learner_id: learner.id, learner_name: learner.name },
    'cmi',
  )
  api.lmsInitialize('')
  for (const [element, value] of elements) {
    if (api.lmsSetValue(element, value) !== 'true')
      throw new Error(`${element} = ${value}: ${api.lmsGetLastError()}`)
  }
  return JSON.stringify(api.renderCommitCMI(true), null, 2)
}
