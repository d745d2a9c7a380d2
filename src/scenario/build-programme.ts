/** A programme draft without errors becomes a Programme. */
import type { Programme } from './programme.ts'
import type { ProgrammeDraft } from './schema-programme.ts'

export function buildProgramme(draft: ProgrammeDraft): Programme {
  return {
    format: 1,
    id: draft.id,
    title: draft.title.trim(),
    provider: null,
    pass: draft.pass ?? null,
    mode: 'practice',
    attempts: null,
    counts: 'best',
    debrief: 'after-each',
    timeLimit: null,
    wellbeing: { breather: true, help: null },
    theme: null,
    languages: [],
    certificate: null,
    stages: draft.stages.map(({ id, title, scenarios }) => ({
      id,
      title: title.trim(),
      opens: 'at-once' as const,
      places: scenarios.map(scenario => ({ id: scenario, title: null, draws: [scenario], required: true })),
      scenarios,
    })),
    shifts: (draft.shifts ?? []).map(shift => ({
      id: shift.id,
      title: shift.title.trim(),
      scenarios: shift.scenarios,
      remembers: shift.remembers.map(one => ({
        left: one.left,
        means: one.means.trim(),
        later: one.later.trim(),
        costs: one.costs ?? 0,
        willAsk: one['will-ask'] ?? 0,
        team: one.team?.trim() ?? null,
      })),
      leftNothing: shift['left-nothing'].trim(),
    })),
    rules: (draft.rules ?? []).map(({ rule, level, because }) => ({ rule, level, because: because.trim() })),
  }
}
