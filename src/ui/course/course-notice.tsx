/** One calm line where the course that opened the page takes nothing in; and one where nothing is kept on purpose. */
import { useState, useSyncExternalStore } from 'react'
import { say } from '../../i18n/course-notice-speech.ts'
import { say as sayOnPage } from '../../i18n/page-speech.ts'
import type { Course } from '../../host/course.ts'
import styles from '../parts/storage-notice.module.css'

export function CourseNotice({ course }: { course: Course }) {
  const trouble = useSyncExternalStore(course.watch, course.trouble)
  // Another trouble is told anew.
  const [understood, setUnderstood] = useState<string>()
  const looking = course.view === 'normal' ? null : (`view.${course.view}` as const)
  const told = looking ?? (trouble && (`trouble.${trouble}` as const))
  return (
    <output className={styles['place']}>
      {told && told !== understood && (
        <span className={styles['notice']}>
          <span>{say(told)}</span>
          <button type="button" onClick={() => setUnderstood(told)}>
            {sayOnPage('storage.understood')}
          </button>
        </span>
      )}
    </output>
  )
}
