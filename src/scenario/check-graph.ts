/** The talk as a whole: every beat can be reached, and from every beat an ending can. */
import type { Report } from './finding.ts'
import type { Nearest } from './nearest.ts'
import type { BeatOutline, Named, Outline } from './outline.ts'

type Ways = ReadonlyMap<string, ReadonlySet<string>>

export function checkGraph(outline: Outline, nearest: Nearest, report: Report): void {
  const { beats } = outline
  const ids = new Set(beats.map(beat => beat.id))
  /** A mistyped name is followed to where it was meant to lead, so that one slip is one problem. */
  const follow = (target: Named | undefined): string[] => {
    if (target === undefined) return []
    const id = ids.has(target.text) ? target.text : nearest(target.text, ids)
    return id === undefined ? [] : [id]
  }
  const targets = new Map(
    beats.map(beat => [beat.id, beat.replies.flatMap(reply => reply.to.map(way => way.beat))]),
  )
  const ways: Ways = new Map(Array.from(targets, ([id, named]) => [id, new Set(named.flatMap(follow))]))
  const loose = (named: readonly (Named | undefined)[]) => named.some(target => follow(target).length === 0)
  /** Nothing certain is known of where these lead: to what nothing else leads to, or to an ending. */
  const unclear = new Set(
    beats.filter(beat => isUnclear(beat) || loose(targets.get(beat.id) ?? [])).map(beat => beat.id),
  )

  const starts = [...outline.start.map(way => way.beat), outline.atLimit]
  const reached = reachedFrom(starts.flatMap(follow), ways)
  const certain =
    outline.start.length > 0 && !loose(starts) && !Array.from(reached).some(id => unclear.has(id))
  for (const beat of certain ? beats : [])
    if (!reached.has(beat.id))
      report({ code: 'unreachable-beat', at: beat.at, args: { beat: beat.id }, part: 'key' })

  const ends = beats.filter(beat => beat.ends !== undefined).map(beat => beat.id)
  const outward = reachedFrom([...ends, ...unclear], turnedRound(ways))
  for (const beat of beats)
    if (!outward.has(beat.id))
      report({ code: 'no-way-out', at: beat.at, args: { beat: beat.id }, part: 'key' })
}

/** Something of it cannot be read. */
function isUnclear(beat: BeatOutline): boolean {
  if (beat.fields['ends'] !== undefined) return beat.ends === undefined
  return beat.replies.length === 0 || beat.replies.some(reply => !reply.clear)
}

function reachedFrom(starts: readonly string[], ways: Ways): Set<string> {
  const reached = new Set(starts)
  for (const id of reached) for (const next of ways.get(id) ?? []) reached.add(next)
  return reached
}

function turnedRound(ways: Ways): Ways {
  const back = new Map<string, Set<string>>()
  for (const [from, targets] of ways)
    for (const to of targets) {
      const sources = back.get(to)
      if (sources === undefined) back.set(to, new Set([from]))
      else sources.add(from)
    }
  return back
}
