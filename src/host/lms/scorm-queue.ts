/** What an LMS that speaks SCORM is still to be told: kept until it was set and committed. */
import type { Said } from '../../course/scorm-record.ts'
import type { ScormVersion } from './find-api.ts'
import type { LmsTrouble } from './lms.ts'
import type { Outcome, ScormApi } from './scorm-api.ts'
import { saidOtherwise } from './said-otherwise.ts'

export interface ScormQueue {
  /** Takes what is new of it. */
  readonly take: (said: readonly Said[]) => void
  /** Sets what waits, and commits it; null where nothing waits any more. */
  readonly send: () => LmsTrouble | null
  readonly waits: () => boolean
  /** Takes such elements again, even as they were. */
  readonly forget: (isForgotten: (element: string) => boolean) => void
}

/** `failed` is called where a commit turns out to have failed after it was over. */
export function scormQueue(
  version: ScormVersion,
  api: ScormApi,
  failed: (trouble: LmsTrouble) => void,
): ScormQueue {
  const taken = new Map<string, string>()
  const waiting = new Map<string, string>()
  /** Set, and not committed. */
  const set = new Map<string, string>()
  /** Set, and refused when it was committed. */
  const doubted = new Map<string, string>()
  /** What this LMS does not have. */
  const unknown = new Set<string>()

  const setWaiting = (): LmsTrouble | null => {
    let trouble: LmsTrouble | null = null
    let throws = 0
    const shut: string[] = []
    for (const [element, value] of waiting) {
      const list = LISTS.find(each => element.startsWith(each))
      // Where one of a list is not taken, nothing of it and none after it can be.
      if (list !== undefined && shut.includes(list)) continue
      const outcome = unknown.has(kindOf(element)) ? 'unknown' : api.set(element, value)
      if (outcome === 'unreachable' && ++throws === MOST_THROWS) return 'unreachable'
      if (outcome === 'done' || (outcome === 'unknown' && isOptional(element))) {
        waiting.delete(element)
        doubted.delete(element)
        if (outcome === 'done') set.set(element, value)
        else unknown.add(kindOf(element))
      } else {
        trouble = trouble === 'unreachable' ? trouble : troubleBy(outcome)
        if (list !== undefined && element.endsWith('.id')) shut.push(list)
      }
    }
    return trouble
  }

  /** What was set and not saved may be saved at the end of the session, or never. */
  const doubt = (batch: readonly Said[], outcome: Outcome): LmsTrouble => {
    for (const [element, value] of batch) {
      if (!set.has(element) && taken.get(element) === value) doubted.set(element, value)
    }
    return troubleBy(outcome)
  }

  const commit = (): LmsTrouble | null => {
    const batch = [...set]
    set.clear()
    const outcome = api.commit(late => failed(doubt(batch, late)))
    return outcome === 'done' ? null : doubt(batch, outcome)
  }

  /**
   * Some LMSs for 1.2 take whatever they tried to save for saved, and leave it out from then on unless it is changed: so
   * it is changed, and changed back.
   */
  const stirred = (batch: readonly Said[]): LmsTrouble | null => {
    const others = batch.flatMap(([element, value]) => {
      const other = saidOtherwise(element, value)
      return other !== null && api.set(element, other) === 'done' ? [[element, value] as const] : []
    })
    const outcome = api.commit(() => undefined)
    // In any case: the end of the session may save what a commit did not.
    for (const [element, value] of others) api.set(element, value)
    return outcome === 'done' ? null : troubleBy(outcome)
  }

  const commitAgain = (): LmsTrouble | null => {
    const batch = [...doubted]
    doubted.clear()
    const trouble = version === '1.2' ? stirred(batch) : null
    for (const [element, value] of batch) set.set(element, value)
    if (!trouble) return commit()
    const all = [...set]
    set.clear()
    return doubt(all, trouble === 'unreachable' ? 'unreachable' : 'refused')
  }

  return {
    take(said) {
      for (const [element, value] of said) {
        if (taken.get(element) === value) continue
        taken.set(element, value)
        // At the end again: a status comes after the score that explains it.
        waiting.delete(element)
        waiting.set(element, value)
      }
    },
    send() {
      const troubled = setWaiting()
      if (doubted.size > 0) return commitAgain() ?? troubled
      return (set.size > 0 ? commit() : null) ?? troubled
    },
    waits: () => waiting.size > 0 || set.size > 0 || doubted.size > 0,
    forget(isForgotten) {
      for (const element of [...taken.keys()].filter(isForgotten)) taken.delete(element)
    },
  }
}

const LISTS = ['cmi.interactions.', 'cmi.objectives.']

/** Whoever throws that often is gone. */
const MOST_THROWS = 5

/** The element, whichever of a list it belongs to. */
function kindOf(element: string): string {
  return element.replace(/\.\d+\./g, '.n.')
}

/** What an LMS need not have. */
function isOptional(element: string): boolean {
  return /^cmi\.(interactions|objectives|progress_measure)\b/.test(element)
}

function troubleBy(outcome: Outcome): LmsTrouble {
  return outcome === 'unreachable' ? 'unreachable' : 'refuses'
}
