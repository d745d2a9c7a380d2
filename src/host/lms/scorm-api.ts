/** An LMS's object, asked so that it cannot hurt: it may throw, answer nonsense, or be gone at any call. */
import { functionsOf, type ScormVersion } from './find-api.ts'

/** It did it; it said no; it does not know the element at all; it threw, or is gone. */
export type Outcome = 'done' | 'refused' | 'unknown' | 'unreachable'

export interface ScormApi {
  readonly initialize: () => Outcome
  /** Null where it could not be read, which is not the same as empty. */
  readonly get: (element: string) => string | null
  readonly set: (element: string, value: string) => Outcome
  /** `later` is called where it answers with a promise, and that comes to nothing. */
  readonly commit: (later: (outcome: Outcome) => void) => Outcome
  readonly finish: () => Outcome
}

export function scormApi(version: ScormVersion, api: object): ScormApi {
  const names = functionsOf(version)
  const call = (name: string, ...given: readonly string[]): { answer: unknown } | 'unreachable' => {
    try {
      const of = api as Record<string, (...given: readonly string[]) => unknown>
      return typeof of[name] === 'function' ? { answer: of[name](...given) } : 'unreachable'
    } catch {
      return 'unreachable'
    }
  }
  /** Empty where it does not say. */
  const lastError = () => {
    const code = call(names.lastError)
    return code === 'unreachable' ? '' : textOf(code.answer)
  }
  const outcomeOf = (called: ReturnType<typeof call>, later?: (outcome: Outcome) => void): Outcome => {
    if (called === 'unreachable') return 'unreachable'
    const { answer } = called
    if (isYes(answer)) return 'done'
    if (isLate(answer, later)) return 'done'
    const code = lastError()
    if (UNKNOWN[version].includes(code)) return 'unknown'
    // Neither yes nor no: the code decides, and one that says nothing is no complaint.
    return isNo(answer) || !NO_ERROR.includes(code) ? 'refused' : 'done'
  }
  return {
    initialize: () => outcomeOf(call(names.initialize, '')),
    get(element) {
      const called = call(names.get, element)
      if (called === 'unreachable') return null
      const text = textOf(called.answer)
      if (text !== '') return text
      return EMPTY[version].includes(lastError()) ? '' : null
    },
    set: (element, value) => outcomeOf(call(names.set, element, value)),
    commit: later => outcomeOf(call(names.commit, ''), later),
    finish: () => outcomeOf(call(names.finish, '')),
  }
}

const NO_ERROR: readonly string[] = ['0', '']

/** Elements that an LMS need not have. */
const UNKNOWN: Record<ScormVersion, readonly string[]> = { '1.2': ['401'], '2004': ['401', '402'] }

/** What it says of an element that is empty: that it has no value yet, or that it has no such thing. */
const EMPTY: Record<ScormVersion, readonly string[]> = {
  '1.2': [...NO_ERROR, '401'],
  '2004': [...NO_ERROR, '401', '402', '403'],
}

function textOf(answer: unknown): string {
  return typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean'
    ? String(answer)
    : ''
}

function isYes(answer: unknown): boolean {
  return textOf(answer).toLowerCase() === 'true' || answer === 1 || answer === '1'
}

function isNo(answer: unknown): boolean {
  return textOf(answer).toLowerCase() === 'false' || answer === 0 || answer === '0'
}

/** Whether the answer is a promise; a call that fails after all is told of when it does. */
function isLate(answer: unknown, later: ((outcome: Outcome) => void) | undefined): boolean {
  if (typeof answer !== 'object' || answer === null) return false
  try {
    const { then } = answer as { readonly then?: unknown }
    if (typeof then !== 'function') return false
    Promise.resolve(answer).then(
      late => (isNo(late) ? later?.('refused') : undefined),
      () => later?.('unreachable'),
    )
    return true
  } catch {
    return false
  }
}
