/** A programme draft without errors becomes a Programme. */
import type { CertificateText, Place, Programme, Stage, Theme } from './programme.ts'
import { isYes } from './raw.ts'
import type { PlaceDraft, ProgrammeDraft } from './schema-programme.ts'

export function buildProgramme(draft: ProgrammeDraft): Programme {
  const mode = draft.mode ?? 'practice'
  // Practice has no end; an assessment that says nothing is had once.
  const attempts = mode === 'practice' ? null : (draft.attempts ?? 1)
  const { wellbeing, provider } = draft
  return {
    format: 1,
    id: draft.id,
    title: draft.title.trim(),
    provider: provider ? { name: provider.name.trim(), address: provider.address ?? null } : null,
    pass: draft.pass ?? null,
    mode,
    attempts,
    counts: draft.counts ?? 'best',
    debrief: draft.debrief ?? (attempts !== null && attempts > 1 ? 'scores-only-until-last' : 'after-each'),
    timeLimit: draft['time-limit'] ?? null,
    wellbeing: {
      breather: wellbeing?.breather === undefined || isYes(wellbeing.breather),
      help: wellbeing?.help?.trim() ?? null,
    },
    theme: draft.theme ? themeOf(draft.theme) : null,
    languages: draft.languages ?? [],
    certificate: draft.certificate ? certificateOf(draft.certificate) : null,
    stages: draft.stages.map(stageOf),
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

function stageOf({ id, title, opens = 'at-once', scenarios }: ProgrammeDraft['stages'][number]): Stage {
  const places = scenarios.map(placeOf)
  return { id, title: title.trim(), opens, places, scenarios: places.flatMap(({ draws }) => draws) }
}

function placeOf(draft: PlaceDraft): Place {
  if (typeof draft === 'string') return { id: draft, title: null, draws: [draft], required: true }
  const { scenario, pool, title, scenarios = [], required = true } = draft
  return pool === undefined
    ? {
        id: scenario ?? '',
        title: null,
        draws: scenario === undefined ? [] : [scenario],
        required: isYes(required),
      }
    : { id: pool, title: title?.trim() ?? null, draws: scenarios, required: isYes(required) }
}

function themeOf({ name, logo, ground, ink }: NonNullable<ProgrammeDraft['theme']>): Theme {
  return { name: name.trim(), logo: logo ?? null, ground: ground.toLowerCase(), ink: ink.toLowerCase() }
}

function certificateOf(draft: NonNullable<ProgrammeDraft['certificate']>): CertificateText {
  const { title, text, address, 'signed-by': by, 'valid-months': validMonths } = draft
  return {
    title: title.trim(),
    text: text.trim(),
    signedBy: by ? { name: by.name.trim(), role: by.role.trim() } : null,
    address: address ?? null,
    validMonths: validMonths ?? null,
  }
}
