/** After a hard talk, a minute is offered; quietly, and nothing is made of it. */
import { useCallback } from 'react'
import { Link } from 'wouter'
import { lasted } from '../../dialogue/fork.ts'
import type { Attempt } from '../../dialogue/attempt.ts'
import { turnsOf } from '../../dialogue/transcript.ts'
import { say } from '../../i18n/breather-speech.ts'
import { type Hardship, hardship, type Span } from '../../practice/breather.ts'
import type { Review } from '../debrief/review.ts'
import { type Host, useHost } from '../host.ts'
import { usePromised } from '../parts/use-promised.ts'
import { BREATHER } from '../paths.ts'
import styles from './quiet.module.css'

type Hard = Pick<Review, 'attempt' | 'script' | 'transcript' | 'card'>

export function BreatherOffer({ review }: { review: Hard }) {
  const host = useHost()
  const found = usePromised(useCallback(() => hardshipOf(host, review), [host, review]))
  if (!found?.value) return null
  return (
    <p className={styles['quiet']}>
      {say(`offer.${found.value}`)} <Link href={BREATHER}>{say('offer')}</Link>
    </p>
  )
}

async function hardshipOf(
  host: Host,
  { attempt, script, transcript, card }: Hard,
): Promise<Hardship | undefined> {
  const others = await host.attempts.list().catch(() => [])
  return hardship({
    abuse: script.scenario.abuse,
    fatal: card.fatal.length > 0,
    angers: turnsOf(transcript).map(({ before }) => before.anger),
    spans: [
      spanOf(attempt),
      ...others.flatMap(other =>
        'attempt' in other && other.id !== attempt.id && wasTalked(other.attempt)
          ? [spanOf(other.attempt)]
          : [],
      ),
    ],
  })
}

function spanOf({ started, events }: Attempt): Span {
  const from = Date.parse(started)
  return { from, to: from + lasted(events) }
}

/** What was opened and left at once tired nobody. */
function wasTalked({ events }: Attempt): boolean {
  return events.filter(({ kind }) => kind === 'reply').length > 1
}
