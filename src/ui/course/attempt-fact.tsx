/** How one attempt at a talk of a programme went, in a few words, with the way to as much of it as may be told. */
import { Link } from 'wouter'
import type { Begun } from '../../course/enrolment.ts'
import { mayDebrief } from '../../course/may-debrief.ts'
import type { PlaceStanding } from '../../course/standing.ts'
import { say } from '../../i18n/course-speech.ts'
import { number } from '../../i18n/page-speech.ts'
import type { LookedAt } from '../../practice/looked-at.ts'
import { useHost } from '../host.ts'
import { useWays } from '../ways.ts'
import styles from './course.module.css'
import type { CourseNow } from './use-course.ts'

interface AttemptFactProps {
  readonly begun: Begun
  readonly standing: PlaceStanding
  /** Of the place. */
  readonly title: string
  readonly now: CourseNow
  readonly lookedAt: LookedAt
}

export function AttemptFact({ begun, standing, title, now, lookedAt }: AttemptFactProps) {
  const { launched } = useHost()
  const { debriefOf } = useWays()
  const { programme, kept } = now
  const { n, attempt, result } = begun
  if (!result) return say('place.open.now')
  // What was thought of a talk is kept in the browser alone: a package does not know of it after its next launch.
  const seen = launched === true || result.outOfTime || lookedAt({ id: attempt, from: null })
  const counts = standing.counted?.attempt === attempt && standing.begun.length > 1
  const more = mayDebrief(programme, now.standing, begun) && !result.outOfTime ? 'debrief' : 'scores'
  const way = seen ? more : 'look'
  return (
    <span className={styles['attempt']}>
      <span>{seen ? scoreWords(result, counts) : say('place.unseen')}</span>{' '}
      {kept.has(attempt) && (
        <Link href={debriefOf(attempt)} aria-label={say(`place.${way}.which`, { n, title })}>
          {say(`place.${way}`)}
        </Link>
      )}
    </span>
  )
}

function scoreWords({ overall, outOfTime }: NonNullable<Begun['result']>, counts: boolean): string {
  if (outOfTime) return say(counts ? 'place.out-of-time.counts' : 'place.out-of-time')
  return counts ? say('place.score.counts', { overall: number(overall) }) : number(overall)
}
