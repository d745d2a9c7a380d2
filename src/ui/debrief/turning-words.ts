/** A turning point in words: what you did, and why it is one. */
import { FAMILY } from '../../dialogue/move.ts'
import { say } from '../../i18n/debrief-speech.ts'
import { fatalWords } from '../../i18n/fatal-words.ts'
import { findingWords } from '../../i18n/finding-words.ts'
import { calledBy } from '../../i18n/names.ts'
import { number } from '../../i18n/page-speech.ts'
import { say as sayRegret } from '../../i18n/regret-speech.ts'
import { sumValues } from '../../i18n/sum-words.ts'
import type { FoundMove, Move } from '../../scenario/vocabulary.ts'
import { fatalIn } from '../../scoring/fatal.ts'
import type { Finding } from '../../scoring/score.ts'
import { didWords, listed } from './did-words.ts'
import type { Review, TurnReview } from './review.ts'
import { mainFinding, type TurningPoint, type Why } from './turning-points.ts'

/** The act that weighed most; where nothing was lost, how you listened. Undefined where the reply did nothing nameable. */
export function actWords({ script }: Review, of: TurnReview): string | undefined {
  return didWords(script.scenario, of.turn, tellingMoves(script, of))
}

const MONEY: readonly Move[] = ['offer-compensation', 'grant-exception']

function tellingMoves(script: Review['script'], of: TurnReview): readonly (Move | FoundMove)[] {
  const { before, said, after } = of.turn
  const { moves, offer } = said.reply
  const only = (wanted: (move: Move) => boolean, most = 1) => moves.filter(wanted).slice(0, most)
  const given = MONEY.find(move => moves.includes(move))
  const money = offer && given ? [given] : []
  const [flag] = fatalIn(script, before, said, after)
  if (flag === 'beyond-your-authority') return money
  if (flag) return [flag === 'ignore-abuse-again' ? 'ignore-abuse' : flag]
  const main = mainFinding(of)
  if (!main) {
    const heard = only(isListening, 2 - money.length)
    return [...new Set([...heard, ...money, ...moves])].slice(0, 2)
  }
  const harmful = only(move => FAMILY[move] === 'harmful')
  const ended = only(move => endedBy(of.findings).includes(move))
  const instead = only(move => !isListening(move))
  const choices: readonly (readonly (Move | FoundMove)[])[] = [
    main.dimension === 'compensation' || main.move === 'cave-in' || main.reason === 'over-the-band'
      ? money
      : [],
    main.move ? [main.move] : [],
    // An ending that cost more than what was said with it is what the turn is remembered for.
    ...(pointsOf(of, isOfEnding) > pointsOf(of, ({ reason }) => reason === 'harm')
      ? [ended, harmful]
      : [harmful, ended]),
    money,
    instead,
  ]
  return choices.find(choice => choice.length > 0) ?? only(() => true)
}

function isListening(move: Move): boolean {
  return FAMILY[move] === 'listen' || FAMILY[move] === 'own'
}

function pointsOf({ findings }: TurnReview, counts: (finding: Finding) => boolean): number {
  return findings.reduce((sum, finding) => (counts(finding) ? sum + finding.points : sum), 0)
}

function isOfEnding({ reason }: Finding): boolean {
  return reason === 'escalated-without-cause' || reason === 'ended-without-cause'
}

/** The moves that made an ending which cost something. */
function endedBy(findings: readonly Finding[]): readonly Move[] {
  if (findings.some(({ reason }) => reason === 'escalated-without-cause')) return ['escalate']
  if (findings.some(({ reason }) => reason === 'ended-without-cause')) return ['end-contact', 'part-ways']
  return []
}

/** One sentence for each reason, but what the act says already. */
export function whyWords(review: Review, { of, why }: TurningPoint): readonly string[] {
  const act = actWords(review, of)
  return why.flatMap(each => sentencesOf(review, of, each)).filter(sentence => sentence !== act)
}

function sentencesOf({ script, transcript }: Review, of: TurnReview, why: Why): string[] {
  switch (why.kind) {
    case 'fatal':
      return [fatalWords(script.scenario, why.flag), say('turning.fatal')]
    case 'cost': {
      const parts = why.parts.map(({ dimension, points }) =>
        say('turning.part', { points, dimension: say(`of.${dimension}`) }),
      )
      return [say('turning.cost', { parts: listed(parts), most: yesNo(why.most) })]
    }
    case 'main': {
      const { move, reason } = why.finding
      // The act is told as a harm already.
      if (reason === 'harm' && move !== 'cave-in') return []
      if (of.turn.said.reply.offer && (reason === 'too-much' || reason === 'too-little')) {
        return [say('turning.fair', sumValues(transcript))]
      }
      return [findingWords(transcript, why.finding)]
    }
    case 'left':
      return [say('turning.left', { name: calledBy(script.scenario.customer.name) })]
    case 'regret':
      return [sayRegret('turning', { ...why.still, most: yesNo(why.most) })]
    case 'moved':
      return [
        say(`turning.${why.of}`, {
          way: why.to > why.from ? 'up' : 'down',
          from: number(why.from),
          to: number(why.to),
          most: yesNo(why.most),
          flat: yesNo(why.flat),
        }),
      ]
    case 'nothing-given':
      return [say('turning.nothing-given')]
  }
}

function yesNo(so: boolean): string {
  return so ? 'yes' : 'no'
}
