/** A finding in words: what happened, for the person who did it. */
import { offered, remedied } from '../../dialogue/memory.ts'
import type { Band } from '../../dialogue/fairness.ts'
import type { Finding } from '../../scoring/score.ts'
import { calledBy } from '../names.ts'
import { kindOfCaveIn } from '../parts/cave-in.ts'
import { sum } from '../speech.ts'
import type { Review } from './review.ts'
import { isDebriefSentence, say } from './speech.ts'

/** What came too early, as the sentence names it. */
const EARLY: Readonly<Record<string, string>> = {
  'cite-policy': 'rule',
  'correct-tactfully': 'correction',
  'offer-compensation': 'money',
  'decline-clearly': 'no',
}

export function findingWords(review: Review, finding: Finding): string {
  const { script } = review
  const { reason, move, missing, dimension } = finding
  const said = review.turns.find(({ turn }) => turn.n === finding.turn)?.turn.said
  const values = {
    name: calledBy(script.scenario.customer.name),
    ours: script.ours ? 'yes' : 'no',
    early: EARLY[move ?? ''] ?? 'reason',
  }
  switch (reason) {
    case 'harm': {
      const own = `${dimension}.${move}`
      const plain = `harm.${move}${move === 'cave-in' && said ? kindOfCaveIn(said) : ''}`
      if (isDebriefSentence(own)) return say(own, values)
      return isDebriefSentence(plain) ? say(plain, values) : say('missed.spoiled')
    }
    case 'missed':
      return say(`missed.${missing ?? 'spoiled'}`, values)
    case 'customer-left':
    case 'escalated-without-cause':
    case 'ended-without-cause':
      return say(`${reason}.${dimension === 'boundaries' ? 'boundaries' : 'empathy'}`, values)
    case 'too-little':
    case 'too-much':
    case 'not-handed-over':
    case 'wrong-kind':
    case 'no-way-forward':
      return say(`sum.${reason}`, sumValues(review))
    default:
      return say(`context.${reason}`, values)
  }
}

/** The band that counts at the end: what was put right in kind leaves less to make good in money. */
export function bandAtEnd({ script, transcript }: Review): Band {
  return remedied(transcript.state.memory.standing) ? script.bands.remedied : script.bands.plain
}

/** What the sentences on money need. */
export function sumValues(review: Review) {
  const { script, transcript } = review
  const { scenario } = script
  const { lo, hi } = bandAtEnd(review)
  const given = offered(transcript.state.memory.standing)
  return {
    given: given > 0 ? 'some' : 'none',
    sum: sum(given, scenario),
    range:
      lo === hi ? sum(lo, scenario) : say('fair.range', { lo: sum(lo, scenario), hi: sum(hi, scenario) }),
    give: sum(scenario.youMay.give, scenario),
  }
}
