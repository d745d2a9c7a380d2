/** What a platform that keeps packages has of a learner, as its teacher would look it up. */
import type { ScormVersion } from '../../../src/host/lms/find-api.ts'
import { interactionsIn } from '../../support/scorm-lms.ts'
import type { Platform } from './platform.ts'

/** What a teacher reads of the course. */
export function gradeIn(version: ScormVersion, platform: Platform) {
  const saved = platform.saved()
  const core = version === '1.2' ? 'cmi.core' : 'cmi'
  return {
    status:
      version === '1.2'
        ? saved['cmi.core.lesson_status']
        : `${saved['cmi.completion_status']}, ${saved['cmi.success_status']}`,
    raw: saved[`${core}.score.raw`],
    objectives: [0, 1, 2].map(n => saved[`cmi.objectives.${n}.score.raw`]),
  }
}

/** The replies that can be read back there, in order. */
export function choices(version: ScormVersion, platform: Platform): readonly string[] {
  const response = version === '1.2' ? 'student_response' : 'learner_response'
  return interactionsIn(platform.saved())
    .filter(({ type }) => type !== 'fill-in')
    .map(each => (each[response] ?? '').split(':')[0] ?? '')
}
