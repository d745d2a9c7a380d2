/** What a finished programme came to, in words that a person can bear: what was reached, what it is measured by, what is left. */
import type { Standing } from '../../course/standing.ts'
import { say } from '../../i18n/course-speech.ts'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { number } from '../../i18n/page-speech.ts'
import { DIMENSIONS } from '../../scenario/vocabulary.ts'
import { beforeOf } from './before-of.ts'
import styles from './course.module.css'
import { retakable } from './next-step.ts'
import { ScoreBars } from './score-bars.tsx'
import type { CourseNow } from './use-course.ts'

interface ResultProps {
  readonly now: CourseNow
  readonly result: NonNullable<Standing['result']>
}

export function Result({ now, result }: ResultProps) {
  const { programme, standing, course } = now
  const { overall, passed, scores } = result
  const practice = programme.mode === 'practice'
  const end = practice ? 'completed' : passed ? 'passed' : 'not-passed'
  const claimed = DIMENSIONS.flatMap(of => (scores[of] === null ? [] : [{ of, score: scores[of] }]))
  const lowest = claimed.toSorted((a, b) => a.score - b.score)[0]
  const fatal = lowest !== undefined && overall < lowest.score
  const left = practice || passed ? 0 : retakable(programme, standing.stages).length
  return (
    <section className={styles['result']} aria-label={say('result.title')}>
      <h2>{say(`result.${end}`)}</h2>
      <p>
        {end === 'not-passed' && fatal
          ? say('result.not-passed.fatal')
          : say(`result.${end}.lead`, {
              overall: number(overall),
              mark: number(course.mark),
              lowest: lowest ? sayInDebrief(`dimension.${lowest.of}`) : '',
            })}
      </p>
      <ScoreBars scores={scores} overall={overall} mark={practice ? undefined : course.mark} />
      {end === 'not-passed' && (
        <p>{left > 0 ? say('result.retake', { count: left }) : say('result.no-retake')}</p>
      )}
      <p className={styles['small']}>{say('result.before', { ...beforeOf(standing) })}</p>
    </section>
  )
}
