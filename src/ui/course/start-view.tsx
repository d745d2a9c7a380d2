/** A programme as a person finds it: its beginning, or what came of it so far. */
import { Link } from 'wouter'
import { say as sayInNotice } from '../../i18n/course-notice-speech.ts'
import { say } from '../../i18n/course-speech.ts'
import { calledBy } from '../../i18n/names.ts'
import type { LookedAt } from '../../practice/looked-at.ts'
import { useHost } from '../host.ts'
import { languageOf } from '../line-language.ts'
import { useArrival } from '../parts/use-arrival.ts'
import { CERTIFICATE } from '../paths.ts'
import { useWays } from '../ways.ts'
import { Kicker } from '../parts/kicker.tsx'
import { Asked } from './asked.tsx'
import { Band } from './band.tsx'
import styles from './course.module.css'
import { nextStep } from './next-step.ts'
import { languageIn, metAt, titleOf } from './place-title.ts'
import { Result } from './result.tsx'
import { StageSection } from './stage-section.tsx'
import type { CourseNow } from './use-course.ts'

interface StartViewProps {
  readonly now: CourseNow
  readonly lookedAt: LookedAt
}

export function StartView({ now, lookedAt }: StartViewProps) {
  const { course, programme, standing } = now
  const language = languageIn(useHost())
  const { title, provider, stages } = programme
  const heading = useArrival<HTMLHeadingElement>(title)
  const required = standing.stages.flatMap(({ places }) => places).filter(({ place }) => place.required)
  const done = required.filter(({ counted }) => counted !== null).length
  const begun = (now.enrolment?.begun.length ?? 0) > 0
  const { help } = programme.wellbeing
  return (
    <div className={styles['course']}>
      <Band programme={programme} />
      <main>
        <section className={styles['open']}>
          <div className={styles['lead']}>
            <Kicker>
              {provider && <b dir="auto">{say('by', { name: provider.name })}</b>}{' '}
              <span>{sayInNotice('lead', { stages: stages.length })}</span>
            </Kicker>
            <h1 ref={heading} tabIndex={-1} lang={languageOf(title, language)} dir="auto">
              {title}
            </h1>
            <p className={styles['progress']}>
              <span>{sayInNotice('progress', { done, count: required.length })}</span>
              <progress max={1} value={standing.progress} aria-label={say('progress.label')} />
            </p>
            {standing.result && <Result now={now} result={standing.result} />}
            <NextWay now={now} />
            {help !== null && (
              <section className={styles['help']}>
                <h2>{say('help.title')}</h2>
                <p lang={languageOf(help, language)} dir="auto">
                  {help}
                </p>
                <p>{say('help.hard')}</p>
              </section>
            )}
          </div>
          <Asked programme={programme} mark={course.mark} open={!begun} />
        </section>
        {standing.stages.map((stage, at) => (
          <StageSection
            key={stage.stage.id}
            stage={stage}
            before={standing.stages[at - 1]?.stage}
            now={now}
            lookedAt={lookedAt}
          />
        ))}
      </main>
    </div>
  )
}

/** Your move; beside it the certificate once it is earned, and the way out where there is one. */
function NextWay({ now: { course, programme, standing, kept } }: { now: CourseNow }) {
  const host = useHost()
  const ways = useWays()
  const next = nextStep(programme, standing)
  const place = 'place' in next ? next.place : undefined
  const met = place && metAt(host, place)
  const name = met ? calledBy(met.customer) : ''
  const title = place ? titleOf(host, place.place).title : ''
  const earned = standing.result?.passed === true && programme.certificate !== null
  return (
    <p className={styles['ways']}>
      {next.kind === 'go-on' && (
        // What is no longer kept begins again, from its brief.
        <Link href={kept.has(next.attempt) ? ways.talkOf(next.attempt) : ways.briefOf(next.place.place.id)}>
          {say('next.go-on', { name })}
        </Link>
      )}
      {next.kind === 'begin' && (
        <Link href={ways.briefOf(next.place.place.id)}>
          {met
            ? say(next.first ? 'next.first' : 'next.begin', { name })
            : say('next.begin.pool', { title, first: next.first ? 'yes' : 'no' })}
        </Link>
      )}
      {next.kind === 'again' && (
        <Link href={ways.briefOf(next.place.place.id)}>{say('next.again', { title })}</Link>
      )}
      {earned && <Link href={CERTIFICATE}>{say('next.certificate')}</Link>}
      {next.kind === 'none' && <span>{say('next.none')}</span>}
      {course.close && (
        <button type="button" onClick={course.close}>
          {sayInNotice('close')}
        </button>
      )}
    </p>
  )
}
