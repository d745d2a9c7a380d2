/** What `prove --json` prints of one file. */
import type { Arrival } from '../lint/ways/arriving.ts'
import { isTooLarge } from '../lint/prove.ts'
import type { Proof, Talks, TooLarge } from '../lint/proof.ts'
import type { Proven } from './prove-file.ts'
import { problemJson } from './show-problem.ts'

export function provenJson({ path, proven, problems, milliseconds }: Proven) {
  return {
    path,
    ...(proven && proven !== 'programme' && provenFields(proven)),
    problems: problems.map(problemJson),
    milliseconds: Math.round(milliseconds * 10) / 10,
  }
}

function provenFields(proven: Proof | TooLarge) {
  return isTooLarge(proven) ? tooLargeJson(proven) : proofJson(proven)
}

function tooLargeJson({ states, by, name, bounds }: TooLarge) {
  return { tooLarge: { states, by, name }, scores: bounds }
}

function proofJson(proof: Proof) {
  const [first, ...others] = proof.talks
  const { beats } = proof.arrivals
  return {
    states: proof.states,
    ...(first && talksJson(first)),
    carried: others.map(talks => ({ carried: talks.carried, ...talksJson(talks) })),
    endings: Object.fromEntries(
      [...proof.endings].map(([id, { ways, best }]) => [id, { ways: waysJson(ways), best }]),
    ),
    beats: Object.fromEntries([...beats].map(([id, arrival]) => [id, arrivalJson(arrival)])),
    conditions: proof.arrivals.conditions.map(({ asked, holds, fails }) => ({
      ...asked,
      holds: holds ? arrivalJson(holds) : null,
      fails: fails ? arrivalJson(fails) : null,
    })),
    unreachable: unreachable(proof),
    strategies: Object.fromEntries(
      [...proof.strategies].map(([name, { mean, passed, chance, interval, exactMeans, move }]) => [
        name,
        {
          overall: mean,
          passed,
          chance,
          exact: interval === null,
          exactMeans,
          interval,
          ...(move && { move }),
        },
      ]),
    ),
    replies: Object.fromEntries(
      [...proof.moments].map(([beat, { replies }]) => [
        beat,
        Object.fromEntries(
          [...replies].map(([id, { overallRegret, regret, lost }]) => [
            id,
            { regret, overall: overallRegret, lost },
          ]),
        ),
      ]),
    ),
    timer: proof.withSilences && {
      states: proof.withSilences.states,
      ways: waysJson(proof.withSilences.ways),
      scores: proof.withSilences.scores,
    },
  }
}

function talksJson({ ways, scores, overall, best, worst }: Talks) {
  return { ways: waysJson(ways), scores, overall, best: best ?? null, worst: worst ?? null }
}

/** A count may have more digits than a number keeps. */
function waysJson(ways: bigint | null): string {
  return ways === null ? 'without end' : String(ways)
}

function arrivalJson({ anger, trust, share }: Arrival) {
  return { anger, trust, ways: share }
}

/** Beats, and replies as `beat.reply`, that nobody comes to, waiting or not. */
function unreachable({ script, arrivals, withSilences }: Proof): string[] {
  const all = [arrivals, ...(withSilences ? [withSilences.arrivals] : [])]
  return Object.values(script.scenario.beats).flatMap(beat => {
    if (!all.some(({ beats }) => beats.has(beat.id))) return [beat.id]
    if (beat.kind === 'ending') return []
    return beat.replies
      .filter(({ id }) => !all.some(({ replies }) => replies.get(beat.id)?.has(id)))
      .map(({ id }) => `${beat.id}.${id}`)
  })
}
