/** Where one can go from here: on, to play it again, or back. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { say } from '../../i18n/debrief-speech.ts'
import { say as sayOnPage } from '../../i18n/page-speech.ts'
import { useHost } from '../host.ts'
import { LIBRARY } from '../paths.ts'
import { BreatherOffer } from '../practice/breather-offer.tsx'
import { LazyDueLine } from '../practice/lazy-due-line.tsx'
import { useWays } from '../ways.ts'
import styles from './debrief.module.css'
import { useOwn } from './own.ts'
import type { Review } from './review.ts'

/** `next` comes first, where there is one. */
export function WaysOn({ review, next }: { review: Review; next: ReactNode }) {
  const { alone, course } = useHost()
  const { briefOf, inProgramme } = useWays()
  const { kept } = useOwn()
  const mayBreathe = !inProgramme || course?.compiled.programme.wellbeing.breather === true
  return (
    <>
      <p className={styles['ways']}>
        {next}
        {kept && !inProgramme && <Link href={briefOf(review.script.scenario.id)}>{say('again')}</Link>}
        {!alone && <Link href={LIBRARY}>{sayOnPage('error.back')}</Link>}
      </p>
      {kept && mayBreathe && <BreatherOffer review={review} />}
      {kept && !inProgramme && <LazyDueLine />}
    </>
  )
}
