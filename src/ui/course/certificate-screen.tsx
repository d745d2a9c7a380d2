/** The certificate of a programme that was passed: a name for it, the paper, and the way onto one page. */
import { useCallback, useId, useState } from 'react'
import { Link } from 'wouter'
import { say } from '../../i18n/certificate-speech.ts'
import { say as sayInNotice } from '../../i18n/course-notice-speech.ts'
import { cleanName, LONGEST_NAME } from '../../practice/talk-file.ts'
import { useHost } from '../host.ts'
import { Icon } from '../parts/icon.tsx'
import { Loading } from '../parts/loading.tsx'
import { Message } from '../parts/message.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { usePromised } from '../parts/use-promised.ts'
import { PROGRAMME } from '../paths.ts'
import { Band } from './band.tsx'
import { Certificate } from './certificate.tsx'
import styles from './certificate-screen.module.css'
import { CourseGate } from './course-gate.tsx'
import { earnedIn } from './earned.ts'
import type { CourseNow } from './use-course.ts'

export default function CertificateScreen() {
  return <CourseGate>{now => <CertificateNow now={now} />}</CourseGate>
}

function CertificateNow({ now }: { now: CourseNow }) {
  const host = useHost()
  const { programme, standing } = now
  const earned = usePromised(useCallback(() => earnedIn(host, now), [host, now]))
  const { certificate } = programme
  const { result } = standing
  if (!certificate || !result?.passed) {
    const why = certificate ? 'not-yet' : 'none'
    return (
      <Message title={say(`${why}.title`)}>
        <p>{say(why)}</p>
        <p>
          <Link href={PROGRAMME}>{sayInNotice('way')}</Link>
        </p>
      </Message>
    )
  }
  if (!earned) return <Loading />
  return <Paper now={now} paper={{ certificate, result, earned: earned.value }} />
}

interface PaperProps {
  readonly now: CourseNow
  readonly paper: Omit<Parameters<typeof Certificate>[0], 'now' | 'name'>
}

function Paper({ now, paper }: PaperProps) {
  const { course, programme } = now
  const [name, setName] = useState(course.learner ?? '')
  const heading = useArrival<HTMLHeadingElement>(say('title'))
  const id = useId()
  return (
    <div className={styles['screen']}>
      <Band programme={programme} />
      <main>
        <div className={styles['before']}>
          <h1 ref={heading} tabIndex={-1}>
            {say('title')}
          </h1>
          <div className={styles['name']}>
            <label htmlFor={id}>{say('name')}</label>
            <p id={`${id}means`}>{say(course.learner === null ? 'name.means' : 'name.course')}</p>
            <input
              id={id}
              type="text"
              dir="auto"
              autoComplete="name"
              maxLength={LONGEST_NAME}
              value={name}
              aria-describedby={`${id}means`}
              onChange={({ target }) => setName(target.value)}
            />
          </div>
          <p className={styles['ways']}>
            <button type="button" data-next onClick={() => window.print()}>
              <Icon name="print" />
              {say('print')}
            </button>
            <Link href={PROGRAMME}>{say('back')}</Link>
          </p>
        </div>
        <Certificate now={now} name={cleanName(name)} {...paper} />
      </main>
    </div>
  )
}
