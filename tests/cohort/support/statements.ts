/** What a package writes to an LRS of an attempt, for whoever reads it back. */
import { headTexts } from '../../../src/course/head-text.ts'
import { SAID_NOTHING } from '../../../src/course/report.ts'
import { rowStatement } from '../../../src/course/statements.ts'
import type { Statement } from '../../../src/course/xapi.ts'
import type { Attempt } from '../../../src/dialogue/attempt.ts'

export interface Who {
  readonly name: string
  readonly mail: string
}

/** The attempt's id has to be of 32 hexadecimal digits, as all of a programme are. */
export function statementsOf(attempt: Attempt, who: Who, n = 1): readonly Statement[] {
  const { scenario, events, started } = attempt
  const begun = Date.parse(started)
  const speaker = {
    actor: { objectType: 'Agent', name: who.name, mbox: `mailto:${who.mail}` },
    activityId: 'https://academy.example/programmes/course',
    registration: '6f0e2f8e-5f9a-4b0a-9a55-0d2d8d7a1f10',
    contextTemplate: {},
    masteryScore: null,
  }
  const key = `${scenario.id}.${n}`
  const texts = headTexts({
    attempt,
    place: scenario.id,
    n,
    before: { played: n - 1, debriefed: 0 },
    programme: 'abcdef012345',
  })
  const heads = texts.map((text, part) => ({
    kind: 'attempt' as const,
    id: part === 0 ? key : `${key}.0${part}`,
    index: 0,
    scenario: scenario.id,
    text,
    at: begun,
  }))
  const turns = events.map((event, index) => ({
    kind: 'turn' as const,
    id: `${key}.${index + 1}`,
    index: index + 1,
    scenario: scenario.id,
    beat: event.beat,
    response: event.reply ?? SAID_NOTHING,
    asked: '',
    words: '',
    result: 'neutral' as const,
    latency: event.at - (events[index - 1]?.at ?? 0),
    at: begun + event.at,
  }))
  return [...heads, ...turns].map((row, index) =>
    rowStatement(
      speaker,
      `${attempt.id.slice(0, 8)}-0000-4000-8000-${String(index).padStart(12, '0')}`,
      row,
      'en-GB',
    ),
  )
}
