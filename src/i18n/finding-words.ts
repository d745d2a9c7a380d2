/** A finding in words: what happened, for the person who did it. */
import { type Transcript, turnsOf } from '../dialogue/transcript.ts'
import { kindOfCaveIn } from '../scoring/charges.ts'
import type { Finding } from '../scoring/score.ts'
import { isDebriefSentence, say } from './debrief-speech.ts'
import { calledBy } from './names.ts'
import { say as sayOnPage } from './page-speech.ts'
import { sumValues } from './sum-words.ts'

/** What came too early, as the sentence names it. */
const EARLY: Readonly<Record<string, string>> = {
  'cite-policy': 'rule',
  'correct-tactfully': 'correction',
  'offer-compensation': 'money',
  'decline-clearly': 'no',
}

export function findingWords(transcript: Transcript, finding: Finding): string {
  const { script } = transcript
  const { reason, move, missing, dimension } = finding
  const values = {
    name: calledBy(script.scenario.customer.name),
    ours: script.ours ? 'yes' : 'no',
    early: EARLY[move ?? ''] ?? 'reason',
  }
  switch (reason) {
    case 'harm': {
      const own = `${dimension}.${move}`
      const plain = move === 'cave-in' ? caveIn(transcript, finding) : `harm.${move}`
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
      return say(`sum.${reason}`, sumValues(transcript))
    default:
      return say(`context.${reason}`, values)
  }
}

function caveIn(transcript: Transcript, { turn }: Finding): string {
  const taken = turnsOf(transcript).find(({ n }) => n === turn)
  return `harm.cave-in.${taken ? kindOfCaveIn(taken.said) : 'pressed'}`
}

/** The practice that the points go back to. */
export function sourceWords({ source }: Finding): string {
  return say('point.source', { practice: sayOnPage(`practice.${source}`) })
}
