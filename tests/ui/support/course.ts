/** A programme with Ada and her sister in it, and a course that keeps its enrolment in a variable. */
import type { Course, Updated } from '../../../src/host/course.ts'
import type { LmsTrouble, View } from '../../../src/host/lms/lms.ts'
import { type CompiledProgramme, compiledProgramme } from '../../../src/course/compiled-programme.ts'
import { cardOf } from '../../../src/course/card.ts'
import type { Enrolment } from '../../../src/course/enrolment.ts'
import { fingerprint } from '../../../src/dialogue/fingerprint.ts'
import type { Programme } from '../../../src/scenario/programme.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { ada } from './ada.ts'
import type { Setting } from './stage.tsx'

export const ADA = ada()
const BEA: Scenario = {
  ...ADA,
  id: 'vase',
  title: 'A vase in two pieces',
  customer: { ...ADA.customer, name: 'Bea Test' },
}
const ALL = [ADA, BEA]

const place = (id: string, more = {}) => ({ id, title: null, draws: [id], required: true, ...more })

/** Two stages with a talk each; two attempts, of which the better counts. */
export function programmeOf(about: Partial<Programme> = {}): CompiledProgramme {
  const plays = Object.fromEntries(ALL.map(one => [one.id, fingerprint(one).plays]))
  return compiledProgramme(
    {
      format: 1,
      id: 'two-sisters',
      title: 'Two sisters, one counter',
      provider: { name: 'Wick College', address: null },
      pass: null,
      mode: 'assessment',
      attempts: 2,
      counts: 'best',
      debrief: 'scores-only-until-last',
      timeLimit: null,
      wellbeing: { breather: true, help: 'Ring Kit on 12.' },
      theme: { name: 'Wick College', logo: null, ground: '#203040', ink: '#ffffff' },
      languages: [],
      certificate: {
        title: 'Calm at the counter',
        text: 'Keeps calm, and helps.',
        signedBy: { name: 'P. Wick', role: 'Principal' },
        address: 'https://wick.example/c/',
        validMonths: 12,
      },
      stages: [
        { id: 'one', title: 'First', opens: 'at-once', places: [place('lamp')], scenarios: ['lamp'] },
        { id: 'two', title: 'Second', opens: 'when-passed', places: [place('vase')], scenarios: ['vase'] },
      ],
      shifts: [],
      rules: [],
      ...about,
    },
    plays,
  )
}

/** Both in one place, and one of them is drawn. */
export const POOL: Partial<Programme> = {
  stages: [
    {
      id: 'one',
      title: 'First',
      opens: 'at-once',
      places: [place('breakage', { title: 'Something is broken', draws: ['lamp', 'vase'] })],
      scenarios: ['lamp', 'vase'],
    },
  ],
}

/** One talk is all of it. */
export const ONE: Partial<Programme> = {
  stages: [{ id: 'one', title: 'First', opens: 'at-once', places: [place('lamp')], scenarios: ['lamp'] }],
}

interface Fake {
  readonly view?: View
  readonly learner?: string
  readonly enrolment?: Enrolment
  readonly updated?: Updated
  readonly trouble?: LmsTrouble
  readonly close?: () => void
}

interface FakeCourse extends Course {
  readonly kept: () => Enrolment | null
  readonly decided: () => string | undefined
}

export function aCourse(compiled: CompiledProgramme = programmeOf(), fake: Fake = {}): FakeCourse {
  const watchers = new Set<() => void>()
  let kept = fake.enrolment ?? null
  let updated = fake.updated ?? null
  let decided: string | undefined
  const tell = () => {
    for (const watcher of watchers) watcher()
  }
  return {
    compiled,
    mark: compiled.programme.pass ?? 70,
    view: fake.view ?? 'normal',
    learner: fake.learner ?? null,
    enrolment: () => Promise.resolve(kept),
    keep(enrolment) {
      kept = enrolment
      tell()
    },
    updated: () => updated,
    decide(choice) {
      decided = choice
      updated = null
      tell()
      return Promise.resolve()
    },
    trouble: () => fake.trouble ?? null,
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    close: fake.close ?? null,
    kept: () => kept,
    decided: () => decided,
  }
}

/** The page with such a course, both sisters on the shelf, and a clock that a test can set. */
export function withCourse(course: Course, more: Setting = {}): Setting {
  return {
    scenario: ADA,
    cards: ALL.map(cardOf),
    load: id => {
      const scenario = ALL.find(one => one.id === id)
      return scenario && Promise.resolve({ scenario, ...fingerprint(scenario) })
    },
    course,
    ...more,
  }
}
