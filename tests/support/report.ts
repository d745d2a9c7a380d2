/** Reports for tests: a course of two talks, one of which is told turn by turn. */
import type { HeadRow, Report, TurnRow } from '../../src/course/report.ts'

/** 2026-11-22T10:00:00.123Z. */
export const TEN_O_CLOCK = Date.UTC(2026, 10, 22, 10, 0, 0, 123)

export const HEAD: HeadRow = {
  kind: 'attempt',
  id: 'closing-time.1',
  index: 0,
  scenario: 'closing-time',
  text: `1${'aZ-_9'.repeat(36)}_closing-time__en-GB_0.1.0`,
  at: TEN_O_CLOCK,
}

export function turn(k: number, more: Partial<TurnRow> = {}): TurnRow {
  return {
    kind: 'turn',
    id: `closing-time.1.${k}`,
    index: k,
    scenario: 'closing-time',
    beat: 'opening',
    response: 'say-so',
    asked: 'Is it ready, or is it not?',
    words: 'One of them is not, and I will tell you why.',
    result: 'correct',
    latency: 12_345,
    at: TEN_O_CLOCK + k * 60_000,
    ...more,
  }
}

export function aReport(more: Partial<Report> = {}): Report {
  return {
    programme: { id: 'certificate', title: 'Even keel', hash: 'a'.repeat(64) },
    mode: 'assessment',
    mark: 70,
    progress: 0,
    completed: false,
    result: null,
    location: 'closing-time/opening',
    suspend: 'kept-0',
    rows: [],
    ...more,
  }
}

/** The same with that many turns behind it. */
export function afterTurns(count: number, more: Partial<Report> = {}): Report {
  const rows = count === 0 ? [] : [HEAD, ...Array.from({ length: count - 1 }, (_, k) => turn(k + 1))]
  return aReport({ rows, suspend: `kept-${count}`, location: `closing-time/beat-${count}`, ...more })
}

export function finishedWith(overall: number, more: Partial<Report> = {}): Report {
  const mark = more.mark ?? 70
  return aReport({
    progress: 1,
    completed: true,
    location: '',
    result: {
      scores: { empathy: overall, boundaries: 100, compensation: null },
      overall,
      passed: (more.mode ?? 'assessment') === 'assessment' && overall >= mark,
    },
    ...more,
  })
}
