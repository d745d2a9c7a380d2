/** An LMS that keeps what it is told: scorm-again at the front, stricter where the measured LMSs are, and a memory behind. */
import { Scorm12API, Scorm2004API } from 'scorm-again'
import type { ScormVersion } from '../../src/host/lms/find-api.ts'

export interface Call {
  readonly name: string
  readonly given: readonly string[]
  readonly answer: string
  /** What the LMS says of it when it is asked; `0` where all was well. */
  readonly error: string
}

export interface ScormLms {
  /** Opens the course for the learner, as a click on it does: the object that the page will find. */
  readonly launch: () => Record<string, (...given: readonly string[]) => string>
  /** All calls of all launches. */
  readonly calls: Call[]
  /** What has been saved, by element. */
  readonly saved: () => Readonly<Record<string, string>>
  /** While it is set, nothing is saved and every commit answers false. */
  refuses: boolean
}

export interface Course {
  readonly mode?: 'normal' | 'browse' | 'review'
  /** As the LMS writes it: of 100 for 1.2, of 1 for 2004. */
  readonly mastery?: string
  readonly learner?: string
  readonly language?: string
}

type Tree = { [name: string]: unknown }
interface Data {
  readonly cmi: Tree
}

export function scormLms(version: ScormVersion, course: Course = {}): ScormLms {
  let saved: Data | null = null
  const calls: Call[] = []
  const lms: ScormLms = {
    calls,
    refuses: false,
    saved: () => flat(saved?.cmi ?? {}, 'cmi'),
    launch() {
      const keeper = {
        updateSettings: () => undefined,
        processHttpRequest(_url: string, data: unknown) {
          if (lms.refuses) return { result: 'false', errorCode: version === '1.2' ? 101 : 391 }
          saved = structuredClone(data) as Data
          return { result: 'true', errorCode: 0 }
        },
      }
      const settings = {
        autocommit: false,
        lmsCommitUrl: 'https://lms.invalid',
        logLevel: 5,
        sendFullCommit: true,
      } as const
      const api = version === '1.2' ? new Scorm12API(settings, keeper) : new Scorm2004API(settings, keeper)
      api.loadFromJSON({ ...(version === '1.2' ? first12(saved, course) : first2004(saved, course)) })
      return recording(version, api as unknown as Record<string, unknown>, calls)
    },
  }
  return lms
}

/** The calls with which the LMS was not content. */
export function complaints({ calls }: Pick<ScormLms, 'calls'>): readonly Call[] {
  return calls.filter(({ answer, error, name }) => error !== '0' || (answer !== 'true' && !/Get/.test(name)))
}

export function callsOf({ calls }: Pick<ScormLms, 'calls'>, what: 'Set' | 'Get' | 'Commit'): readonly Call[] {
  return calls.filter(({ name }) => name.includes(what) && !name.endsWith('LastError'))
}

/** The saved interactions of a learner, in order, each by the last part of its elements. */
export function interactionsIn(
  saved: Readonly<Record<string, string>>,
): readonly Readonly<Record<string, string>>[] {
  const found: Record<string, string>[] = []
  for (const [element, value] of Object.entries(saved)) {
    const [, n, part] = /^cmi\.interactions\.(\d+)\.(\w+)$/.exec(element) ?? []
    if (n === undefined || part === undefined) continue
    ;(found[Number(n)] ??= {})[part] = value
  }
  return found
}

function first12(saved: Data | null, { mode = 'normal', mastery, learner, language }: Course): Data {
  const { core = {}, ...cmi } = structuredClone(saved?.cmi ?? {}) as Tree & { core?: Tree }
  const { exit, session_time: _, score, ...rest } = core
  return {
    cmi: {
      ...cmi,
      core: {
        ...rest,
        ...(score === undefined ? {} : { score }),
        entry: saved === null ? 'ab-initio' : exit === 'suspend' ? 'resume' : '',
        lesson_mode: mode,
        credit: mode === 'normal' ? 'credit' : 'no-credit',
        student_name: learner ?? 'Kara, Ada',
        student_id: 'ada',
      },
      student_data: { mastery_score: mastery ?? '' },
      student_preference: { language: language ?? '' },
    },
  }
}

