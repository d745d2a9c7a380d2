/** The top of every screen that is not a talk: the mark, the name, and the ways to the other screens. */
import { Link, useLocation } from 'wouter'
import { say } from '../../i18n/page-speech.ts'
import { say as sayOfCourse } from '../../i18n/course-notice-speech.ts'
import { useHost } from '../host.ts'
import { HISTORY, LIBRARY, PROGRAMME, PROGRESS, SETTINGS } from '../paths.ts'
import styles from './masthead.module.css'

const SCREENS = [
  [LIBRARY, 'app.scenarios'],
  [HISTORY, 'app.history'],
  [PROGRESS, 'app.progress'],
  [SETTINGS, 'app.settings'],
] as const

export function Masthead() {
  const [here] = useLocation()
  const { course, alone } = useHost()
  return (
    <header className={styles['masthead']}>
      <Link href={LIBRARY} className={styles['mark']}>
        <Mark />
        <span>{say('app.name')}</span>
      </Link>
      <nav aria-label={say('app.pages')}>
        {course && (
          <Link href={PROGRAMME} data-programme {...(here === PROGRAMME && { 'aria-current': 'page' })}>
            {sayOfCourse('name.short')}
          </Link>
        )}
        {SCREENS.filter(([path]) => !alone || path === SETTINGS).map(([path, name]) => (
          <Link key={path} href={path} {...(path === here && { 'aria-current': 'page' })}>
            {say(name)}
          </Link>
        ))}
      </nav>
    </header>
  )
}

/** A ring, and the keel line through it. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="10.5" fill="none" stroke="currentColor" strokeWidth="3.5" />
      <path d="M0 16h32" className={styles['keel']} strokeWidth="3.5" />
    </svg>
  )
}
