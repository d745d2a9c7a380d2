/** A stage of a programme: what opens it, and the people whom one meets in it. */
import type { StageStanding } from '../../course/standing.ts'
import { say } from '../../i18n/course-speech.ts'
import type { LookedAt } from '../../practice/looked-at.ts'
import type { Stage } from '../../scenario/programme.ts'
import { useHost } from '../host.ts'
import library from '../library/library.module.css'
import { languageOf } from '../line-language.ts'
import styles from './course.module.css'
import { PlaceEntry } from './place-entry.tsx'
import { languageIn } from './place-title.ts'
import type { CourseNow } from './use-course.ts'

interface StageSectionProps {
  readonly stage: StageStanding
  readonly before: Stage | undefined
  readonly now: CourseNow
  readonly lookedAt: LookedAt
}

export function StageSection({ stage: { stage, open, places }, before, now, lookedAt }: StageSectionProps) {
  const { course } = now
  const language = languageIn(useHost())
  const { opens } = stage
  return (
    <section className={styles['stage']}>
      <h2 lang={languageOf(stage.title, language)} dir="auto">
        {stage.title}
      </h2>
      {!open && before && opens !== 'at-once' && (
        <p className={styles['opens']}>
          {say(`stage.opens.${opens}`, { title: before.title, mark: course.mark })}
        </p>
      )}
      <ol
        className={`${library['cast']} ${styles['cast']}`}
        data-few={places.length <= 4 || undefined}
        aria-label={say('stage.places', { title: stage.title })}
      >
        {places.map((place, at) => (
          <PlaceEntry
            key={place.place.id}
            standing={place}
            open={open}
            at={at}
            count={places.length}
            now={now}
            lookedAt={lookedAt}
          />
        ))}
      </ol>
    </section>
  )
}