/** What was not suspended is gone, by the standard. */
function first2004(saved: Data | null, { mode = 'normal', mastery, learner, language }: Course): Data {
  const before = structuredClone(saved?.cmi ?? {})
  const isResumed = before['exit'] === 'suspend'
  const { exit: _, session_time: __, ...rest } = before
  return {
    cmi: {
      ...(isResumed ? rest : {}),
      entry: isResumed ? 'resume' : 'ab-initio',
      mode,
      credit: mode === 'normal' ? 'credit' : 'no-credit',
      learner_name: learner ?? 'Kara, Ada',
      learner_id: 'ada',
      ...(mastery === undefined ? {} : { scaled_passing_score: mastery }),
      learner_preference: { language: language ?? '' },
    },
  }
}

/** The API as a page finds it, with a note of every call; values that a strict LMS refuses are refused. */
function recording(
  version: ScormVersion,
  api: Record<string, unknown>,
  calls: Call[],
): Record<string, (...given: readonly string[]) => string> {
  const lms = version === '1.2' ? 'LMS' : ''
  const names = ['Initialize', version === '1.2' ? 'Finish' : 'Terminate', 'GetValue', 'SetValue', 'Commit']
  const ask = (name: string, given: readonly string[]) =>
    (api[name] as (...given: readonly string[]) => string)(...given)
  let strictError = '0'
  const lastError = () => (strictError === '0' ? String(ask(`${lms}GetLastError`, [])) : strictError)
  const found: Record<string, (...given: readonly string[]) => string> = {}
  for (const name of names.map(each => lms + each)) {
    found[name] = (...given) => {
      const [element = '', value = ''] = given
      strictError = name.endsWith('SetValue') && !isLegal(version, element, value) ? '405' : '0'
      const answer = strictError === '0' ? String(ask(name, given)) : 'false'
      calls.push({ name, given, answer, error: lastError() })
      return answer
    }
  }
  found[`${lms}GetLastError`] = () => {
    calls.push({ name: `${lms}GetLastError`, given: [], answer: lastError(), error: '0' })
    return lastError()
  }
  return found
}

const TWO_DECIMALS = '(\\.\\d{1,2})?'
const SPAN_12 = new RegExp(`^\\d{2,4}:\\d\\d:\\d\\d${TWO_DECIMALS}$`)
const NUMBER_12 = /^-?\d{0,3}(\.\d*)?$/
const ID_12 = /^[!-~]{1,255}$/

/** What the measured LMSs refuse in 1.2, and scorm-again does not. */
const STRICT_12: readonly (readonly [element: RegExp, value: RegExp])[] = [
  [/suspend_data$/, /^[^]{0,4096}$/],
  [/lesson_location$|student_response$/, /^[^]{0,255}$/],
  [/(interactions|objectives)\.\d+\.id$/, ID_12],
  [/score\.(raw|min|max)$/, NUMBER_12],
  [/session_time$|latency$/, SPAN_12],
  [/\.time$/, new RegExp(`^[0-2]\\d:[0-5]\\d:[0-5]\\d${TWO_DECIMALS}$`)],
  [/core\.exit$/, /^(time-out|suspend|logout)?$/],
  [/\.type$/, /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/],
  [/\.result$/, /^(correct|wrong|unanticipated|neutral|\d{0,3}(\.\d*)?)$/],
  [/lesson_status$/, /^(passed|completed|failed|incomplete|browsed)$/],
]

/** The same in 2004. What is no string of a language is on one line, and begins with no brace. */
const STRICT_2004: readonly (readonly [element: RegExp, value: RegExp])[] = [
  [/suspend_data$/, /^[^]{0,64000}$/],
  [/cmi\.location$/, /^[^]{0,1000}$/],
  [/timestamp$/, /^(19[7-9]\d|20[0-2]\d|203[0-8])-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/],
  [/session_time$|latency$/, /^PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/],
  [/description$/, /^[^{].{0,249}$/],
  [/learner_response$/, /^[^{].{0,3999}$/],
  [/(interactions|objectives)\.\d+\.id$/, /^\S{1,4000}$/],
  [/score\.(raw|min|max|scaled)$|progress_measure$/, /^-?\d{1,5}(\.\d{1,18})?$/],
  [/\.result$/, /^(correct|incorrect|unanticipated|neutral)$/],
]

function isLegal(version: ScormVersion, element: string, value: string): boolean {
  const rules = version === '1.2' ? STRICT_12 : STRICT_2004
  return rules.every(([of, allowed]) => !of.test(element) || allowed.test(value))
}

function flat(tree: Tree, at: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'object' && value !== null)
      Object.assign(found, flat(value as Tree, `${at}.${name}`))
    else if (value !== undefined && value !== null) found[`${at}.${name}`] = String(value)
  }
  return found
}
