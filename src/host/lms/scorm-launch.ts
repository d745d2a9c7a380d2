/** What an LMS that speaks SCORM says when a page is opened. */
import type { Held } from '../../course/scorm-record.ts'
import type { ScormVersion } from './find-api.ts'
import type { Launch, View } from './lms.ts'
import type { ScormApi } from './scorm-api.ts'

export interface ScormLaunch {
  readonly launch: Launch
  readonly held: Omit<Held, 'passedBefore'>
  /** It has the course as passed. */
  readonly wasPassed: boolean
  /** It said nothing at all, not even how the course stands: it may not have come to it yet. */
  readonly isBlank: boolean
}

/** Null where it cannot be read: whoever wrote then would write over what was not seen. */
export function readLaunch(version: ScormVersion, api: ScormApi, isGraded: boolean): ScormLaunch | null {
  return version === '1.2' ? read12(api, isGraded) : read2004(api, isGraded)
}

function read12(api: ScormApi, isGraded: boolean): ScormLaunch | null {
  const mode = api.get('cmi.core.lesson_mode')
  const status = api.get('cmi.core.lesson_status')
  const suspended = api.get('cmi.suspend_data')
  if (mode === null || status === null || suspended === null) return null
  return {
    launch: {
      view: viewOf(mode),
      mastery: isGraded ? masteryOf(api.get('cmi.student_data.mastery_score')) : null,
      suspended: suspended.trim(),
      learner: nameOf(api.get('cmi.core.student_name')),
      language: languageOf(api.get('cmi.student_preference.language')),
    },
    held: { finished: ['passed', 'failed', 'completed'].includes(status.toLowerCase()), ...countsOf(api) },
    wasPassed: status.toLowerCase() === 'passed',
    isBlank: mode + status + suspended === '',
  }
}

function read2004(api: ScormApi, isGraded: boolean): ScormLaunch | null {
  const mode = api.get('cmi.mode')
  const entry = api.get('cmi.entry')
  const completion = api.get('cmi.completion_status')
  if (mode === null || entry === null || completion === null) return null
  // To ask for what was never set is an error here. But an LMS that says “from the beginning” may be mistaken.
  const isFirst = entry === 'ab-initio' && ['', 'unknown', 'not attempted'].includes(completion)
  const suspended = isFirst ? '' : api.get('cmi.suspend_data')
  if (suspended === null) return null
  return {
    launch: {
      view: viewOf(mode),
      mastery: isGraded ? scaledMasteryOf(api.get('cmi.scaled_passing_score')) : null,
      suspended: suspended.trim(),
      learner: nameOf(api.get('cmi.learner_name')),
      language: languageOf(api.get('cmi.learner_preference.language')),
    },
    held: { finished: completion === 'completed', ...countsOf(api) },
    wasPassed: !isFirst && api.get('cmi.success_status') === 'passed',
    isBlank: mode + entry + completion + suspended === '',
  }
}

function countsOf(api: ScormApi): Pick<Held, 'interactions' | 'objectives'> {
  const count = Math.min(countOf(api, 'cmi.objectives'), MOST_OBJECTIVES)
  const objectives = Array.from({ length: count }, (_, n) => api.get(`cmi.objectives.${n}.id`) ?? '')
  return { interactions: countOf(api, 'cmi.interactions'), objectives }
}

/** A manifest declares a handful: whoever says a million is not asked a million times. */
const MOST_OBJECTIVES = 50

/** How many of a list there are; 0 where it does not say. */
export function countOf(api: ScormApi, list: string): number {
  const text = api.get(`${list}._count`) ?? ''
  return /^\d{1,6}$/.test(text) ? Number(text) : 0
}

function viewOf(mode: string): View {
  const word = mode.toLowerCase()
  return word === 'review' || word === 'browse' ? word : 'normal'
}

/** 0 to 100, as SCORM 1.2 says it. */
function masteryOf(text: string | null): number | null {
  const mark = numberOf(text)
  return mark !== null && mark >= 0 && mark <= 100 ? mark : null
}

/** −1 to 1, as SCORM 2004 says it. */
function scaledMasteryOf(text: string | null): number | null {
  const mark = numberOf(text)
  return mark !== null && mark >= -1 && mark <= 1 ? Math.max(0, Math.round(mark * 10_000) / 100) : null
}

function numberOf(text: string | null): number | null {
  const plain = (text ?? '').trim()
  return /^-?\d{1,9}(\.\d*)?$|^-?\.\d+$/.test(plain) ? Number(plain) : null
}

const LONGEST_NAME = 255

function nameOf(text: string | null): string | null {
  const name = (text ?? '').slice(0, LONGEST_NAME).trim()
  return name === '' ? null : name
}

function languageOf(text: string | null): string | null {
  const tag = (text ?? '').trim().replaceAll('_', '-')
  return /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$/i.test(tag) ? tag : null
}
