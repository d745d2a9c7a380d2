/** What `prove` tells a person of one file. */
import { prove as words } from '../i18n/en-GB/prove.ts'
import { speechOf } from '../i18n/speech.ts'
import { isTooLarge } from '../lint/prove.ts'
import type { Proof, StrategyProof, Talks, TooLarge } from '../lint/proof.ts'
import { DIMENSIONS } from '../scenario/vocabulary.ts'
import type { Proven } from './prove-file.ts'
import { painter, table, widthOf, wrap } from './paper.ts'
import { nameOf } from './paths.ts'
import { number, say as sayAll } from './say.ts'
import { showProblem } from './show-problem.ts'
import type { World } from './world.ts'

export const { say } = speechOf('en-GB', words)

export function provenReport({ path, text, proven, problems }: Proven, world: World): string {
  const paint = painter(world)
  const width = widthOf(world)
  const name = nameOf(path)
  const lines = [paint('bold', name)]
  if (!proven) lines.push(wrap(say('not-proven'), width, 2))
  else if (proven === 'programme') lines.push(`  ${say('a-programme')}`)
  else if (isTooLarge(proven)) lines.push(...tooLargeLines(proven, width))
  else lines.push(...proofLines(proven, world))
  lines.push('')
  if (problems.length === 0) lines.push(`  ${paint('green', sayAll('no-problems'))}`, '')
  for (const problem of problems) lines.push(showProblem(name, text, problem, world))
  const codes = [...new Set(problems.map(({ code }) => code))]
  if (codes.length > 0) lines.push(wrap(say('why', { codes: codes.join(', ') }), width, 2), '')
  return `${lines.join('\n')}\n`
}

function tooLargeLines({ states, by, name, bounds }: TooLarge, width: number): string[] {
  const ranges = DIMENSIONS.flatMap(dimension => {
    const bound = bounds[dimension]
    if (!bound) return []
    const { min, max, exact } = bound
    return [say('bound', { dimension, min, max, exact: exact ? 'yes' : 'no' })]
  })
  return [
    wrap(say('too-large', { states: grouped(BigInt(states)), by, name: name ?? '' }), width, 2),
    wrap(say('too-large-help', { by }), width, 2),
    ...ranges.map(range => wrap(range, width, 2)),
  ]
}

function proofLines(proof: Proof, world: World): string[] {
  const width = widthOf(world)
  const [first, ...others] = proof.talks
  const counts = {
    ways: waysText(first?.ways ?? null),
    states: grouped(BigInt(proof.states)),
    endings: proof.endings.size,
  }
  return [
    wrap(say('proven', counts), width, 2),
    ...(first ? ['', ...talksLines(first, width)] : []),
    ...others.flatMap(talks => [
      '',
      wrap(say('carried', { names: talks.carried.join(', ') }), width, 2),
      ...talksLines(talks, width),
    ]),
    '',
    strategyTable(proof, width),
    '',
    endingTable(proof, width),
    ...timerLines(proof, width),
  ]
}

function talksLines({ scores, overall, best, worst }: Talks, width: number): string[] {
  const rows = DIMENSIONS.flatMap(dimension => {
    const span = scores[dimension]
    return span ? [[dimension, `${span.min}–${span.max}`]] : []
  })
  const way = (replies: readonly string[]) => wrap(replies.join(' '), width, 4)
  return [
    table([...rows, [say('overall'), `${overall.min}–${overall.max}`]], width, 2),
    '',
    ...(best ? [`  ${say('best-way', { overall: best.overall })}`, way(best.replies)] : []),
    ...(overall.exact ? [] : [`  ${say('best-bound', { overall: overall.max })}`]),
    ...(worst ? [`  ${say('worst-way', { overall: worst.overall })}`, way(worst.replies)] : []),
  ]
}

function strategyTable({ strategies }: Proof, width: number): string {
  const rows = [...strategies]
    .filter(([name]) => name !== 'best' && name !== 'worst')
    .map(([name, one]) => [one.move ? `${name} (${one.move})` : name, number(one.mean), passesText(one)])
  return table([[say('column-player'), say('column-mean'), say('column-passes')], ...rows], width, 2)
}

function passesText({ chance, interval }: StrategyProof): string {
  const share = (part: number) => number(100 * part)
  if (!interval) return say('passes-share', { share: share(chance) })
  return say('sampled', { share: share(chance), low: share(interval[0]), high: share(interval[1]) })
}

function endingTable({ endings }: Proof, width: number): string {
  const rows = [...endings].map(([id, { ways, best }]) => [
    id,
    ways === null ? say('endless') : grouped(ways),
    best === null ? '–' : String(best),
  ])
  return table([[say('column-ending'), say('column-ways'), say('column-best')], ...rows], width, 2)
}

function timerLines({ withSilences }: Proof, width: number): string[] {
  if (!withSilences) return []
  const scores = DIMENSIONS.flatMap(dimension => {
    const span = withSilences.scores[dimension]
    return span ? [`${dimension} ${span.min}–${span.max}`] : []
  })
  const values = { ways: waysText(withSilences.ways), scores: scores.join(', ') }
  return ['', wrap(say('with-timer', values), width, 2)]
}

function waysText(ways: bigint | null): string {
  return ways === null ? 'endless' : grouped(ways)
}

/** Digits in threes. */
export function grouped(count: bigint): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
