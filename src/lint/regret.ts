/** What each reply of a talk gave away of the best score that was still to be had: exact, for the very talk as it went. */
import type { Transcript } from '../dialogue/transcript.ts'
import type { Dimension } from '../scenario/vocabulary.ts'
import { fatalIn } from '../scoring/fatal.ts'
import type { Reference } from '../scoring/reference.ts'
import type { Regret, Regrets, Still } from './still.ts'
import { along, type Lost } from './ways/along.ts'
import { attainable, NEVER } from './ways/attain.ts'
import { frontsOf } from './ways/fronts.ts'
import { groundOf } from './ways/ground.ts'
import { overallOf, plus } from './ways/pareto.ts'
import { playedOn } from './ways/played.ts'
import { MARKS, WHERE } from './ways/question.ts'
import { walk } from './ways/walk.ts'

/** A page has less room than a command line. */
const MOST_STATES = 3_000_000

/**
 * The best is over all that can be said, and over silences too where the talk had one: its timer was on, and to wait
 * was one of the ways. Where there are more states than `most` the dimensions are taken one by one, which tells fewer
 * apart; undefined where even those are too many.
 */
export function regretsOf(
  transcript: Transcript,
  reference: Reference,
  most = MOST_STATES,
): Regrets | undefined {
  return together(transcript, reference, most) ?? oneByOne(transcript, reference, most)
}

/** The best that a talk could still end with at one of its states. */
interface Best {
  readonly overall: number
  readonly by: Readonly<Partial<Record<Dimension, number>>>
}

function together(transcript: Transcript, reference: Reference, most: number): Regrets | undefined {
  const { scores } = transcript.script.scenario
  const question = { ...MARKS, lines: false, compensation: scores.includes('compensation') }
  const ground = groundOf(transcript.script, reference, question)
  const played = playedOn(ground, [carriedTo(transcript)], most, hadSilence(transcript))
  if (!played) return undefined
  const fronts = frontsOf(played)
  const best = along(played.walk, transcript, (node, lost): Best => {
    const by = Object.fromEntries(
      scores.map(dimension => [dimension, stillIn(dimension, played.attain[dimension]?.least[node], lost)]),
    )
    if (lost.fatal) return { overall: 0, by }
    if (!fronts) return { overall: Math.min(100, ...Object.values(by)), by }
    const ways = (fronts[node] ?? []).map(packed => overallOf(plus(packed, lost.empathy, lost.boundaries)))
    return { overall: Math.max(0, ...ways), by }
  })
  return { exact: fronts !== undefined, all: regretsIn(transcript, best) }
}

/** Each dimension is exact; that no way reaches the best of all at once is not known. */
function oneByOne(transcript: Transcript, reference: Reference, most: number): Regrets | undefined {
  const { script, happenings } = transcript
  const known = script.scenario.scores.flatMap(dimension => {
    const ground = groundOf(script, reference, { ...WHERE, lines: false, [dimension]: true })
    const alone = walk(ground, [carriedTo(transcript)], hadSilence(transcript), most)
    if (!alone) return []
    const { least } = attainable(alone, dimension)
    const best = along(alone, transcript, (node, lost) => stillIn(dimension, least[node], lost))
    return [[dimension, best] as const]
  })
  if (known.length === 0) return undefined
  const fatalAt = happenings.findIndex(
    happening =>
      happening.kind === 'reply' &&
      fatalIn(script, happening.before, happening.said, happening.after).length > 0,
  )
  const best = Array.from({ length: happenings.length + 1 }, (_, at): Best => {
    const by = Object.fromEntries(known.map(([dimension, stills]) => [dimension, stills[at] ?? 0]))
    const isFatal = fatalAt >= 0 && at > fatalAt
    return { overall: isFatal ? 0 : Math.min(100, ...Object.values(by)), by }
  })
  return { exact: false, all: regretsIn(transcript, best) }
}

function carriedTo({ happenings, state }: Transcript): readonly string[] {
  return (happenings[0]?.before ?? state).carried
}

function hadSilence({ happenings }: Transcript): boolean {
  return happenings.some(({ kind }) => kind === 'silence')
}

function stillIn(dimension: Dimension, least: number | undefined, lost: Lost): number {
  return 100 - Math.min(100, (least ?? NEVER) + (dimension === 'compensation' ? 0 : lost[dimension]))
}

/** What lies between one state of a talk and the next. */
function regretsIn({ happenings }: Transcript, best: readonly Best[]): readonly Regret[] {
  return happenings.map((happening, at): Regret => {
    const [before, after] = [best[at], best[at + 1]]
    if (!before || !after) throw new Error('Each thing that happened stands between two states.')
    const by: Partial<Record<Dimension, Still>> = {}
    for (const [dimension, had] of Object.entries(before.by) as [Dimension, number][])
      by[dimension] = { before: had, after: after.by[dimension] ?? had }
    return {
      turn: happening.kind === 'reply' ? happening.n : null,
      overall: { before: before.overall, after: after.overall },
      by,
    }
  })
}
