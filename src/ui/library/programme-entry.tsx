/** The way from the shelf into the programme: what it is called, and how far one has come with it. */
import { useCallback } from 'react'
import { Link } from 'wouter'
import { standingOf } from '../../course/standing.ts'
import type { Course } from '../../host/course.ts'
import { say } from '../../i18n/course-notice-speech.ts'
import { languageOf } from '../line-language.ts'
import { usePromised } from '../parts/use-promised.ts'
import { PROGRAMME } from '../paths.ts'
import styles from './programme-entry.module.css'

interface ProgrammeEntryProps {
  readonly course: Course
  /** BCP 47, of its title. */
  readonly language: string | undefined
}

export function ProgrammeEntry({ course, language }: ProgrammeEntryProps) {
  const { programme } = course.compiled
  const found = usePromised(useCallback(() => doneIn(course), [course]))
  return (
    <section className={styles['programme']}>
      <h2 lang={languageOf(programme.title, language)} dir="auto">
        <Link href={PROGRAMME}>{say('entry', { title: programme.title })}</Link>
      </h2>
      <p>
        <span>{say('lead', { stages: programme.stages.length })}</span>{' '}
        {found && found.value.done > 0 && <b>{say('progress', { ...found.value })}</b>}
      </p>
    </section>
  )
}

async function doneIn(course: Course): Promise<{ readonly done: number; readonly count: number }> {
  const { stages } = standingOf(course.compiled.programme, await course.enrolment(), course.mark)
  const required = stages.flatMap(({ places }) => places).filter(({ place }) => place.required)
  return { done: required.filter(({ counted }) => counted !== null).length, count: required.length }
}
