/** A scenario as long as anyone will write: two hundred beats in thirty rows, a third of what can be conditional so. */
import type { Beat, Condition, Moment, Reply, Scenario } from '../../src/scenario/scenario.ts'
import type { Move, Tone } from '../../src/scenario/vocabulary.ts'
import { SHIPPED } from '../support/shipped.ts'

const ROWS = 30
const TONES: readonly Tone[] = ['frustrated', 'venting', 'demanding', 'asking', 'demanding']
const SOUND: Readonly<Record<string, readonly Move[]>> = {
  frustrated: ['acknowledge-feeling', 'invite-story', 'apologise'],
  venting: ['validate', 'paraphrase'],
  demanding: ['decline-clearly', 'offer-choice', 'validate'],
  asking: ['answer', 'validate'],
}
const OTHERS: readonly (readonly Move[])[] = [
  ['apologise', 'cite-policy'],
  ['validate', 'offer-compensation'],
  ['use-history', 'explain-reason'],
]
const WORDS = 'I hear that it was a long week for you, and that nobody rang back when they said they would'

/** Built on the circumstances of a shipped scenario; `beats` counts moments, five endings come on top. */
export function longScenario(beats = 200): Scenario {
  const base = SHIPPED[0]?.scenario
  if (!base) throw new Error('There is a shipped scenario.')
  const perRow = Math.ceil(beats / ROWS)
  const endings = Object.values(base.beats).filter(beat => beat.kind === 'ending')
  const moments = Array.from({ length: beats }, (_, index) =>
    momentOf(
      index,
      perRow,
      beats,
      endings.map(({ id }) => id),
      base.youMay.policies[0]?.id,
    ),
  )
  const all: readonly Beat[] = [...moments, ...endings]
  const { note: _, ...rest } = base
  return {
    ...rest,
    id: 'long',
    start: [{ when: [], beat: 'b0' }],
    beats: Object.fromEntries(all.map(beat => [beat.id, { ...beat, lines: beat.lines.slice(-1) }])),
  }
}

function momentOf(
  index: number,
  perRow: number,
  beats: number,
  endings: readonly string[],
  policy: string | undefined,
): Moment {
  const tone = TONES[index % TONES.length] ?? 'asking'
  // The opening stands alone in the first row.
  const row = Math.ceil(index / perRow)
  const next = (step: number) => {
    const to = row * perRow + 1 + ((index + step) % perRow)
    return to < beats ? `b${to}` : (endings[(index * 4 + step) % endings.length] ?? 'b0')
  }
  const conditional = index % 3 === 0
  // The opening has all four, so that every beat of the next row is led to.
  const opens = index === 0
  const count = opens ? 4 : 3 + (index % 2)
  return {
    kind: 'moment',
    id: `b${index}`,
    lines: [{ when: [], says: `${WORDS}, said for the ${index}th time` }],
    tone,
    thinks: WORDS,
    newFact: false,
    replies: Array.from({ length: count }, (_, place) => {
      const told: Condition = { kind: 'flag', name: `told-${row % 3}`, not: false }
      const angry: Condition = { kind: 'anger', is: '>=', than: 6, not: false }
      const moves = place === 0 ? (SOUND[tone] ?? []) : (OTHERS[(index + place) % 3] ?? [])
      const reply: Reply = {
        id: `r${place}`,
        say: `${WORDS}, reply ${place}`,
        moves,
        words: {},
        ...(moves.includes('cite-policy') && policy !== undefined && { cites: policy }),
        if: conditional && !opens && place === 3 ? [told] : [],
        sets: place === 2 && conditional ? [`told-${row % 3}`] : [],
        ...(moves.includes('offer-compensation') && {
          offer: {
            id: 'money',
            what: 'money',
            worth: 1_000 * (1 + (index % 4)),
            when: 'now',
            fits: true,
            remedy: false,
          },
        }),
        leaves: [],
        hears: WORDS,
        to:
          conditional && (opens || place > 0)
            ? [
                { when: [angry], beat: next(opens ? place + 4 : place + 1) },
                { when: [], beat: next(place) },
              ]
            : [{ when: [], beat: next(place) }],
        was: [],
      }
      return reply
    }),
    was: [],
  }
}
