/** Shows a screen of the programme once it is known where the person stands; first of all what a change of it asks of them. */
import type { ReactNode } from 'react'
import { say } from '../../i18n/course-speech.ts'
import { Loading } from '../parts/loading.tsx'
import { Message } from '../parts/message.tsx'
import { UpdateChoice } from './update-choice.tsx'
import { type CourseNow, useCourse } from './use-course.ts'

export function CourseGate({ children }: { children: (now: CourseNow) => ReactNode }) {
  const now = useCourse()
  if (!now) return <Loading />
  if (now === 'none') {
    return (
      <Message title={say('none.title')}>
        <p>{say('none')}</p>
      </Message>
    )
  }
  if (now.updated) return <UpdateChoice now={now} updated={now.updated} />
  return children(now)
}
