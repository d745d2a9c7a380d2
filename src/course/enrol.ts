/** How an enrolment grows: it is begun, an attempt is begun in it, an attempt of it is over. */
import type { CompiledProgramme } from './compiled-programme.ts'
import { type Begun, type Enrolment, ENROLMENT_FORMAT, type Result } from './enrolment.ts'

export function enrol({ programme, hash }: CompiledProgramme, seed: number): Enrolment {
  return { format: ENROLMENT_FORMAT, programme: { id: programme.id, hash }, seed: seed >>> 0, begun: [] }
}

/** The same where it holds this attempt already. */
export function withBegun(enrolment: Enrolment, begun: Begun): Enrolment {
  if (enrolment.begun.some(({ attempt }) => attempt === begun.attempt)) return enrolment
  return { ...enrolment, begun: [...enrolment.begun, begun] }
}

export function withResult(enrolment: Enrolment, attempt: string, result: Result): Enrolment {
  const begun = enrolment.begun.map(one => (one.attempt === attempt ? { ...one, result } : one))
  return { ...enrolment, begun }
}
