/** What a map of a scenario shows, as plain data: its beats, and the ways between them. */
import type { Script } from '../dialogue/script.ts'
import type { Proof } from '../lint/proof.ts'
import { NOTE, type Outcome, type Tone } from '../scenario/vocabulary.ts'
import { bestAtEnding } from './best-score.ts'
import { turnsOf } from './turns.ts'

export interface Plan {
  readonly title: string
  /** BCP 47; of the title and of what the customer says. */
  readonly language: string
  /** In the order of the file, the note last. */
  readonly beats: readonly MapBeat[]
  readonly ways: readonly MapWay[]
  /** Where a talk can begin. */
  readonly starts: readonly string[]
}

export interface MapBeat {
  readonly id: string
  /** What the customer says where nothing else is on a condition. */
  readonly says: string
  readonly kind: 'moment' | 'ending' | 'note'
  /** Of a moment, or of the note. */
  readonly tone: Tone | null
  /** Of an ending. */
  readonly ends: Outcome | null
  /** Whether any way comes here; where nothing was proven, it is taken to. */
  readonly met: boolean
  /** null: not known. */
  readonly anger: readonly [number, number] | null
  /** Of all ways, 0..1; null: not known. */
  readonly share: number | null
  /** The best overall score that can still be had here, over all that can arrive; null: not known. */
  readonly best: { readonly min: number; readonly max: number } | null
}

export interface MapWay {
  readonly from: string
  readonly to: string
  /** The ids of the replies that lead this way. */
  readonly replies: readonly string[]
  /** Of all ways, 0..1; null: not known. */
  readonly share: number | null
  /** Whether the best talk of all goes this way. */
  readonly best: boolean
  /** Taken by no route that the author wrote, but only by a customer who has had enough. */
  readonly outburst: boolean
}

/** A scenario that is too large to prove is mapped by what its author wrote. */
export function planOf(script: Script, proof?: Proof): Plan {
  const { scenario } = script
  const starts = [...new Set(scenario.start.map(({ beat }) => beat))]
  const written = writtenWays(script)
  const beats = Object.values(scenario.beats).map((beat): MapBeat => ({
    id: beat.id,
    says: beat.lines.at(-1)?.says ?? '',
    kind: beat.kind,
    tone: beat.kind === 'moment' ? beat.tone : null,
    ends: beat.kind === 'ending' ? beat.ends : null,
    ...knownOf(beat.id, proof),
  }))
  const { note } = scenario
  if (note) {
    const known = knownOf(NOTE, proof)
    // How the talk went is settled by then.
    const settled = { best: null, share: null, anger: null }
    beats.push({
      id: NOTE,
      says: note.lines.at(-1)?.says ?? '',
      kind: 'note',
      tone: note.tone,
      ends: null,
      ...known,
      ...settled,
    })
  }
  return {
    title: scenario.title,
    language: scenario.language,
    beats,
    ways: proof ? provenWays(proof, written) : written.map(way => ({ ...way, share: null, best: false })),
    starts,
  }
}

type Known = Pick<MapBeat, 'met' | 'anger' | 'share' | 'best'>

function knownOf(id: string, proof: Proof | undefined): Known {
  if (!proof) return { met: true, anger: null, share: null, best: null }
  const arrival = proof.arrivals.beats.get(id)
  const best = bestAtEnding(proof, id)
  return {
    met: arrival !== undefined,
    anger: arrival?.anger ?? null,
    share: arrival?.share ?? null,
    best: best === null ? (proof.moments.get(id)?.attainable ?? null) : { min: best, max: best },
  }
}

type Written = Omit<MapWay, 'share' | 'best'>

/** The routes of all replies, those between the same two beats as one way. */
function writtenWays(script: Script): readonly Written[] {
  return [...script.moments.values()].flatMap(({ moment, replies }) => {
    const by = new Map<string, string[]>()
    for (const { reply } of replies)
      for (const { beat } of reply.to) by.set(beat, [...new Set([...(by.get(beat) ?? []), reply.id])])
    return [...by].map(([to, ids]) => ({ from: moment.id, to, replies: ids, outburst: false }))
  })
}

function provenWays({ script, arrivals, talks }: Proof, written: readonly Written[]): readonly MapWay[] {
  const endless = [...arrivals.beats.values()].some(({ share }) => share === null)
  const best = turnsOf(script, talks[0]?.best?.replies ?? [])
  return [...arrivals.goesOn].flatMap(([from, goesOn]) =>
    [...goesOn].map(([to, share]) => {
      const known = written.find(way => way.from === from && way.to === to)
      return {
        from,
        to,
        replies: known?.replies ?? [],
        share: endless ? null : share,
        best: best.some(turn => turn.beat === from && turn.leadsTo === to),
        outburst: known === undefined && to === script.scenario.atLimit,
      }
    }),
  )
}
