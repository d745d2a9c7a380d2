/** Whether a checked scenario is fit to be graded by: see the end of docs/scoring.md. */
import { type Script, scriptOf } from '../dialogue/script.ts'
import { begin, say, type Transcript, turnsOf } from '../dialogue/transcript.ts'
import { offered } from '../dialogue/memory.ts'
import { printAmount } from '../scenario/money.ts'
import type { Path, Problem, Range } from '../scenario/problem.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type Reference, referenceOf } from '../scoring/reference.ts'
import { RUBRIC } from '../scoring/rubric.ts'
import { type Finding, score } from '../scoring/score.ts'
import { compensationWays, type Giving } from './compensation-ways.ts'
import type { LintCode } from './problems.ts'

/** Where in the author's file a path of the data stands, as `Source.locate` answers it. */
export type Locate = (path: Path, part?: 'value' | 'key') => Range

export type LintProblem = Problem<LintCode>

/** Every way in which the scenario cannot be graded by, or would not tell good from bad; empty when it can. */
export function checkScenario(scenario: Scenario, locate: Locate): readonly LintProblem[] {
  const script = scriptOf(scenario)
  const measured = referenceOf(script)
  if ('faults' in measured) {
    return measured.faults.map(({ code, beat }) =>
      problem(code, { beat }, locate(placeOf(script, beat), 'key')),
    )
  }
  const { reference } = measured
  return [
    ...referenceProblems(script, reference, locate),
    ...weightProblems(script, reference, locate),
    ...compensationProblems(script, locate),
  ]
}

/** Property 7: following the reference replies is a good talk. */
function referenceProblems(script: Script, reference: Reference, locate: Locate): LintProblem[] {
  const talk = referenceTalk(script, reference)
  const card = score(script, reference, talk)
  const { ending } = talk.state
  if (!card || ending === null) return []
  const problems: LintProblem[] = []
  if (script.endings.get(ending)?.ends === 'customer-left') {
    problems.push(problem('reference-leaves', { beat: ending }, locate(['beats', ending], 'key')))
  }
  if (card.fatal.length > 0) {
    const { give } = script.scenario.youMay
    const args = { give: amount(script, give), given: amount(script, offered(talk.state.memory.standing)) }
    problems.push(problem('reference-fatal', args, locate(['you-may', 'give'])))
  }
  for (const dimension of script.scenario.scores) {
    const reached = card.scores[dimension] ?? 100
    const first = card.findings.find(finding => finding.dimension === dimension && finding.points > 0)
    if (reached === 100 || !first) continue
    problems.push(belowFull(script, talk, first, reached, locate))
  }
  return problems
}

function belowFull(
  script: Script,
  talk: Transcript,
  { turn, dimension }: Finding,
  reached: number,
  locate: Locate,
): LintProblem {
  if (dimension === 'compensation') {
    const args = {
      score: reached,
      given: amount(script, offered(talk.state.memory.standing)),
      ...band(script),
      kind: kindOfDebt(script),
    }
    return problem('reference-unfair', args, locate(['case'], 'key'))
  }
  const at = turnsOf(talk).find(({ n }) => n === turn)
  if (!at)
    return problem(
      'reference-below-100',
      { dimension, score: reached, turn, beat: '', reply: '' },
      locate(['start']),
    )
  const { reply, moment } = at.said
  const path = [...placeOf(script, moment.id), 'replies', moment.replies.indexOf(reply), 'moves']
  const args = { dimension, score: reached, turn, beat: moment.id, reply: reply.id }
  return problem('reference-below-100', args, locate(path, 'key'))
}

/** Property 9, the first half: what is claimed is called for often enough to be told from luck. */
function weightProblems(script: Script, reference: Reference, locate: Locate): LintProblem[] {
  return reference.claimed
    .filter(dimension => reference.attains[dimension] < RUBRIC.leastWeight)
    .map(dimension => {
      const attained = reference.attains[dimension] / 100
      const place = ['scores', script.scenario.scores.indexOf(dimension)]
      return problem('too-little-weight', { dimension, attained }, locate(place))
    })
}

const NEVER: Readonly<Record<Giving, LintCode>> = {
  low: 'never-too-low',
  fair: 'never-fair',
  high: 'never-too-high',
}

/** Property 9, the second half: one can give too little, what is fair, and too much. */
function compensationProblems(script: Script, locate: Locate): LintProblem[] {
  const { scores, youMay } = script.scenario
  if (!scores.includes('compensation')) return []
  const there = compensationWays(script)
  const kind = kindOfDebt(script)
  return (['low', 'fair', 'high'] as const)
    .filter(giving => !there.has(giving))
    .map(giving => {
      const args = { ...band(script), give: amount(script, youMay.give), kind }
      return problem(NEVER[giving], args, locate(['scores', scores.indexOf('compensation')]))
    })
}

/** The talk in which every reply is the reference. */
function referenceTalk(script: Script, reference: Reference): Transcript {
  let talk = begin(script)
  for (const beat of reference.way) {
    const measure = reference.measures.get(beat)
    if (measure) talk = say(talk, measure.reply)
  }
  return talk
}

/** Where a moment stands in the data. */
function placeOf(script: Script, beat: string): (string | number)[] {
  return script.note?.moment.id === beat ? ['note'] : ['beats', beat]
}

/** The band as an author would write it; its ends lie within it. */
/** What is owed: more than you may give, nothing, or a sum. Where it is nothing, a way forward is what is fair. */
function kindOfDebt({ bands, scenario }: Script): 'beyond' | 'nothing' | 'sum' {
  const { lo } = bands.plain
  if (lo > scenario.youMay.give) return 'beyond'
  return lo === 0 ? 'nothing' : 'sum'
}

function band(script: Script): { lo: string; hi: string } {
  const { lo, hi } = script.bands.plain
  return { lo: amount(script, Math.ceil(lo)), hi: amount(script, Math.floor(hi)) }
}

function amount(script: Script, minor: number): string {
  return printAmount(minor, script.scenario.currency)
}

function problem(code: LintCode, args: Problem['args'], range: Range): LintProblem {
  return { code, severity: 'error', args, range }
}
