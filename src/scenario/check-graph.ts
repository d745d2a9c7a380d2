/** The talk as a whole: every beat can be reached, and from every beat an ending can. */
import type { Report } from './finding.ts'
import type { Nearest } from './nearest.ts'
import type { BeatOutline, Named, Outline } from './outline.ts'

type Ways = ReadonlyMap<string, ReadonlySet<string>>

export function checkGraph(outline: Outline, nearest: Nearest, report: Report): void {
  const { beats } = outline
  const ids = new Set(beats.map(beat => beat.id))
  /** A mistyped name is followed to where it was meant to lead, so that one slip is one problem. */
  const followed = (target: Named | undefined) =>
    target === undefined ? undefined : ids.has(target.text) ? target.text : nearest(target.text, ids)

  let loose = outline.start.length === 0
  const follow = (targets: readonly (Named | undefined)[]): Set<string> => {
    const reached = new Set<string>()
    for (const target of targets) {
      const id = followed(target)
      if (id === undefined) loose = true
      else reached.add(id)
    }
    return reached
  }
  const ways: Ways = new Map(
    beats.map(beat => [beat.id, follow(beat.replies.flatMap(reply => reply.to.map(way => way.beat)))]),
  )
  const unclear = beats.filter(isUnclear).map(beat => beat.id)
  const limit = followed(outline.atLimit)
  const starts = [...follow(outline.start.map(way => way.beat)), ...(limit === undefined ? [] : [limit])]

  const reached = reachedFrom(starts, ways)
  // A way that leads nowhere yet may be the one that is missing.
  if (!loose && unclear.length === 0 && limit !== undefined)
    for (const beat of beats)
      if (!reached.has(beat.id))
        report({ code: 'unreachable-beat', at: beat.at, args: { beat: beat.id }, part: 'key' })

  const ends = [...beats.filter(beat => beat.ends !== undefined).map(beat => beat.id), ...unclear]
  const outward = reachedFrom(ends, turnedRound(ways))
  for (const beat of beats)
    if (!outward.has(beat.id))
      report({ code: 'no-way-out', at: beat.at, args: { beat: beat.id }, part: 'key' })
}

/** Something of it cannot be read, so nothing is known of where it leads. */
function isUnclear(beat: BeatOutline): boolean {
  if (beat.ends !== undefined || beat.fields['ends'] !== undefined) return beat.ends === undefined
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
