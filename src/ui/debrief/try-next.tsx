/** After a talk that lost nothing: one thing to try next, the most telling of those that are there. */
import { Link } from 'wouter'
import type { Card } from 'virtual:library'
import { calledBy } from '../../i18n/names.ts'
import { say } from '../../i18n/regret-speech.ts'
import { useHost } from '../host.ts'
import { briefOf, SETTINGS } from '../paths.ts'
import { useSettings } from '../use-settings.ts'
import { useWays } from '../ways.ts'
import type { Review } from './review.ts'
import styles from './turning-points.module.css'

export function TryNext({ review }: { review: Review }) {
  const { cards } = useHost()
  const { timer } = useSettings()
  const { shift } = useWays()
  const { scenario } = review.script
  // A shift has its own way on.
  const harder = shift === undefined ? harderThan(scenario, cards) : undefined
  const waits = Object.values(scenario.beats).some(beat => beat.kind === 'moment' && beat.silence)
  const name = calledBy(scenario.customer.name)
  return (
    <div className={styles['next']}>
      <p>{say('flawless')}</p>
      <h3>{say('next')}</h3>
      <p>
        {harder ? (
          <Link href={briefOf(harder.id)}>
            {say('next.level', { title: harder.title, level: harder.level })}
          </Link>
        ) : timer === 0 && waits ? (
          <Link href={SETTINGS}>{say('next.timer', { name })}</Link>
        ) : (
          say(review.attempt.mode === 'practice' ? 'next.assessment' : 'next.other', { name })
        )}
      </p>
    </div>
  )
}

/** The gentlest that asks more, and of those one that teaches something of the same. */
function harderThan(
  { level, teaches }: Pick<Card, 'level' | 'teaches'>,
  cards: readonly Card[],
): Card | undefined {
  const above = cards.filter(card => card.level > level)
  const least = Math.min(...above.map(card => card.level))
  const next = above.filter(card => card.level === least)
  return next.find(card => card.teaches.some(practice => teaches.includes(practice))) ?? next[0]
}
